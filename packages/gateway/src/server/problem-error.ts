import type { Finding } from '@waypost/sdk';
import type { ProblemSlug } from './problems.ts';

/** What is wrong with one parameter, or one place in the body. */
export interface WrongPlace {
  in: 'query' | 'header' | 'body';
  /** Name of the parameter. */
  name?: string;
  /** In words only once the language of the caller is known. */
  finding: Finding;
}

interface Further {
  headers?: Readonly<Record<string, string>>;
  places?: readonly WrongPlace[];
  /** A validation report that is the reason. */
  report?: object;
}

/** A request that is not carried out, for a reason in the contract's table of problems. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly slug: ProblemSlug;
  /** Values for the `{names}` in the problem's texts. */
  readonly args: Readonly<Record<string, string | number>>;
  readonly further: Further;

  constructor(slug: ProblemSlug, args: ProblemError['args'] = {}, further: Further = {}) {
    super(slug);
    this.slug = slug;
    this.args = args;
    this.further = further;
  }
}

/** There is more to do than can be done; it is worth trying again after so many seconds. */
export const overloaded = (seconds: number) =>
  new ProblemError('overloaded', { seconds }, { headers: { 'retry-after': String(seconds) } });
