import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { python } from '../peers/python/python.ts';
import { run } from '../peers/run.ts';
import { readJson, root } from '../published.ts';

const home = `${root}examples/python-implementation`;
const interpreter = `${python.folder}/bin/python`;
const work = mkdtempSync(join(tmpdir(), 'waypost-'));
const claimed = join(work, 'rules.json');
const env = { ...process.env, PYTHONDONTWRITEBYTECODE: '1' };
let rules: string[];

beforeAll(async () => {
  await python.prepare();
  const { stdout } = await run(interpreter, ['-m', 'waypost_mini', '--rules'], { cwd: home, env });
  writeFileSync(claimed, stdout);
  rules = JSON.parse(stdout) as string[];
});
afterAll(() => rmSync(work, { recursive: true }));

/** The built runner, on what Python does with these words. */
async function conformance(words: string[], options: string[]) {
  const command = [interpreter, ...words].map((word) => `'${word}'`).join(' ');
  const runner = [`${root}packages/conformance/dist/waypost-conformance.cjs`, '--cases', `${root}specs`];
  return run(process.execPath, [...runner, '--command', command, '--rules', claimed, ...options], { cwd: home, env });
}

test('is installed with what it pins', () => {
  const pins = (folder: string) => readFileSync(`${folder}/requirements.txt`, 'utf8');
  expect(pins(home)).toBe(pins(`${root}test/peers/python`));
});

test('reaches the level Validator (structure), and has every rule that it claims', async () => {
  const statement = join(work, 'statement.json');
  const options = ['--lines', '--level', 'rules', '--statement', statement];
  const { stdout, stderr, code } = await conformance(['-m', 'waypost_mini', '--lines'], options);
  expect({ stdout, stderr, code }).toMatchObject({ stderr: '', code: 0 });
  expect(stdout).toContain('Level reached: Validator (structure)');
  const { level, levels } = JSON.parse(readFileSync(statement, 'utf8'));
  expect(level).toBe('structure');
  for (const { cases } of levels) expect(cases.passed).toBe(cases.total);
  expect([...levels.at(-1).claimed].sort()).toEqual(rules);
  expect(readFileSync(`${home}/README.md`, 'utf8')).toContain(`${rules.length} of the rules`);
  console.log(stdout);
});

test('has ten rules of each format, or all where there are fewer', () => {
  for (const { format } of readJson<{ formats: { format: string }[] }>('specs/index.json').formats) {
    const own = readJson<{ id: string }[]>(`specs/${format}/v1.0/rules.json`).map(({ id }) => id);
    const ownRules = own.filter((id) => id.startsWith(`${format}/`));
    expect([format, rules.filter((id) => ownRules.includes(id)).length]).toEqual([
      format,
      expect.toSatisfy((count: number) => count >= Math.min(10, ownRules.length)),
    ]);
  }
});

test('judges one document per process, too', async () => {
  const { stdout, code } = await conformance(['-m', 'waypost_mini'], ['--only', 'read/empty', 'roadmap/pillars-stand']);
  expect({ stdout, code }).toMatchObject({ code: 0 });
});

const silent = '()';
describe('broken on purpose, it fails and the runner names the cases', () => {
  test.each<[rule: string, paths: string, failing: string[]]>([
    [
      'parts/supersedes-an-earlier-revision',
      silent,
      [
        'kpi-report/…/parts/later-revisions-say-what-they-replace/first-revision-replaces',
        'kpi-report/…/parts/supersedes-an-earlier-revision/replaces-itself',
        'kpi-report/…/parts/supersedes-an-earlier-revision/replaces-another-document',
      ],
    ],
    [
      'kpi-report/rates-equal-their-counts',
      silent,
      [
        'kpi-report/…/rates-equal-their-counts/more-than-half-of-the-last-digit',
        'kpi-report/…/rates-equal-their-counts/items-per-office',
        'kpi-report/…/rates-equal-their-counts/more-than-half-of-the-last-digit-in-lines',
      ],
    ],
    [
      'parts/certificates-expire-after-issue',
      silent,
      [
        'kpi-report/…/parts/certificates-expire-after-issue/certificate-in-a-report',
        'readiness-assessment/…/parts/certificates-expire-after-issue/expires-on-the-day-of-issue',
        'readiness-assessment/…/parts/certificates-expire-after-issue/year-of-expiry-mistyped',
      ],
    ],
    [
      'roadmap/pillars-stand-once',
      silent,
      [
        'roadmap/…/pillars-stand-once/listed-twice-alike',
        'roadmap/…/pillars-stand-once/applicable-and-not',
        'roadmap/…/pillars-stand-once/twice-in-a-draft-frame',
      ],
    ],
    [
      'validation-policy/waivers-end-after-they-start',
      silent,
      ['validation-policy/…/waivers-end-after-they-start/ends-before-it-begins'],
    ],
    [
      'wco-implementation-status/needs-of-small-businesses-are-told',
      // It says so of every document.
      '[[]]',
      ['wco-implementation-status/…/needs-of-small-businesses-are-told/a-summary-is-enough'],
    ],
  ])('%s', async (rule, paths, failing) => {
    const program = [
      'from waypost_mini import __main__ as program',
      `program.RULES["${rule}"] = lambda document: ${paths}`,
      'program.main(["--lines"])',
    ].join('; ');
    const { stdout, code } = await conformance(['-c', program], ['--lines', '--level', 'rules', '--only', rule]);
    expect(code).toBe(1);
    // In each version of the format the same.
    const failed = [...stdout.matchAll(/^✗ (\S+)$/gm)].map(([, id = '']) => id.replace(/v[\d.]+\/rules/, '…'));
    expect([...new Set(failed)]).toEqual(failing);
    expect(stdout.split('Requirements not met:')[1]).toContain(`\n  ${rule}\n`);
  });
});
