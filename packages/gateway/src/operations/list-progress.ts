import { dueReports } from '../progress/due-reports.ts';
import type { OperatorProgress } from '../storage/progress.ts';
import type { StoredSubmission } from '../storage/submission.ts';
import type { Handler } from './handler.ts';
import { answerPage } from './paging.ts';
import { visibleTo } from './submission.ts';

/** Tables of facts that say how far an operator has come, whatever the format that draws them. */
const PILLARS = 'pillars';
const STANDARDS = 'standards';

/** Where each operator stands: what it handed in last, what it owes, and how far its work has come. */
export const listProgress: Handler<'listProgress'> = (call, { storage, policy, now }) => {
  const { limit, cursor, ...filter } = call.query;
  const today = now().toISOString().slice(0, 10);
  return answerPage(
    call.query,
    (page) => storage.facts.progress(filter, visibleTo(call), page),
    (one) => {
      const { submissions } = one;
      return {
        operator: one.operator,
        ...lastStated(submissions, 'country'),
        ...lastStated(submissions, 'programme'),
        latest: latestOf(submissions).map(shown),
        reports: policy ? dueReports(policy, submissions, today) : [],
        pillars: rowsOf(one, PILLARS).map(({ pillar, activities, completed, progressPct, submission }) => ({
          pillar,
          activities,
          completed,
          ...(progressPct !== undefined && { progressPct: Number(progressPct) }),
          submission,
        })),
        standards: rowsOf(one, STANDARDS).map(({ standard, status, submission }) => ({ standard, status, submission })),
      };
    },
  );
};

/** What the last of them that states it says. */
function lastStated(submissions: readonly StoredSubmission[], member: 'country' | 'programme') {
  const stated = submissions.flatMap((one) => one[member] ?? []).at(-1);
  return stated === undefined ? {} : { [member]: stated };
}

/** Of each format and profile the one handed in last. */
function latestOf(submissions: readonly StoredSubmission[]): StoredSubmission[] {
  const latest = new Map<string, StoredSubmission>();
  for (const one of submissions) latest.set(JSON.stringify([one.format, one.profile]), one);
  return [...latest.values()];
}

const shown = ({ format, profile, id, documentId, revision, status, receivedAt }: StoredSubmission) => ({
  format,
  ...(profile !== undefined && { profile }),
  submission: id,
  documentId,
  revision,
  status,
  receivedAt,
});

const rowsOf = ({ facts }: OperatorProgress, wanted: string): Record<string, unknown>[] =>
  facts.filter(({ table }) => table === wanted).map(({ row, submission }) => ({ ...row, submission }));
