// The one step of action.yml: what it is asked stands in the environment, as text.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const asked = (name) => process.env[`WAYPOST_${name}`] ?? '';
const lines = (name) =>
  asked(name)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const waypost = fileURLToPath(new URL('waypost.mjs', import.meta.url));
const options = [
  ['--lang', asked('LANGUAGE')],
  ['--fail-on', asked('FAIL_ON')],
  ['--policy', asked('POLICY')],
  ['--baseline', asked('BASELINE')],
  ['--related', ...lines('RELATED')],
].filter(([, value]) => value);

/** Judges and writes the result in one way; gives the exit code. */
function judge(...result) {
  const words = ['validate', ...options.flat(), ...result, '--', ...lines('FILES')];
  return spawnSync(process.execPath, [waypost, ...words], { stdio: 'inherit' }).status ?? 3;
}

const sarif = asked('SARIF');
const code = sarif ? judge('--format', 'sarif', '--output', sarif) : 0;
// What is not conformant is told once more, beside the lines; what could not be judged has been told.
process.exitCode = code > 1 ? code : judge('--format', 'github');
