import type { JsonValue } from '@waypost/schemas/define/migration';
import type { CodedMembers } from '../rules/visit.ts';
import type { Outline } from '../structure/compiled.ts';
import type { Holder, Place, Provenance } from './provenance.ts';

/** A code where it stands, and the lists that its field takes codes from. */
export interface CodePlace extends Place {
  code: string;
  lists: readonly string[];
  /** Steps from the document. */
  path: readonly (string | number)[];
}

/** Every code of a document, in its order; `coded` tells which members of which parts hold codes. */
export function* codesIn(
  document: Holder,
  outline: Outline,
  coded: CodedMembers,
  provenance: Provenance,
): Generator<CodePlace> {
  yield* inPart(document, '', '', []);

  function* inPart(
    holder: Holder,
    part: string,
    origin: string | undefined,
    path: CodePlace['path'],
  ): Generator<CodePlace> {
    const members = outline.parts[part] ?? {};
    for (const member of Object.keys(holder)) {
      const lists = coded[part]?.[member];
      const child = Object.hasOwn(members, member) ? members[member] : undefined;
      if (lists || child) yield* inValue({ holder, member, origin }, child, lists, [...path, member]);
    }
  }

  function* inValue(
    place: Place,
    part: string | null | undefined,
    lists: readonly string[] | undefined,
    path: CodePlace['path'],
  ): Generator<CodePlace> {
    const value = place.holder[place.member] as JsonValue;
    if (typeof value === 'string') {
      if (lists) yield { ...place, code: value, lists, path };
    } else if (typeof value === 'object' && value !== null) {
      const { pointer } = provenance.originOf(place);
      if (Array.isArray(value))
        for (const index of value.keys()) {
          const item = { holder: value as unknown as Holder, member: String(index), origin: pointer };
          yield* inValue(item, part, lists, [...path, index]);
        }
      else if (part) yield* inPart(value as Holder, part, pointer, path);
    }
  }
}
