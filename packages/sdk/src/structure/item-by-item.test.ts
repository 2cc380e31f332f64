import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mutantsOf } from '../../../../test/mutants.ts';
import { publishedVersions } from '../../../../test/published.ts';
import type { FormatModule } from '../document-type.ts';
import { formats } from '../formats/index.gen.ts';
import { wrongIdentity } from '../judge.ts';
import type { Structure } from './compiled.ts';
import { checkStructure } from './structure.ts';

const withCollection: [name: string, module: FormatModule, version: string, examples: unknown[]][] = [];
for (const { format, version, examples } of await publishedVersions()) {
  const { module }: { module: FormatModule } = await formats[format as keyof typeof formats].load();
  if (module.collection !== undefined)
    withCollection.push([`${format} ${version}`, module, version, [...examples.values()]]);
}

test('some format has a collection of any length', () => expect(withCollection.length).toBeGreaterThan(0));

test.each(withCollection)(
  '%s: the same findings whole and item by item',
  (_, { format, collection, versions }, version, examples) => {
    const structure = versions[version] as Structure;
    const name = collection as string;
    let inItems = 0;
    for (const [seed, example] of examples.entries()) {
      const document = example as Record<string, unknown[]>;
      // Half of the changes fall among the items, wherever the collection stands.
      const items = fc.sample(mutantsOf(document[name]), { seed, numRuns: 250 });
      const documents = [
        ...fc.sample(mutantsOf(document), { seed, numRuns: 250 }),
        ...items.map((changed) => ({ ...document, [name]: changed })),
        ...items.map((changed) => ({ [name]: changed, ...document, unknown: 1, [`${name}2`]: changed })),
      ];
      for (const changed of documents) {
        // Another format or version is found before the structure is looked at.
        if (wrongIdentity(changed, format, [version])) continue;
        const whole = checkStructure(structure, changed);
        expect(checkStructure(structure, changed, name)).toEqual({ findings: whole.findings, total: whole.total });
        if (whole.findings.some(({ pointer }) => pointer.startsWith(`/${name}/`))) inItems++;
      }
    }
    expect(inItems).toBeGreaterThan(100);
  },
);
