import { defineRule } from '../../document.ts';
import { populationOf } from '../effective.ts';

/** Every value of a survey says of whom it holds. */
export default defineRule({
  id: 'kpi-report/survey-values-name-their-population',
  clause: 'KR-R15',
  severity: 'error',
  since: '1.0',
  from: 'submitted',
  profiles: ['survey-statistics'],
  source: ['S3-6', 'S3-15', 'S3-21'],
  needs: ['measure'],
  item(observation, report, document) {
    if (populationOf(observation, document) === undefined) report([], { indicator: observation.indicator });
  },
});
