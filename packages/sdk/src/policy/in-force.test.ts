import { describe, expect, test } from 'vitest';
import { inForce } from './in-force.ts';
import type { PolicyDocument } from './policy.gen.ts';
import { isDate } from './policy.ts';

const policyOf = (members: Partial<PolicyDocument>) => members as PolicyDocument;
const reason = { en: 'For a test.' };
const rule = 'group/rule';

describe('whom a document is about', () => {
  const table: [what: string, document: object, organization: string | undefined, country: string | undefined][] = [
    ['nobody', {}, undefined, undefined],
    ['its submitter', { submitter: { id: 'aa:x', country: 'AA' } }, 'aa:x', 'AA'],
    [
      'the organization of its subject',
      { submitter: { id: 'aa:x', country: 'AA' }, subject: { organization: { id: 'bb:y', country: 'BB' } } },
      'bb:y',
      'BB',
    ],
    [
      'the country of its subject',
      {
        submitter: { id: 'aa:x', country: 'AA' },
        subject: { country: 'CC', organization: { id: 'bb:y', country: 'BB' } },
      },
      'bb:y',
      'CC',
    ],
  ];
  test.each(table)('%s', (_, document, organization, country) => {
    for (const id of ['aa:x', 'bb:y']) {
      const waivers = [{ id: 'W', rule, organization: id, reason, expiresOn: '2025-12-31' }];
      const force = inForce(policyOf({ waivers }), document, '2025-06-01');
      expect([id, force?.waivers.has(rule)]).toEqual([id, id === organization]);
    }
    for (const code of ['AA', 'BB', 'CC'])
      expect([
        code,
        inForce(policyOf({ appliesTo: { countries: [code] } }), document, '2025-06-01') !== undefined,
      ]).toEqual([code, code === country]);
  });

  test('a region in words is no code', () => {
    const document = { programme: { code: 'X', region: { other: { en: 'AFR' } } }, subject: { region: 'AFR' } };
    expect(inForce(policyOf({ appliesTo: { regions: ['AFR'] } }), document, '2025-06-01')).toBeDefined();
    expect(inForce(policyOf({ appliesTo: { regions: ['[object Object]'] } }), document, '2025-06-01')).toBeUndefined();
  });
});

describe('a waiver', () => {
  const waivers = [{ id: 'W', rule, reason, grantedOn: '2025-02-01', expiresOn: '2025-02-28' }];
  test.each([
    ['2025-01-31', false, false],
    ['2025-02-01', true, false],
    ['2025-02-28', true, false],
    ['2025-03-01', false, true],
  ])('on %s: in force %s, expired %s', (date, isInForce, isExpired) => {
    const force = inForce(policyOf({ waivers }), {}, date);
    expect([force?.waivers.has(rule), force?.forRules.expired.has(rule)]).toEqual([isInForce, isExpired]);
  });

  test('of several that have expired, the last counts', () => {
    const [first, ...rest] = ['2025-03-31', '2025-05-31', '2025-01-31'].map((expiresOn, index) => ({
      id: `W${index}`,
      rule,
      reason,
      expiresOn,
    }));
    const force = inForce(policyOf({ waivers: [first as (typeof waivers)[number], ...rest] }), {}, '2025-06-01');
    expect(force?.forRules.expired.get(rule)).toEqual({ waiver: 'W1', expiresOn: '2025-05-31' });
  });
});

test.each([
  ['2025-02-28', true],
  ['2024-02-29', true],
  ['2025-02-29', false],
  ['2025-13-01', false],
  ['2025-1-01', false],
  ['2025-01-01T00:00:00Z', false],
  ['', false],
])('isDate(%j) is %s', (text, expected) => expect(isDate(text)).toBe(expected));
