import type { GatewayCase, Step } from './gateway-case.ts';
import { get, refused, submissions, submit } from './steps.ts';

const absent = '/v1/submissions/01ARZ3NDEKTSV4RRFFQ69G5FAV';
const languages = {
  en: 'en',
  'fr-CA, en;q=0.5': 'fr',
  ar: 'ar',
  'pt-BR': 'pt',
  'es;q=0.9, de': 'es',
  'de, tlh': 'en',
  '': 'en',
  ',;q=\u0022': 'en',
};

const notTaken = (headers: Record<string, string>): Step =>
  refused('report', 'unsupported-media-type', { status: 415 }, { headers });

/** Requests of every kind: what is taken, and how it is told what is not. */
export const requestCases: GatewayCase[] = [
  {
    id: 'requests/languages',
    proves: ['gateway/languages-are-spoken'],
    why: 'Problems are told in the language that the caller prefers, in English where it is none of the five.',
    steps: Object.entries(languages).map(([preference, language]) =>
      get(
        'submitter',
        absent,
        { status: 404, problem: 'not-found', headers: { 'Content-Language': language } },
        { headers: { 'Accept-Language': preference } },
      ),
    ),
  },
  {
    id: 'requests/problems',
    proves: ['gateway/problems-are-told'],
    why: 'A problem has its type, title, status and an occurrence of its own, and nothing of the inside of the program.',
    steps: [
      get('submitter', absent, {
        status: 404,
        problem: 'not-found',
        headers: { 'Content-Type': { pattern: '^application/problem[+]json' } },
        body: {
          '/status': 404,
          '/title': { is: 'present' },
          '/detail': { is: 'present' },
          '/instance': { pattern: '^urn:uuid:' },
        },
        lacks: ['node_modules', '    at ', 'Traceback', 'Exception'],
      }),
    ],
  },
  {
    id: 'requests/media-types',
    proves: ['gateway/media-types-are-checked'],
    why: 'What is not JSON, is packed, or is in another encoding is not taken.',
    steps: [
      notTaken({ 'Content-Type': 'text/plain' }),
      notTaken({ 'Content-Type': 'application/vnd.ms-excel' }),
      notTaken({ 'Content-Type': 'application/json; charset=iso-8859-1' }),
      notTaken({ 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' }),
      submissions(0),
      submit('report', { headers: { 'Content-Type': 'Application/JSON; charset="UTF-8"' } }),
    ],
  },
  {
    id: 'requests/too-large',
    proves: ['gateway/sizes-are-limited'],
    why: 'A body of 64 MB is more than any report: it is refused, and the next request is answered.',
    steps: [
      refused('report', 'content-too-large', { status: 413 }, { body: { blanks: 64_000_000 } }),
      submit('report'),
    ],
  },
  {
    id: 'requests/methods',
    proves: ['gateway/problems-are-told'],
    why: 'What an address does not take is told with what it takes.',
    steps: [
      {
        as: 'submitter',
        request: 'DELETE /v1/submissions',
        expect: { status: 405, problem: 'method-not-allowed', headers: { Allow: { pattern: 'POST' } } },
      },
      {
        as: 'submitter',
        request: 'PUT /v1/submissions',
        body: { document: 'report' },
        expect: { status: 405, problem: 'method-not-allowed' },
      },
    ],
  },
  {
    id: 'requests/parameters',
    proves: ['gateway/parameters-are-checked'],
    why: 'A day that there is not, and a bound that is no day, are refused by their names.',
    steps: ['2025-02-30', '2025-3-1', 'March'].map((day) =>
      get('viewer', `/v1/observations?from=${day}`, {
        status: 400,
        problem: 'invalid-parameter',
        body: { '/errors': { includes: { in: 'query', name: 'from' } } },
      }),
    ),
  },
];
