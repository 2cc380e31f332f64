type Node = Record<string, unknown>;

/** Texts that a pattern takes and refuses, by its place in a schema.json. */
export type PatternCases = Record<string, { takes: string[]; refuses: string[] }>;

/** The patterns of a schema, and the longest text that stands beside each. */
export function patternSites(schema: Node): Map<string, { pattern: string; maxLength: number }> {
  const sites = new Map<string, { pattern: string; maxLength: number }>();
  const visit = (node: unknown, place: string) => {
    if (typeof node !== 'object' || node === null) return;
    const { pattern, maxLength } = node as { pattern?: unknown; maxLength: number };
    if (typeof pattern === 'string') sites.set(place, { pattern, maxLength });
    for (const [key, child] of Object.entries(node)) visit(child, `${place}/${key}`);
  };
  visit(schema, '');
  return sites;
}

/** Texts that a schema judges otherwise than is written down, with the place of the pattern. */
export function wrongTexts(schema: Node, cases: PatternCases): string[] {
  const sites = patternSites(schema);
  return Object.entries(cases).flatMap(([place, { takes, refuses }]) => {
    const site = sites.get(place);
    if (!site) return [`${place}: there is no pattern`];
    const expression = new RegExp(site.pattern, 'u');
    const fits = (text: string) => expression.test(text) && [...text].length <= site.maxLength;
    return [
      ...takes.filter((text) => !fits(text)).map((text) => `${place} refuses ${text}`),
      ...refuses.filter(fits).map((text) => `${place} takes ${text}`),
    ];
  });
}
