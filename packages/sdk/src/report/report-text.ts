import { unprintable } from '../read/characters.ts';
import type { Report } from './report.gen.ts';

/** All but line feed, which stands between the lines of a pretty JSON text and never inside its strings. */
const everyUnprintable = () => new RegExp(`(?!\\n)${unprintable().source}`, 'gu');
/** What build servers take for a command, wherever on a line it stands: `##[error]`, `##vso[…]`. */
const COMMAND = /##(\w*)\[/g;

/** A report as JSON text that ends with a line feed: the one way to write it, so that equal reports are equal bytes. */
export function reportText(report: Report | readonly Report[], indent: 0 | 2 = 2): string {
  return jsonText(report, indent);
}

/**
 * Any value as JSON text that ends with a line feed. Nothing in it can steer a terminal or a build server: such
 * characters are written as escapes, which every reader of JSON takes for the same text.
 */
export function jsonText(value: unknown, indent: 0 | 2 = 2): string {
  const text = JSON.stringify(value, null, indent);
  return `${text.replace(everyUnprintable(), escaped).replace(COMMAND, '##$1\\u005b')}\n`;
}

/** As UTF-16 code units, as JSON writes them. */
function escaped(character: string): string {
  return Array.from(character.split(''), (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
}
