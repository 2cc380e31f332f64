/** Our SDK, as built, behind the line protocol of the conformance runner; what an implementer writes in any language. */
import { createInterface } from 'node:readline';
import { validate } from '@waypost/sdk';
import { readPolicy } from '@waypost/sdk/policy';
import { report } from '@waypost/sdk/report';

const bytes = (text) => Buffer.from(text, 'base64');
for await (const line of createInterface({ input: process.stdin })) {
  const { id, document, related, policy, date } = JSON.parse(line);
  const result = await validate(bytes(document), {
    ...(related.length > 0 && { related: related.map((text) => ({ input: bytes(text) })) }),
    ...(policy && { policy: await readPolicy(bytes(policy)), date }),
  });
  process.stdout.write(`${JSON.stringify({ id, report: await report(result, { bytes: bytes(document) }) })}\n`);
}
