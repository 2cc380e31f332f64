import { farthest, type Level } from './change.ts';
import { type DescribedVersion, versionChanges } from './version-changes.ts';

/** What was or is published, as far as a release has to tell of it. */
export interface Published {
  versions: (DescribedVersion & { format: string })[];
  /** Ids of all rules. */
  rules: readonly string[];
  /** By path below specs/: digests of everything in the index. */
  files: Readonly<Record<string, string>>;
}

/** A reason why the next release is at least of a level. */
export interface BumpReason {
  level: Exclude<Level, 'major'>;
  because: string;
}

/**
 * What the next release of the packages must be told as, for what differs in the standard. What is released stays as it
 * is, so there is no major one here: a draft that takes less is at least a minor release.
 */
export function bumpReasons(before: Published, after: Published): BumpReason[] {
  const reasons: BumpReason[] = [];
  const add = (level: BumpReason['level'], because: string) => reasons.push({ level, because });
  for (const now of after.versions) {
    const old = before.versions.find(({ format, version }) => format === now.format && version === now.version);
    const level = old && farthest(versionChanges(old, now).changes);
    if (!old) add('minor', `${now.format} ${now.version} is new`);
    else if (level) add(level === 'patch' ? 'patch' : 'minor', `${now.format} ${now.version} changes (${level})`);
  }
  for (const id of after.rules) if (!before.rules.includes(id)) add('minor', `the rule ${id} is new`);
  for (const id of before.rules) if (!after.rules.includes(id)) add('minor', `the rule ${id} is gone`);
  for (const [path, digest] of Object.entries(after.files)) {
    if (before.files[path] === undefined) add(path.startsWith('catalogs/') ? 'minor' : 'patch', `specs/${path} is new`);
    else if (before.files[path] !== digest) add('patch', `specs/${path} is another`);
  }
  return reasons;
}
