import { type Finding, read } from '@waypost/sdk';
import type { Operation } from './contract.ts';
import { ProblemError } from './problem-error.ts';
import type { Check, Compile } from './validators.ts';

/** The largest body that is taken apart in the thread that answers requests, in bytes; documents are judged elsewhere. */
const LARGEST_JSON = 1_000_000;

/** Reads and checks the bodies of an operation that are not kept as bytes. */
export interface BodyReader {
  /** The JSON value of a body. @throws ProblemError where it is none, or does not fit the contract. */
  json(body: Buffer): unknown;
  /** @throws ProblemError where a value made of a body of this type does not fit the contract. */
  check(type: string, value: unknown): void;
}

export function bodyReaderOf({ bodies }: Operation, compile: Compile): BodyReader {
  const checks = new Map<string, Check>();
  const check = (type: string, value: unknown) => {
    // Compiled when first called for: most bodies are documents, which nobody checks here.
    const known = checks.get(type) ?? compile(bodies[type] ?? {});
    checks.set(type, known);
    refuse(known(value));
  };
  return {
    check,
    json(body) {
      if (body.length > LARGEST_JSON) throw new ProblemError('content-too-large', { limit: LARGEST_JSON });
      const { value, parsed, findings } = read(body);
      refuse(findings, parsed ? {} : variantOf(findings[0] as Finding));
      check('application/json', value);
      return value;
    },
  };
}

function refuse(findings: readonly Finding[], variant: ProblemError['args'] = {}): void {
  const places = findings.map((finding) => ({ in: 'body' as const, finding }));
  if (places.length > 0) throw new ProblemError('invalid-body', variant, { places });
}

/** Where the words for a finding would speak of a file, those of the problem. */
function variantOf({ rule, args, position }: Finding): ProblemError['args'] {
  if (rule === 'read/empty') return { variant: 'empty' };
  const isOfFile = rule === 'read/encoding' || (rule === 'read/syntax' && ofFile.has(args.variant));
  return isOfFile ? { variant: 'no-json', line: position?.line ?? 1, column: position?.column ?? 1 } : {};
}

const ofFile: ReadonlySet<unknown> = new Set([undefined, 'unclosed', 'not-json', 'after-end']);
