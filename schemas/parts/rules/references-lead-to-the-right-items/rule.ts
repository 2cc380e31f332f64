import type { PartValue } from '../../../define/rule.ts';
import { defineRule } from '../../document.ts';

/** The lists that a reference may lead to, by its member and, where that is not enough, the list of its holder. */
const homes: Readonly<Record<string, readonly string[]>> = {
  'activities.parent': ['activities'],
  'activities.dependsOn': ['activities'],
  'steps.dependsOn': ['steps'],
  'amendments.activity': ['activities'],
  activityRefs: ['activities'],
  body: ['bodies'],
  capacityRefs: ['capacity'],
  challengeRefs: ['challenges'],
  diagnosticRef: ['diagnostics'],
  event: ['events'],
  eventRefs: ['events'],
  evidence: ['evidence'],
  findingRefs: ['findings', 'diagnostics', 'challenges', 'statements'],
  inputs: ['relatedDocuments'],
  meetingRefs: ['events'],
  person: ['people'],
  projectRef: ['projects'],
  projectRefs: ['projects'],
  source: ['sources'],
  targetRefs: ['indicatorTargets'],
};

const names = (path: PartValue['path']) => path.filter((step) => typeof step === 'string');

/** The lists in which the item of a reference may stand, be the reference an id or an object that holds it. */
function homesOf({ path }: PartValue): readonly string[] | undefined {
  const steps = names(path.at(-1) === 'id' ? path.slice(0, -1) : path);
  return homes[steps.slice(-2).join('.')] ?? homes[steps.at(-1) ?? ''];
}

/** An id that exists, but of another kind of item, is as wrong as one that does not exist. */
export default defineRule({
  id: 'parts/references-lead-to-the-right-items',
  clause: 'CM-R2',
  severity: 'error',
  since: '1.0',
  source: ['proposed'],
  document(document, report, context) {
    const parts = [...context.parts(document, 'document')];
    const lists = new Map<string, string[]>();
    for (const { part, value, path } of parts)
      if (part === 'LocalId')
        lists.set(value as string, [...(lists.get(value as string) ?? []), names(path).at(-2) ?? '']);
    for (const reference of parts) {
      const { part, value, path, holder } = reference;
      if (part !== 'IdReference' || (path.at(-1) === 'id' && 'document' in holder)) continue;
      const expected = homesOf(reference);
      const found = lists.get(value as string);
      if (expected && found && !found.some((list) => expected.includes(list)))
        report(path, { id: value as string, found: found[0] as string, expected: [...expected] });
    }
  },
});
