import type { DocumentRule, FindingRule, Rule } from '../define/rule.ts';
import type { PolicyContext } from './in-force.ts';

/** What rules of policies look at in a document, whatever its format. */
export interface Judged {
  profile?: string;
  revision?: number;
  issuedOn?: string;
  period?: { start: string; end: string };
  catalogs?: Readonly<Record<string, string>>;
}

/** `defineRule` for rules that compare a document with the policy it is judged by. */
export function defineRule(rule: DocumentRule<Judged, PolicyContext> | FindingRule<PolicyContext>): Rule {
  return rule as Rule;
}
