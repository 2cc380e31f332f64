import type { Problem } from './openapi.gen.ts';
import type { ProblemName } from './operations.gen.ts';

/** A request that was not carried out, and why (RFC 9457). */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  /** Which problem; `about:blank` where something between here and the gateway answered instead. */
  readonly type: ProblemName | 'about:blank' | (string & {});
  readonly status: number;
  /** All that the gateway says of it, in the language asked for. */
  readonly problem: Problem;
  /** Its headers; the body has been read. */
  readonly response: Response;

  /** @param body the body of the answer, parsed where it could be */
  constructor(response: Response, body: unknown) {
    const problem = isProblem(body) ? body : blank(response);
    super(`${problem.detail ?? problem.title} (${response.status} ${problem.type})`);
    this.type = problem.type.replace(/^.*\//, '');
    this.status = response.status;
    this.problem = problem;
    this.response = response;
  }
}

const isProblem = (body: unknown): body is Problem => {
  const { type, title } = (body ?? {}) as Partial<Problem>;
  return typeof type === 'string' && typeof title === 'string';
};

const blank = ({ status, statusText }: Response): Problem => ({
  type: 'about:blank',
  title: statusText || `HTTP ${status}`,
  status,
});
