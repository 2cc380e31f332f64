import { createScanner } from 'jsonc-parser';
import type { Finding } from '../finding.ts';
import { cutPath } from '../pointer.ts';
import { excerptAround } from './excerpt.ts';
import { DEEPEST_LEVEL } from './limits.ts';
import { ALONE, positionAt, type Setting } from './position.ts';
import { explainMistake } from './syntax-mistake.ts';

export interface Token {
  kind: '{' | '}' | '[' | ']' | ',' | ':' | 'literal' | 'string' | 'number' | 'comment' | 'unknown' | 'end';
  offset: number;
  end: number;
  isFaulty: boolean;
}

/** What may stand next. */
export type Expected = 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'colon' | 'comma-or-end' | 'end';

/** An object or array that is open, where it was opened, and the member that is being read. */
export interface Level {
  open: '{' | '[';
  offset: number;
  step: string | number;
}

/** The state in which a token was met that cannot stand there. */
export interface Situation {
  text: string;
  place: Setting['place'];
  token: Token;
  /** The token before, and the one before that. */
  previous: Token | undefined;
  beforePrevious: Token | undefined;
  expected: Expected;
  levels: readonly Level[];
}

/** `SyntaxKind` of jsonc-parser, by number: a const enum, which isolated modules cannot import. */
const KINDS: Record<number, Token['kind']> = {
  1: '{',
  2: '}',
  3: '[',
  4: ']',
  5: ',',
  6: ':',
  7: 'literal',
  8: 'literal',
  9: 'literal',
  10: 'string',
  11: 'number',
  12: 'comment',
  13: 'comment',
  16: 'unknown',
  17: 'end',
};

/**
 * The first reason why a text is not JSON, or is nested too deeply; undefined if there is none. Walks token by
 * token and does not recurse, so that it can be run on anything. `setting` says where the text stands, if it is a part of
 * a larger one.
 */
export function diagnose(text: string, setting: Setting = ALONE): Finding | undefined {
  const { place, path } = setting;
  const scanner = createScanner(text);
  const levels: Level[] = [];
  let expected: Expected = 'value';
  let previous: Token | undefined;
  let beforePrevious: Token | undefined;
  for (;;) {
    const kind = KINDS[scanner.scan()];
    if (kind === undefined) continue; // blanks and line breaks
    const offset = scanner.getTokenOffset();
    const end = offset + scanner.getTokenLength();
    const token: Token = { kind, offset, end, isFaulty: scanner.getTokenError() !== 0 };
    const level = levels.at(-1);
    if (kind === 'end' && expected === 'end') return undefined;
    if (!token.isFaulty && isOpening(kind) && isValueExpected(expected)) {
      if (path.length + levels.length === DEEPEST_LEVEL) return tooDeep(text, offset, levels, setting);
      levels.push({ open: kind, offset, step: kind === '{' ? '' : 0 });
      expected = kind === '{' ? 'name-or-end' : 'value-or-end';
    } else if (!token.isFaulty && level && isClosing(kind, level) && mayClose(expected)) {
      levels.pop();
      expected = levels.length > 0 ? 'comma-or-end' : 'end';
    } else if (!token.isFaulty && level && kind === 'string' && isNameExpected(expected)) {
      level.step = scanner.getTokenValue();
      expected = 'colon';
    } else if (kind === ':' && expected === 'colon') {
      expected = 'value';
    } else if (level && kind === ',' && expected === 'comma-or-end') {
      if (typeof level.step === 'number') level.step++;
      expected = level.open === '{' ? 'name' : 'value';
    } else if (!token.isFaulty && isScalar(kind) && isValueExpected(expected)) {
      expected = levels.length > 0 ? 'comma-or-end' : 'end';
    } else {
      const { at, ...args } = explainMistake({ text, place, token, previous, beforePrevious, expected, levels });
      const near = excerptAround(text, at);
      return {
        rule: 'read/syntax',
        severity: 'error',
        pointer: '',
        args: { near, ...args },
        position: place(positionAt(text, at)),
      };
    }
    beforePrevious = previous;
    previous = token;
  }
}

function tooDeep(text: string, offset: number, levels: readonly Level[], { place, path }: Setting): Finding {
  return {
    rule: 'read/too-deep',
    severity: 'error',
    pointer: cutPath([...path, ...levels.map((level) => level.step)]),
    args: { limit: DEEPEST_LEVEL },
    position: place(positionAt(text, offset)),
  };
}

function isOpening(kind: Token['kind']): kind is '{' | '[' {
  return kind === '{' || kind === '[';
}

function isClosing(kind: Token['kind'], level: Level): boolean {
  return kind === (level.open === '{' ? '}' : ']');
}

function isScalar(kind: Token['kind']): boolean {
  return kind === 'string' || kind === 'number' || kind === 'literal';
}

function isValueExpected(expected: Expected): boolean {
  return expected === 'value' || expected === 'value-or-end';
}

function isNameExpected(expected: Expected): boolean {
  return expected === 'name' || expected === 'name-or-end';
}

function mayClose(expected: Expected): boolean {
  return expected === 'name-or-end' || expected === 'value-or-end' || expected === 'comma-or-end';
}
