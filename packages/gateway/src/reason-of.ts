import type { StartTexts } from './start-texts.ts';

/** What keeps a gateway from using a file, a database or an address. */
export type Reason = (typeof reasons)[keyof typeof reasons] | typeof CANNOT_OPEN;

const CANNOT_OPEN = 'cannotOpen';
/** By the codes of errors: of the system, of SQLite and of PostgreSQL. */
const reasons = {
  ENOENT: 'missing',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  EISDIR: 'folder',
  EEXIST: 'exists',
  EADDRINUSE: 'inUse',
  EADDRNOTAVAIL: 'notHere',
  ENOTFOUND: 'unknownHost',
  EAI_AGAIN: 'unknownHost',
  ECONNREFUSED: 'refused',
  SQLITE_NOTADB: 'notDatabase',
  '28P01': 'password',
  '28000': 'password',
  '3D000': 'noDatabase',
} as const;
/** How `libsql` puts SQLite's error 14, without a code. */
const UNOPENED = /^ConnectionFailed\(.*: 14"\)$/;

/** What went wrong in words; what is not known here is told as it comes. */
export function reasonOf({ code, message }: NodeJS.ErrnoException, { reasons: texts }: StartTexts): string {
  const known = code !== undefined && Object.hasOwn(reasons, code) ? reasons[code as keyof typeof reasons] : undefined;
  const reason = UNOPENED.test(message) ? CANNOT_OPEN : known;
  return reason === undefined ? message : texts[reason];
}
