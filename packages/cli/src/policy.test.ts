import { describe, expect, it } from 'vitest';
import { anyDocument, folderWith, policyOf, waypost } from './spawn-waypost.ts';

const { format, text } = await anyDocument();
const rule = 'parts/open-list-codes-are-known';
const reason = { en: 'It matters.\u001b[31m', fr: 'C’est important.' };
const clean = { en: 'It matters.', fr: 'C’est important.' };
const severities = [{ rule, severity: 'error', from: '2025-07-01', reason: clean }];
const waivers = [{ id: 'W9', rule, reason: clean, expiresOn: '2025-12-31' }];
const cwd = folderWith({
  'good.json': text,
  'odd.json': text.replace(/"role": "[A-Z]+"/, '"role": "LEEDER"'),
  'policy.json': policyOf({ severities }),
  'waiving.json': policyOf({ severities, waivers }),
  'elsewhere.json': policyOf({ severities, appliesTo: { countries: ['AQ'] } }),
  'mistyped.json': policyOf({ severities: [{ ...severities[0], rule: `${rule}x` }] }),
  'broken.json': policyOf({ waivers: [{ ...waivers[0], reason, expiresOn: '2025' }] }),
});
const run = (...args: string[]) => waypost(['validate', ...args], { cwd });

describe('--policy', () => {
  const cases: [args: string[], code: number, stdout: RegExp][] = [
    [['odd.json'], 0, /conformant, 1 warning/],
    [['odd.json', '--policy', 'policy.json', '--date', '2025-06-30'], 0, /conformant, 1 warning/],
    [
      ['odd.json', '--policy', 'policy.json', '--date', '2025-07-01'],
      1,
      /1 error[\s\S]* {4}error by the policy, otherwise warning: It matters\.\n[\s\S]*Judged by the policy “House rules”, revision 7, as of 2025-07-01\./,
    ],
    [
      ['odd.json', '--policy', 'waiving.json', '--date', '2025-07-01'],
      0,
      /1 remark[\s\S]* {4}waived until 2025-12-31 \(W9\), otherwise error: It matters\./,
    ],
    [
      ['odd.json', '--policy', 'waiving.json', '--date', '2025-07-01', '--lang', 'fr'],
      0,
      /dispense jusqu’au 2025-12-31 \(W9\), sinon erreur\u00a0: C’est important\.[\s\S]*«\u00a0Règles maison\u00a0», révision 7, au 2025-07-01/,
    ],
    [
      ['odd.json', '--policy', 'elsewhere.json', '--date', '2025-07-01'],
      0,
      /The policy does not apply to this document/,
    ],
    [['good.json', '--policy', 'policy.json'], 0, /as of \d{4}-\d\d-\d\d\./],
  ];
  it.concurrent.each(cases)('%j → %i', async (args, code, stdout) => {
    const result = await run(...args);
    expect(result.stdout).toMatch(stdout);
    expect([result.stderr, result.code]).toEqual(['', code]);
  });

  it.concurrent('warns of what is odd in the policy, and judges by it', async () => {
    const { stdout, stderr, code } = await run('odd.json', '--policy', 'mistyped.json', '--date', '2025-07-01');
    expect(stderr).toMatch(/mistyped\.json .*1 warning[\s\S]*Did you mean “parts\/open-list-codes-are-known”\?/);
    expect(stdout).toContain('Judged by the policy');
    expect(code).toBe(0);
  });

  const refused: [args: string[], stderr: RegExp][] = [
    [['--policy', 'missing.json'], /missing\.json: there is no such file/],
    [
      ['--policy', 'broken.json'],
      /\/waivers\/0\/expiresOn[\s\S]*broken\.json is not a policy that documents can be judged by; no document/,
    ],
    [['--policy', 'odd.json'], new RegExp(`${format}” is not a format of Waypost|odd.json is no policy`)],
    [['--policy', 'policy.json', '--date', '2025-02-29'], /“2025-02-29” is not a date/],
    [['--policy', 'policy.json', '--date', 'today'], /“today” is not a date/],
    [['--date', '2025-02-28'], /name the policy with --policy/],
  ];
  it.concurrent.each(refused)('%j is refused', async (args, stderr) => {
    const result = await run('odd.json', ...args);
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toMatch(stderr);
    expect(result.stderr).not.toContain('\u001b');
  });

  it.concurrent('stands in the report, whose bytes depend on nothing else', async () => {
    const args = ['odd.json', '--policy', 'waiving.json', '--date', '2025-07-01', '--format', 'json'];
    const [first, second] = await Promise.all([run(...args), run(...args)]);
    expect(JSON.parse(first.stdout)).toMatchObject({
      policy: { name: 'waiving.json', policyId: 'urn:example:policy', revision: 7, applies: true },
      dateUsed: '2025-07-01',
      digests: { policy: expect.stringMatching(/^[0-9a-f]{64}$/) },
      findings: [{ rule, severity: 'info', regraded: { severity: 'warning' }, waived: { waiver: 'W9' } }],
    });
    expect(second.stdout).toBe(first.stdout);
  });

  it.concurrent('is a suppression in SARIF', async () => {
    const { stdout } = await run('odd.json', '--policy', 'waiving.json', '--date', '2025-07-01', '--format', 'sarif');
    expect(JSON.parse(stdout).runs[0].results).toMatchObject([
      { ruleId: rule, suppressions: [{ kind: 'external', status: 'accepted', justification: 'It matters.' }] },
    ]);
  });
});
