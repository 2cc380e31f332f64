// A vendor's system sends its month as a KPI report: build it, check it, mend it, write it.
// Usage: node report.mjs [file]. All figures are illustrative.
import { readFile, writeFile } from 'node:fs/promises';
import { describe } from '@waypost/sdk/describe';
import { parse, validate } from '@waypost/sdk/kpi-report';
import { fr } from '@waypost/sdk/messages/fr';
import { notCheckedText } from '@waypost/sdk/report';

/** The month as the system's screens show it: a decimal comma, a day first, a dash for what was not measured. */
const month = {
  sentOn: '08/04/2025',
  rows: [
    { indicator: 'EAD-CAP', rate: '80,6', counted: 4068, among: 5048 },
    { indicator: 'EAD-CMP', rate: '82,9', counted: 3374, among: 4068 },
    { indicator: 'CUS-DWELL', rate: '—' },
  ],
};

const operator = { id: 'bj:operator', role: 'DO', name: { fr: 'Opérateur désigné (illustration)' }, country: 'BJ' };

/**
 * The report around the observations: with the type, an editor explains each field and shows slips while you type.
 * @param {string} issuedOn
 * @param {any[]} observations
 * @returns {import('@waypost/sdk/kpi-report').KpiReport}
 */
const report = (issuedOn, observations) => ({
  format: 'kpi-report',
  formatVersion: '1.0',
  profile: 'operator',
  documentId: 'urn:example:waypost:sdk-node:kpi-report-2025-03',
  revision: 1,
  lifecycle: 'draft',
  confidentiality: 'programme',
  language: 'fr',
  title: { fr: 'Rapport d’indicateurs, mars 2025 (illustration)' },
  issuedOn,
  asOf: '2025-03-31',
  programme: { code: 'ORE' },
  submitter: operator,
  subject: { kind: 'operator', organization: operator },
  catalogs: { indicator: '2026', programme: '2026', role: '2026', 'source-system': '2026' },
  period: { kind: 'month', start: '2025-03-01', end: '2025-03-31' },
  observationDefaults: { basis: 'measured', sourceSystem: 'QCS' },
  observations,
});

/** A first attempt, which copies what the screens show. */
const copied = () => {
  const observations = month.rows.map(({ indicator, rate, counted, among }) => ({
    indicator,
    measure: { value: rate, unit: 'percent' },
    ...(counted && { numerator: counted, denominator: among }),
  }));
  return report(month.sentOn, observations);
};

/** What the findings asked for: numbers, an exact date, and a reason where there is no value. */
const mended = () => {
  const observations = month.rows.map(({ indicator, rate, counted, among }) =>
    counted === undefined
      ? { indicator, missing: { reason: 'not-measured' } }
      : {
          indicator,
          measure: { value: Number(rate.replace(',', '.')), unit: 'percent' },
          numerator: counted,
          denominator: among,
        },
  );
  const [day, monthOfYear, year] = month.sentOn.split('/');
  return report(`${year}-${monthOfYear}-${day}`, observations);
};

// 1. Check before sending. Findings carry no prose: a language's texts are put in where they are shown.
const first = validate(copied());
console.log(`Avant correction : ${first.totals.error} erreurs`);
for (const finding of first.findings) {
  const { message, mend } = describe(finding, fr);
  console.log(`\n  ${finding.pointer}\n  ${message}\n  → ${mend}`);
}

// 2. Mend. `parse` returns the typed document or throws a NotConformantError that holds the findings.
const document = parse(mended());
console.log(`\nAprès correction : conforme, ${document.observations.length} observations`);

// 3. Write, and judge once more what was written: only bytes can be read with all checks.
const file = process.argv[2] ?? 'kpi-report-2025-03.json';
await writeFile(file, `${JSON.stringify(document, null, 2)}\n`);
const { outcome, notChecked } = validate(await readFile(file));
if (outcome !== 'conformant') process.exitCode = 1;
for (const layer of notChecked) console.log(`Non contrôlé : ${notCheckedText(layer, 'fr')}`);
console.log(`Écrit : ${file}`);
