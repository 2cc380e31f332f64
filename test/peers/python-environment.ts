const pip = ['-m', 'pip', 'install', '--quiet', '--no-input', '--disable-pip-version-check', '--no-deps'];
const wheels = ['--only-binary', ':all:'];

/**
 * How a workshop gets a package of Python: into an environment of its own, with the versions of requirements.txt. Only
 * what need not be built is installed, unless `fromSource`.
 */
export const pythonEnvironment = (name: string, { fromSource = false } = {}) => ({
  needs: 'Python 3.10 or later with its module venv (Debian: python3-venv)',
  toolchain: ['python3', '-VV'],
  pinned: ['requirements.txt', new RegExp(`^${name}==(.+)$`, 'm')] as [file: string, version: RegExp],
  build: (folder: string) => [
    ['python3', '-m', 'venv', folder],
    [`${folder}/bin/python`, ...pip, ...(fromSource ? [] : wheels), '-r', 'requirements.txt'],
  ],
});
