import type { Handler } from './handler.ts';
import { keyResource } from './key.ts';
import { answerPage } from './paging.ts';

/** API keys, without their secrets. */
export const listKeys: Handler<'listKeys'> = ({ query }, { storage }) =>
  answerPage(query, storage.keys.list, keyResource);
