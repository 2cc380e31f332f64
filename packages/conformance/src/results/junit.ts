import { escapeXml } from './escape-xml.ts';
import type { RunOutcome } from './run-outcome.ts';

/** The results as JUnit XML: a suite per level, a test per case; what is known to fail counts as skipped. */
export function junitOf({ results, summary, baseline, compared }: RunOutcome): string {
  const attributes = (table: Record<string, string | number>) =>
    Object.entries(table)
      .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
      .join('');
  const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(3);
  const suites = summary.levels.map(({ level }) => {
    const own = results.filter((result) => result.case.layer === level.layer);
    const tests = own.map(({ case: { id, why }, differences, milliseconds }) => {
      const head = `    <testcase${attributes({ name: id, classname: `${level.id}.${id.split('/')[0]}`, time: seconds(milliseconds) })}`;
      if (differences.length === 0) return `${head}/>`;
      const known = Object.hasOwn(baseline, id) ? baseline[id] : undefined;
      const child =
        known === undefined
          ? `<failure${attributes({ message: differences[0] ?? '' })}>${escapeXml([why, ...differences].join('\n'))}</failure>`
          : `<skipped${attributes({ message: `known to fail: ${known}` })}/>`;
      return `${head}>${child}</testcase>`;
    });
    const isOwn = (result: { case: { layer: string } }) => result.case.layer === level.layer;
    const counts = {
      tests: own.length,
      failures: compared.unexpected.filter(isOwn).length,
      skipped: compared.expected.filter(isOwn).length,
      errors: 0,
    };
    return `  <testsuite${attributes({ name: level.title.en ?? level.id, ...counts })}>\n${tests.join('\n')}\n  </testsuite>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="Waypost conformance">\n${suites.join('\n')}\n</testsuites>\n`;
}
