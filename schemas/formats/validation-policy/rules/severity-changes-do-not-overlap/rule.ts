import { type Document, defineRule } from '../../document.ts';

type Change = NonNullable<Document['severities']>[number];

/** Days in text order; a change that has no end ends after all of them. */
const begin = ({ from = '' }: Change) => from;
const end = ({ until = '9999' }: Change) => until;

export default defineRule({
  id: 'validation-policy/severity-changes-do-not-overlap',
  clause: 'PO-R8',
  severity: 'error',
  since: '1.0',
  source: ['proposed'],
  document({ severities = [] }, report) {
    for (const [index, change] of severities.entries()) {
      const earlier = severities.slice(0, index);
      const first = earlier.findIndex((other) => other.rule === change.rule && overlap(other, change));
      if (first >= 0) report(['severities', index, 'rule'], { rule: change.rule, first: `/severities/${first}` });
    }
  },
});

const overlap = (a: Change, b: Change) => begin(a) <= end(b) && begin(b) <= end(a);
