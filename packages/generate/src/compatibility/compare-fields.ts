import type { FieldEntry } from '../schema-file.ts';
import { type Change, type Reason, reasons } from './change.ts';

type Fields = Record<string, FieldEntry>;

/**
 * What differs in what is told of places that both versions have: another unit makes the same number mean something
 * else; a list of codes less makes codes unknown. Fields that only one of them has are a matter of the schemas.
 */
export function compareFields(before: Fields, after: Fields): Change[] {
  const changes: Change[] = [];
  for (const [place, old] of Object.entries(before)) {
    const now = after[place];
    if (!now) continue;
    for (const [member, judge] of Object.entries(members)) {
      const [was, is] = [old, now].map((entry) => entry[member as keyof typeof members]);
      const reason = JSON.stringify(was) === JSON.stringify(is) ? undefined : judge(was, is);
      if (!reason) continue;
      changes.push({
        level: reasons[reason].level,
        pointer: `${place}/${member}`,
        reason,
        ...(was !== undefined && { was }),
        ...(is !== undefined && { now: is }),
      });
    }
  }
  return changes;
}

const members: Record<'unit' | 'lists', (was: unknown, is: unknown) => Reason | undefined> = {
  unit: () => 'meaning',
  lists: (was, is) => {
    const [old = [], now = []] = [was, is] as [string[] | undefined, string[] | undefined];
    // Where no list was named any code was taken.
    return now.length > 0 && (old.length === 0 || old.some((list) => !now.includes(list))) ? 'narrower' : 'wider';
  },
};
