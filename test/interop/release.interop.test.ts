import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Manifest, pnpm, publishedManifests, run } from '../installed.ts';
import { tryProgram } from '../packed.ts';
import { readJson, root } from '../published.ts';
import { commitAll, copyTree } from '../release/copy-tree.ts';
import { type Registry, rehearsal, startRegistry } from '../release/registry.ts';
import { preCommit, runAction, userRepository } from '../release/user-repository.ts';

/**
 * A release as `pnpm release` makes it, of a copy of this tree, to a registry on this machine: only the tests are left out,
 * of which this is one, and the proof of origin, which needs a build server.
 */
const withoutProof = { pnpm_config_provenance: 'false' };
const names = (await publishedManifests()).map((file) => readJson<Manifest>(file).name);
const home = mkdtempSync(join(tmpdir(), 'waypost-users-'));
let registry: Registry;
let tree: string;
let version: string;

/** What the registry holds of a package, by version. */
interface Published {
  versions: Record<string, Manifest & { dist: { tarball: string } }>;
}
const published = async (name: string) =>
  (await (await fetch(registry.address + encodeURIComponent(name))).json()) as Published;

beforeAll(async () => {
  registry = await startRegistry((await run('npm', ['config', 'get', 'registry'], home)).trim());
  tree = await copyTree(registry.settings);
  await mustStayHere();
  await pnpm(['release', '--tested'], tree, withoutProof);
  version = JSON.parse(readFileSync(join(tree, 'packages/sdk/package.json'), 'utf8')).version;
}, 1_800_000);
afterAll(async () => {
  registry?.stop();
  for (const folder of [tree, home]) await rm(folder, { recursive: true, force: true });
});

/** Nothing may be published but here, whatever the settings of this machine. */
async function mustStayHere() {
  for (const setting of ['registry', '@waypost:registry']) {
    const leads = (await pnpm(['config', 'get', setting], tree)).trim();
    if (![registry.address, 'undefined', ''].includes(leads)) throw new Error(`${setting} leads to ${leads}`);
  }
  for (const file of await publishedManifests())
    if (readJson<Manifest>(file).publishConfig?.registry) throw new Error(`${file} names a registry`);
}

test('all packages are published, at one version, with their changes, and tagged', async () => {
  const sizes = [];
  for (const name of names) {
    const { versions } = await published(name);
    expect([name, Object.keys(versions)]).toEqual([name, [version]]);
    const { dist, dependencies = {} } = versions[version] as Published['versions'][string];
    for (const [dependency, range] of Object.entries(dependencies))
      expect([dependency, range]).toEqual([
        dependency,
        names.includes(dependency) ? version : expect.stringMatching(/^\d/),
      ]);
    const tarball = Buffer.from(await (await fetch(dist.tarball)).arrayBuffer());
    const kilobytes = ({ length }: Buffer) => `${Math.round(length / 1024)} kB`;
    sizes.push({ name, version, packed: kilobytes(tarball), unpacked: kilobytes(gunzipSync(tarball)) });
  }
  console.table(sizes);
  const tags = (await run('git', ['tag'], tree)).trim().split('\n');
  expect(tags.sort()).toEqual([...names.map((name) => `${name}@${version}`), `v${version}`].sort());
});

test('what is released passes the checks, and is committed', async () => {
  await pnpm(['check'], tree);
  expect(await run('git', ['status', '--porcelain'], tree)).toBe('');
});

test('once more, it publishes nothing again', async () => {
  await pnpm(['--recursive', 'publish'], tree, withoutProof);
  for (const name of names) expect(Object.keys((await published(name)).versions)).toEqual([version]);
});

test('without a proof of origin nothing is published', async () => {
  const file = join(tree, 'schemas/package.json');
  const manifest = readFileSync(file, 'utf8');
  writeFileSync(file, manifest.replace(`"version": "${version}"`, '"version": "999.0.0"'));
  await commitAll(tree, 'A version that is not published');
  const nowhere = { CI: '', GITHUB_ACTIONS: '', GITLAB_CI: '' };
  await expect(pnpm(['--recursive', 'publish'], tree, nowhere)).rejects.toThrow('ERR_PNPM_PROVENANCE');
  expect(Object.keys((await published('@waypost/schemas')).versions)).toEqual([version]);
});

describe.each(['node-20', 'node-22', 'node-24'])('in an empty project, %s', (release) => {
  const bin = join(rehearsal.folder, 'node_modules', release, 'bin');
  const env = { PATH: `${bin}${delimiter}${process.env.PATH}`, npm_config_cache: join(home, 'cache') };
  const node = join(bin, 'node');
  const project = join(home, release);
  const inProject = (program: string, ...args: string[]) => run(program, args, project, env);
  const example = (file: string) => readFileSync(join(root, 'examples', file), 'utf8');

  beforeAll(async () => {
    mkdirSync(project);
    writeFileSync(join(project, '.npmrc'), `${registry.settings}engine-strict=true\n`);
    writeFileSync(join(project, 'package.json'), '{ "name": "empty-project", "private": true }\n');
    await inProject('npm', 'install', '--no-audit', '--no-fund', ...names);
  });

  test('the packages are there, each with its licence, what it owes to others, and its changes', async () => {
    for (const name of names) {
      const read = (file: string) => readFileSync(join(project, 'node_modules', name, file), 'utf8');
      expect(JSON.parse(read('package.json'))).toMatchObject({ name, version });
      expect(read('CHANGELOG.md')).toContain(`## ${version}\n`);
      expect(read('LICENSE')).toContain('Apache License');
      expect(read('dist/THIRD-PARTY-NOTICES.txt')).toMatch(/MIT/);
    }
  });

  test('the examples of the README run', async () => {
    const blocks = readFileSync(join(project, 'node_modules/@waypost/sdk/README.md'), 'utf8').split('```js\n').slice(1);
    const report = example('illustrative-benin/kpi-report-2025-03.json');
    writeFileSync(join(project, 'bytes.json'), report.replace('"lifecycle": "', '"lifecycle": "X'));
    writeFileSync(join(project, 'march.json'), report);
    writeFileSync(join(project, 'february.json'), report.replace(/("documentId": ".+)"/, '$1:february"'));
    writeFileSync(join(project, 'roadmap.json'), example('illustrative-benin/roadmap.json'));
    /** Runs examples, one after another, whose variables are the files of these names. */
    const runExamples = (indexes: number[], variables: string[], told: string) => {
      const files = variables.map((name) => `const ${name} = readFileSync('${name}.json');`);
      const code = indexes.map((index) => blocks[index]?.split('\n```')[0]);
      const lines = ["import { readFileSync } from 'node:fs';", ...files, ...code, told];
      writeFileSync(join(project, 'example.mjs'), lines.join('\n'));
      return inProject('node', 'example.mjs');
    };
    const beside = "console.log(toldOf({ format: 'kpi-report', formatVersion: '1.0' }).join('\\n'));";
    const told = await runExamples([0, 1], ['bytes'], beside);
    expect(told).toMatch(/^\d+: \/lifecycle .*«\u00a0/);
    expect(told).toContain('\n/documentId,Le champ «\u00a0documentId\u00a0» manque ici.');
    const compared = 'console.log(comparedWith.map(({ name }) => name).join());';
    expect(await runExamples([2], ['march', 'february', 'roadmap'], compared)).toContain('roadmap.json');
  });

  test('a vendor builds, checks, mends and writes a report', async () => {
    writeFileSync(join(project, 'vendor.mjs'), example('sdk-node/report.mjs'));
    await inProject('node', 'vendor.mjs', 'vendor.json');
    expect(readFileSync(join(project, 'vendor.json'), 'utf8')).toBe(example('sdk-node/kpi-report-2025-03.json'));
  });

  test.each(['waypost', '@waypost/conformance', '@waypost/gateway'])('npx %s needs nothing installed', async (name) => {
    const folder = mkdtempSync(join(home, 'nothing-'));
    writeFileSync(join(folder, '.npmrc'), registry.settings);
    expect(await run('npx', ['-y', name, '--help'], folder, env)).toMatch(/^Usage: waypost/);
  });

  test.each(['waypost', 'waypost-conformance', 'waypost-gateway'])('%s runs', (program) =>
    tryProgram(program, project, node),
  );
});

describe('in a repository of a user', () => {
  const repository = join(home, 'repository');
  const document = readFileSync(join(root, 'examples/illustrative-benin/kpi-report-2025-03.json'), 'utf8');
  const wrong = document.replace('"lifecycle": "', '"lifecycle": "X');
  const git = (...args: string[]) => run('git', args, repository);
  /** Only the registry of the rehearsal is asked for the command. */
  const env = () => ({
    npm_config_registry: registry.address,
    npm_config_cache: join(home, 'cache'),
    PRE_COMMIT_HOME: join(home, 'pre-commit'),
  });
  const act = (inputs: Record<string, string>) =>
    runAction(join(tree, 'packages/cli/action'), inputs, repository, env());

  beforeAll(async () => {
    await preCommit.ready();
    const hook = { repo: tree, rev: `v${version}`, hooks: [{ id: 'waypost' }] };
    await userRepository(repository, {
      'right.waypost.json': document,
      'wrong.waypost.json': wrong,
      'other.json': wrong,
      // JSON is YAML.
      '.pre-commit-config.yaml': JSON.stringify({ repos: [hook] }),
    });
  });

  test('the hook of pre-commit refuses what does not conform, of the files named so', async () => {
    const hook = () => run(join(preCommit.folder, 'bin/pre-commit'), ['run'], repository, env());
    const refused = await hook().catch((error: Error) => error.message);
    expect(refused).toContain('wrong.waypost.json  kpi-report');
    expect(refused).not.toContain('other.json');
    await git('rm', '--quiet', '--cached', 'wrong.waypost.json');
    expect(await hook()).toMatch(/Waypost documents\.+Passed/);
  });

  test('the action tells it beside the lines, and as SARIF', () => {
    const { status, stdout } = act({
      files: 'right.waypost.json\nwrong.waypost.json',
      sarif: 'waypost.sarif',
      language: 'fr',
    });
    expect(stdout).toMatch(/^::error file=wrong\.waypost\.json,line=\d+,col=\d+,title=structure\/enum::«\u00a0X/m);
    expect(stdout).not.toContain('right.waypost.json');
    const sarif = JSON.parse(readFileSync(join(repository, 'waypost.sarif'), 'utf8'));
    expect(sarif.runs[0].results[0].ruleId).toBe('structure/enum');
    expect(status).toBe(1);
  });

  test.each([
    ['what conforms', { files: 'right.waypost.json' }, 0],
    ['what it compares with', { files: 'right.waypost.json', related: 'right.waypost.json\n' }, 0],
    ['a folder', {}, 1],
    ['a file that is not there', { files: 'nowhere.json', sarif: 'waypost.sarif' }, 2],
    ['a file named like an option', { files: '--help' }, 2],
  ])('the action ends as it should: %s', (_, inputs, code) => {
    expect(act(inputs as Record<string, string>).status).toBe(code);
  });
});
