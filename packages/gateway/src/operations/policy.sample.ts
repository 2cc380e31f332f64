import { readFileSync } from 'node:fs';
import { readPolicy } from '@waypost/sdk/policy';

/** The illustrative policy of a regional programme, as bytes. */
export const policyExample = readFileSync(
  new URL('../../../../examples/policy-regional-programme/policy.json', import.meta.url),
);

/** It, with changes made to it, to judge by. */
// biome-ignore lint/suspicious/noExplicitAny: tests change what they like
export async function policyWith(change: (policy: any) => unknown) {
  const policy = JSON.parse(policyExample.toString());
  change(policy);
  return readPolicy(Buffer.from(JSON.stringify(policy)));
}
