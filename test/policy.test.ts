import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { applyPatch } from '@waypost/generate/cases';
import { defaultThresholds } from '@waypost/schemas/define/rule';
import { formats, NotConformantError, validate } from '@waypost/sdk';
import { readPolicy } from '@waypost/sdk/policy';
import { describe, expect, test } from 'vitest';
import { report, reportText } from '../packages/sdk/src/report/report.ts';
import { readJson, root } from './published.ts';

type Patch = Parameters<typeof applyPatch>[1];
const example = (path: string) => readJson<Record<string, unknown>>(`schemas/formats/${path}`);
const operator = example('kpi-report/v1.0/examples/operator.json');
const assessment = example('readiness-assessment/v1.0/examples/full.json');
const policyFile = 'schemas/formats/validation-policy/v1.0/examples/document.json';
const { appliesTo, thresholds, severities, waivers, codeLists, requiredProfiles, reportingObligations, ...bare } =
  readJson<Record<string, unknown>>(policyFile);
const policyOf = (members: object) => readPolicy({ ...bare, ...members });
const reason = { en: 'The council decided so.' };

const replace = (path: string, value: unknown): Patch => [{ op: 'replace', path, value }];
const unknownRole = replace('/submitter/role', 'LEEDER');
const open = 'parts/open-list-codes-are-known';
const closed = 'parts/closed-list-codes-are-known';
const role = '/submitter/role';
const late = 'readiness-assessment/missions-are-reported-on-in-time';
const severity = (rule: string, severity: string, more = {}) => ({ severities: [{ rule, severity, reason, ...more }] });
const waiver = (rule: string, more = {}) => ({
  waivers: [{ id: 'W1', rule, reason, expiresOn: '2025-12-31', ...more }],
});
const scope = (appliesTo: object) => ({ appliesTo, ...severity(open, 'error') });

type Row = [what: string, base: object, patch: Patch, policy: object, date: string, findings: string[]];
const table: Row[] = [
  ['a policy that says nothing', operator, unknownRole, {}, '2025-04-15', [`warning ${open} ${role}`]],
  ['raised', operator, unknownRole, severity(open, 'error'), '2025-04-15', [`error ${open} ${role} was warning`]],
  ['lowered', operator, unknownRole, severity(open, 'info'), '2025-04-15', [`info ${open} ${role} was warning`]],
  ['the same', operator, unknownRole, severity(open, 'warning'), '2025-04-15', [`warning ${open} ${role}`]],
  ...(
    [
      [{ from: '2025-04-15' }, true],
      [{ from: '2025-04-16' }, false],
      [{ until: '2025-04-15' }, true],
      [{ until: '2025-04-14' }, false],
    ] as const
  ).map(
    ([days, holds]): Row => [
      `raised ${JSON.stringify(days)}`,
      operator,
      unknownRole,
      severity(open, 'error', days),
      '2025-04-15',
      [holds ? `error ${open} ${role} was warning` : `warning ${open} ${role}`],
    ],
  ),
  [
    'raised and waived',
    operator,
    unknownRole,
    { ...severity(open, 'error'), ...waiver(open) },
    '2025-04-15',
    [`info ${open} ${role} was warning waived error`],
  ],
  [
    'an error waived',
    operator,
    replace('/subject/country', 'QX'),
    waiver(closed),
    '2025-04-15',
    [`info ${closed} /subject/country waived error`],
  ],
  [
    'a list that is closed',
    operator,
    unknownRole,
    { codeLists: [{ list: 'role', openness: 'closed' }] },
    '2025-04-15',
    [`error ${closed} ${role}`],
  ],
  [
    'a list that is open',
    operator,
    replace('/subject/country', 'QX'),
    { codeLists: [{ list: 'country', openness: 'open' }] },
    '2025-04-15',
    [`warning ${open} /subject/country`],
  ],
  [
    'a longer limit',
    assessment,
    [...replace('/mission/reportedOn', '2025-06-13'), ...replace('/issuedOn', '2025-06-20')],
    { thresholds: { missionReportDays: 91 } },
    '2025-06-20',
    [],
  ],
  [
    'a shorter limit',
    assessment,
    replace('/mission/reportedOn', '2025-03-16'),
    { thresholds: { missionReportDays: 1 } },
    '2025-06-20',
    [`warning ${late} /mission/reportedOn`],
  ],
  [
    'structure is never changed',
    operator,
    replace('/lifecycle', 'Draft'),
    { ...severity('structure/enum', 'info'), ...waiver('structure/enum') },
    '2025-04-15',
    ['error structure/enum /lifecycle'],
  ],
  ...[
    { formats: ['roadmap'] },
    { profiles: ['national'] },
    { programmes: [{ code: 'ORE', edition: 'ORE-2017' }] },
    { countries: ['AO'] },
    { regions: ['ARAB'] },
    { formats: ['kpi-report'], countries: ['AO'] },
  ].map(
    (it): Row => [
      `of no concern: ${JSON.stringify(it)}`,
      operator,
      unknownRole,
      scope(it),
      '2025-04-15',
      [`warning ${open} ${role}`],
    ],
  ),
  ...[
    {},
    { formats: ['roadmap', 'kpi-report'] },
    { profiles: ['operator'] },
    { programmes: [{ code: 'ORE' }] },
    { programmes: [{ code: 'WCO-FOS' }, { code: 'ORE', edition: 'ORE3-2022' }] },
    { countries: ['BJ'], regions: ['AFR'] },
  ].map(
    (it): Row => [
      `of concern: ${JSON.stringify(it)}`,
      operator,
      unknownRole,
      scope(it),
      '2025-04-15',
      [`error ${open} ${role} was warning`],
    ],
  ),
];

describe('by a policy', () => {
  test.each(table)('%s', async (_, base, patch, members, date, expected) => {
    const document = applyPatch(base, patch) as object;
    const policy = await policyOf(members);
    const { findings, totals, outcome } = await validate(document, { policy, date });
    const lines = findings.map(({ rule, severity, pointer, regraded, waived }) =>
      [
        `${severity} ${rule} ${pointer}`,
        ...(regraded ? [`was ${regraded.severity}`] : []),
        ...(waived ? [`waived ${waived.severity}`] : []),
      ].join(' '),
    );
    expect(lines).toEqual(expected);
    const count = (severity: string) => expected.filter((line) => line.startsWith(severity)).length;
    expect(totals).toEqual({ error: count('error'), warning: count('warning'), info: count('info') });
    expect(outcome).toBe(count('error') > 0 ? 'not-conformant' : 'conformant');
  });

  test('each format’s own validate gives the same', async () => {
    const policy = await policyOf(severity(open, 'error'));
    const { validate: validateReport } = await formats['kpi-report'].load();
    const document = applyPatch(operator, unknownRole) as object;
    const options = { policy, date: '2025-04-15' };
    expect(validateReport(document, options)).toEqual(await validate(document, options));
  });

  test('a broken document is judged by it too, as far as it is sound', async () => {
    const policy = await policyOf({ ...severity(open, 'error'), ...waiver(closed) });
    const broken = applyPatch(operator, [
      ...unknownRole,
      ...replace('/subject/country', 'QX'),
      ...replace('/title', 'Report'),
    ]) as object;
    const { findings, totals } = await validate(broken, { policy, date: '2025-04-15' });
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`).sort()).toEqual([
      `error ${open}`,
      'error structure/type',
      `info ${closed}`,
    ]);
    expect(totals).toEqual({ error: 2, warning: 0, info: 1 });
  });

  test('without one, the verdict does not change', async () => {
    const document = applyPatch(operator, unknownRole) as object;
    const alone = await validate(document);
    expect(alone).not.toHaveProperty('policy');
    const { policy, ...judged } = await validate(document, { policy: await policyOf({}), date: '2025-04-15' });
    expect(judged).toEqual(alone);
    expect(policy).toMatchObject({ date: '2025-04-15', applies: true });
  });
});

describe('a policy and its date', () => {
  const bad: [what: string, options: object][] = [
    ['no date', { policy: true }],
    ['no policy', { date: '2025-04-15' }],
    ['a date that does not exist', { policy: true, date: '2025-02-29' }],
    ['a month', { policy: true, date: '2025-04' }],
    ['a time', { policy: true, date: '2025-04-15T00:00:00Z' }],
    ['a policy that was not read', { policy: bare, date: '2025-04-15' }],
  ];
  test.each(bad)('%s is a mistake of the program', async (_, options) => {
    const given = {
      ...options,
      ...((options as { policy?: unknown }).policy === true && { policy: await policyOf({}) }),
    };
    await expect(validate(operator, given as never)).rejects.toThrow(TypeError);
    const { validate: validateReport } = await formats['kpi-report'].load();
    expect(() => validateReport(operator, given as never)).toThrow(TypeError);
  });

  const refused: [what: string, input: object | string, rule: string][] = [
    ['what is no policy', operator, 'structure/unknown-format'],
    ['what is no JSON', '{', 'read/syntax'],
    ['a mistyped threshold', { ...bare, thresholds: { reviewDay: 1 } }, 'structure/unknown-property'],
    [
      'a waiver that ends before it begins',
      { ...bare, ...waiver(open, { grantedOn: '2026-01-01' }) },
      'validation-policy/waivers-end-after-they-start',
    ],
  ];
  test.each(refused)('%s is refused, with its findings', async (_, input, rule) => {
    const error = await readPolicy(input).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(NotConformantError);
    expect((error as NotConformantError).result.findings.map((finding) => finding.rule)).toContain(rule);
  });

  test('warnings about it are kept', async () => {
    const { findings } = (await policyOf(waiver('parts/open-list-codes-are-knwon'))).result;
    expect(findings).toMatchObject([{ rule: 'validation-policy/rules-are-known', args: { suggestion: open } }]);
  });
});

describe('the report', () => {
  const bytes = readFileSync(root + policyFile);
  const document = applyPatch(operator, unknownRole) as object;

  test('cites the policy by what it says of itself and by its bytes, and the date', async () => {
    const policy = await readPolicy(bytes, { name: 'policy.json' });
    const made = await report(await validate(document, { policy, date: '2025-04-15' }));
    expect(made).toMatchObject({
      policy: { name: 'policy.json', policyId: bare.policyId, revision: bare.revision, applies: true },
      dateUsed: '2025-04-15',
      digests: { policy: createHash('sha256').update(bytes).digest('hex') },
    });
    expect((await validate(reportText(made))).findings).toEqual([]);
  });

  test('tells what the policy has to do with a severity, and is a valid report', async () => {
    const policy = await policyOf({ ...severity(open, 'error'), ...waiver(open) });
    const result = await validate(document, { policy, date: '2025-04-15' });
    const made = await report(result);
    expect(made.findings).toMatchObject([
      {
        severity: 'info',
        regraded: { severity: 'warning', reason },
        waived: { waiver: 'W1', severity: 'error', reason, expiresOn: '2025-12-31' },
      },
    ]);
    expect(made.policy).not.toHaveProperty('name');
    expect(made.digests).not.toHaveProperty('policy');
    expect((await validate(reportText(made))).findings).toEqual([]);
    expect(reportText(await report(await validate(document, { policy, date: '2025-04-15' })))).toBe(reportText(made));
  });

  test.each<[what: string, input: object | string, applies: boolean | undefined]>([
    ['does not apply', assessment, false],
    ['cannot be told', '{', undefined],
    ['cannot be told of another format', {}, undefined],
  ])('says whether it applies: %s', async (_, input, applies) => {
    const policy = await policyOf({ appliesTo: { formats: ['kpi-report'] } });
    const made = await report(await validate(input, { policy, date: '2025-04-15' }));
    expect(made.policy?.applies).toBe(applies);
    expect(made.dateUsed).toBe('2025-04-15');
  });
});

test('every limit of the rules is one that a policy can set, with its default told, and the other way round', () => {
  const schema = readJson<{ $defs: Record<string, { properties: Record<string, { description: string }> }> }>(
    'specs/validation-policy/v1.0/schema.json',
  );
  const fields = schema.$defs.Thresholds?.properties ?? {};
  expect(Object.keys(fields).sort()).toEqual(Object.keys(defaultThresholds).sort());
  for (const [name, value] of Object.entries(defaultThresholds))
    expect(fields[name]?.description).toContain(` ${value} by default.`);
});
