import { defineRule } from '../../document.ts';

/** Statuses that claim that something is done. A certification has a rule of its own, since its number will do. */
const done = new Set(['completed', 'full', 'implemented']);

export default defineRule({
  id: 'parts/completed-work-has-evidence',
  clause: 'CM-R8',
  severity: 'warning',
  since: '1.0',
  source: ['S0-62', 'S1-45'],
  document(document, report, context) {
    for (const { part, value, path } of context.parts(document)) {
      if (typeof value !== 'object' || !context.hasMember(part, 'evidence')) continue;
      const { status, evidence, preexisting } = value as {
        status?: string;
        evidence?: unknown[];
        preexisting?: boolean;
      };
      // What was in place before the programme is no claim of work done in it.
      if (preexisting) continue;
      if (status !== undefined && done.has(status) && !evidence?.length) report(path, { status });
    }
  },
});
