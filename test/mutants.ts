import fc from 'fast-check';

/** One change at a random place of a document. */
interface Change {
  /** Which member to step into at each level, counted round. */
  steps: number[];
  kind: 'replace' | 'remove' | 'rename' | 'add' | 'repeat' | 'move';
  value: unknown;
  key: string;
}

const values: unknown[] = [
  ...['', ' ', 'x', 'fr', 'BJ', '2025', '2025-02-30', '2025-03-31', 'not-started', 'national', 'frame', 'operator'],
  ...['survey-statistics', 'full', 'outline', '1.0', 'https://example.org', 'A01', 'org:UPU', 'é'.repeat(501)],
  ...[0, 1, -1, 1.5, 2025, 1e15, 1e16, true, false, null, [], {}, [null], ['x'], ['fr', 'fr'], [{}]],
  ...[{ other: { fr: 'autre' } }, { other: {} }, { fr: 'texte' }, { fr: '' }, { 'not a language': 'x' }, { x: {} }],
];
const keys = [
  'x',
  'id',
  'code',
  'other',
  'fr',
  'profile',
  'measure',
  'methodology',
  'amendments',
  '__proto__',
  'a/b~c',
];

const change: fc.Arbitrary<Change> = fc.record({
  steps: fc.array(fc.nat(9999), { minLength: 1, maxLength: 7 }),
  kind: fc.constantFrom('replace', 'replace', 'remove', 'remove', 'rename', 'add', 'repeat', 'move'),
  value: fc.constantFrom(...values),
  key: fc.constantFrom(...keys),
});

/** Copies of a document with one to three random changes each: members replaced, removed, renamed, added, repeated. */
export const mutantsOf = (document: unknown): fc.Arbitrary<unknown> =>
  fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => changes.reduce(changed, document));

function changed(value: unknown, { steps: [step = 0, ...more], ...what }: Change): unknown {
  if (typeof value !== 'object' || value === null) return what.value;
  const entries = Object.entries(value);
  const at = step % Math.max(entries.length, 1);
  const entry = entries[at];
  if (!entry) return Array.isArray(value) ? [what.value] : { [what.key]: what.value };
  const [key, child] = entry;
  if (more.length > 0 && typeof child === 'object' && child !== null)
    entries[at] = [key, changed(child, { steps: more, ...what })];
  else if (what.kind === 'remove') entries.splice(at, 1);
  else if (what.kind === 'rename') entries[at] = [what.key, child];
  else if (what.kind === 'add') entries.push([what.key, what.value]);
  else if (what.kind === 'repeat') entries.push([`${key}x`, child]);
  else if (what.kind === 'move') entries[at] = [key, entries[(at + 1) % entries.length]?.[1]];
  else entries[at] = [key, what.value];
  return Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
}
