import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cases } from '../../../../schemas/layers/read.cases.ts';
import type { Finding } from '../finding.ts';
import { collectionOf } from '../known-format.ts';
import { read } from './read.ts';

interface Prose {
  message: Record<string, string>;
  mend: Record<string, string>;
}
type Layer = Record<string, Prose & { severity: string; variants?: Record<string, Prose> }>;

const layer: Layer = JSON.parse(readFileSync(new URL('../../../../schemas/layers/read.json', import.meta.url), 'utf8'));
/** What is only found in streams: `../stream/limits.test.ts` meets it. */
const ofStreams = [
  ['read/too-large', { limit: 1 }],
  ['read/too-large', { limit: 1, variant: 'document' }],
  ['read/too-large', { limit: 1, variant: 'once' }],
  ['read/damaged', { byteOffset: 1 }],
  ['read/damaged', { byteOffset: 1, variant: 'cut-off' }],
].map(([rule, args]) => ({ rule, args, severity: 'error', pointer: '' }) as Finding);
const findings = [...cases.flatMap(({ input }) => read(input, collectionOf).findings), ...ofStreams];

describe('the prose of the reading layer', () => {
  test('speaks of every rule and variant that the cases meet, and of no other', () => {
    const met = new Set(findings.map(({ rule, args }) => (args.variant ? `${rule}#${args.variant}` : rule)));
    const told = Object.entries(layer).flatMap(([rule, { variants = {} }]) => [
      rule,
      ...Object.keys(variants).map((variant) => `${rule}#${variant}`),
    ]);
    expect([...met].sort()).toEqual(told.sort());
  });

  test.each(findings.map((finding) => [`${finding.rule}#${finding.args.variant ?? ''}`, finding] as const))(
    '%s has the arguments that its messages insert',
    (_id, { rule, args, severity }) => {
      const prose = layer[rule];
      const variant = prose?.variants?.[String(args.variant)];
      const { message, mend } = { ...prose, ...variant } as Prose;
      expect(Object.keys(message)).toEqual(expect.arrayContaining(['en', 'fr']));
      expect(Object.keys(mend)).toEqual(Object.keys(message));
      for (const texts of [message, mend]) {
        for (const text of Object.values(texts)) {
          const inserted = [...text.matchAll(/\{(\w*)\}/g)].map((match) => match[1]);
          expect(inserted.filter((name) => args[name as string] === undefined)).toEqual([]);
        }
      }
      expect(severity).toBe(prose?.severity);
    },
  );
});
