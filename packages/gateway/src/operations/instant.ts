import { malformed, type Whereabouts } from '../server/problem-error.ts';

/**
 * An instant as it is stored and compared: in UTC, to the millisecond. The last second of a day that has 61 counts as the
 * one before.
 * @throws ProblemError where there is no such instant.
 */
export function utc(instant: string, where: Whereabouts): string {
  const date = new Date(instant.toUpperCase().replace(/:60(?=[.Z+-])/, ':59'));
  if (Number.isNaN(date.getTime())) throw malformed(instant, 'date-time', where);
  return date.toISOString();
}
