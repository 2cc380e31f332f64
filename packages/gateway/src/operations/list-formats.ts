import { formats } from '@waypost/sdk';
import type { Standard } from '../standard.ts';
import type { Handler } from './handler.ts';
import { published } from './published.ts';

/** The formats of the standard, with their versions. */
export const listFormats: Handler<'listFormats'> = async (_, { standard }) => {
  const items = Object.entries(formats).map(async ([id, { title, purpose, profiles, load }]) => {
    const { collection } = (await load()).module;
    return { id, title, purpose, profiles, versions: versionsOf(id, standard), ...(collection && { collection }) };
  });
  return published({ items: await Promise.all(items) });
};

const versionsOf = (id: string, { index }: Standard) =>
  index.formats
    .filter(({ format }) => format === id)
    .map(({ version, status, files }) => ({ version, status, schemaSha256: files['schema.json']?.sha256 }));
