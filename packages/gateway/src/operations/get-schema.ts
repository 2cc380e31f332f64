import { ProblemError } from '../server/problem-error.ts';
import type { Handler } from './handler.ts';
import { published } from './published.ts';

/** The JSON Schema of a format's version, as published. */
export const getSchema: Handler<'getSchema'> = ({ path }, { standard }) => {
  const found = standard.index.formats.find(
    ({ format, version }) => format === path.format && version === path.version,
  );
  const file = found?.files['schema.json'];
  if (!file) throw new ProblemError('not-found');
  return published(standard.bytes(file.path), 'application/schema+json');
};
