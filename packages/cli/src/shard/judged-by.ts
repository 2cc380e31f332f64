import type { PolicyChoice, RelatedReading } from '@waypost/sdk';
import { sha256Of } from './digest.ts';

/** What documents are judged by besides the standard. */
export type JudgedBy = PolicyChoice & { related?: readonly RelatedReading[] | undefined };

/** SHA-256 over what documents are judged by: parts of a verdict go together only if it is the same. */
export function judgedBy({ related = [], policy, date }: JudgedBy): string {
  const documents = related.map(({ document, sha256 }) => (document ? sha256 : ''));
  const policyDigest = policy?.bytes && sha256Of(policy.bytes);
  return sha256Of(JSON.stringify([documents, policyDigest ?? '', date ?? '']));
}
