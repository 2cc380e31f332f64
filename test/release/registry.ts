import { spawn } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { workshop } from '../peers/workshop.ts';

/** Verdaccio, and the versions of Node that the packages must work with. */
export const rehearsal = workshop({
  home: 'test/release',
  needs: 'npm',
  toolchain: ['npm', '--version'],
  pinned: ['package.json', /"verdaccio": "(.+)"/],
  build: (folder) => [
    ['cp', 'package.json', 'package-lock.json', folder],
    ['npm', 'ci', '--prefix', folder, '--no-audit', '--no-fund'],
  ],
});

export interface Registry {
  address: string;
  /** What `.npmrc` says to use it, and nothing else. */
  settings: string;
  stop(): void;
}

/**
 * Starts a registry on this machine that takes our packages from anybody and never looks for them elsewhere; packages of
 * others come from the registry that npm is set to.
 */
export async function startRegistry(elsewhere: string): Promise<Registry> {
  await rehearsal.ready();
  const folder = await mkdtemp(join(tmpdir(), 'waypost-registry-'));
  const config = join(folder, 'config.yaml');
  const own = { access: '$all', publish: '$all' };
  // JSON is YAML.
  await writeFile(
    config,
    JSON.stringify({
      storage: join(folder, 'storage'),
      auth: { htpasswd: { file: join(folder, 'htpasswd') } },
      uplinks: { elsewhere: { url: elsewhere } },
      packages: { '@waypost/*': own, waypost: own, '**': { access: '$all', proxy: 'elsewhere' } },
      log: { type: 'stdout', format: 'json', level: 'warn' },
    }),
  );
  const host = `127.0.0.1:${await freePort()}`;
  const address = `http://${host}/`;
  const program = join(rehearsal.folder, 'node_modules/verdaccio/bin/verdaccio');
  const child = spawn(process.execPath, [program, '--config', config, '--listen', host], { stdio: 'ignore' });
  const answers = () =>
    fetch(`${address}-/ping`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await answers())) {
    if (child.exitCode !== null) throw new Error(`the registry ended with ${child.exitCode}`);
    await wait(200);
  }
  return {
    address,
    settings: `registry=${address}\n//${host}/:_authToken=rehearsal\n`,
    stop: () => child.kill('SIGKILL'),
  };
}

/** A port that nothing listens on. */
const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
