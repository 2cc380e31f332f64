import { workshop } from '../workshop.ts';

const pip = ['-m', 'pip', 'install', '--quiet', '--no-input', '--disable-pip-version-check', '--no-deps'];

/** PySpark and a validator of Kubernetes manifests, in an environment of their own. */
export const cluster = workshop({
  home: 'test/peers/cluster',
  needs: 'Python 3.10 or later with its module venv, and for Spark Java 17',
  toolchain: ['python3', '-VV'],
  pinned: ['requirements.txt', /^pyspark==(.+)$/m],
  build: (folder) => [
    ['python3', '-m', 'venv', folder],
    // Spark comes as a source package that compiles nothing.
    [`${folder}/bin/python`, ...pip, '-r', 'requirements.txt'],
  ],
});
