import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import {
  type CaseResult,
  commandImplementation,
  highestLevel,
  type Implementation,
  linesImplementation,
  runCases,
  selectCases,
  summarize,
} from '@waypost/conformance';
import { describe, expect, test } from 'vitest';
import { sdk } from './conformance/sdk.ts';
import { canBeLeftOut, withoutRequirement } from './conformance/without-requirement.ts';
import { randomFrom } from './mutation/schema-mutations.ts';
import { newestCases } from './newest-cases.ts';
import { readJson, root } from './published.ts';

const set = newestCases();
const level = highestLevel(set);
const all = selectCases(set, level, []);
const failed = (results: CaseResult[]) =>
  results.filter(({ differences }) => differences.length > 0).map((result) => [result.case.id, ...result.differences]);
const random = randomFrom(Number(process.env.SEED ?? 1));
const sample = <T>(list: readonly T[], count: number) => {
  const rest = [...list];
  return Array.from({ length: Math.min(count, rest.length) }, () => rest.splice(random(rest.length), 1)[0] as T);
};

describe('our own implementations', () => {
  const reaches = async (implementation: Implementation) => {
    const results = await runCases(set, all, implementation);
    expect(failed(results)).toEqual([]);
    expect(summarize(set, results, level, false).reached?.id).toBe(level);
  };

  test('the SDK reaches the highest level', () => reaches(sdk()));

  test('the SDK as built does, behind the line protocol', async () => {
    const adapter = fileURLToPath(new URL('conformance/lines-adapter.mjs', import.meta.url));
    await reaches(linesImplementation([process.execPath, adapter], 20));
  });

  test('the command line passes a sample of each layer, one process per document', async () => {
    const cases = set.levels.flatMap(({ layer }) =>
      sample(
        all.filter((one) => one.layer === layer),
        8,
      ),
    );
    const waypost = [process.execPath, `${root}packages/cli/dist/waypost.cjs`, 'validate', '-', '--format', 'json'];
    expect(failed(await runCases(set, cases, commandImplementation(waypost, 20)))).toEqual([]);
  });
});

// LEFT_OUT=all SEED=2 pnpm exec vitest run --config test/vitest.config.ts test/conformance
describe('an implementation that lacks one requirement', () => {
  const wanted = process.env.LEFT_OUT ?? '20';
  const candidates = set.requirements.filter(canBeLeftOut);
  const perLevel = Math.ceil(
    Number(wanted) / set.levels.filter(({ id }) => candidates.some((one) => one.level === id)).length,
  );
  const chosen =
    wanted === 'all'
      ? candidates
      : set.levels.flatMap(({ id }) =>
          sample(
            candidates.filter((one) => one.level === id),
            perLevel,
          ),
        );

  test.each(chosen.map((one) => [one.id, one.level]))('%s: the runner fails and names it', async (id, own) => {
    // The others are judged as before.
    const cases = selectCases(set, own, [id]);
    const results = await withoutRequirement(id, (implementation) => runCases(set, cases, implementation));
    const { levels, reached } = summarize(set, results, own, false);
    expect(levels.flatMap(({ unmet }) => unmet)).toContain(id);
    expect(reached?.id).not.toBe(own);
  });

  test('one that is always content, and one that never is, reaches nothing', async () => {
    for (const outcome of ['conformant', 'not-conformant']) {
      const findings = outcome === 'conformant' ? [] : [{ rule: 'read/syntax', severity: 'error', pointer: '' }];
      const results = await runCases(set, all, { judge: async () => ({ outcome, findings }) });
      const { levels, reached } = summarize(set, results, level, false);
      expect(reached).toBeUndefined();
      for (const { level, cases } of levels) {
        const isWhole = cases.total > 0 && cases.passed === cases.total;
        expect([level.id, isWhole]).toEqual([level.id, false]);
      }
    }
  });
});

describe('waypost-conformance', () => {
  const runner = async (...words: string[]) => {
    const child = spawn(process.execPath, [`${root}packages/conformance/dist/waypost-conformance.cjs`, ...words]);
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
    return { stdout, stderr, code };
  };
  const adapter = `"${process.execPath}" "${fileURLToPath(new URL('conformance/lines-adapter.mjs', import.meta.url))}"`;
  const only = ['--only', 'read/empty'];
  /** Finds fault with nothing. */
  const content = `"${process.execPath}" -e "console.log('{\\x22outcome\\x22:\\x22conformant\\x22,\\x22findings\\x22:[]}')"`;

  test('brings the cases that are published', async () => {
    const index = 'conformance/v1.0/index.json';
    expect(readJson(`packages/conformance/dist/specs/${index}`)).toEqual(readJson(`specs/${index}`));
    const { stdout, stderr, code } = await runner('--command', adapter, '--lines', ...only);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    expect(stdout).toMatch(/Reader +(\d+)\/\1 cases\n/);
  });

  test('fails and names the case, the difference and the requirement', async () => {
    const { stdout, code } = await runner('--command', content, ...only);
    expect(code).toBe(1);
    expect(stdout).toContain(
      '✗ read/empty/blanks\n    blanks.\n    → must be not-conformant, but no error was found\n',
    );
    expect(stdout).toContain('Requirements not met:\n  read/empty\n');
  });

  test('takes failures that are known, and no longer once they are none', async () => {
    const baseline = join(mkdtempSync(join(tmpdir(), 'waypost-')), 'known.json');
    const empty = selectCases(set, 'reader', ['read/empty']);
    writeFileSync(baseline, JSON.stringify(Object.fromEntries(empty.map(({ id }) => [id, 'to be done']))));
    const failing = await runner('--command', content, ...only, '--baseline', baseline);
    expect(failing.code).toBe(0);
    expect(failing.stdout).toContain(`${empty.length} cases failed, as the baseline says.`);
    const passing = await runner('--command', adapter, '--lines', ...only, '--baseline', baseline);
    expect(passing.code).toBe(1);
    expect(passing.stdout).toContain(`to be taken off the baseline:\n  ${empty[0]?.id}\n`);
  });

  test('judges by no case that was altered', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'waypost-'));
    for (const part of ['conformance', 'cases', ...new Set(set.cases.map(({ id }) => id.split('/')[0] as string))])
      if (part !== 'read') symlinkSync(`${root}specs/${part}`, join(folder, part));
    rmSync(join(folder, 'cases'));
    cpSync(`${root}specs/cases`, join(folder, 'cases'), { recursive: true });
    const blanks = join(folder, 'cases/read/empty/blanks.json');
    writeFileSync(blanks, readFileSync(blanks, 'utf8').replaceAll('\r\n', '\n'));
    const { stdout, stderr, code } = await runner('--command', content, ...only, '--cases', folder);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toMatch(/blanks\.json is not what was published: its SHA-256 differs/);
    rmSync(folder, { recursive: true });
  });

  test.each([
    [[], 'nothing to run'],
    [['--command', 'a "b'], 'is not closed'],
    [['--command', 'no-such-program', ...only], 'cannot run no-such-program: ENOENT'],
    [['--command', '##[error]', ...only], 'cannot run ##\\u005Berror]: ENOENT'],
    [['--command', 'x', '--level', 'gold'], '--level: gold is none of reader, structure'],
    [['--command', 'x', '--only', 'gold'], 'no case or requirement begins with gold'],
    [['--command', 'x', '--url', 'http://localhost'], 'cannot be used with'],
    [['--url', 'localhost:80', ...only], 'no http or https address'],
    [['--url', 'http://localhost:9', '--lines', ...only], '--lines goes with --command'],
    [['--command', 'x', '--level', 'gateway'], '--level gateway needs --url and --key-file'],
    [['--command', 'x', '--key-file', 'LICENSE'], '--key-file goes with --url'],
    [['--url', 'http://localhost:9', '--key-file', 'LICENSE'], 'LICENSE: must hold one key'],
    [['--url', 'http://localhost:9', '--key-file', 'biome.key', ...only], 'cannot read biome.key'],
    [['--command', 'x', '--cases', 'no-such-folder'], 'no-such-folder holds no cases'],
    [['--command', 'x', '--baseline', 'package.json.no'], 'cannot read package.json.no'],
    [['--command', 'x', '--baseline', 'LICENSE'], 'LICENSE is not JSON'],
    [['--command', 'x', '--rules', 'LICENSE'], 'LICENSE is not JSON'],
    [['--command', 'x', '--rules', 'package.json'], 'must be a list of rule ids'],
    [['--command', 'x', '--timeout', 'soon'], '--timeout: soon is no number of seconds'],
    [['--comand', 'x'], 'Did you mean --command?'],
  ])('%j is wrong usage', async (words, message) => {
    const { stdout, stderr, code } = await runner(...words);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toMatch(/^waypost-conformance: /);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/ {4}at /);
  });
});
