import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, describe, expect, it } from 'vitest';
import { languageIds } from '../language.ts';
import { built, folderWith, waypost } from '../spawn-waypost.ts';

const cwd = folderWith({});
const running: ChildProcess[] = [];
afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
});

/** Starts a gateway and gives what it says until it listens. */
async function serve(...words: string[]) {
  const child = spawn(process.execPath, [built, 'serve', '--port=0', ...words], { cwd });
  running.push(child);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stderr })) {
    said.push(line);
    if (/ http:\/\/127\.0\.0\.1:\d+$/.test(line)) break;
  }
  return { said, address: said.at(-1)?.split(' ').at(-1), child, ended };
}

describe('serve', () => {
  it('runs the gateway: says where everything is and, once, the key; stops when told to', async () => {
    const { said, address, child, ended } = await serve('--database', 'data.db', '--lang', 'fr');
    expect(said).toEqual([
      expect.stringMatching(/^Première clé d’administration, affichée cette seule fois\u00a0: wpk_\S+$/),
      `waypost serve: données\u00a0: ${join(cwd, 'data.db')}`,
      `waypost serve: ce qu’on peut lui demander, à lire et à essayer\u00a0: ${address}/docs`,
      `waypost serve: à l’écoute sur ${address}`,
    ]);
    const page = await fetch(`${address}/`);
    expect([page.status, page.url]).toEqual([200, `${address}/docs`]);
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    const again = await serve('--database=data.db');
    expect(again.said.join('\n')).not.toContain('wpk_');
    again.child.kill('SIGTERM');
    expect(await again.ended).toBe(0);
  });

  it.concurrent.each([
    [['--port', 'x'], 'waypost serve: --port: x is not a whole number up to 65535\n'],
    [['--rate-limit=-1'], 'waypost serve: --rate-limit: -1 is not a whole number up to 1000000000\n'],
    [['--oidc-issuer', 'https://a.example'], '--oidc-issuer and --oidc-audience go together: give both\n'],
    [['--prot', '1'], "unknown option '--prot'\n(Did you mean --port?)\nSee waypost serve --help\n"],
  ])('%j is refused in few words', async (words, said) => {
    const { code, stdout, stderr } = await waypost(['serve', ...words], { cwd });
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining(said)]);
  });

  it.concurrent('without the gateway it says how to install it, in every language', async () => {
    const alone = folderWith({});
    cpSync(dirname(built), alone, { recursive: true });
    const options = { cwd: alone, script: join(alone, 'waypost.cjs'), env: { NODE_PATH: '' } };
    const said = await Promise.all(languageIds.map((lang) => waypost(['serve', '--lang', lang], options)));
    for (const { code, stderr } of said)
      expect([code, stderr]).toEqual([
        2,
        expect.stringMatching(/^\u200f?waypost: .* \u200e?npm install @waypost\/gateway\u200e?\n$/),
      ]);
    expect(new Set(said.map(({ stderr }) => stderr)).size).toBe(languageIds.length);
  });
});
