import type { Context, Path } from '../../define/rule.ts';
import type { Envelope } from '../document.ts';

/** A piece of work with its status: an activity, its progress, a step of a plan, or what a mission saw of it. */
export interface Work {
  path: Path;
  /** Its id, or that of the activity it speaks of. */
  name: string;
  status?: string;
  progressPct?: number;
  actualStart?: string;
  actualEnd?: string;
  /** Since 1.1. */
  expectedEnd?: string;
}

interface Named {
  id?: string;
  activity?: { id: string };
}

/** Every piece of work that a document tells of, by its members, whatever the format calls it. */
export const worksIn = (_: Envelope, context: Context): Work[] => context.once(findWorks);

function findWorks(document: Envelope, context: Context): Work[] {
  const works: Work[] = [];
  for (const { part, value, path, holder } of context.parts(document)) {
    // Most parts are texts and dates, of which there is nothing to ask.
    if (typeof value !== 'object') continue;
    if (!context.hasMember(part, 'progressPct') && !context.hasMember(part, 'actualStart')) continue;
    // What an operator claims is written down as claimed, contradictions included.
    if (path.at(-1) === 'claimed') continue;
    const { id, activity } = value as Named;
    const name = id ?? activity?.id ?? (holder as Named).activity?.id ?? '';
    works.push({ ...(value as Omit<Work, 'path' | 'name'>), path, name });
  }
  return works;
}
