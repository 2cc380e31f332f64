import { ProblemError } from '../server/problem-error.ts';
import type { Handler } from './handler.ts';

const RETRY_AFTER = 5;

/** Requests can be carried out. */
export const getReadiness: Handler<'getReadiness'> = async (_, gateway) => {
  if (await gateway.isReady()) return { status: 200, body: { status: 'ready' } };
  throw new ProblemError('not-ready', { seconds: RETRY_AFTER }, { headers: { 'retry-after': String(RETRY_AFTER) } });
};
