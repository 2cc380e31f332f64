import type { DocumentName } from './documents.ts';
import type { Expectation, GatewayCase, Step } from './gateway-case.ts';
import { get, submissions } from './steps.ts';

type More = Partial<Omit<Step, 'expect'>>;
const judge = (document: DocumentName, expect: Partial<Expectation>, more: More = {}): Step => ({
  request: 'POST /v1/validations',
  body: { document },
  ...more,
  headers: { 'Content-Type': 'application/json', ...more.headers },
  expect: { status: 200, ...expect },
});
const form = (parts: Record<string, DocumentName>, expect: Partial<Expectation>): Step => ({
  request: 'POST /v1/validations',
  body: { form: parts },
  expect: { status: 200, ...expect },
});

/** Documents are judged for anyone, and not stored. */
export const validationCases: GatewayCase[] = [
  {
    id: 'validations/verdicts',
    proves: ['gateway/validations-judge'],
    why: 'The answer is the verdict, with status 200 whatever it is.',
    keys: {},
    steps: [
      judge('report', { body: { '/outcome': 'conformant', '/digests/document': { sha256Of: 'report' } } }),
      judge('draft', { body: { '/outcome': 'conformant' } }),
      judge('not-conformant', { body: { '/outcome': 'not-conformant' } }),
      judge('lines', { body: { '/outcome': 'conformant' } }, { headers: { 'Content-Type': 'application/x-ndjson' } }),
      judge('deep', { body: { '/outcome': 'not-conformant', '/findings': { includes: { rule: 'read/too-deep' } } } }),
    ],
  },
  {
    id: 'validations/line-by-line',
    proves: ['gateway/validations-judge'],
    why: 'Whoever asks for lines gets a finding a line.',
    keys: {},
    steps: [
      judge(
        'not-conformant',
        {
          headers: { 'Content-Type': { pattern: '^application/x-ndjson' } },
          contains: ['"pointer":"/observations/0/numerator"', '"findings":[]'],
        },
        { headers: { Accept: 'application/x-ndjson' } },
      ),
    ],
  },
  {
    id: 'validations/compared',
    proves: ['gateway/validations-judge'],
    why: 'In a form, a document is compared with others.',
    keys: {},
    steps: [
      form(
        { document: 'revision-2' },
        { body: { '/findings': { excludes: { rule: 'series/revised-values-say-so' } } } },
      ),
      form(
        { document: 'revision-2', related: 'report' },
        { body: { '/findings': { includes: { rule: 'series/revised-values-say-so' } } } },
      ),
    ],
  },
  {
    id: 'validations/policy',
    proves: ['gateway/validations-judge'],
    why: 'By a policy that has errors itself nothing is judged: its report is given.',
    keys: {},
    steps: [
      form(
        { document: 'report', policy: 'no-policy' },
        { status: 422, problem: 'policy-not-conformant', body: { '/report/outcome': 'not-conformant' } },
      ),
    ],
  },
  {
    id: 'validations/nothing-stored',
    proves: ['gateway/validations-store-nothing'],
    why: 'What was judged is nowhere to be found.',
    steps: [
      judge('report', {}),
      submissions(0),
      get('admin', '/v1/audit?limit=5', { status: 200, lacks: ['createValidation'] }),
    ],
  },
  {
    id: 'validations/languages',
    proves: ['gateway/languages-are-spoken'],
    why: 'Findings are told in the language that is asked for.',
    keys: {},
    steps: [
      judge('without-date', { contains: ['issuedOn'] }, { name: 'en' }),
      ...['fr', 'ar', 'pt', 'es'].map((language) =>
        judge('without-date', { differsFrom: 'en' }, { headers: { 'Accept-Language': language } }),
      ),
    ],
  },
];
