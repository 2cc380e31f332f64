import { program } from '../program.ts';

const pip = ['-m', 'pip', 'install', '--quiet', '--no-input', '--disable-pip-version-check', '--no-deps'];

/** Python's jsonschema, Draft 2020-12, in an environment of its own with the versions of requirements.txt. */
export const python = program({
  name: 'python',
  language: 'Python',
  library: 'jsonschema',
  needs: 'Python 3.10 or later with its module venv (Debian: python3-venv)',
  toolchain: ['python3', '-VV'],
  pinned: ['requirements.txt', /^jsonschema==(.+)$/m],
  build: (folder) => [
    ['python3', '-m', 'venv', folder],
    [`${folder}/bin/python`, ...pip, '--only-binary', ':all:', '-r', 'requirements.txt'],
  ],
  command: (folder) => [`${folder}/bin/python`, '-I', '-X', 'utf8', 'validate.py'],
});
