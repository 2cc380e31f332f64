import type { Handler } from './handler.ts';
import { published } from './published.ts';

/** The keys that receipts are verified with. */
export const getKeySet: Handler<'getKeySet'> = async (_, { signer }) => published(await signer.keySet());
