import { BACKSLASH, CLOSE_BRACE, CLOSE_BRACKET, COMMA, OPEN_BRACE, OPEN_BRACKET, QUOTE } from './tokens.ts';

/** A place that is wanted, or lies on the way to one. */
export interface Goal {
  /** The wanted members or items below, by name or index. */
  steps: Map<string, Goal>;
  /** Where the value starts, and the name of its member; of anything but a member, the value again. */
  value: number;
  key: number;
  /**
   * Which visit of the walk reached this goal last, and the parent's visit then; 0 is none. A goal below a name that
   * stands twice counts only if it was reached in the parent's last visit.
   */
  visit: number;
  parentVisit: number;
}

/**
 * Walks once over a JSON text and marks the goals it meets. It enters only what leads to a goal, so that it recurses
 * no deeper than the goals do. Where the text is not JSON the walk ends.
 */
export function walkTowards(root: Goal, text: string): void {
  let visits = 0;

  function reach(goal: Goal, parentVisit: number, value: number, key: number): number {
    goal.value = value;
    goal.key = key;
    goal.visit = ++visits;
    goal.parentVisit = parentVisit;
    const first = text.charCodeAt(value);
    if (goal.steps.size > 0 && first === OPEN_BRACE) return walkMembers(goal, value + 1);
    if (goal.steps.size > 0 && first === OPEN_BRACKET) return walkItems(goal, value + 1);
    return skipValue(text, value);
  }

  function walkMembers(parent: Goal, from: number): number {
    const visit = parent.visit;
    let at = skipBlanks(text, from);
    while (text.charCodeAt(at) === QUOTE) {
      const key = at;
      const keyEnd = skipString(text, key);
      const value = skipBlanks(text, skipBlanks(text, keyEnd) + 1);
      const goal = parent.steps.get(nameOf(text.slice(key + 1, keyEnd - 1)));
      at = skipBlanks(text, goal ? reach(goal, visit, value, key) : skipValue(text, value));
      if (text.charCodeAt(at) === CLOSE_BRACE) return at + 1;
      if (text.charCodeAt(at) !== COMMA) return text.length;
      at = skipBlanks(text, at + 1);
    }
    return text.charCodeAt(at) === CLOSE_BRACE ? at + 1 : text.length;
  }

  function walkItems(parent: Goal, from: number): number {
    const visit = parent.visit;
    let at = skipBlanks(text, from);
    if (text.charCodeAt(at) === CLOSE_BRACKET) return at + 1;
    for (let index = 0; at < text.length; index++) {
      const goal = parent.steps.get(String(index));
      at = skipBlanks(text, goal ? reach(goal, visit, at, at) : skipValue(text, at));
      if (text.charCodeAt(at) === CLOSE_BRACKET) return at + 1;
      if (text.charCodeAt(at) !== COMMA) return text.length;
      at = skipBlanks(text, at + 1);
    }
    return at;
  }

  const start = skipBlanks(text, 0);
  if (start < text.length) reach(root, 0, start, start);
}

function nameOf(literal: string): string {
  if (!literal.includes('\\')) return literal;
  try {
    return JSON.parse(`"${literal}"`);
  } catch {
    return literal;
  }
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return at;
    at++;
  }
}

function skipString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    if (code === BACKSLASH) at++;
  }
  return text.length;
}

/** The offset behind a value; always past `from`, unless the text ends. */
function skipValue(text: string, from: number): number {
  let depth = 0;
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      at = skipString(text, at);
      if (depth === 0) return at;
      continue;
    }
    if (code === OPEN_BRACE || code === OPEN_BRACKET) depth++;
    else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) {
      // Behind a number or word, the bracket belongs to what encloses it.
      if (depth === 0) return at;
      if (--depth === 0) return at + 1;
    } else if (depth === 0 && (code === COMMA || code <= 0x20)) return at;
    at++;
  }
  return at;
}
