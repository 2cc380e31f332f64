import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { UsageError } from '../exit-code.ts';
import type { Implementation, Request } from '../implementation.ts';
import { parseAnswer } from './parse-answer.ts';

/** A line that asks for a verdict; bytes are in base64. */
export interface LineRequest {
  id: string;
  document: string;
  related: string[];
  policy?: string;
  date?: string;
}

/**
 * A program that stays: per document one line of JSON on standard input, and one on standard output with the id and the
 * report. It is asked again only once it has answered. Where it ends or gives no answer in time, the case fails and it
 * is started anew.
 */
export function linesImplementation([program, ...words]: readonly string[], seconds: number): Implementation {
  let child: ChildProcess | undefined;
  let hasAnswered = false;
  let answered: (line: string) => void = () => {};
  let failed: (error: Error) => void = () => {};

  const start = () => {
    const started = spawn(program as string, words, { stdio: ['pipe', 'pipe', 'pipe'] });
    let complaint = '';
    started.stderr.on('data', (chunk: Buffer) => {
      complaint = (complaint + chunk).slice(-500);
    });
    started.stdin.on('error', () => {});
    // A program that was given up may still end or answer; that is no longer of interest.
    const isCurrent = () => child === started;
    started.on('error', (error: NodeJS.ErrnoException) => {
      if (isCurrent()) failed(new UsageError(`cannot run ${program}: ${error.code ?? error.message}`));
    });
    started.on('close', (code, signal) => {
      if (!isCurrent()) return;
      child = undefined;
      const text = `the program ended with ${code ?? signal} before it answered. ${complaint.trim()}`.trim();
      failed(hasAnswered ? new Error(text) : new UsageError(text));
    });
    createInterface({ input: started.stdout }).on('line', (line) => {
      if (isCurrent()) answered(line);
    });
    return started;
  };

  return {
    judge: (request) =>
      new Promise((resolve, reject) => {
        child ??= start();
        const end = (then: () => void) => {
          clearTimeout(timer);
          answered = () => {};
          failed = () => {};
          then();
        };
        const timer = setTimeout(() => {
          child?.kill('SIGKILL');
          child = undefined;
          end(() => reject(new Error(`it gave no answer within ${seconds} s`)));
        }, seconds * 1000);
        failed = (error) => end(() => reject(error));
        answered = (line) => {
          hasAnswered = true;
          end(() => {
            try {
              resolve(reportOf(line, request.id));
            } catch (error) {
              reject(error);
            }
          });
        };
        child.stdin?.write(`${JSON.stringify(lineOf(request))}\n`);
      }),
    close: async () => {
      const last = child;
      if (!last || last.exitCode !== null) return;
      const ended = new Promise<void>((resolve) => last.once('close', () => resolve()));
      last.stdin?.end();
      // A program that does not end with its input is ended.
      const timer = setTimeout(() => last.kill('SIGKILL'), 2000);
      await ended;
      clearTimeout(timer);
    },
  };
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

const lineOf = ({ id, document, related, policy, date }: Request): LineRequest => ({
  id,
  document: base64(document),
  related: related.map(base64),
  ...(policy !== undefined && { policy: base64(policy) }),
  ...(date !== undefined && { date }),
});

function reportOf(line: string, id: string): unknown {
  const answer = parseAnswer(line) as { id?: unknown; report?: unknown } | null;
  if (answer?.id !== id) throw new Error(`the answer is for another case: ${String(answer?.id)}`);
  return answer.report;
}
