import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anyDocument, built, folderWith, waypost } from './spawn-waypost.ts';

const { format, text } = await anyDocument();
/** The same with one value changed. */
const bad = text.replace('"lifecycle": "draft"', '"lifecycle": "Draft"');
const folder = folderWith({
  'good.json': text,
  'bad.json': bad,
  'bom.json': `\ufeff${text}`,
  'broken/kpi.json': `{ "format": "${format}", }`,
  'others/package.json': '{}',
  '[odd] name.json': text,
});
mkdirSync(join(folder, 'empty'));
execFileSync('mkfifo', [join(folder, 'pipe.json')]);
const run = (args: string[], options: Parameters<typeof waypost>[1] = {}) => waypost(args, { cwd: folder, ...options });

describe('exit codes', () => {
  const cases: [args: string[], code: number, stdout: RegExp, stderr: RegExp][] = [
    [
      ['validate', 'good.json'],
      0,
      /^✓ good\.json {2}.* {2}conformant\n\n1 document: 1 conformant\.\nNot checked/,
      /^$/,
    ],
    [['validate', 'bom.json'], 0, /^✓/, /^$/],
    [['validate', '[odd] name.json'], 0, /^✓ \[odd\] name\.json/, /^$/],
    [['validate', 'bad.json'], 1, /^✗ bad\.json .* not conformant: 1 error\n/, /^$/],
    [['validate', 'good.json', 'bad.json'], 1, /2 documents: 1 conformant, 1 not conformant\./, /^$/],
    [['validate', 'missing.json'], 2, /^$/, /^waypost: missing\.json: there is no such file or folder\n$/],
    [['validate', 'bad.json', 'missing.json'], 2, /1 not conformant, 1 could not be read/, /missing\.json/],
    [['validate', 'good.json/x'], 2, /^$/, /no such file/],
    [['validate', 'pipe.json'], 2, /^$/, /pipe\.json: it is a pipe/],
    [['validate', '/dev/zero'], 2, /^$/, /it is a device/],
    [['validate', 'empty'], 2, /^$/, /empty: there is no Waypost document in this folder/],
    [['validate', 'others'], 2, /^$/, /others: there is no Waypost document in this folder/],
    [['validate', 'no*.json'], 2, /^$/, /no file matches this pattern/],
    [['validate'], 2, /^$/, /name at least one file/],
    [['validate', '--quiet'], 2, /^$/, /name at least one file/],
    [['validate', 'good.json', '--format', 'xml'], 2, /^$/, /'xml' is invalid\. Allowed choices are text, json/],
    [['validate', 'good.json', '--lang', 'de'], 2, /^$/, /'de' is invalid/],
    [['validate', '--verbos', 'good.json'], 2, /^$/, /unknown option '--verbos'\n\(Did you mean --verbose\?\)/],
    [['valdate', 'good.json'], 2, /^$/, /unknown command 'valdate'\n\(Did you mean validate\?\)/],
    [['good.json'], 2, /^$/, /To check a file: waypost validate good\.json/],
    [['validate', 'broken'], 1, /✗ broken\/kpi\.json .*\n[\s\S]*1:\d+/, /^$/],
    [['validate', '--', 'good.json'], 0, /^✓/, /^$/],
    [['--version'], 0, /^\d+\.\d+\.\d+\n$/, /^$/],
    [['--help'], 0, /Usage: waypost/, /^$/],
  ];
  it.concurrent.each(cases)('%j → %i', async (args, code, stdout, stderr) => {
    const result = await run(args);
    expect(result.stdout).toMatch(stdout);
    expect(result.stderr).toMatch(stderr);
    expect(result.code).toBe(code);
  });

  const formats = ['text', 'json', 'ndjson', 'github', 'sarif', 'html'];
  it.concurrent.each(formats)('do not depend on the format: %s', async (name) => {
    const codes = ['good.json', 'bad.json', 'missing.json'].map(
      async (file) => (await run(['validate', file, '--format', name])).code,
    );
    expect(await Promise.all(codes)).toEqual([0, 1, 2]);
  });

  it('is 3 for a mistake in Waypost, with its trace only when asked for', async () => {
    const broken = folderWith({});
    cpSync(dirname(built), broken, { recursive: true });
    const chunk = readdirSync(broken).filter((file) => file === `${format}-module.cjs`);
    for (const file of chunk) writeFileSync(join(broken, file), 'throw new TypeError("boom\\u001b[31m")');
    const options = { script: join(broken, 'waypost.cjs') };
    const short = await run(['validate', 'good.json'], options);
    expect(short).toMatchObject({ code: 3, stdout: '' });
    expect(short.stderr).toMatch(
      /^waypost: this is a mistake in Waypost, not in your document: boom\\u001B\[31m\nPlease/,
    );
    expect(short.stderr).not.toContain('    at ');
    const long = await run(['validate', 'good.json'], { ...options, env: { WAYPOST_DEBUG: '1' } });
    expect(long.code).toBe(3);
    expect(long.stderr).toContain('    at ');
  });
});

describe('output to a pipe', () => {
  const many = folderWith(Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`${i}.json`, bad])));
  const shell = (command: string) => {
    const script = `node '${built}' ${command}; echo "\${PIPESTATUS[@]}" >&3`;
    return execFileSync('bash', ['-c', script], {
      cwd: many,
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      encoding: 'utf8',
    });
  };

  it('arrives whole, however much it is', async () => {
    const items = Array.from({ length: 1500 }, (_, i) => `"${i}"`).join();
    const input = bad.replace('"lifecycle"', `"sources": [${items}], "lifecycle"`);
    const { stdout, code } = await run(['validate', '-', '--format', 'json'], { input });
    expect(JSON.parse(stdout).findings).toHaveLength(1000);
    expect(stdout.length).toBeGreaterThan(200_000);
    expect(code).toBe(1);
  });

  it('ends quietly when nobody reads on', () => {
    expect(shell('validate . 2>&1 | head -1')).toMatch(/^✗ 0\.json .*\n$/);
  });

  it.skipIf(!existsSync('/dev/full'))('says when it cannot be written', () => {
    const message = 'waypost: standard output cannot be written: the disk is full\n';
    expect(shell('validate . --format json 2>&1 >/dev/full | cat')).toBe(message);
    expect(shell('schema --help 2>&1 >/dev/null | cat')).toBe('');
  });
});
