import type { Handler } from './handler.ts';
import { published } from './published.ts';

/** Every edition of every code list, without the codes. */
export const listCatalogs: Handler<'listCatalogs'> = (_, { standard }) =>
  published({ items: standard.index.catalogs.map(({ path, ...summary }) => summary) });
