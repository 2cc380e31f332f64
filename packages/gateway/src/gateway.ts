import type { Metrics } from './server/metrics.ts';
import type { Standard } from './standard.ts';
import type { Judge } from './validation/judge.ts';

/** What handlers work with. */
export interface Gateway {
  standard: Standard;
  judge: Judge;
  metrics: Metrics;
  /** Whether requests can be carried out: the database answers. */
  isReady(): Promise<boolean>;
  now(): Date;
}
