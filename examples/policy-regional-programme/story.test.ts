import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { validate } from '../../packages/sdk/src/index.ts';
import { readPolicy } from '../../packages/sdk/src/policy/read-policy.ts';

const bytes = (file: string) => readFileSync(new URL(file, import.meta.url));
const report = bytes('kpi-report-2025-03.json');
const readme = bytes('README.md').toString();

const verdicts: [as: string, date: string | undefined, outcome: string, findings: string[]][] = [
  [
    'by the standard alone',
    undefined,
    'conformant, 1 remark',
    ['info /observations/0 kpi-report/measured-rates-give-their-counts'],
  ],
  [
    'as of 22 April 2025',
    '2025-04-22',
    'conformant, 1 warning, 1 remark',
    [
      'warning /issuedOn policy/reports-come-in-time',
      'info /observations/0 kpi-report/measured-rates-give-their-counts waived',
    ],
  ],
  [
    'as of 1 July 2025',
    '2025-07-01',
    'not conformant: 1 error, 1 warning, 1 remark',
    [
      'warning /issuedOn policy/reports-come-in-time',
      'error /observations/0 kpi-report/measured-rates-give-their-counts',
      'info /observations/0 policy/waivers-are-in-force',
    ],
  ],
];

test.each(verdicts)('%s, the verdict is that of the README', async (as, date, outcome, expected) => {
  const policy = await readPolicy(bytes('policy.json'));
  expect(policy.result.findings).toEqual([]);
  const result = await validate(report, date ? { policy, date } : {});
  const lines = result.findings.map(({ rule, severity, pointer, waived }) =>
    [severity, pointer, rule, waived ? 'waived' : ''].join(' ').trim(),
  );
  expect(lines).toEqual(expected);
  expect(outcome.startsWith(result.outcome.replace('-', ' '))).toBe(true);
  const row = readme.split('\n').find((line) => line.includes(as));
  expect(row).toContain(outcome);
  for (const { rule } of result.findings) expect(readme).toContain(rule);
});
