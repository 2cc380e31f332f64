import { readFile } from 'node:fs/promises';
import { createClient, ProblemError } from '@waypost/sdk/client';
import { readJson } from '../published.ts';
import type { Client } from './client.ts';

const bytesOf = async (file: string) => new Uint8Array(await readFile(file));

/** The client that we publish, whose documents are those of the SDK. */
export const sdk: Client = {
  language: 'TypeScript',
  generator: '@waypost/sdk/client',
  prepare: async () => `${readJson<{ version: string }>('packages/sdk/package.json').version}, Node ${process.version}`,
  copy: (files) => Promise.all(files.map(async (file) => JSON.parse(await readFile(file, 'utf8')) as unknown)),
  async story(gateway, submitter, regulator, file) {
    const operator = createClient(gateway, { key: submitter });
    const call = { body: await bytesOf(file), header: { 'Idempotency-Key': 'sdk-1' } };
    const { data: received } = await operator.createSubmission(call);
    const { data: again } = await operator.createSubmission(call);

    const authority = createClient(gateway, { key: regulator });
    const path = { submissionId: received.id };
    const review = (tag: string) =>
      authority.createReview({ path, header: { 'If-Match': tag }, body: { decision: 'accepted' } });
    const refused = await review('"0"').then(
      () => undefined,
      (error: ProblemError) => error,
    );
    const { data: decided } = await review(`"${received.version}"`);
    const { data: accepted } = await operator.getSubmission({ path });

    const indicators: string[] = [];
    const query = { operator: received.submitter, limit: 2 };
    for await (const { indicator } of authority.items('listObservations', { query })) indicators.push(indicator);
    return {
      received: received.status,
      repeated: again.id === received.id,
      refused: refused instanceof ProblemError ? refused.problem.type : 'nothing',
      decided: decided.decision,
      status: accepted.status,
      indicators,
    };
  },
};
