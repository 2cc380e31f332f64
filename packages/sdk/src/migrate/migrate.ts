import type { Migration } from '@waypost/schemas/define/migration';
import type { FormatModule } from '../document-type.ts';
import { knownFormat } from '../known-format.ts';
import type { PolicyChoice } from '../policy/policy.ts';
import type { Result } from '../result.ts';
import { validate } from '../validate.ts';
import { type Codes, changeEditions } from './change-editions.ts';
import { copyOf } from './copy-of.ts';
import { fieldsIn, fieldsOf, type Ledger } from './ledger.ts';
import { MigrationError } from './migration-error.ts';
import { type Leg, shortestPath } from './path.ts';
import { type Holder, Provenance } from './provenance.ts';
import { takeStep } from './take-step.ts';

export { documentText, indentOf, type Writing } from './document-text.ts';
export type { EditionChange, Ledger, LedgerEntry } from './ledger.ts';
export { MigrationError, type MigrationObstacle } from './migration-error.ts';

/** Where to; with a policy that documents are judged by, what it waives stands in nobody's way. */
export type MigrateOptions = PolicyChoice & {
  /** Version of the format; the one that the document has, if left out. */
  to?: string;
  /** Editions of code lists: `{ "ore-pillar": "ORE3-2022" }`. */
  catalogs?: Readonly<Record<string, string>>;
};

/** A document in another version, or with the codes of other editions. */
export interface Migrated {
  document: object;
  from: string;
  to: string;
  /** What became of every field. */
  ledger: Ledger;
  /** The verdict on the new document: another edition may ask for what the old one did not know. */
  result: Result;
  /** How the old document was written, if it was given as bytes or text. */
  encoding?: 'json' | 'ndjson';
}

/**
 * Writes a document that conforms in another version of its format, or by other editions of its code lists; what is
 * given is not changed. Nothing is lost silently: what the new version cannot say stands in the ledger.
 * @throws MigrationError if the document does not conform, or there is no such version, list or edition, or no way to it.
 * @throws TypeError if it was given as a value that JSON cannot say.
 */
export async function migrate(
  input: unknown,
  { to: wanted, catalogs = {}, ...policy }: MigrateOptions,
): Promise<Migrated> {
  const before = await validate(input, policy);
  const known = knownFormat(before.value);
  if (before.outcome !== 'conformant' || !known) throw new MigrationError({ reason: 'not-conformant', result: before });
  const [{ module }, { migrations, editionMembers }] = await Promise.all([known.load(), known.loadMigrations()]);
  const { format } = module;
  const { formatVersion: from } = before.document as { formatVersion: string };
  const to = wanted ?? from;
  const legs = legsBetween(module, migrations, from, to);

  const document = copyOf(before.document) as Holder;
  const fieldsBefore = fieldsIn(document);
  const provenance = new Provenance();
  for (const leg of legs) takeLeg(document, format, leg, provenance);
  const editions =
    Object.keys(catalogs).length > 0
      ? changeEditions(document, catalogs, provenance, await codesOf(module, to, editionMembers))
      : [];
  const fields = { before: fieldsBefore, after: fieldsIn(document) };
  const ledger = { format, from, to, editions, fields, ...fieldsOf(document, provenance) };
  const { encoding } = before;
  return { document, from, to, ledger, result: await validate(document, policy), ...(encoding && { encoding }) };
}

function legsBetween({ format, versions }: FormatModule, migrations: readonly Migration[], from: string, to: string) {
  if (!Object.hasOwn(versions, to))
    throw new MigrationError({ reason: 'unknown-version', format, version: to, known: Object.keys(versions) });
  const legs = shortestPath(migrations, from, to);
  if (!legs) throw new MigrationError({ reason: 'no-path', format, from, to });
  return legs;
}

/** Takes a document from one version to a neighbouring one. */
function takeLeg(document: Holder, format: string, { way, forward }: Leg<Migration>, provenance: Provenance) {
  for (const step of forward ? way.up : way.down) takeStep(document, step, provenance);
  const [from, to] = forward ? [way.from, way.to] : [way.to, way.from];
  const change = (member: string, value: string) =>
    provenance.change({ holder: document, member, origin: '' }, value, {});
  change('formatVersion', to);
  const [schema, old] = [document.$schema, `/${format}/v${from}/schema.json`];
  if (typeof schema === 'string' && schema.endsWith(old))
    change('$schema', `${schema.slice(0, -old.length)}/${format}/v${to}/schema.json`);
}

async function codesOf(
  { ruleSet, versions }: FormatModule,
  version: string,
  editionMembers: Codes['editionMembers'],
): Promise<Codes> {
  const { editionMigrations } = await import('./editions.gen.ts');
  const { outline } = versions[version] as FormatModule['versions'][string];
  const { catalogs, coded } = ruleSet;
  return { catalogs, coded, outline, editionMembers, migrations: editionMigrations };
}
