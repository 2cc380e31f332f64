import { readFileSync } from 'node:fs';
import type { CaseSet, DocumentCase, Implementation } from '@waypost/conformance';
import { documentCases } from './newest-cases.ts';
import { readJson } from './published.ts';

/** Two versions of a format, one after the other, of which the later takes all that the earlier took. */
export interface Neighbours {
  format: string;
  earlier: string;
  later: string;
}

/** Every two neighbouring versions with the same major number, from the index of what is published. */
export function neighboursIn(formats: readonly { format: string; version: string }[]): Neighbours[] {
  return formats.flatMap(({ format, version: later }, index) => {
    const earlier = formats[index - 1];
    const isNext = earlier?.format === format && earlier.version.split('.')[0] === later.split('.')[0];
    return isNext ? [{ format, earlier: earlier.version, later }] : [];
  });
}

export const publishedNeighbours = () =>
  neighboursIn(readJson<{ formats: { format: string; version: string }[] }>('specs/index.json').formats);

/** A document that says it is of another version, otherwise byte for byte what it was; undefined if it says neither. */
export function relabelled(document: Uint8Array, { format, earlier, later }: Neighbours): Uint8Array | undefined {
  const text = new TextDecoder().decode(document);
  const ofVersion = new RegExp(`("formatVersion"\\s*:\\s*)"${earlier.replace('.', '\\.')}"`);
  const ofFormat = new RegExp(`"format"\\s*:\\s*"${format}"`);
  return ofFormat.test(text) && ofVersion.test(text)
    ? new TextEncoder().encode(text.replace(ofVersion, `$1"${later}"`))
    : undefined;
}

/** Cases that conform to the earlier version, and not when they say that they are of the later one; a line each. */
export async function notTaken(
  cases: readonly DocumentCase[],
  neighbours: Neighbours,
  implementation: Implementation,
): Promise<string[]> {
  const lines: string[] = [];
  for (const one of cases) {
    const document = readFileSync(one.document.file);
    const later = relabelled(document, neighbours);
    if (!later || (await errorsIn(one, document, implementation)).length > 0) continue;
    const [first] = await errorsIn(one, later, implementation);
    if (first) lines.push(`${one.id} conforms to ${neighbours.earlier}, but not to ${neighbours.later}: ${first}`);
  }
  return lines;
}

/** Errors of the layer that a case is about and of those before it. */
async function errorsIn(one: DocumentCase, document: Uint8Array, { judge }: Implementation): Promise<string[]> {
  const files = { related: one.related.map(({ file }) => file), ...(one.policy && { policy: one.policy.file }) };
  const answer = (await judge({
    id: one.id,
    document,
    related: files.related.map((file) => readFileSync(file)),
    ...(files.policy && { policy: readFileSync(files.policy) }),
    ...(one.date && { date: one.date }),
    files,
  })) as DocumentCase['expected'];
  const rank = (layer: string) => layers.indexOf(layer);
  return answer.findings
    .filter(({ rule, severity }) => severity === 'error' && rank(layerOf(rule)) <= rank(one.layer))
    .map(({ rule, pointer }) => `${rule} at ${pointer || 'the document'}`);
}

const layers = ['read', 'structure', 'rules', 'series'];
const layerOf = (rule: string) => layers.find((layer) => rule.startsWith(`${layer}/`)) ?? 'rules';

/** The cases of a version of a format. */
export const casesOf = (set: CaseSet, { format, earlier }: Neighbours) =>
  documentCases(set).filter(({ id }) => id.startsWith(`${format}/v${earlier}/`));
