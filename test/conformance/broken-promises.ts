import { randomUUID } from 'node:crypto';
import { answers, at, isProblem, type Json, json, requests, submitting } from './alterations.ts';
import type { Alteration } from './altered-gateway.ts';

/** A promise that a gateway breaks, among which cases it is looked for, and which of them must find it. */
export interface BrokenPromise {
  name: string;
  alter: () => Alteration;
  among: string;
  foundBy: string[];
}

/** Promises that are broken one at a time. */
export const brokenPromises: BrokenPromise[] = [
  {
    name: 'changes a byte of a document',
    alter: answers(at(/\/document$/), ({ body }) => {
      body[body.length - 1] = 0x0a;
    }),
    among: 'submissions/',
    foundBy: ['submissions/exact-bytes', 'submissions/lines'],
  },
  {
    name: 'gives out documents as it would write them',
    alter: answers(at(/\/document$/), (answer) => {
      if (/\n\{/.test(answer.body.toString())) return;
      answer.body = Buffer.from(JSON.stringify(JSON.parse(answer.body.toString())));
    }),
    among: 'submissions/',
    foundBy: ['submissions/exact-bytes'],
  },
  {
    name: 'says 403 for what is hidden',
    alter: answers(
      (_, answer) => answer.status === 404,
      (answer) => {
        answer.status = 403;
      },
    ),
    among: 'visibility/',
    foundBy: [
      ...['submission', 'document', 'report', 'receipt', 'reviews', 'changes', 'malformed'].map(
        (name) => `visibility/${name}`,
      ),
    ],
  },
  {
    name: 'tells what is hidden from what there is not',
    alter() {
      const made = new Set<string>();
      return async (asked, send) => {
        const answer = await send(asked);
        if (submitting(asked, answer)) made.add(JSON.parse(answer.body.toString()).id);
        if (answer.status === 404 && [...made].some((id) => asked.address.includes(id)))
          answer.body = Buffer.from(answer.body.toString().replace('nothing that your key may see', 'not yours'));
        return answer;
      };
    },
    among: 'visibility/',
    foundBy: ['submission', 'document', 'report', 'receipt', 'reviews'].map((name) => `visibility/${name}`),
  },
  {
    name: 'reveals that a list would go on',
    alter: json(at(/^\/v1\/submissions\?.*submitter=/), (body) => {
      if (body.items.length === 0) body.next = 'W10';
    }),
    among: 'visibility/',
    foundBy: ['visibility/lists'],
  },
  {
    name: 'takes each request for a new one',
    alter: requests((asked) => {
      if (submitting(asked) && asked.headers.has('idempotency-key')) asked.headers.set('idempotency-key', randomUUID());
    }),
    among: 'idempotency/',
    foundBy: ['same-bytes', 'after-a-change', 'other-bytes', 'at-once'].map((name) => `idempotency/${name}`),
  },
  {
    name: 'does not say that it repeats an answer',
    alter: answers(submitting, ({ headers }) => headers.delete('idempotent-replayed')),
    among: 'idempotency/same',
    foundBy: ['idempotency/same-bytes'],
  },
  {
    name: 'changes what has changed since it was seen',
    alter: () => async (asked, send) => {
      const answer = await send(asked);
      if (answer.status !== 412) return answer;
      const address = asked.address.replace(/\/\w+$/, '');
      const { headers } = await send({ ...asked, method: 'GET', address });
      asked.headers.set('if-match', headers.get('etag') ?? '');
      return send(asked);
    },
    among: 'withdrawal/',
    foundBy: ['withdrawal/stale'],
  },
  {
    name: 'gives the receipt of another document',
    alter() {
      let first: string | undefined;
      return json(submitting, (body) => {
        first ??= body.receipt;
        body.receipt = first;
      })();
    },
    among: 'receipts/',
    foundBy: ['receipts/verify'],
  },
  {
    name: 'signs with another key than it publishes',
    alter: json(at(/jwks/), (body) => {
      body.keys[0].x = '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo';
    }),
    among: 'receipts/',
    foundBy: ['receipts/verify'],
  },
  {
    name: 'publishes the private part of its key',
    alter: json(at(/jwks/), (body) => {
      body.keys[0].d = 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A';
    }),
    among: 'receipts/',
    foundBy: ['receipts/keys-are-public', 'receipts/verify'],
  },
  {
    name: 'refuses a document without saying why',
    alter: json(
      (_, answer) => answer.status === 422,
      (body) => delete body.report,
    ),
    among: 'submissions/no',
    foundBy: ['submissions/not-conformant', 'submissions/no-json', 'submissions/no-text'],
  },
  {
    name: 'tells problems as plain JSON',
    alter: answers(
      (_, answer) => isProblem(answer),
      ({ headers }) => headers.set('content-type', 'application/json'),
    ),
    among: 'requests/pr',
    foundBy: ['requests/problems'],
  },
  {
    name: 'shows where in the program something failed',
    alter: json(
      (_, answer) => isProblem(answer),
      (body) => {
        body.detail += '\n    at handler (node_modules/gateway/main.js:1:1)';
      },
    ),
    among: 'requests/pr',
    foundBy: ['requests/problems'],
  },
  {
    name: 'speaks English only',
    alter: requests(({ headers }) => headers.delete('accept-language')),
    among: 'requests/l',
    foundBy: ['requests/languages'],
  },
  {
    name: 'takes any kind of content',
    alter: requests((asked) => {
      if (!submitting(asked)) return;
      asked.headers.set('content-type', 'application/json');
      asked.headers.delete('content-encoding');
    }),
    among: 'requests/m',
    foundBy: ['requests/media-types'],
  },
  {
    name: 'sends again what the caller has',
    alter: requests(({ headers }) => headers.delete('if-none-match')),
    among: 'standard/c',
    foundBy: ['standard/catalogs', 'standard/catalog', 'standard/contract'],
  },
  {
    name: 'lets a spreadsheet carry out formulas',
    alter: answers(at(/^\/v1\/observations/), (answer) => {
      answer.body = Buffer.from(answer.body.toString().replace("'=", '='));
    }),
    among: 'observations/',
    foundBy: ['observations/formulas'],
  },
  {
    name: 'makes numbers of decimal texts',
    alter: json(at(/^\/v1\/observations/), ({ items }) => {
      for (const item of items) if (item.value) item.value = Number(item.value);
    }),
    among: 'observations/a',
    foundBy: ['observations/accepted-only'],
  },
  {
    name: 'leaves out a comment of a regulator',
    alter: json(at(/\/reviews$/), ({ items }) => {
      for (const item of items) item.comments = [];
    }),
    among: 'reviews/',
    foundBy: ['reviews/returned'],
  },
  {
    name: 'does not say what took the place of a submission',
    alter: json(at(/^\/v1\/submissions\/\w+$/), (body) => delete body.supersededBy),
    among: 'revisions/',
    foundBy: ['revisions/supersede'],
  },
  {
    name: 'does not go on where a page is full',
    alter: answers(at(/limit=2$/), (answer) => {
      const { items } = JSON.parse(answer.body.toString());
      answer.headers.delete('link');
      answer.body = Buffer.from(JSON.stringify({ items }));
    }),
    among: 'lists/',
    foundBy: ['lists/pages', 'lists/meanwhile'],
  },
  {
    name: 'lists the oldest first',
    alter: json(at(/^\/v1\/submissions\?/), ({ items }) => items.reverse()),
    among: 'lists/',
    foundBy: ['lists/pages', 'lists/meanwhile'],
  },
  {
    name: 'leaves a filter aside',
    alter: requests((asked) => {
      asked.address = asked.address.replace(/([?&])status=accepted(?!&)/, '$1');
    }),
    among: 'lists/f',
    foundBy: ['lists/filters'],
  },
  {
    name: 'leaves parameters aside that it does not know',
    alter: requests((asked) => {
      asked.address = asked.address.replace(/([?&])operators=[^&]*/, '$1');
    }),
    among: 'lists/',
    foundBy: ['lists/unknown-parameters'],
  },
  {
    name: 'shows keys again',
    alter() {
      const keys = new Map<string, string>();
      return async (asked, send) => {
        const answer = await send(asked);
        const body = () => JSON.parse(answer.body.toString());
        if (at(/^\/v1\/keys$/, 'POST')(asked, answer)) keys.set(body().id, body().key);
        if (!at(/^\/v1\/keys\?/)(asked, answer)) return answer;
        const items = body().items.map((item: Json) => ({ ...item, key: keys.get(item.id) }));
        return { ...answer, body: Buffer.from(JSON.stringify({ ...body(), items })) };
      };
    },
    among: 'keys/',
    foundBy: ['keys/made-and-revoked'],
  },
  {
    name: 'revokes no key',
    alter: () => async (asked, send) =>
      at(/^\/v1\/keys\/(?!0123)/, 'DELETE')(asked)
        ? { status: 204, headers: new Headers(), body: Buffer.alloc(0) }
        : send(asked),
    among: 'keys/',
    foundBy: ['keys/made-and-revoked'],
  },
  {
    name: 'has altered its audit log',
    alter: json(at(/^\/v1\/audit/), ({ items }) => {
      items[1].actor = 'somebody else';
    }),
    among: 'audit/',
    foundBy: ['audit/written'],
  },
  {
    name: 'has left out an entry of its audit log',
    alter: json(at(/^\/v1\/audit/), ({ items }) => items.splice(1, 1)),
    among: 'audit/',
    foundBy: ['audit/written'],
  },
  {
    name: 'fails where a document does not conform',
    alter: answers(
      (_, { body }) => body.includes('"outcome":"not-conformant"'),
      (answer) => {
        answer.status = 422;
      },
    ),
    among: 'validations/',
    foundBy: ['verdicts', 'line-by-line', 'languages'].map((name) => `validations/${name}`),
  },
  {
    name: 'hides from a caller that the operation is for others',
    alter: answers(
      (_, answer) => answer.status === 403,
      (answer) => {
        answer.status = 401;
      },
    ),
    among: 'access/c',
    foundBy: ['createKey', 'createReview', 'createSigningKey', 'createSubmission'].map((name) => `access/${name}`),
  },
];
