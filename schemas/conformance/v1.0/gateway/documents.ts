import { neighbour } from './keys.ts';
import report from './report.json' with { type: 'json' };

type Change = Partial<Record<keyof typeof report, unknown>>;
const changed = (change: Change) => ({ ...report, ...change });
/** The report as another document. */
const another = (name: string, change: Change = {}) =>
  changed({ documentId: `${report.documentId}:${name}`, ...change });
/** A later revision of the report. */
const revised = (revision: number, change: Change = {}) =>
  changed({
    revision,
    ...change,
    ...{ supersedes: { documentId: report.documentId, revision: revision - 1, reason: 'correction' } },
  });
const text = (document: object) => JSON.stringify(document);
const { observations, ...head } = report;
const [rate, counted, missing] = observations;
const april = { kind: 'month', start: '2025-04-01', end: '2025-04-30' };
const month = (number: number, lastDay: number) => {
  const start = `2024-${String(number).padStart(2, '0')}`;
  return { kind: 'month', start: `${start}-01`, end: `${start}-${lastDay}` };
};

/** Documents that cases hand in, by name: a report whose operator, identifier and so on are new in each run. */
export const documents = {
  report: text(report),
  /** With blanks, an escape and a number that a program would write otherwise. */
  'as-written': `${JSON.stringify(report, null, '\t')
    .replace('{', '{ \r\n')
    .replace('"revision": 1', '"\\u0072evision":  1.0e0')}\n\n `,
  lines: [{ ...head, observations: [] }, ...observations].map(text).join('\n'),
  'revision-2': text(revised(2, { observations: [{ ...rate, measure: { value: 81.2, unit: 'percent' } }] })),
  'revision-3': text(revised(3)),
  draft: text(changed({ lifecycle: 'draft' })),
  'of-neighbour': text(
    changed({
      submitter: { ...report.submitter, id: neighbour, country: 'TG' },
      subject: { ...report.subject, organization: { ...report.subject.organization, id: neighbour, country: 'TG' } },
    }),
  ),
  'not-conformant': text(changed({ observations: [{ ...counted, numerator: 5000 }, missing] })),
  'without-date': text({ ...report, issuedOn: undefined }),
  'of-no-format': text(changed({ format: 'conformance-trial' })),
  'of-no-version': text(changed({ formatVersion: '999.0' })),
  verdict: text({ format: 'validation-report', formatVersion: '1.0' }),
  confidential: text(changed({ observations: [rate, { ...counted, confidential: true }] })),
  formula: text(changed({ observations: [{ ...counted, sourceSystem: { other: { fr: '=1+2' } } }] })),
  april: text(another('april', { period: april, asOf: '2025-04-30', issuedOn: '2025-05-08' })),
  first: text(another('1', { period: month(1, 31) })),
  second: text(another('2', { period: month(3, 31) })),
  third: text(another('3', { period: month(5, 31) })),
  fourth: text(another('4', { period: month(7, 31) })),
  fifth: text(another('5', { period: month(8, 31) })),
  'twice-the-same-member': text(report).replace('"revision":1', '"revision":1,"revision":1'),
  prototype: text(report).replace('"revision":1', '"revision":1,"__proto__":{"lifecycle":"submitted"}'),
  deep: '['.repeat(100_000),
  'no-policy': text({ format: 'validation-policy', formatVersion: '1.0' }),
} as const;

export type DocumentName = keyof typeof documents;
