import { UsageError } from '../exit-code.ts';
import type { Implementation } from '../implementation.ts';
import { parseAnswer } from './parse-answer.ts';

/**
 * A server: the bytes of the document are sent by POST to `<base>/v1/validations`, and the answer is the validation
 * report with status 200, whatever the outcome.
 */
export function httpImplementation(base: string, seconds: number): Implementation {
  const address = addressOf(base);
  let hasAnswered = false;
  return {
    atOnce: 4,
    judge: async ({ document, related, policy }) => {
      if (related.length > 0 || policy) throw new Error('related documents and policies cannot be sent over HTTP yet');
      const answer = await ask(address, document, seconds).catch((error: Error) => {
        const what = error.name === 'TimeoutError' ? `it gave no answer within ${seconds} s` : causeOf(error);
        // A server that answered before is there: it is this document that it does not bear.
        throw hasAnswered ? new Error(what) : new UsageError(`cannot reach ${address}: ${what}`);
      });
      hasAnswered = true;
      if (answer.status !== 200) throw new Error(`status ${answer.status}: ${answer.text.slice(0, 200)}`);
      return parseAnswer(answer.text);
    },
  };
}

function addressOf(base: string): URL {
  const url = URL.canParse(base) ? new URL(base) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw new UsageError(`--url: ${base} is no http or https address`);
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/v1/validations`;
  return url;
}

async function ask(address: URL, body: Uint8Array, seconds: number) {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: Buffer.from(body),
    signal: AbortSignal.timeout(seconds * 1000),
  });
  return { status: response.status, text: await response.text() };
}

const causeOf = ({ cause, message }: Error) => (cause as { code?: string } | undefined)?.code ?? message;
