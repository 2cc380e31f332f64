import type { Implementation } from '@waypost/conformance';
import { describe, expect, test } from 'vitest';
import { sdk } from './conformance/sdk.ts';
import { newestCases } from './newest-cases.ts';
import { casesOf, neighboursIn, notTaken, publishedNeighbours, relabelled } from './relabelled.ts';

const set = newestCases();

describe('every document of a version is one of the next minor version', () => {
  test.each(publishedNeighbours())('$format $earlier declared $later', async (neighbours) => {
    const cases = casesOf(set, neighbours);
    expect(cases.length).toBeGreaterThan(100);
    expect(await notTaken(cases, neighbours, sdk())).toEqual([]);
  });

  test('neighbours are versions of one format and one major number, in order', () => {
    const versions = ['a 1.0', 'a 1.1', 'a 1.2', 'a 2.0', 'b 2.1', 'b 2.2'].map((one) => {
      const [format = '', version = ''] = one.split(' ');
      return { format, version };
    });
    expect(neighboursIn(versions).map(({ format, earlier, later }) => `${format} ${earlier} ${later}`)).toEqual([
      'a 1.0 1.1',
      'a 1.1 1.2',
      'b 2.1 2.2',
    ]);
  });
});

describe('a later version that does not take every document', () => {
  const neighbours = { format: 'roadmap', earlier: '1.0', later: '1.1' };
  const cases = casesOf(set, neighbours).slice(0, 60);
  const bytes = (value: object) => new TextEncoder().encode(JSON.stringify(value));
  const text = (document?: Uint8Array) => new TextDecoder().decode(document);

  /** Judges both versions as the earlier one is judged, but for what `spoil` finds in the later. */
  const spoiled = (spoil: (id: string) => object[]): Implementation => ({
    judge: async (request) => {
      const original = new TextEncoder().encode(
        text(request.document).replace('"formatVersion":"1.1"', '"formatVersion":"1.0"'),
      );
      const isLater = text(original) !== text(request.document);
      const answer = (await sdk().judge({ ...request, document: original })) as { findings: object[] };
      return { ...answer, findings: [...answer.findings, ...(isLater ? spoil(request.id) : [])] };
    },
  });

  test('is told by the case and the error; warnings may come', async () => {
    const conformant = cases.filter(({ expected }) => expected.outcome === 'conformant');
    const [first] = conformant;
    const found = (severity: string) => [{ rule: 'structure/new', severity, pointer: '/a' }];
    expect(
      await notTaken(
        cases,
        neighbours,
        spoiled(() => []),
      ),
    ).toEqual([]);
    expect(
      await notTaken(
        cases,
        neighbours,
        spoiled(() => found('warning')),
      ),
    ).toEqual([]);
    expect(
      await notTaken(
        cases,
        neighbours,
        spoiled((id) => (id === first?.id ? found('error') : [])),
      ),
    ).toEqual([`${first?.id} conforms to 1.0, but not to 1.1: structure/new at /a`]);
    expect(
      (
        await notTaken(
          cases,
          neighbours,
          spoiled(() => found('error')),
        )
      ).length,
    ).toBe(conformant.length);
    expect(conformant.length).toBeGreaterThan(5);
  });

  test('relabels documents of the earlier version, and nothing else', () => {
    expect(text(relabelled(bytes({ format: 'roadmap', formatVersion: '1.0', x: '1.0' }), neighbours))).toBe(
      '{"format":"roadmap","formatVersion":"1.1","x":"1.0"}',
    );
    for (const other of [
      { format: 'roadmap' },
      { format: 'x', formatVersion: '1.0' },
      { format: 'roadmap', formatVersion: '1.2' },
    ])
      expect(relabelled(bytes(other), neighbours)).toBeUndefined();
  });
});
