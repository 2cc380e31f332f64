import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { UsageError } from '../exit-code.ts';
import type { Implementation, Request } from '../implementation.ts';
import { parseAnswer } from './parse-answer.ts';

/** More than any report on a case needs. */
const LONGEST_ANSWER = 50_000_000;

/**
 * A program run once per document: the document on standard input, the validation report on standard output, whatever
 * the exit code. Words follow its own: `--related <file>` each, `--policy <file>`, `--date <day>`, where a case has them.
 */
export function commandImplementation(words: readonly string[], seconds: number): Implementation {
  return {
    atOnce: availableParallelism(),
    judge: async (request) => {
      const { stdout, stderr, ended } = await run([...words, ...wordsOf(request)], request.document, seconds);
      if (stdout.trim() === '')
        throw new Error(`it ${ended} and wrote nothing on standard output. ${stderr.trim()}`.trim());
      return parseAnswer(stdout);
    },
  };
}

const wordsOf = ({ files: { related, policy }, date }: Request) => [
  ...related.flatMap((file) => ['--related', file]),
  ...(policy === undefined ? [] : ['--policy', policy]),
  ...(date === undefined ? [] : ['--date', date]),
];

interface Outcome {
  stdout: string;
  stderr: string;
  ended: string;
}

function run([program, ...words]: string[], input: Uint8Array, seconds: number): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(program as string, words, { stdio: 'pipe' });
    const output: Record<'stdout' | 'stderr', Buffer[]> = { stdout: [], stderr: [] };
    let length = 0;
    for (const stream of ['stdout', 'stderr'] as const)
      child[stream].on('data', (chunk: Buffer) => {
        length += chunk.length;
        if (length > LONGEST_ANSWER) child.kill('SIGKILL');
        else output[stream].push(chunk);
      });
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      child.kill('SIGKILL');
    }, seconds * 1000);
    child.on('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      reject(new UsageError(`cannot run ${program}: ${error.code ?? error.message}`));
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      if (isLate) return reject(new Error(`it gave no answer within ${seconds} s`));
      const text = (stream: 'stdout' | 'stderr') => Buffer.concat(output[stream]).toString();
      resolve({ stdout: text('stdout'), stderr: text('stderr').slice(-500), ended: `ended with ${code ?? signal}` });
    });
    // A program that has seen enough need not read everything.
    child.stdin.on('error', () => {}).end(input);
  });
}
