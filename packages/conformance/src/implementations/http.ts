import { UsageError } from '../exit-code.ts';
import { gatewayAt } from '../gateway/gateway.ts';
import type { Implementation, Request } from '../implementation.ts';
import { patientFetch, whyNoAnswer } from '../patient-fetch.ts';
import { parseAnswer } from './parse-answer.ts';

const type = 'application/json';

/**
 * A server: the bytes of the document are sent by POST to `<base>/v1/validations`, and the answer is the validation
 * report with status 200, whatever the outcome. What goes with a document makes it a form of several parts: `document`,
 * `related` each, `policy`; the day is the query `date`. With the key of an administrator it is a gateway as well.
 */
export function httpImplementation(base: string, seconds: number, adminKey?: string): Implementation {
  const address = addressOf(base);
  let hasAnswered = false;
  return {
    atOnce: 4,
    ...(adminKey !== undefined && { gateway: gatewayAt(base, adminKey, seconds) }),
    judge: async (request) => {
      const answer = await ask(address, request, seconds).catch((error: Error) => {
        const what = whyNoAnswer(error, seconds);
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

async function ask(address: URL, { document, related, policy, date }: Request, seconds: number) {
  const url = new URL(address);
  if (date !== undefined) url.searchParams.set('date', date);
  // `fetch` writes the type of a form, with its boundary, itself.
  const content =
    related.length === 0 && policy === undefined
      ? { headers: { accept: type, 'content-type': type }, body: Buffer.from(document) }
      : { headers: { accept: type }, body: formOf({ document: [document], related, policy: policy ? [policy] : [] }) };
  const response = await patientFetch(url, { method: 'POST', ...content }, seconds);
  return { status: response.status, text: await response.text() };
}

function formOf(parts: Record<string, Uint8Array[]>): FormData {
  const form = new FormData();
  for (const [name, documents] of Object.entries(parts))
    for (const bytes of documents) form.append(name, new Blob([Buffer.from(bytes)], { type }), `${name}.json`);
  return form;
}
