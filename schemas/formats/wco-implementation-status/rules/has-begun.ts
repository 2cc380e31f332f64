import type { Document } from '../document.ts';

type Standard = NonNullable<Document['standards']>[number];

/** Whether work on a standard has certainly begun: by its status, or by a step that is under way or done. */
export const hasBegun = ({ status, steps = [] }: Standard): boolean =>
  status === 'partial' ||
  status === 'largely' ||
  status === 'full' ||
  steps.some((step) => step.status === 'in-progress' || step.status === 'completed');
