import type { Arguments, Context } from '../../../define/rule.ts';
import { type Bounds, boundsOf } from '../../../exact/bounds.ts';
import { spanOf } from '../../../exact/dates.ts';
import type { Document } from '../document.ts';

const outside = ({ low, high }: Bounds, least: number, most: number) => high < least || low > most;
const shown = ({ low, high }: Bounds) =>
  low === high ? String(low) : low === -Infinity ? `≤ ${high}` : high === Infinity ? `≥ ${low}` : `${low}–${high}`;

/** The days of a DRE process review on site where they certainly do not lie within the limits [S1-38]. */
export function unusualLength({ kind, mission }: Document, limits: Context['thresholds']): Arguments | undefined {
  if (kind !== 'DRE-REVIEW' || !mission || mission.mode === 'virtual') return undefined;
  const { duration } = mission;
  const [start, end] = [spanOf(mission.start), spanOf(mission.end)];
  let bounds: Bounds | undefined;
  if (duration) bounds = duration.unit === 'day' || duration.unit === 'working-day' ? boundsOf(duration) : undefined;
  else if (start && end && end.last >= start.first)
    bounds = { low: Math.max(1, end.first - start.last + 1), high: end.last - start.first + 1 };
  const { minVisitDays: least, maxVisitDays: most } = limits;
  return bounds && outside(bounds, least, most) ? { days: shown(bounds), least, most } : undefined;
}

/** The number of experts of a DRE process review where it certainly does not lie within the limits [S1-39]. */
export function unusualTeam(
  { kind, subject, mission }: Document,
  limits: Context['thresholds'],
): Arguments | undefined {
  if (kind !== 'DRE-REVIEW' || !mission) return undefined;
  const { team, teamSize } = mission;
  // People of the assessed operator go with the experts; they are not among them.
  const operator = subject.organization?.id;
  const listed = team?.filter(({ organization }) => organization === undefined || organization !== operator).length;
  const bounds = teamSize ? boundsOf(teamSize) : listed ? { low: listed, high: listed } : undefined;
  const { minVisitExperts: least, maxVisitExperts: most } = limits;
  return bounds && outside(bounds, least, most) ? { experts: shown(bounds), least, most } : undefined;
}
