import type { JsonValue, MigrationStep } from '@waypost/schemas/define/migration';
import { copyOf } from './copy-of.ts';
import type { Holder, Place, Provenance } from './provenance.ts';

/** Takes one step of a migration on a document, which it changes. */
export function takeStep(document: Holder, step: MigrationStep, provenance: Provenance): void {
  const { why } = step;
  if ('move' in step) moveAll(document, step, provenance);
  else if ('set' in step) {
    for (const place of places(document, pathOf(step.set), provenance, ''))
      if (!Object.hasOwn(place.holder, place.member)) provenance.set(place, copyOf(step.value), why);
  } else if ('drop' in step) {
    for (const place of present(document, pathOf(step.drop), provenance, '')) provenance.drop(place, why);
  } else {
    for (const place of present(document, pathOf(step.narrow), provenance, '')) {
      const value = place.holder[place.member];
      if (typeof value !== 'string' || !Object.hasOwn(step.values, value)) continue;
      provenance.change(place, step.values[value] as string, { narrowed: true, why });
    }
  }
}

function moveAll(document: Holder, step: Extract<MigrationStep, { move: string }>, provenance: Provenance) {
  const [from, to] = [pathOf(step.move), pathOf(step.to)];
  const shared = from.lastIndexOf('*') + 1;
  for (const root of holders(document, from.slice(0, shared), provenance, ''))
    for (const source of present(root.holder, from.slice(shared), provenance, root.origin)) {
      const [target] = places(root.holder, to.slice(shared), provenance, root.origin);
      if (target && !Object.hasOwn(target.holder, target.member)) provenance.move(source, target, step.why);
      else provenance.drop(source, step.why);
    }
}

const pathOf = (pointer: string) => pointer.split('/').slice(1);

/** The fields at a path, whether they are there or not; their holders are. */
function* places(
  document: Holder,
  path: readonly string[],
  provenance: Provenance,
  origin: string | undefined,
): Generator<Place> {
  const last = path.at(-1) as string;
  for (const one of holders(document, path.slice(0, -1), provenance, origin))
    for (const member of last === '*' ? Object.keys(one.holder) : Array.isArray(one.holder) ? [] : [last])
      yield { ...one, member };
}

/** The fields at a path that are there. */
function* present(document: Holder, path: readonly string[], provenance: Provenance, origin: string | undefined) {
  for (const place of places(document, path, provenance, origin))
    if (Object.hasOwn(place.holder, place.member)) yield place;
}

/** The objects and lists at a path, with their places before. */
function* holders(
  value: JsonValue | undefined,
  path: readonly string[],
  provenance: Provenance,
  origin: string | undefined,
): Generator<Pick<Place, 'holder' | 'origin'>> {
  if (typeof value !== 'object' || value === null) return;
  const holder = value as Holder;
  const [step, ...rest] = path;
  if (step === undefined) return yield { holder, origin };
  for (const member of step === '*' ? Object.keys(holder) : Object.hasOwn(holder, step) ? [step] : []) {
    const { pointer } = provenance.originOf({ holder, member, origin });
    yield* holders(holder[member], rest, provenance, pointer);
  }
}
