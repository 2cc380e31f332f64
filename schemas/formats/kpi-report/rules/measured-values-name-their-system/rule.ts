import { defineRule } from '../../document.ts';
import { basisOf } from '../effective.ts';

/** A value said to be measured names the system that it was taken from. */
export default defineRule({
  id: 'kpi-report/measured-values-name-their-system',
  clause: 'KR-R19',
  severity: 'info',
  since: '1.0',
  from: 'submitted',
  source: ['S0-46', 'S0-48'],
  needs: ['measure'],
  only: { indicator: (_code, { observationDefaults }) => observationDefaults?.sourceSystem === undefined },
  item(observation, report, document) {
    const { indicator, sourceSystem } = observation;
    if (sourceSystem === undefined && basisOf(observation, document) === 'measured') report([], { indicator });
  },
});
