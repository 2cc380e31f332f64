import type { Migration, MigrationStep } from '@waypost/schemas/define/migration';
import type { Node } from './emit/dialect.ts';
import { type PlacedField, schemaPaths } from './schema-paths.ts';

type Paths = ReadonlyMap<string, PlacedField>;

/** What keeps a migration from being whole, by the schemas of both versions; an empty list is a sound one. */
export function lintMigration({ from, to, up, down }: Migration, older: Node, newer: Node): string[] {
  const [before, after] = [pathsOf(older), pathsOf(newer)];
  return [
    ...lintSteps(up, before, after).map((problem) => `${from} to ${to}: ${problem}`),
    ...lintSteps(down, after, before).map((problem) => `${to} to ${from}: ${problem}`),
  ];
}

/** The fields that steps are about: all but the version, which every migration changes. */
function pathsOf(schema: Node): Paths {
  const paths = schemaPaths(schema);
  paths.delete('/formatVersion');
  return paths;
}

function lintSteps(steps: readonly MigrationStep[], before: Paths, after: Paths): string[] {
  return [
    ...steps.flatMap((step) => unsound(step, before, after)),
    ...lost(steps, before, after),
    ...narrowed(steps, before, after),
    ...notSet(steps, before, after),
  ];
}

const subjectOf = (step: MigrationStep) =>
  'move' in step ? step.move : 'set' in step ? step.set : 'narrow' in step ? step.narrow : step.drop;

function unsound(step: MigrationStep, before: Paths, after: Paths): string[] {
  const path = subjectOf(step);
  if (!('set' in step ? after : before).has(path)) return [`there is no field ${path}`];
  if (path.endsWith('/*') && !('narrow' in step)) return [`${path}: items are not taken out of a list one by one`];
  if (!('move' in step)) return [];
  if (!after.has(step.to)) return [`there is no field ${step.to} to move to`];
  if (step.to.startsWith(`${path}/`)) return [`${path} cannot be moved into itself`];
  const holderOf = (pointer: string) => pointer.slice(0, pointer.lastIndexOf('*') + 1);
  return holderOf(path) === holderOf(step.to) ? [] : [`${path} and ${step.to} do not share a holder`];
}

/** Fields that the other version does not have must be moved or dropped, alone or with what holds them. */
function lost(steps: readonly MigrationStep[], before: Paths, after: Paths): string[] {
  const told = steps.filter((step) => 'move' in step || 'drop' in step).map(subjectOf);
  return [...before.keys()]
    .filter((path) => !after.has(path) && !told.some((above) => path === above || path.startsWith(`${above}/`)))
    .map((path) => `${path} is lost, and no step says so`);
}

/** Values that the other version does not have must be narrowed. */
function narrowed(steps: readonly MigrationStep[], before: Paths, after: Paths): string[] {
  return [...before].flatMap(([path, { values }]) => {
    const others = after.get(path)?.values;
    if (!values || !others) return [];
    const step = steps.find((one) => 'narrow' in one && one.narrow === path) as { values: object } | undefined;
    const unsaid = values.filter((value) => !others.includes(value) && !Object.hasOwn(step?.values ?? {}, value));
    return unsaid.map((value) => `${path}: no step says what becomes of the value ${value}`);
  });
}

/** What only the other version requires must be set, unless its holder is as new. */
function notSet(steps: readonly MigrationStep[], before: Paths, after: Paths): string[] {
  const isOld = (path: string) => path === '' || before.has(path);
  return [...after]
    .filter(([path, { isRequired }]) => isRequired && !before.get(path)?.isRequired)
    .filter(([path]) => isOld(path.replace(/\/[^/]*$/, '')))
    .filter(
      ([path]) => !steps.some((step) => ('set' in step && step.set === path) || ('move' in step && step.to === path)),
    )
    .map(([path]) => `${path} is required, and no step sets it`);
}
