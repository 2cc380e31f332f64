import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { root } from '../../published.ts';
import type { Peer } from '../peer.ts';
import { complaint, run } from '../run.ts';
import { verdictLines } from '../verdict-lines.ts';

const home = `${root}test/peers/python`;
const system = process.env.PYTHON ?? 'python3';
let made: Promise<string> | undefined;
/** The interpreter of the environment, made on first use. */
const interpreter = () => {
  made ??= environment();
  return made;
};

/** Python's jsonschema, Draft 2020-12, in an environment of its own with the versions of requirements.txt. */
export const python: Peer = {
  name: 'python',
  prepare: async () => {
    const program =
      'import platform, importlib.metadata as m; print(m.version("jsonschema"), platform.python_version())';
    const [version, python] = (await succeed(await interpreter(), ['-c', program])).trim().split(' ');
    return `jsonschema ${version}, Python ${python}`;
  },
  judge: async (schemaFile, folder) =>
    verdictLines(await interpreter(), ['-I', '-X', 'utf8', `${home}/validate.py`], schemaFile, folder),
};

/** Makes the environment unless it is there already. */
async function environment(): Promise<string> {
  const version = await succeed(system, ['-VV']);
  const requirements = await readFile(`${home}/requirements.txt`);
  const key = createHash('sha256').update(version).update(requirements).digest('hex').slice(0, 16);
  const folder = `${root}node_modules/.cache/waypost-peers/python-${key}`;
  const ready = `${folder}/ready`;
  if (!existsSync(ready)) {
    await rm(folder, { recursive: true, force: true });
    await succeed(system, ['-m', 'venv', folder]);
    const pip = ['-m', 'pip', 'install', '--quiet', '--no-input', '--disable-pip-version-check', '--no-deps'];
    const locked = ['--only-binary', ':all:', '-r', `${home}/requirements.txt`];
    await succeed(`${folder}/bin/python`, [...pip, ...locked]);
    await writeFile(ready, '');
  }
  return `${folder}/bin/python`;
}

async function succeed(command: string, parameters: string[]): Promise<string> {
  const outcome = await run(command, parameters);
  if (outcome.code === 0) return outcome.stdout;
  throw complaint(
    `Python 3.10 or later with its module venv is needed (Debian: python3-venv); ${command} ${parameters.join(' ')}`,
    outcome,
  );
}
