import type { CodeSuccession, EditionMigration } from '@waypost/schemas/define/migration';
import { toPointer } from '../pointer.ts';
import { type CatalogTable, catalogCodes, editionMeant } from '../rules/context.ts';
import type { CodedMembers } from '../rules/visit.ts';
import type { Outline } from '../structure/compiled.ts';
import { codesIn } from './codes-in.ts';
import type { EditionChange } from './ledger.ts';
import { MigrationError } from './migration-error.ts';
import { type Leg, shortestPath } from './path.ts';
import type { Holder, Provenance } from './provenance.ts';

/** What the standard says of the codes in a format's documents. */
export interface Codes {
  catalogs: CatalogTable;
  coded: CodedMembers;
  outline: Outline;
  /** Members of the document that name the edition of a list besides `catalogs`. */
  editionMembers: Readonly<Record<string, string>>;
  migrations: readonly EditionMigration[];
}

/**
 * Says the codes of a document by other editions of their lists, and that it does. A code without a counterpart stays.
 * @throws MigrationError if a list or an edition is not known, or not how to get there.
 */
export function changeEditions(
  document: Holder,
  wanted: Readonly<Record<string, string>>,
  provenance: Provenance,
  codes: Codes,
): EditionChange[] {
  // All are looked up before the first one is changed.
  const changes = Object.entries(wanted).flatMap(([list, to]) => changeOf(document, list, to, codes) ?? []);
  for (const change of changes) {
    nameEdition(document, change, provenance, codes);
    changeCodes(document, change, provenance, codes);
  }
  return changes.map(({ change }) => change);
}

interface Planned {
  change: EditionChange;
  successor(code: string): CodeSuccession | undefined;
  /** Whether another code has the same successor. */
  isShared(successor: string): boolean;
}

function changeOf(document: Holder, list: string, to: string, { catalogs, migrations }: Codes): Planned | undefined {
  if (!Object.hasOwn(catalogs, list))
    throw new MigrationError({ reason: 'unknown-list', list, known: Object.keys(catalogs).sort() });
  const editions = Object.keys(catalogs[list] ?? {});
  const from = editionMeant(document, list, catalogs);
  for (const edition of [from, to])
    if (edition === undefined || !editions.includes(edition))
      throw new MigrationError({ reason: 'unknown-edition', list, ...(edition && { edition }), known: editions });
  if (from === undefined || from === to) return undefined;
  const path = shortestPath(
    migrations.filter((migration) => migration.list === list),
    from,
    to,
  );
  if (!path) throw new MigrationError({ reason: 'no-edition-path', list, from, to });
  const successor = (code: string) => follow(code, path);
  const successors = codesOf(catalogs, list, from).flatMap((code) => successor(code)?.to ?? []);
  const provenance = (path.at(-1) as Leg<EditionMigration>).way.provenance;
  const added = codesOf(catalogs, list, to).filter((code) => !successors.includes(code));
  return {
    change: { list, from, to, provenance, unmapped: [], added },
    successor,
    isShared: (code) => successors.indexOf(code) !== successors.lastIndexOf(code),
  };
}

const codesOf = (catalogs: CatalogTable, list: string, edition: string) => [
  ...catalogCodes(catalogs[list]?.[edition]?.[1] ?? '[]').keys(),
];

/** A code in the edition that a path leads to. Back from it, a code that several have become is none of them. */
function follow(code: string, path: readonly Leg<EditionMigration>[]): CodeSuccession | undefined {
  let found: CodeSuccession | undefined = { from: code, to: code };
  for (const { way, forward } of path) {
    const here: string | undefined = found?.to;
    if (here === undefined) return found;
    const known: CodeSuccession[] = way.codes.filter((one) => (forward ? one.from : one.to) === here);
    const [only, ...others] = known;
    if (!only || others.length > 0) return { from: code };
    const to = forward ? only.to : only.from;
    found = { from: code, ...(to !== undefined && { to }), ...(only.why && { why: only.why }) };
  }
  return found;
}

function nameEdition(document: Holder, { change }: Planned, provenance: Provenance, { editionMembers }: Codes) {
  const { list, from, to } = change;
  const { pointer: origin } = provenance.originOf({ holder: document, member: 'catalogs', origin: '' });
  const holder = document.catalogs as Holder;
  const place = { holder, member: list, origin };
  if (Object.hasOwn(holder, list)) provenance.change(place, to, {});
  else provenance.set(place, to, change.provenance);
  for (const [member, of] of Object.entries(editionMembers))
    if (of === list && document[member] === from) provenance.change({ holder: document, member, origin: '' }, to, {});
}

function changeCodes(document: Holder, planned: Planned, provenance: Provenance, codes: Codes) {
  const { list, from } = planned.change;
  const known = new Set(codesOf(codes.catalogs, list, from));
  const unmapped = new Map<string, EditionChange['unmapped'][number]>();
  for (const place of codesIn(document, codes.outline, codes.coded, provenance)) {
    const { code, lists, path } = place;
    // A field that takes codes of several lists holds one of this list only if the edition has it.
    if (!lists.includes(list) || (!known.has(code) && lists.length > 1)) continue;
    const { to, why } = (known.has(code) ? planned.successor(code) : undefined) ?? {};
    if (to === undefined) {
      const entry = unmapped.get(code) ?? { code, pointers: [], ...(why && { why }) };
      unmapped.set(code, entry);
      entry.pointers.push(toPointer(path));
    } else if (to !== code)
      provenance.change(place, to, { ...(planned.isShared(to) && { narrowed: true }), ...(why && { why }) });
  }
  planned.change.unmapped = [...unmapped.values()];
}
