import { describe, expect, test } from 'vitest';
import { type PatternCases, patternSites, wrongTexts } from './pattern-texts.ts';
import { publishedVersions, readJson } from './published.ts';

describe.each(await publishedVersions())('patterns of $format $version', ({ format, version, schema }) => {
  const cases = readJson<PatternCases>(`specs/${format}/v${version}/cases/patterns.json`);

  test('each takes and refuses the texts that are written down for it', () => {
    expect(wrongTexts(schema, cases)).toEqual([]);
  });

  test('for each there are texts that it takes and texts that it refuses', () => {
    expect(Object.keys(cases).sort()).toEqual([...patternSites(schema).keys()].sort());
    const poor = Object.entries(cases).filter(([, { takes, refuses }]) => takes.length < 2 || refuses.length < 3);
    expect(poor.map(([place]) => place)).toEqual([]);
  });

  test('none takes hostile text for long', () => {
    const hostile = ['a', '0', 'A', '-', '.', 'a.', 'a-', '/', ' '].map((text) => text.repeat(1e5 / text.length));
    for (const { pattern } of patternSites(schema).values()) {
      const expression = new RegExp(pattern, 'u');
      const start = performance.now();
      for (const text of hostile)
        for (const prefix of ['', 'https://', 'urn:a', 'a@', '1900-01-01T']) expression.test(`${prefix}${text}\n`);
      expect(performance.now() - start).toBeLessThan(1000);
    }
  });
});
