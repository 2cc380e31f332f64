import type { FastifyRequest } from 'fastify';
import type { Operation } from './contract.ts';
import { ProblemError } from './problem-error.ts';

/**
 * The media type of a request's body, without its parameters; empty where the operation takes none.
 * @throws ProblemError where it is none that the operation takes, is packed, or is no UTF-8.
 */
export function mediaTypeOf({ headers }: FastifyRequest, { bodies }: Operation): string {
  const allowed = Object.keys(bodies);
  if (allowed.length === 0) return '';
  const [type = '', ...parameters] = (headers['content-type'] ?? '')
    .toLowerCase()
    .split(';')
    .map((it) => it.trim());
  const charset = parameters.find((it) => it.startsWith('charset='))?.slice('charset='.length);
  const isPlain = (headers['content-encoding'] ?? 'identity') === 'identity' && /^(?:"?utf-?8"?)?$/.test(charset ?? '');
  if (!isPlain || !allowed.includes(type))
    throw new ProblemError('unsupported-media-type', { expected: allowed.join(', ') });
  return type;
}
