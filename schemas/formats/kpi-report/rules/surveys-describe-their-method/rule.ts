import { defineRule } from '../../document.ts';

/** A survey says how its figures were obtained. */
export default defineRule({
  id: 'kpi-report/surveys-describe-their-method',
  clause: 'KR-R15',
  severity: 'warning',
  since: '1.0',
  from: 'submitted',
  profiles: ['survey-statistics'],
  source: ['S3-6', 'S3-19'],
  document({ methodology }, report) {
    if (!methodology) report([]);
  },
});
