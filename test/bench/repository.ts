import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Folder of the repository, with a slash at its end. */
export const root = fileURLToPath(new URL('../../', import.meta.url));
export const readJson = <T>(file: string): T => JSON.parse(readFileSync(root + file, 'utf8')) as T;
