import { defineRule } from '../../document.ts';

const systems = new Set<unknown>(['IPS', 'CDS', 'QCS', 'IQRS']);

export default defineRule({
  id: 'readiness-assessment/ore-missions-train-and-verify',
  clause: 'RA-R16',
  severity: 'warning',
  since: '1.0',
  from: 'submitted',
  profiles: ['full'],
  source: ['S0-60', 'S0-62'],
  document({ kind, mission, events = [], activityChecks }, report) {
    if (kind !== 'ORE-ONSITE' || !mission) return;
    // Training that does not name its systems may be about any of them.
    const trained =
      mission.trainings?.some(
        (training) => !training.systems || training.systems.some((system) => systems.has(system)),
      ) || events.some((event) => event.kind === 'TRAINING');
    if (!trained) report(['mission'], { variant: 'training' });
    if (!activityChecks?.length) report(activityChecks ? ['activityChecks'] : [], { variant: 'activities' });
  },
});
