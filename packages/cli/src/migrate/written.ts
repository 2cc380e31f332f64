import { formats } from '@waypost/sdk';
import type { Migrated } from '@waypost/sdk/migrate';

/** The text of a migrated document, written as the old one was: in lines or as a whole, and as far indented. */
export function written({ document, encoding }: Migrated, before: Uint8Array): string {
  const { format } = document as { format: keyof typeof formats };
  const known = formats[format];
  if (encoding === 'ndjson' && 'collection' in known) {
    const { [known.collection]: items, ...header } = document as Record<string, unknown>;
    const lines = [inOrder(document, { ...header, [known.collection]: [] }), ...(items as unknown[])];
    return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  }
  const beginning = new TextDecoder().decode(before.subarray(0, 200));
  const [, indent] = /^\s*\{\r?\n([\t ]+)"/.exec(beginning) ?? [];
  return `${JSON.stringify(document, null, indent)}\n`;
}

/** An object with its members in the order of another one. */
const inOrder = (like: object, object: Record<string, unknown>) =>
  Object.fromEntries(Object.keys(like).map((name) => [name, object[name]]));
