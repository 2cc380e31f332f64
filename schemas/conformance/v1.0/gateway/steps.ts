import type { DocumentName } from './documents.ts';
import type { Expectation, Step } from './gateway-case.ts';

const json = 'application/json';
type More = Partial<Omit<Step, 'request' | 'expect'>>;

/** Reads something. */
export const get = (as: string | undefined, address: string, expect: Expectation, more: More = {}): Step => ({
  ...(as !== undefined && { as }),
  request: `GET ${address}`,
  ...more,
  expect,
});

/** Hands a document in under a key of its own; what became of it is kept as the variable `id`. */
export const submit = (
  document: DocumentName,
  { expect = {}, headers = {}, ...more }: More & { expect?: Partial<Expectation> } = {},
): Step => ({
  as: 'submitter',
  request: 'POST /v1/submissions',
  headers: { 'Content-Type': json, 'Idempotency-Key': `{{fresh}}-${document}`, ...headers },
  body: { document },
  ...more,
  expect: { status: 201, ...expect },
  ...([expect.status ?? 201].flat().includes(201) && { save: { id: '/id', ...more.save } }),
});

/** A document that is refused. */
export const refused = (document: DocumentName, problem: string, expect: Partial<Expectation> = {}, more: More = {}) =>
  submit(document, { ...more, expect: { status: 422, problem, ...expect } });

/** Sends JSON. */
export const post = (as: string, address: string, body: unknown, expect: Expectation, more: More = {}): Step => ({
  as,
  request: `POST ${address}`,
  ...more,
  headers: { 'Content-Type': json, ...more.headers },
  body: { json: body },
  expect,
});

/** Decides about the submission `id`, on the state whose number is given. */
export const review = (
  decision: 'accepted' | 'returned',
  expect: Expectation = { status: 201 },
  { as = 'regulator', version = 1, id = 'id', ...more }: More & { version?: number; id?: string } = {},
): Step => {
  const comments = decision === 'returned' ? { comments: [{ pointer: '/observations/0', text: 'Of how many?' }] } : {};
  const headers = { 'If-Match': `"${version}"`, ...more.headers };
  return post(as, `/v1/submissions/{{${id}}}/reviews`, { decision, ...comments }, expect, { ...more, headers });
};

/** Takes the submission `id` back. */
export const withdraw = (
  expect: Expectation = { status: 200 },
  { as = 'submitter', version = 1, id = 'id' }: { as?: string; version?: number; id?: string } = {},
): Step => ({
  as,
  request: `POST /v1/submissions/{{${id}}}/withdrawal`,
  headers: { 'If-Match': `"${version}"` },
  expect,
});

/** There is one submission of the operator whose status is this. */
export const status = (wanted: string, id = 'id', as = 'submitter'): Step =>
  get(as, `/v1/submissions/{{${id}}}`, { status: 200, body: { '/status': wanted } });

/** How many submissions the operator has. */
export const submissions = (count: number): Step =>
  get('submitter', '/v1/submissions', { status: 200, body: { '/items': { count } } });
