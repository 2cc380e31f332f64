import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { cacheFolder, keepCompiled } from './compile-cache.ts';
import { folderWith, spec, waypost } from './spawn-waypost.ts';

const own = `waypost/${process.version}-${process.arch}`;

const environments: [what: string, environment: Record<string, string>, folder: string | undefined][] = [
  ['the home of a user', { HOME: '/own' }, `/own/.cache/${own}`],
  ['a folder named for it', { HOME: '/own', XDG_CACHE_HOME: '/caches' }, `/caches/${own}`],
  ['Windows', { LOCALAPPDATA: '/data' }, `/data/${own}`],
  ['names that say nothing', { HOME: '/own', XDG_CACHE_HOME: '', LOCALAPPDATA: '' }, `/own/.cache/${own}`],
  ['no folder of the user’s own', {}, undefined],
  ['turned off', { HOME: '/own', NODE_DISABLE_COMPILE_CACHE: '1' }, undefined],
];

it.each(environments)('keeps what is compiled in a folder: %s', (_, environment, folder) => {
  expect(cacheFolder(environment)).toBe(folder);
});

describe('a program', () => {
  let folder = '';
  beforeEach(() => {
    folder = folderWith({
      'part.cjs': 'const { half } = require("./half.cjs"); exports.twice = (x) => 2 * x + half(0);',
      'half.cjs': 'exports.half = (x) => x / 2; exports.at = __filename;',
    });
  });

  /** Loads the program as a new process would, runs it, and ends. */
  function run() {
    const once = vi.spyOn(process, 'once').mockReturnThis();
    const require = createRequire(join(folder, 'program.cjs'));
    keepCompiled(join(folder, 'program.cjs'), join(folder, 'cache'));
    const atExit = once.mock.calls.map(([, listener]) => listener as () => void);
    once.mockRestore();
    try {
      return { result: require('./part.cjs').twice(21) as number, at: require('./half.cjs').at as string };
    } finally {
      for (const end of atExit) end();
      delete require.extensions['.cjs'];
      for (const file of ['part.cjs', 'half.cjs']) delete require.cache[join(folder, file)];
    }
  }
  const kept = () => join(folder, 'cache', 'part.cjs');

  it('is kept once, and runs alike with what was kept', () => {
    expect(run()).toEqual({ result: 42, at: join(folder, 'half.cjs') });
    expect(readdirSync(join(folder, 'cache'))).toEqual(['half.cjs', 'part.cjs']);
    const { ino } = statSync(kept());
    expect(run()).toEqual({ result: 42, at: join(folder, 'half.cjs') });
    expect(statSync(kept()).ino).toBe(ino);
  });

  it('that has changed is not run as it was, even if it is as long', () => {
    run();
    const text = readFileSync(join(folder, 'part.cjs'), 'utf8');
    writeFileSync(join(folder, 'part.cjs'), text.replace('2 * x', '3 * x'));
    expect(run().result).toBe(63);
    expect(run().result).toBe(63);
  });

  const damages: [what: string, damage: (bytes: Buffer) => Buffer][] = [
    ['cut short', (bytes) => bytes.subarray(0, bytes.length / 2)],
    ['emptied', () => Buffer.alloc(0)],
    [
      'changed at one place',
      (bytes) => Buffer.concat([bytes.subarray(0, 400), Buffer.from([255]), bytes.subarray(401)]),
    ],
  ];
  it.each(damages)('is kept anew where what was kept is %s', (_, damage) => {
    run();
    const before = readFileSync(kept());
    writeFileSync(kept(), damage(before));
    expect(run().result).toBe(42);
    expect(readFileSync(kept()).length).toBe(before.length);
    expect(readFileSync(kept()).equals(damage(before))).toBe(false);
  });

  it('runs where nothing can be kept', () => {
    writeFileSync(join(folder, 'cache'), '');
    expect(run().result).toBe(42);
  });
});

it('gives the same verdict from the second time on', async () => {
  const { formats } = JSON.parse(spec('index.json'));
  const home = folderWith({ 'wrong.json': JSON.stringify({ ...formats[0], formatVersion: '1.0' }) });
  const env = { XDG_CACHE_HOME: home };
  const validate = () => waypost(['validate', 'wrong.json'], { cwd: home, env });
  const first = await validate();
  expect(first.code).toBe(1);
  expect(readdirSync(join(home, own))).toContain('src-main.cjs');
  expect(await validate()).toEqual(first);
});
