import { createHash } from 'node:crypto';
import { formats } from '@waypost/sdk';
import { ProblemError } from '../server/problem-error.ts';
import type { Answer, Handler } from './handler.ts';
import { found, submissionIn, visibleTo } from './submission.ts';

/** The bytes exactly as they were received, or the document in another version of its format. */
export const getSubmissionDocument: Handler<'getSubmissionDocument'> = async (call, { storage, judge }) => {
  const { document, mediaType } = found(await storage.submissions.bytes(call.path.submissionId, visibleTo(call)));
  const { version } = call.query;
  if (version === undefined) return answer(document, mediaType);
  const { format, formatVersion, receivedAt } = await submissionIn(call, { storage });
  if (version === formatVersion) return answer(document, mediaType);
  const migrated = await judge.migrate({ document, to: version, date: receivedAt.slice(0, 10) });
  if (!migrated) {
    const { versions } = formats[format as keyof typeof formats];
    throw new ProblemError('version-not-available', { version, format, versions: Object.keys(versions).join(', ') });
  }
  const { text, from, to, totals, narrowed } = migrated;
  const counts = Object.entries({ ...totals, narrowed }).map(([name, count]) => `${name}=${count}`);
  return answer(Buffer.from(text), mediaType, {
    'waypost-migration': [`from="${from}"`, `to="${to}"`, ...counts].join(', '),
  });
};

function answer(body: Buffer, mediaType: string, more: Record<string, string> = {}): Answer {
  const digest = createHash('sha256').update(body).digest('base64');
  return {
    status: 200,
    headers: { 'content-type': mediaType, 'content-digest': `sha-256=:${digest}:`, ...more },
    body,
  };
}
