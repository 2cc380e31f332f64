import { defineRule } from '../../document.ts';

/** The members of which one says which subject of a kind is meant; a programme is named by the envelope. */
const names = {
  operator: ['organization', 'country'],
  administration: ['organization', 'country'],
  country: ['country'],
  region: ['region'],
  programme: [],
  population: ['label'],
} as const;

/** A subject of a kind says which one of them it is, or documents of two countries could not be told apart. */
export default defineRule({
  id: 'parts/subjects-name-whom-they-are-about',
  clause: 'CM-R19',
  severity: 'error',
  since: '1.0',
  source: ['S0-5', 'S0-69', 'S3-6', 'proposed'],
  document({ subject }, report) {
    const [missing, ...others] = names[subject.kind];
    if (missing !== undefined && ![missing, ...others].some((member) => subject[member] !== undefined))
      report(['subject'], { kind: subject.kind, missing });
  },
});
