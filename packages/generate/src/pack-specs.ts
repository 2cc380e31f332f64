import { cp, rm } from 'node:fs/promises';
import { copiedNotices } from './notices.ts';

/**
 * The build of @waypost/schemas: copies specs/ into the package, which publishes the files as they are. The documents of
 * the conformance cases, ten times the rest, come with @waypost/conformance.
 */
const specs = new URL('../../../specs/', import.meta.url);
const target = new URL('../../../schemas/dist/specs/', import.meta.url);
await rm(target, { recursive: true, force: true });
const isConformance = /\/specs\/(?:cases|conformance|[^/]+\/v[^/]+\/cases\/(?!boundaries|patterns).+)$/;
await cp(specs, target, { recursive: true, filter: (path) => !isConformance.test(path) });
await copiedNotices('i18n-iso-countries');
