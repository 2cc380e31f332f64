import type { Context } from '../define/rule.ts';

/** What a policy says about one document, on the day that counts as today, as rules see it. */
export interface PolicyInForce {
  /** Profiles of which the document has to be of one. */
  profiles?: readonly string[];
  /** Days within which it is due after the end of its period. */
  dueDays?: number;
  /** Editions that it may name, by code list. */
  editions: Readonly<Record<string, readonly string[]>>;
  /** Waivers that would concern it, had they not expired, by rule: of several, the last to expire. */
  expired: ReadonlyMap<string, { waiver: string; expiresOn: string }>;
}

/** What rules of policies know besides; they run only where a policy is given that applies to the document. */
export interface PolicyContext extends Context {
  policy: PolicyInForce;
}
