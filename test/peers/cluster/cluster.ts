import { pythonEnvironment } from '../python-environment.ts';
import { workshop } from '../workshop.ts';

/** PySpark and a validator of Kubernetes manifests, in an environment of their own. */
export const cluster = workshop({
  home: 'test/peers/cluster',
  // Spark comes as a source package that compiles nothing.
  ...pythonEnvironment('pyspark', { fromSource: true }),
  needs: 'Python 3.10 or later with its module venv, and for Spark Java 17',
});
