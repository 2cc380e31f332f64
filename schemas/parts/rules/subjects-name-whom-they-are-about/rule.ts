import { defineRule } from '../../document.ts';

/** What says which subject of a kind is meant; the submitter and the programme, in the envelope, stand in for the others. */
const names: Readonly<Record<string, 'country' | 'region' | 'label'>> = {
  country: 'country',
  region: 'region',
  population: 'label',
};

/** A subject says which country, region or population it is, or documents could not be told apart. */
export default defineRule({
  id: 'parts/subjects-name-whom-they-are-about',
  clause: 'CM-R19',
  severity: 'error',
  since: '1.0',
  from: 'submitted',
  source: ['S0-5', 'S0-69', 'S3-6', 'proposed'],
  document({ subject }, report) {
    const missing = names[subject.kind];
    if (missing !== undefined && subject[missing] === undefined) report(['subject'], { kind: subject.kind, missing });
  },
});
