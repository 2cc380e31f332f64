import { parsePointer } from '../pointer.ts';

/**
 * One operation of a JSON Patch (RFC 6902); a value may hold `{ "$repeat": text, "times": n }` or
 * `{ "$copies": item, "times": n }` (an array).
 */
export interface Operation {
  op: 'add' | 'replace' | 'remove';
  path: string;
  value?: unknown;
}

/** What a validator must say of the patched document. */
export interface ExpectedFinding {
  rule: string;
  pointer: string;
  args?: Record<string, unknown>;
}

/** A document one change away from an example, and its findings; none means it conforms. */
export interface Case {
  id: string;
  why?: string;
  /** Name of an example of the version, or id of a passing case. */
  base: string;
  patch: Operation[];
  findings: ExpectedFinding[];
}

/** A case value with its shorthands written out: repeated text, and arrays of copies. */
export function expand(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(expand);
  if (typeof value !== 'object' || value === null) return value;
  const { $repeat, $copies, times } = value as { $repeat?: string; $copies?: unknown; times?: number };
  if ($repeat !== undefined) return $repeat.repeat(times as number);
  if ($copies !== undefined) return new Array(times).fill(expand($copies));
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, expand(child)]));
}

/** The patched document, which shares what is not changed; a path that leads nowhere is an error in the case. */
export function applyPatch(document: unknown, patch: Operation[]): unknown {
  return patch.reduce((result, operation) => patched(result, parsePointer(operation.path), operation), document);
}

function patched(value: unknown, [step, ...more]: string[], operation: Operation): unknown {
  const { op, path } = operation;
  if (step === undefined) {
    if (op === 'remove') throw new Error('a patch cannot remove the document');
    return expand(operation.value);
  }
  if (typeof value !== 'object' || value === null) throw new Error(`patch path ${path} leads nowhere`);
  const known = Array.isArray(value) ? isIndex(step, value.length - 1) : Object.hasOwn(value, step);
  if (more.length > 0) {
    if (!known) throw new Error(`patch path ${path} leads nowhere`);
    const child = patched((value as Record<string, unknown>)[step], more, operation);
    return Array.isArray(value) ? value.with(Number(step), child) : { ...value, [step]: child };
  }
  if (op !== 'add' && !known) throw new Error(`patch path ${path} does not exist`);
  if (Array.isArray(value)) {
    const index = step === '-' ? value.length : Number(step);
    if (step !== '-' && !isIndex(step, value.length)) throw new Error(`patch path ${path} leads nowhere`);
    return value.toSpliced(index, op === 'add' ? 0 : 1, ...(op === 'remove' ? [] : [expand(operation.value)]));
  }
  if (op !== 'remove') return { ...value, [step]: expand(operation.value) };
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== step));
}

const isIndex = (step: string, last: number) => /^(?:0|[1-9][0-9]*)$/.test(step) && Number(step) <= last;
