import type { Node } from '../emit/dialect.ts';
import { subschemas, versionPath } from '../schema-file.ts';
import { find, loadJson, type VersionSource } from '../sources.ts';
import type { DeriveOptions } from './boundary-cases.ts';
import { fits, patternTexts } from './pattern-texts.ts';

/** What the texts of one pattern in a schema are to be told apart into. */
export interface PatternCase {
  takes: string[];
  refuses: string[];
}
/** By JSON Pointer into schema.json, to the schema object that has the pattern. */
export type PatternCases = Record<string, PatternCase>;

/**
 * Texts at the edges of every pattern of a version, and whether it takes them. Apart from the other boundary cases,
 * since there are many: any regular-expression engine runs them without a document. What is once written stays, as
 * with the cases.
 */
export async function patternCases(source: VersionSource, schema: Node, { recutCases, isReleased }: DeriveOptions) {
  const file = `specs/${versionPath(source)}/cases/patterns.json`;
  if (isReleased) return loadJson<PatternCases>(file);
  const derived = derivePatternCases(schema);
  if (recutCases || (await find([file])).length === 0) return derived;
  const written = await loadJson<PatternCases>(file);
  for (const [place, old] of Object.entries(written)) {
    const now = derived[place] ?? { takes: [], refuses: [] };
    const changed = [
      ...now.takes.filter((text) => old.refuses.includes(text)),
      ...now.refuses.filter((text) => old.takes.includes(text)),
    ];
    if (changed.length > 0 || !derived[place])
      console.warn(`${file}: ${place} would judge ${changed.length || 'all'} texts otherwise; if meant: --recut-cases`);
    derived[place] = {
      takes: [...new Set([...old.takes, ...now.takes.filter((text) => !old.refuses.includes(text))])],
      refuses: [...new Set([...old.refuses, ...now.refuses.filter((text) => !old.takes.includes(text))])],
    };
  }
  return derived;
}

/** What follows from the patterns themselves. */
export function derivePatternCases(schema: Node): PatternCases {
  const cases: PatternCases = {};
  const visit = (node: Node, place: string) => {
    if (typeof node.pattern === 'string') {
      const texts = patternTexts(node.pattern);
      cases[place] = {
        takes: texts.filter((text) => fits(node, text)),
        refuses: texts.filter((text) => !fits(node, text)),
      };
    }
    for (const [path, child] of subschemas(node)) visit(child, `${place}/${path}`);
  };
  visit(schema, '');
  return cases;
}
