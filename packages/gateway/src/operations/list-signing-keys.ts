import type { Handler } from './handler.ts';
import { answerPage } from './paging.ts';
import { signingKeyResource } from './signing-key.ts';

/** The keys with which operators sign. */
export const listSigningKeys: Handler<'listSigningKeys'> = ({ query }, { storage }) => {
  const { operator } = query;
  const filter = operator === undefined ? {} : { operator };
  return answerPage(query, (page) => storage.signingKeys.list(filter, page), signingKeyResource);
};
