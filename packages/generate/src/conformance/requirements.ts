import type { Node } from '../emit/dialect.ts';
import type { RuleSource } from '../rules.ts';
import { assertionsOf } from './assertions.ts';
import { ACCEPTED } from './read-cases.ts';

/** Something that an implementation of a level must do. */
export interface Requirement {
  /** Rule id, or place in a published file. */
  id: string;
  level: string;
  clause?: string;
  /** What must be so, where no published file says it. */
  about?: Record<string, string>;
  /** Ids of the cases that fail where it is not met. */
  provedBy: string[];
  notTestable?: string;
}

type Stated = Omit<Requirement, 'provedBy'>;

/** Rules of the read layer that no published case proves, and why. */
const unproved: Record<string, string> = {
  'read/too-large': 'How much is held at once is for each implementation to choose.',
  'read/damaged': 'Only what was compressed can be damaged so; cases are documents as they are.',
};

/** What the read layer demands: each of its rules, and nothing more. */
export const readRequirements = (rules: string[]): Stated[] =>
  [...rules.filter((id) => id.startsWith('read/')), ACCEPTED].map((id) => ({
    id,
    level: 'reader',
    ...(unproved[id] && { notTestable: unproved[id] }),
  }));

/** What a published schema demands: each of its assertions, and nothing more. */
export function schemaRequirements(file: string, schema: Node): Stated[] {
  const assertions = [...assertionsOf(schema)].map(({ place, notTestable }) => ({
    id: `${file}#${place}`,
    level: 'structure',
    ...(notTestable && { notTestable }),
  }));
  return [{ id: file, level: 'structure' }, ...assertions];
}

export const ruleRequirements = (rules: RuleSource[]): Stated[] =>
  rules.map(({ rule: { id, clause } }) => ({ id, level: id.startsWith('series/') ? 'series' : 'rules', clause }));

/** Each requirement with the cases that prove it; a case that proves something else is an error. */
export function provedRequirements(
  stated: Stated[],
  cases: readonly { id: string; proves: readonly string[] }[],
): Requirement[] {
  const proofs = new Map(stated.map(({ id }) => [id, [] as string[]]));
  for (const { id, proves } of cases)
    for (const requirement of proves) {
      const list = proofs.get(requirement);
      if (!list) throw new Error(`case ${id} proves ${requirement}, which nothing requires`);
      list.push(id);
    }
  return stated.map((one) => ({ ...one, provedBy: proofs.get(one.id) as string[] }));
}
