// `pnpm waypost` in a clone: builds first where nothing is built yet, then runs the built command.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = new URL('dist/waypost.cjs', import.meta.url);

if (!existsSync(built)) {
  process.stderr.write('Building Waypost, once …\n');
  // The package manager that runs this: a script or a program. What it prints is no output of the command.
  const manager = process.env.npm_execpath ?? 'pnpm';
  const [program, ...words] = /\.[cm]?js$/.test(manager) ? [process.execPath, manager] : [manager];
  const build = spawnSync(program, [...words, 'build'], { cwd: root, stdio: ['ignore', 2, 2] });
  if (build.status !== 0) process.exit(3);
}
await import(built);
