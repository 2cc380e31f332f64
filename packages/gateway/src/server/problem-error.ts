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
  /** Values for the `{names}` in the problem's texts; `variant` chooses one of them. */
  readonly args: Readonly<Record<string, string | number | readonly string[]>>;
  readonly further: Further;

  constructor(slug: ProblemSlug, args: ProblemError['args'] = {}, further: Further = {}) {
    super(slug);
    this.slug = slug;
    this.args = args;
    this.further = further;
  }
}

/** Where in a request something stands: a parameter by its name, or a place in the body. */
export type Whereabouts = { in: 'query' | 'header'; name: string } | { in: 'body'; pointer: string };

/** A text that is not written as it must be, which only the handler could see; `form` is what is expected. */
export function malformed(value: string, form: string, where: Whereabouts): ProblemError {
  const finding = (pointer: string): Finding => ({
    rule: 'structure/pattern',
    severity: 'error',
    pointer,
    args: { value, form },
  });
  if (where.in === 'body')
    return new ProblemError('invalid-body', {}, { places: [{ in: 'body', finding: finding(where.pointer) }] });
  const { in: place, name } = where;
  return new ProblemError('invalid-parameter', { name, place }, { places: [{ ...where, finding: finding('') }] });
}

/** There is more to do than can be done; it is worth trying again after so many seconds. */
export const overloaded = (seconds: number) =>
  new ProblemError('overloaded', { seconds }, { headers: { 'retry-after': String(seconds) } });
