import type { Implementation, Request } from '@waypost/conformance';
import { type Result, validate } from '@waypost/sdk';
import { readPolicy } from '@waypost/sdk/policy';

/** Our SDK in this process; `change` may spoil its verdicts. */
export const sdk = (
  change: (result: Result) => Pick<Result, 'outcome' | 'findings'> = (result) => result,
): Implementation => ({
  judge: async ({ document, related, policy, date }: Request) => {
    const { outcome, findings } = change(
      await validate(document, {
        ...(related.length > 0 && { related: related.map((input) => ({ input })) }),
        ...(policy && date && { policy: await readPolicy(policy), date }),
      }),
    );
    return { outcome, findings };
  },
});

/** Our SDK that does not find what one rule finds. */
export const sdkWithoutRule = (id: string): Implementation =>
  sdk((result) => {
    const findings = result.findings.filter(({ rule }) => rule !== id);
    const hasErrors = findings.some(({ severity }) => severity === 'error');
    return { outcome: hasErrors ? 'not-conformant' : 'conformant', findings };
  });
