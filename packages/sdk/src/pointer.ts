import { isPresentable } from './read/characters.ts';

/** The longest pointer, in bytes of UTF-8, that a finding carries. */
const LONGEST_POINTER = 1024;

/** A pointer that is carried as it is, as nearly all are. */
const ASCII_POINTER = new RegExp(`^(?:/[ -~]{0,${LONGEST_POINTER - 1}})?$`);

/** One step of a path as RFC 6901 writes it: `~` becomes `~0`, `/` becomes `~1`. */
export function escapeToken(token: string): string {
  return /[~/]/.test(token) ? token.replaceAll('~', '~0').replaceAll('/', '~1') : token;
}

/** The inverse of {@link escapeToken}. */
export function unescapeToken(token: string): string {
  return token.includes('~') ? token.replaceAll('~1', '/').replaceAll('~0', '~') : token;
}

/** The exact pointer of a path of names and indexes; `''` for the empty path. */
export function toPointer(path: readonly (string | number)[]): string {
  return path.map((step) => `/${typeof step === 'number' ? step : escapeToken(step)}`).join('');
}

/**
 * The steps of a pointer, unescaped; array indexes stay strings.
 * @throws RangeError if the pointer is neither empty nor starts with `/`.
 */
export function parsePointer(pointer: string): string[] {
  if (pointer === '') return [];
  if (!pointer.startsWith('/')) throw new RangeError('A JSON Pointer is empty or starts with “/”');
  return pointer.slice(1).split('/').map(unescapeToken);
}

/**
 * The pointer itself, or its longest ancestor that is safe to print, to send and to read again: at most 1,024 bytes
 * of UTF-8, without control or bidirectional characters, lone surrogates or text that is not NFC. Hostile member
 * names would otherwise multiply the size of a report or deceive its reader.
 */
export function cutPointer(pointer: string): string {
  if (ASCII_POINTER.test(pointer)) return pointer;
  // What does not fit is never looked at: names may be megabytes long.
  const [, ...steps] = pointer.slice(0, LONGEST_POINTER + 1).split('/');
  return joinWhatFits(steps);
}

/** The pointer of a path, cut like {@link cutPointer}. */
export function cutPath(path: readonly (string | number)[]): string {
  const steps = path.map((step) =>
    typeof step === 'number' ? String(step) : escapeToken(step.slice(0, LONGEST_POINTER + 1)),
  );
  return joinWhatFits(steps);
}

function joinWhatFits(escapedSteps: Iterable<string>): string {
  let pointer = '';
  let bytes = 0;
  for (const step of escapedSteps) {
    bytes += 1 + new TextEncoder().encode(step).length;
    if (bytes > LONGEST_POINTER || !isPresentable(step)) break;
    pointer += `/${step}`;
  }
  return pointer;
}
