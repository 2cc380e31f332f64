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
  if ($copies !== undefined) return Array.from({ length: times as number }, () => expand($copies));
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, expand(child)]));
}

/** The patched copy of a document; a path that leads nowhere is an error in the case. */
export function applyPatch(document: unknown, patch: Operation[]): unknown {
  let result = structuredClone(document);
  for (const { op, path, value } of patch) {
    const segments = parsePointer(path);
    const last = segments.pop();
    if (last === undefined) {
      result = expand(value);
      continue;
    }
    let parent = result as Record<string, unknown>;
    for (const segment of segments) parent = parent?.[segment] as Record<string, unknown>;
    if (typeof parent !== 'object' || parent === null) throw new Error(`patch path ${path} leads nowhere`);
    if (op !== 'add' && !(last in parent)) throw new Error(`patch path ${path} does not exist`);
    if (Array.isArray(parent)) {
      const index = last === '-' ? parent.length : Number(last);
      parent.splice(index, op === 'add' ? 0 : 1, ...(op === 'remove' ? [] : [expand(value)]));
    } else if (op === 'remove') delete parent[last];
    else parent[last] = expand(value);
  }
  return result;
}
