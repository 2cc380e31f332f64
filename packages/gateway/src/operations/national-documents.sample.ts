import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../../../examples/illustrative-benin/', import.meta.url);
const documents = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => readFileSync(new URL(file, folder)));

// biome-ignore lint/suspicious/noExplicitAny: tests change documents of any format
export type Changeable = any;

/** The illustrative document of a country that has a member which only one format has; as bytes. */
function having(member: string): Buffer {
  const found = documents.find((bytes) => member in JSON.parse(bytes.toString()));
  if (!found) throw new Error(`no example has ${member}`);
  return found;
}

export const kpis = having('observations');
export const plan = having('activities');
export const assessment = having('scores');
export const standards = having('standards');

/** The document with changes made to it, as bytes. */
export function changed(document: Buffer, change: (document: Changeable) => unknown): Buffer {
  const value: Changeable = JSON.parse(document.toString());
  change(value);
  return Buffer.from(JSON.stringify(value));
}

/** The figures of the report for another month, as a document of its own. */
export const ofMonth = (month: string, last: number, change: (document: Changeable) => unknown = () => {}) =>
  changed(kpis, (report) => {
    report.documentId = `urn:test:${month}`;
    report.period = { kind: 'month', start: `${month}-01`, end: `${month}-${last}` };
    report.asOf = report.period.end;
    report.issuedOn = report.period.end;
    delete report.events;
    delete report.activityProgress;
    change(report);
  });

/** The next revision of a document, with changes made to it. */
export const revised = (document: Buffer, change: (document: Changeable) => unknown = () => {}) =>
  changed(document, (next) => {
    const { documentId, revision } = next;
    next.revision = revision + 1;
    next.supersedes = { documentId, revision, reason: 'correction' };
    change(next);
  });
