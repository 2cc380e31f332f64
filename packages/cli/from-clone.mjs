// `pnpm waypost` in a clone: builds first where nothing is built yet, then runs the built command.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const command = fileURLToPath(new URL('dist/waypost.cjs', import.meta.url));

if (!existsSync(command)) {
  process.stderr.write('Building Waypost, once …\n');
  // The package manager that runs this; what it prints is no output of the command.
  const build = spawnSync(process.execPath, [process.env.npm_execpath, 'build'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (build.status !== 0) process.exit(3);
}
await import(new URL('dist/waypost.cjs', import.meta.url));
