import { dirname } from 'node:path';
import type { Catalog } from '@waypost/schemas/define';
import { catalogDifference, catalogDigest } from './catalog-digest.ts';
import { frozenFileProblems } from './frozen-files.ts';
import type { ReleaseRecord } from './record.ts';
import { isFinal, nameOf, type Standard } from './standard.ts';

/** Reads a committed file by its path below specs/. */
type Committed = (path: string) => Promise<string | undefined>;

/**
 * Everything in which the sources break a promise of what was released; an empty list keeps them all. `isRelease`: what
 * is not recorded yet is about to be.
 */
export async function releaseProblems(
  record: ReleaseRecord,
  standard: Standard,
  committed: Committed,
  { isRelease = false } = {},
): Promise<string[]> {
  return [
    ...statusProblems(record, standard, isRelease),
    ...(await filesProblems(record, standard, committed)),
    ...ruleProblems(record, standard),
    ...(await catalogProblems(record, standard, committed)),
    ...meantProblems(record, standard),
    ...problemProblems(record, standard),
  ];
}

/** That what was released is not any more. */
export const takenBack = (what: string, status: string, recorded: unknown) =>
  recorded && !isFinal(status) ? [`${what}: was released and cannot be a ${status} again`] : [];

function* statusProblems({ versions, conformance, problems }: ReleaseRecord, standard: Standard, isRelease: boolean) {
  const stated = [
    ...standard.versions.map((one) => ({ what: nameOf(one), status: one.status, recorded: versions[nameOf(one)] })),
    ...standard.sets.map(({ version, status }) => ({
      what: `the cases ${version}`,
      status,
      recorded: conformance[version],
    })),
    ...standard.apis.map(({ folder, status }) => ({ what: `the API ${folder}`, status, recorded: problems[folder] })),
  ];
  for (const { what, status, recorded } of stated) {
    if (isFinal(status) && !recorded && !isRelease)
      yield `${what}: ${status}, but not recorded as such; pnpm generate --release records it`;
    yield* takenBack(what, status, recorded);
  }
  const present = new Set(standard.versions.map(nameOf));
  for (const name of Object.keys(versions)) if (!present.has(name)) yield `${name}: was released and is gone`;
}

async function filesProblems(record: ReleaseRecord, { versions, sets }: Standard, committed: Committed) {
  const given = Object.assign({}, ...[...versions, ...sets].map(({ files }) => files)) as Record<string, string>;
  const recorded = [...Object.values(record.versions), ...Object.values(record.conformance)];
  return frozenFileProblems(Object.assign({}, ...recorded), given, committed);
}

/** A released version may gain warnings, never errors; a rule keeps its id, its weight and the versions it judges. */
function* ruleProblems({ rules: recorded, versions: released }: ReleaseRecord, { versions, layers }: Standard) {
  const present = new Map(versions.flatMap(({ rules }) => rules.map((rule) => [rule.id, rule])));
  for (const [id, old] of Object.entries(recorded)) {
    const now = old.versions ? present.get(id) : layers[id];
    if (!now) {
      yield `the released rule ${id} is gone`;
      continue;
    }
    const clause = 'clause' in now ? now.clause : undefined;
    if (clause !== old.clause)
      yield `the id ${id} was released for clause ${old.clause} and cannot be used again for ${clause}`;
    if (now.severity !== old.severity)
      yield `the released rule ${id} would be ${now.severity}, was ${old.severity}; a policy may weigh it otherwise`;
  }
  for (const version of versions) {
    const name = nameOf(version);
    const own = new Map(version.rules.map((rule) => [rule.id, rule]));
    for (const [id, old] of Object.entries(recorded))
      if (old.versions?.includes(name) && present.has(id) && !own.has(id))
        yield `the released rule ${id} would no longer judge ${name}`;
    if (!Object.hasOwn(released, name)) continue;
    for (const { id, severity } of own.values())
      if (severity === 'error' && !recorded[id]?.versions?.includes(name))
        yield `${id} is a new error for ${name}, which is released and may gain warnings only: begin it with a later version (since)`;
  }
  if (Object.keys(recorded).length === 0) return;
  for (const [id, { severity }] of Object.entries(layers))
    if (severity === 'error' && !recorded[id]) yield `${id} is a new error for versions that are released`;
}

async function catalogProblems({ catalogs: recorded }: ReleaseRecord, { catalogs }: Standard, committed: Committed) {
  const problems: string[] = [];
  for (const [path, digest] of Object.entries(recorded)) {
    const now = catalogs[path];
    if (now === undefined) problems.push(`specs/${path} was released and is gone`);
    else if (catalogDigest(now) !== digest) {
      const file = await committed(path);
      const place = file !== undefined && catalogDigest(file) === digest ? catalogDifference(file, now) : undefined;
      problems.push(`specs/${path} was released and would change${place ? ` at ${place}` : ''}: make a new edition`);
    }
  }
  return problems;
}

/** The edition that documents mean which name none stays the same. */
function* meantProblems({ catalogs: recorded }: ReleaseRecord, { catalogs }: Standard) {
  const unnamed = Object.keys(catalogs).filter(
    (path) => !(JSON.parse(catalogs[path] as string) as Catalog).mustBeNamed,
  );
  for (const path of unnamed.filter((one) => !Object.hasOwn(recorded, one))) {
    const [meant, ...others] = unnamed.filter((one) => Object.hasOwn(recorded, one) && dirname(one) === dirname(path));
    if (meant !== undefined && others.length === 0)
      yield `specs/${path}: documents that name no edition mean ${meant}: say mustBeNamed here`;
  }
}

function* problemProblems({ problems: recorded }: ReleaseRecord, { apis }: Standard) {
  for (const { folder, problems } of apis)
    for (const [name, status] of Object.entries(recorded[folder] ?? {})) {
      const now = problems[name]?.status;
      if (now !== status)
        yield `the released problem ${name} of API ${folder} ${now ? `would be ${now}, was ${status}` : 'is gone'}`;
    }
}
