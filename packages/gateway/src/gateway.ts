import type { Policy } from '@waypost/sdk/policy';
import type { Signer } from './receipts/signer.ts';
import type { Metrics } from './server/metrics.ts';
import type { Standard } from './standard.ts';
import type { Storage } from './storage/storage.ts';
import type { Judge } from './validation/judge.ts';

/** What handlers work with. */
export interface Gateway {
  standard: Standard;
  judge: Judge;
  storage: Storage;
  signer: Signer;
  /** By which documents are judged. */
  policy: Policy | undefined;
  /** Address by which the gateway is known outside, which receipts name. */
  issuer(): string;
  metrics: Metrics;
  /** Whether requests can be carried out: the database answers. */
  isReady(): Promise<boolean>;
  now(): Date;
}
