import { Readable } from 'node:stream';
import { jsonText } from '@waypost/sdk/report';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Answer } from '../operations/handler.ts';

/** Headers of every answer: what is sent is data, to be shown as such and kept by nobody unless the answer says so. */
const safeHeaders = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** Sends an answer: an object as JSON; nothing but the headers where the caller has it already. */
export function send(request: FastifyRequest, reply: FastifyReply, { status, headers = {}, body }: Answer) {
  reply.headers({ ...safeHeaders, 'x-request-id': request.id, ...headers });
  const tag = headers.etag;
  if (tag !== undefined && status === 200 && isFresh(request.headers['if-none-match'], tag))
    return reply.code(304).send();
  reply.code(status);
  if (body === undefined) return reply.send();
  if (body instanceof Uint8Array) return reply.send(Buffer.from(body.buffer, body.byteOffset, body.byteLength));
  if (typeof body === 'string') return reply.send(body);
  if (Symbol.asyncIterator in body) return reply.send(Readable.from(body as AsyncGenerator<string>));
  if (headers['content-type'] === undefined) reply.header('content-type', 'application/json; charset=utf-8');
  return reply.send(jsonText(body, 0));
}

/** Whether one of the tags that the caller names is this one; compared weakly (RFC 9110, 13.1.2). */
function isFresh(named: string | undefined, tag: string): boolean {
  if (named === undefined) return false;
  if (named.trim() === '*') return true;
  const plain = (it: string) => it.trim().replace(/^W\//, '');
  return named.split(',').some((it) => plain(it) === plain(tag));
}
