import type { Arguments, Deprecation, DeprecationRule, Path, Rule } from '@waypost/schemas/define/rule';
import { isOfVersion } from './context.ts';

/** Fields that are going, by part ('' is the document) and name. */
export type DeprecatedFields = Readonly<Record<string, Readonly<Record<string, Deprecation>>>>;

type Holder = Readonly<Record<string, unknown>>;
type Report = (path: Path, args?: Arguments) => void;

/**
 * A rule on fields that are going, as rules on what has such fields: the document, an item of its collection, or parts
 * of either. Nothing is judged, and nothing costs anything, in a format without such fields.
 */
export function onDeprecatedFields(rule: DeprecationRule, fields: DeprecatedFields, itemPart: string): Rule[] {
  return Object.entries(fields).map(([part, members]): Rule => {
    const judge = (holder: Holder, report: Report, document: unknown) => {
      for (const field in members) {
        const told = members[field];
        if (!told || holder[field] === undefined || !isOfVersion(document, told.since)) continue;
        rule.deprecated({ field, ...told }, (path, args) => report([field, ...path], args));
      }
    };
    if (part === '') return { ...rule, document: (document: Holder, report) => judge(document, report, document) };
    if (part === itemPart) return { ...rule, item: (item: Holder, report, document) => judge(item, report, document) };
    return { ...rule, part, each: (value: Holder, report, document) => judge(value, report, document) };
  });
}
