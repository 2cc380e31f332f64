import type { operations } from '@waypost/sdk/client';
import type { LanguageId } from '@waypost/sdk/messages';
import type { Principal } from '../access/principal.ts';
import type { Gateway } from '../gateway.ts';

/** The operations of the contract. */
export type OperationId = keyof operations;

type Parameters<Id extends OperationId> = operations[Id]['parameters'];
type JsonBody<Id extends OperationId> = operations[Id] extends {
  requestBody: { content: { 'application/json': infer Body } };
}
  ? Body
  : never;

/** What a handler is asked, once the request is known to fit the contract and the caller to be admitted. */
export interface Call<Id extends OperationId = OperationId> {
  path: NonNullable<Parameters<Id>['path']>;
  query: NonNullable<Parameters<Id>['query']>;
  headers: NonNullable<Parameters<Id>['header']>;
  /** The bytes exactly as received; empty where the operation takes none. */
  body: Buffer;
  /** The body as JSON. @throws ProblemError where it is none, or does not fit the contract. */
  json(): JsonBody<Id>;
  /** @throws ProblemError where a value made of the body does not fit the contract. */
  check(value: unknown): void;
  /** Media type of the body, without parameters. */
  contentType: string;
  /** The whole header, which has the boundary of a form. */
  contentTypeHeader: string;
  /** The best of the operation's answers for the caller. */
  accepts: string;
  language: LanguageId;
  /** Who calls; undefined where the operation is open to all. */
  principal: Principal | undefined;
}

/** What a handler answers: an object is sent as JSON, bytes and text as they are, texts one after the other as they come. */
export interface Answer {
  status: number;
  headers?: Readonly<Record<string, string>>;
  body?: Uint8Array | string | AsyncGenerator<string> | object;
}

export type Handler<Id extends OperationId = OperationId> = (
  call: Call<Id>,
  gateway: Gateway,
) => Promise<Answer> | Answer;
