import type { Alteration, Answered, Asked } from './altered-gateway.ts';

// biome-ignore lint/suspicious/noExplicitAny: each knows what it alters
export type Json = any;

/** Whether something was not carried out. */
export const isProblem = ({ status }: Answered) => status >= 400;

/** Alters the answers that fit. */
export const answers =
  (fits: (asked: Asked, answer: Answered) => boolean, alter: (answer: Answered, asked: Asked) => unknown) =>
  (): Alteration =>
  async (asked, send) => {
    const answer = await send(asked);
    if (fits(asked, answer)) await alter(answer, asked);
    return answer;
  };
/** Alters the JSON of answers that fit. */
export const json = (fits: (asked: Asked, answer: Answered) => boolean, alter: (body: Json, asked: Asked) => unknown) =>
  answers(fits, (answer, asked) => {
    if (!/json/.test(answer.headers.get('content-type') ?? '')) return;
    const body = JSON.parse(answer.body.toString());
    alter(body, asked);
    answer.body = Buffer.from(JSON.stringify(body));
  });
/** Alters requests. */
export const requests = (alter: (asked: Asked) => unknown) => (): Alteration => async (asked, send) => {
  await alter(asked);
  return send(asked);
};
/** Requests of a method for addresses, and answers that say that they were carried out. */
export const at =
  (pattern: RegExp, method = 'GET') =>
  (asked: Asked, answer?: Answered) =>
    asked.method === method && pattern.test(asked.address) && (answer === undefined || answer.status < 300);
export const submitting = at(/^\/v1\/submissions$/, 'POST');
