import { applyPatch } from '@waypost/generate/cases';
import type { Path, Rule } from '@waypost/schemas/define/rule';
import { formats } from '@waypost/sdk';
import { describe, expect, test } from 'vitest';
import { defineDocumentType } from '../packages/sdk/src/document-type.ts';
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

describe('a rule that reports certain places and offers to mend them', async () => {
  const { format, example } = national as NonNullable<typeof national>;
  const { module } = await formats[format as keyof typeof formats].load();
  const judged = (document: object, places: Path[]) => {
    const rule: Rule = {
      id: 'parts/of-this-test',
      clause: 'X',
      severity: 'warning',
      since: '1.0',
      source: ['proposed'],
      fix: () => [{ op: 'replace', value: 'mended' }],
      document(_, report) {
        for (const place of places) report(place);
      },
    };
    const { validate } = defineDocumentType({ ...module, ruleSet: { ...module.ruleSet, rules: [rule] } });
    const { findings, totals } = validate(document);
    const own = findings.filter((finding) => finding.rule === rule.id);
    expect(totals.warning).toBe(own.length);
    return own.map(({ pointer, fix }) => [pointer, fix?.length]);
  };

  test.each<[what: string, changes: object, places: Path[], told: [string, number | undefined][]]>([
    ['a sound document', {}, [['title']], [['/title', 1]]],
    ['a place too long to be named', {}, [['title', 'x'.repeat(5000)]], [['/title', undefined]]],
    ['a broken one', { sources: 7 }, [['title']], [['/title', undefined]]],
    ['what is missing only because it is broken', { sources: 7 }, [['sources']], []],
    ['what something broken is missing from', { sources: 7 }, [[]], []],
    ['what lies in the part that is left', { sources }, [['sources', 3, 'id']], [['/sources/3/id', 1]]],
  ])('%s', (_, changes, places, told) => expect(judged({ ...(example as object), ...changes }, places)).toEqual(told));
});
