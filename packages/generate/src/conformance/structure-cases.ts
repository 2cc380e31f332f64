import { createHash } from 'node:crypto';
import { applyPatch, type Case, type ExpectedFinding } from '../cases/case.ts';
import type { Node } from '../emit/dialect.ts';
import { versionPath } from '../schema-file.ts';
import type { VersionSource } from '../sources.ts';
import { assertionsOf } from './assertions.ts';
import { brokenBy } from './broken-by.ts';
import { type PublishedCase, slug } from './published-case.ts';
import { referencesTo } from './references-to.ts';
import { smallestDocument } from './smallest-document.ts';

/** The longest document at a limit that is published, in characters; a longer one would say nothing new. */
const LONGEST_AT_LIMIT = 3000;

/** A case with its document, and what it breaks of the schema; nothing if it conforms. */
interface Candidate {
  one: Case;
  text: string;
  /** The assertion, if it is the only one. */
  broken: string[];
  /** Each `$ref` without which the document would conform. */
  references: string[];
}

/**
 * The structural cases to publish: all that are written by hand, and of those derived from the schema as many as it
 * takes that each assertion is broken by a document that breaks nothing else, and each limit reached by one that
 * conforms. Documents hold what is required and what the case is about. Those whose names are `kept` are published again.
 * `formats` are the ids of all formats.
 */
export function structureCases(
  source: VersionSource,
  schema: Node,
  derived: Case[],
  formats: ReadonlySet<string>,
  kept: ReadonlySet<string> = new Set(),
): PublishedCase[] {
  const file = `${versionPath(source)}/schema.json`;
  const assertions = [...assertionsOf(schema)];
  const stated = new Set(assertions.map(({ place }) => place));
  const testable = new Set(assertions.flatMap(({ place, notTestable }) => (notTestable ? [] : place)));
  const covered = new Set<string>();
  const published: PublishedCase[] = [];
  const isNew = (place: string) => testable.has(place) && !covered.has(place);
  const publish = (name: string, { one, text, broken, references }: Candidate, why: string) => {
    const proves = [...broken.filter((place) => testable.has(place)), ...references.filter(isNew)];
    for (const place of proves) covered.add(place);
    published.push({
      name: `structure/${name}`,
      layer: 'structure',
      document: text,
      findings: one.findings.map(({ rule, pointer }) => ({ rule, severity: 'error', pointer })),
      proves: one.findings.length === 0 ? [file] : proves.map((place) => `${file}#${place}`),
      why,
    });
  };

  const documents = new Map(Object.entries(source.examples));
  const broken = brokenBy(schema);
  const candidate = (one: Case, withoutOptions: boolean): Candidate => {
    const document = applyPatch(documents.get(one.base), one.patch);
    if (one.findings.length === 0) documents.set(one.id, document);
    const pointers = [...one.patch.map(({ path }) => path), ...one.findings.map(({ pointer }) => pointer)];
    const small = smallestDocument(schema, document, pointers, { withoutOptions });
    const places = [...new Set(broken(small))];
    if (places.length > 0 !== one.findings.length > 0) throw new Error(`${file}: case ${one.id} changes when reduced`);
    const text = `${JSON.stringify(small)}\n`;
    // What says that it is of another format is judged by the schema of that.
    const { format } = Object(small) as { format?: string };
    if (format !== source.format.id && formats.has(format ?? '')) return { one, text, broken: [], references: [] };
    const references = one.findings.map((finding) => referencesTo(schema, small, holderOf(finding)));
    const shared = (references[0] ?? []).filter((place) => references.every((others) => others.includes(place)));
    return { one, text, broken: places.length === 1 ? places : [], references: shared };
  };

  for (const one of source.cases as Case[]) publish(one.id, candidate(one, false), one.why as string);
  for (const one of derived) {
    const at = one.id.slice(0, one.id.indexOf(':'));
    const name = `boundaries/${nameOf(one.id)}`;
    const found = candidate(one, true);
    const limit = limitOf(one.id.slice(at.length + 1));
    const proves = [...found.broken, ...found.references].some(isNew);
    const reaches = limit !== undefined && stated.has(`${at}/${limit}`) && found.text.length <= LONGEST_AT_LIMIT;
    if (one.findings.length === 0 && (reaches || kept.has(`structure/${name}`)))
      publish(name, found, `Reaches ${at}/${limit} and conforms.`);
    else if (one.findings.length > 0 && (proves || kept.has(`structure/${name}`)))
      publish(name, found, `Breaks ${found.broken[0] ?? 'what stands at this place'} and nothing else.`);
  }
  return published;
}

/** What the finding is about: where a name is wrong, the object that has it. */
const holderOf = ({ rule, pointer }: ExpectedFinding) =>
  /\/(?:unknown-property|property-name|not-in-profile)$/.test(rule) ? pointer.replace(/\/[^/]*$/, '') : pointer;

/** The keyword whose limit a derived case reaches, by what it is named: `at-max-length-astral` reaches `maxLength`. */
const limitOf = (variant: string) =>
  /^at-(m[a-z-]+?)(?:-astral)?$/.exec(variant)?.[1]?.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** A file name for a derived case: the part of the schema, the place in it, what is done there. */
function nameOf(id: string): string {
  const [, part = 'document', rest = ''] = /^(?:\/\$defs\/([^/:]+))?(.*)$/.exec(id) ?? [];
  const place = slug(rest.replaceAll('/properties/', '/'));
  // What is left out of the name may be what tells two cases apart.
  const isPlain = /^[\w/:$-]{1,60}$/.test(rest);
  return `${part}/${isPlain ? place : `${place}-${createHash('sha256').update(id).digest('hex').slice(0, 8)}`}`;
}
