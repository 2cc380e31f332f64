import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { root } from './published.ts';

const programs = {
  waypost: 'packages/cli/dist/waypost.cjs',
  'waypost-conformance': 'packages/conformance/dist/waypost-conformance.cjs',
  'waypost-gateway': 'packages/gateway/dist/main.js',
};
const commands = ['validate', 'init', 'formats', 'rules', 'explain', 'serve', 'verify', 'sign', 'catalog', 'schema'];

test.each([
  ...Object.keys(programs).map((program) => [program, '--help'] as const),
  ...commands.map((command) => ['waypost', `${command} --help`] as const),
  ['waypost', 'rules'] as const,
])('%s %s ends without a word where nobody reads on', async (program, words) => {
  const child = spawn(process.execPath, [root + programs[program as keyof typeof programs], ...words.split(' ')], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // Gone before anything is written.
  child.stdout.destroy();
  const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
});
