import { cp, rm } from 'node:fs/promises';

/** The build of @waypost/schemas: copies specs/ into the package, which publishes the files as they are. */
const specs = new URL('../../../specs/', import.meta.url);
const target = new URL('../../../schemas/dist/specs/', import.meta.url);
await rm(target, { recursive: true, force: true });
await cp(specs, target, { recursive: true });
