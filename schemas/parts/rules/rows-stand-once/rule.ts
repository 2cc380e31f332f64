import { defineRule } from '../../document.ts';

/** Rows of lists that have no id: what each is about, by part. Two rows about the same thing contradict or repeat each other. */
const about: Readonly<Record<string, readonly string[]>> = {
  ActivityProgress: ['activity'],
  ActivityCheck: ['activity'],
  AssessmentDeliverable: ['code'],
  ExcludedReporter: ['organization'],
  IndicatorTarget: ['indicator', 'dimensions'],
  MinimumRequirement: ['code'],
  Prerequisite: ['certification', 'code'],
  ProjectParticipant: ['country', 'organization'],
};

/** A value as one text, whatever the order of its members. */
const textOf = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? JSON.stringify(
        Object.entries(value)
          .map(([name, inner]) => [name, textOf(inner)])
          .sort(),
      )
    : String(value);

export default defineRule({
  id: 'parts/rows-stand-once',
  clause: 'CM-R17',
  severity: 'error',
  since: '1.0',
  source: ['proposed'],
  document(document, report, context) {
    const first = new Map<string, string>();
    for (const { part, value, path } of context.parts(document)) {
      const members = about[part];
      if (!members) continue;
      const row = value as Readonly<Record<string, unknown>>;
      const key = [path.slice(0, -1).join('/'), ...members.map((name) => textOf(row[name]))].join('\n');
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, `/${path.join('/')}`);
      else report(path, { first: earlier, members: [...members] });
    }
  },
});
