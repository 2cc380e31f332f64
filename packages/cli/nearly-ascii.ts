import type { Options } from 'tsup';

type Plugin = NonNullable<Options['plugins']>[number];

/** A file with fewer other characters than one in a hundred has little more to read when they are escapes. */
const FEW = 0.01;
const OTHER = /[^\0-\x7f]/g;

/** Writes what few characters a file has beyond ASCII as escapes: V8 need not decode it then, and holds it in one byte a character. */
export const nearlyAscii: Plugin = {
  name: 'nearly-ascii',
  renderChunk: (code) =>
    (code.match(OTHER)?.length ?? 0) < FEW * code.length ? { code: code.replace(OTHER, escapeOf) } : undefined,
};

const escapeOf = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
