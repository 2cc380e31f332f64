import type { Node } from '../emit/dialect.ts';
import type { FieldEntry } from '../schema-file.ts';
import { type Change, farthest, type Level, reasons } from './change.ts';
import { compareFields } from './compare-fields.ts';
import { compareSchemas } from './compare-schemas.ts';

/** A version as it is published, as far as documents depend on it. */
export interface DescribedVersion {
  version: string;
  schema: Node;
  fields: Record<string, FieldEntry>;
}

/** What a version changes of the one before it. */
export interface VersionChanges {
  from: string;
  to: string;
  /** The farthest of the changes; a version that changes nothing but wordings is a `patch`. */
  level: Level;
  changes: Change[];
}

export function versionChanges(before: DescribedVersion, after: DescribedVersion): VersionChanges {
  const schemas = [before, after].map(({ schema }) => JSON.parse(JSON.stringify(schema)) as Node) as [Node, Node];
  const changes = [...compareSchemas(...schemas), ...compareFields(before.fields, after.fields)];
  return { from: before.version, to: after.version, level: farthest(changes) ?? 'patch', changes };
}

/**
 * Why a version does not keep what its number promises: a later minor version accepts every document that the one
 * before it accepted, and it means the same. An empty list keeps it.
 */
export function numberProblems({ from, to, changes }: VersionChanges): string[] {
  if (majorOf(from) !== majorOf(to)) return [];
  const told = (value: unknown) => (value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 80));
  return changes
    .filter(({ level }) => level === 'major')
    .map(
      ({ pointer, reason, was, now }) =>
        `${pointer}: ${was === undefined && now === undefined ? 'no longer taken' : `${told(now)}, was ${told(was)}`}. ` +
        `${reasons[reason].en} Version ${to} must take every document of ${from}; otherwise it is ${Number(majorOf(from)) + 1}.0`,
    );
}

const majorOf = (version: string) => version.split('.')[0] as string;
