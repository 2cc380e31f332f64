import { NotConformantError } from '../document-type.ts';
import { judge, readInput } from '../judge.ts';
import { loadPolicyFormat, type PolicyDocument, policyRules } from './policy.gen.ts';
import { isDate, type Policy } from './policy.ts';

export { dueDays } from './in-force.ts';
export type { PolicyDocument } from './policy.gen.ts';
export type { AppliedPolicy, PolicyChoice } from './policy.ts';
export { isDate, type Policy };

/**
 * Reads a policy to judge documents by: bytes, text, or a parsed value. It has to conform itself.
 * @throws NotConformantError with the verdict on the policy if it does not.
 */
export async function readPolicy(input: unknown, { name }: { name?: string } = {}): Promise<Policy> {
  const reading = readInput(input);
  const result = judge(reading, await loadPolicyFormat());
  if (result.outcome !== 'conformant') throw new NotConformantError(result);
  return {
    document: result.document as PolicyDocument,
    ...(name !== undefined && { name }),
    ...(reading.bytes && { bytes: reading.bytes }),
    result,
    rules: policyRules,
  };
}
