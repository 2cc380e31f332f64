import type { FindingArguments } from '../finding.ts';
import { codePointName } from './characters.ts';
import type { Level, Situation, Token } from './diagnose.ts';
import { excerpt } from './excerpt.ts';
import { positionAt } from './position.ts';

/** Where to look, which message says it best, and what to insert there. No variant: nothing more can be said. */
export type Mistake = FindingArguments & { at: number; variant?: string };

const QUOTATION_MARK = /^['`´‘’‚‛“”„‟«»‹›]/;
// Texts, as in characters.ts.
const INVISIBLE_START = String.raw`^[\p{Z}\p{C}]`;
const WORD_START = String.raw`^-?[\p{L}_$]`;
const startsInvisibly = (text: string) => new RegExp(INVISIBLE_START, 'u').test(text);
const startsWord = (text: string) => new RegExp(WORD_START, 'u').test(text);
const NUMBER_LIKE = /^[-+.]+\d|^[-+.]$|^-\W/;
/** Spaces that people and spreadsheets put between groups of three digits. */
const GROUP_AFTER_SPACE = /^[\u00a0\u2009\u202f]\d/;

/** Names the mistake at a token that cannot stand where it stands, in terms of what was probably meant. */
export function explainMistake(situation: Situation): Mistake {
  const { token, text } = situation;
  return (
    mistakeOfToken(situation) ??
    mistakeInNumber(situation) ??
    mistakeOfCharacter(situation) ??
    mistakeOfPlace(situation) ?? { at: token.offset, found: excerpt(runAt(text, token.offset), 20) }
  );
}

function mistakeOfToken(situation: Situation): Mistake | undefined {
  const { text, token, levels } = situation;
  const level = levels.at(-1);
  if (token.kind === 'end' && level) return { at: token.offset, variant: 'unclosed', ...opening(situation, level) };
  if (token.kind === 'comment') return { at: token.offset, variant: 'comment' };
  if (token.kind === 'string' && token.isFaulty) return mistakeInString(text, token.offset);
  return undefined;
}

/** The first mistake in a string literal that starts at an offset. */
function mistakeInString(text: string, start: number): Mistake {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x0d || code === 0x22) break;
    if (code < 0x20) return { at, variant: 'raw-control', codePoint: codePointName(text, at) };
    if (code !== 0x5c) continue;
    const sequence = /^\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/.exec(text.slice(at, at + 6))?.[0];
    if (sequence === undefined) {
      const length = text.charAt(at + 1) === 'u' ? 6 : 2;
      return { at, variant: 'escape', found: excerpt(text.slice(at, at + length)) };
    }
    at += sequence.length - 1;
  }
  return { at: start, variant: 'unclosed-string', found: excerpt(runToLineEnd(text, start), 20) };
}

function mistakeInNumber({ text, token, previous, beforePrevious, expected, levels }: Situation): Mistake | undefined {
  const number = (from: Token, to = runEnd(text, from.offset)): Mistake => {
    return { at: from.offset, variant: 'number', found: excerpt(text.slice(from.offset, to), 30) };
  };
  const run = runAt(text, token.offset);
  if (token.kind === 'number' && token.isFaulty) return number(token);
  if (token.kind === 'unknown' && expected.startsWith('value') && NUMBER_LIKE.test(run)) return number(token);
  if (previous?.kind === 'number' && (expected === 'comma-or-end' || expected === 'end')) {
    const isGlued = previous.end === token.offset && (token.kind === 'number' || token.kind === 'unknown');
    if (isGlued && GROUP_AFTER_SPACE.test(text.slice(token.offset, token.offset + 2)))
      return number(previous, token.end);
    if (isGlued && !startsInvisibly(run) && !run.startsWith(';')) return number(previous);
    const isGrouped = token.kind === 'number' && /^ +$/.test(text.slice(previous.end, token.offset));
    if (isGrouped && levels.at(-1)?.open !== '[') return number(previous, token.end);
  }
  const isTight = beforePrevious?.end === previous?.offset && previous?.end === token.offset;
  if (expected === 'name' && token.kind === 'number' && beforePrevious?.kind === 'number' && isTight) {
    return { ...number(beforePrevious, token.end), variant: 'decimal-comma' };
  }
  return undefined;
}

function mistakeOfCharacter({ text, token }: Situation): Mistake | undefined {
  if (token.kind !== 'unknown') return undefined;
  const at = token.offset;
  const found = text.charAt(at);
  if (QUOTATION_MARK.test(found)) return { at, variant: 'quotation-mark', found };
  if (startsInvisibly(text.slice(at, at + 2))) return { at, variant: 'invisible', codePoint: codePointName(text, at) };
  return undefined;
}

function mistakeOfPlace(situation: Situation): Mistake | undefined {
  const { text, token, previous, expected, levels } = situation;
  const at = token.offset;
  const level = levels.at(-1);
  const found = excerpt(token.kind === 'unknown' ? runAt(text, at) : text.slice(at, token.end), 20);
  const isBracket = token.kind === '}' || token.kind === ']';
  const closesLevel = level !== undefined && token.kind === (level.open === '{' ? '}' : ']');

  if (expected === 'end') return { at, variant: 'after-end', found: excerpt(runToLineEnd(text, at), 20) };
  if (expected === 'colon' && previous) {
    return { at: previous.end, variant: 'missing-colon', name: excerpt(text.slice(previous.offset, previous.end)) };
  }
  if (!level) return { at, variant: 'not-json', found: excerpt(runToLineEnd(text, at), 20) };
  if (previous?.kind === ',' && closesLevel) return { at: previous.offset, variant: 'trailing-comma', found };
  if (previous?.kind === ':' && (isBracket || token.kind === ',')) return { at, variant: 'missing-value', found };
  if (isBracket) return { at, variant: 'wrong-bracket', found, ...opening(situation, level) };
  if (expected === 'comma-or-end') {
    if (token.kind === ':' && level.open === '[') return { at, variant: 'colon-in-list' };
    if (previous && isRestOfText(situation)) return { at: previous.end - 1, variant: 'inner-quotation-mark', found };
    const isMember = token.kind !== 'unknown' || startsWord(found) || found.startsWith(';');
    return isMember ? { at: previous?.end ?? at, variant: 'missing-comma', found } : undefined;
  }
  if (token.kind === ',') return { at, variant: 'extra-comma' };
  if (expected === 'name' || expected === 'name-or-end') {
    const isPlain = token.kind === 'unknown' || token.kind === 'number' || token.kind === 'literal';
    return { at, variant: isPlain ? 'unquoted-name' : 'missing-name', found };
  }
  return startsWord(found) ? { at, variant: 'word', found } : undefined;
}

/** Whether what follows a text is probably more of it, behind a quotation mark that was to stand within. */
function isRestOfText({ text, token, previous }: Situation): boolean {
  if (previous?.kind !== 'string') return false;
  const between = text.slice(previous.end, token.offset);
  const rest = text.slice(token.offset, token.end);
  return between === ''
    ? /^\d/.test(rest) || startsWord(rest)
    : token.kind === 'unknown' && /^ +$/.test(between) && startsWord(rest);
}

function opening({ text, place }: Situation, level: Level): FindingArguments {
  const { line, column } = place(positionAt(text, level.offset));
  return { open: level.open, close: level.open === '{' ? '}' : ']', openLine: line, openColumn: column };
}

/** The offset behind the characters from an offset on that belong together. */
function runEnd(text: string, offset: number): number {
  const delimiter = /[\s,:{}[\]"]/g;
  delimiter.lastIndex = offset + 1;
  return delimiter.exec(text)?.index ?? text.length;
}

function runAt(text: string, offset: number): string {
  return text.slice(offset, runEnd(text, offset));
}

function runToLineEnd(text: string, offset: number): string {
  return text.slice(offset, offset + 100).split(/[\r\n]/, 1)[0] as string;
}
