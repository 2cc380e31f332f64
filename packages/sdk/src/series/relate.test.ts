import type { RelatedDocument } from '@waypost/schemas/define/rule';
import { describe, expect, test } from 'vitest';
import { relate } from './relate.ts';

const subject = { kind: 'operator', organization: { id: 'xx:operator' } };
const month = (number: number) => ({ kind: 'month', start: `2025-0${number}-01`, end: `2025-0${number}-28` });

/** A monthly report of one operator. */
const report = (number: number, more: object = {}) => ({
  format: 'report',
  profile: 'monthly',
  documentId: `report-${number}`,
  revision: 1,
  issuedOn: `2025-0${number + 1}-10`,
  period: month(number),
  programme: { code: 'P' },
  subject,
  ...more,
});
const plan = (revision: number, more: object = {}) => ({ format: 'plan', documentId: 'plan', revision, ...more });

const given = (...documents: object[]): RelatedDocument[] =>
  documents.map((document, index) => ({ name: `${index}`, document: document as RelatedDocument['document'] }));
const told = (related: RelatedDocument | undefined) =>
  related && `${related.document.documentId} ${related.document.revision}`;

const march = report(3);
const listing = (...relatedDocuments: object[]) => report(3, { relatedDocuments });
const follows = (documentId: string, more = {}) => ({ id: 'before', relation: 'follows', documentId, ...more });

describe('the earlier revision', () => {
  const third = report(3, { revision: 3 });
  test.each<[string, object, object[], string | undefined]>([
    ['is the highest below', third, [report(3), report(3, { revision: 2 })], 'report-3 2'],
    ['is none above', third, [report(3, { revision: 4 })], undefined],
    ['is not the same revision', third, [third], undefined],
    ['is of the same document', third, [report(2, { revision: 2 })], undefined],
    ['is of the same format', third, [report(3, { revision: 2, format: 'other' })], undefined],
    ['without a number is the first', third, [report(3, { revision: undefined })], 'report-3 undefined'],
  ])('%s', (_, document, others, expected) => {
    expect(told(relate(document, given(...others)).earlierRevision)).toBe(expected);
  });
});

describe('the document before in the series', () => {
  test.each<[string, object, object[], string | undefined]>([
    ['is the last that begins earlier', march, [report(1), report(2), report(4)], 'report-2 1'],
    ['is there in its latest revision', march, [report(2), report(2, { revision: 2 })], 'report-2 2'],
    ['is not one of the same time', march, [report(3, { documentId: 'twin' })], undefined],
    ['is of the same profile', march, [report(2, { profile: 'yearly' })], undefined],
    ['is of the same subject', march, [report(2, { subject: { kind: 'operator' } })], undefined],
    ['is of the same programme', march, [report(2, { programme: { code: 'Q' } })], undefined],
    ['is of the same kind of period', march, [report(2, { period: { ...month(2), kind: 'custom' } })], undefined],
    ['is the one that it follows', listing(follows('report-1')), [report(1), report(2)], 'report-1 1'],
    ['is the last at hand if the one that it follows is not', listing(follows('report-2')), [report(1)], 'report-1 1'],
    ['is none of another format, even if followed', listing(follows('plan')), [plan(1)], undefined],
    [
      'without a period is the last one issued',
      report(3, { period: undefined }),
      [report(1, { period: undefined }), report(2, { period: undefined })],
      'report-2 1',
    ],
    [
      'of a region is of the same region',
      { ...march, subject: { kind: 'region', region: 'A' } },
      [
        { ...report(2), subject: { kind: 'region', region: 'B' } },
        { ...report(1), subject: { kind: 'region', region: 'A' } },
      ],
      'report-1 1',
    ],
  ])('%s', (_, document, others, expected) => {
    expect(told(relate(document, given(...others)).previous)).toBe(expected);
  });
});

describe('a listed document', () => {
  const cites = (more: object) => listing({ id: 'p', relation: 'reports-on', documentId: 'plan', ...more });
  test.each<[string, object, object[], string | undefined]>([
    ['is that of the revision stated', cites({ revision: 1 }), [plan(1), plan(2)], 'plan 1'],
    ['is the latest where none is stated', cites({}), [plan(1), plan(2)], 'plan 2'],
    ['is not there in another revision', cites({ revision: 3 }), [plan(1), plan(2)], undefined],
    ['is not there under another id', cites({ documentId: 'plan-b' }), [plan(1)], undefined],
  ])('%s', (_, document, others, expected) => {
    expect(told(relate(document, given(...others)).listed.get('p'))).toBe(expected);
  });
});

test('all that was given is there, but for this very revision', () => {
  const { all, of, series } = relate(march, given(march, report(2), plan(1), report(3, { revision: 2 })));
  expect(all.map(told)).toEqual(['plan 1', 'report-2 1', 'report-3 2']);
  expect(of('report').map(told)).toEqual(['report-2 1', 'report-3 2']);
  expect(series.map(told)).toEqual(['report-2 1']);
});

test('the order in which documents are given means nothing, even where they claim to be the same', () => {
  const documents = given(report(1), report(2, { issuedOn: '2025-03-11' }), report(2), plan(1), plan(1));
  const forward = relate(march, documents);
  const backward = relate(march, [...documents].reverse());
  expect(backward.all).toEqual(forward.all);
  expect(backward.previous).toBe(forward.previous);
  expect(forward.previous?.document.issuedOn).toBe('2025-03-11');
});

test.each<[string, object]>([
  ['says nothing of itself', {}],
  ['is of the same id only', { documentId: 'report-3' }],
  ['has a subject without any member', { ...report(2), subject: {} }],
])('a document that %s is not taken for another', (_, other) => {
  const { earlierRevision, previous, listed } = relate(
    listing(follows('report-2')),
    given({ ...other, documentId: 'x' }),
  );
  expect([earlierRevision, previous, listed.size]).toEqual([undefined, undefined, 0]);
});
