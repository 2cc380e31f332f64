// Written by `pnpm generate` from schemas/. Do not edit.
import type { Rule } from '@waypost/schemas/define/rule';
import type { FormatModule } from '../document-type.ts';
import type { ValidationPolicy as PolicyDocument } from '../formats/validation-policy.gen.ts';
import rule0 from '../../../../schemas/policy/rules/editions-are-admitted/rule.ts';
import rule1 from '../../../../schemas/policy/rules/reports-come-in-time/rule.ts';
import rule2 from '../../../../schemas/policy/rules/required-profiles-are-used/rule.ts';
import rule3 from '../../../../schemas/policy/rules/waivers-are-in-force/rule.ts';

export type { PolicyDocument };

/** Rules that compare a document with the policy that it is judged by. */
export const policyRules: readonly Rule[] = [rule0, rule1, rule2, rule3];

/** What policies themselves are checked by. */
export const loadPolicyFormat = async (): Promise<FormatModule> =>
  (await import('../formats/validation-policy.gen.ts')).module;
