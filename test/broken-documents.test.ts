import { applyPatch } from '@waypost/generate/cases';
import { formats } from '@waypost/sdk';
import { expect, test } from 'vitest';
import { publishedVersions } from './published.ts';

const [national] = (await publishedVersions()).flatMap(({ format, examples }) =>
  [...examples].filter(([name]) => name === 'national').map(([, example]) => ({ format, example })),
);

/** A list of sources of which the first is broken, and the last has the id of the one before. */
const sources = ['a', 'b', 'c', 'b'].map((id) => ({ id, title: { fr: id.toUpperCase() } }));

test('what is found in the sound part of a document is told by its places in the whole', async () => {
  const { format, example } = national as NonNullable<typeof national>;
  const patch = [{ op: 'add' as const, path: '/sources', value: [{ ...sources[0], title: 7 }, ...sources.slice(1)] }];
  const { validate } = await formats[format as keyof typeof formats].load();
  const { findings } = validate(applyPatch(example, patch) as object);
  const told = findings.map(({ rule, pointer, args }) => [rule, pointer, args.first]);
  expect(told).toContainEqual(['structure/type', '/sources/0/title', undefined]);
  expect(told).toContainEqual(['parts/ids-are-unique', '/sources/3/id', '/sources/1']);
});
