import type { Finding } from '../finding.ts';
import { MOST_FINDINGS } from './limits.ts';

/** The first findings of a reading, in document order, and how many there were in all. */
export class FindingList {
  readonly findings: Finding[] = [];
  total = 0;

  /** Counts one more finding and says whether it is still to be described: past the limit nothing is allocated. */
  hasRoom(): boolean {
    return ++this.total <= MOST_FINDINGS;
  }
}
