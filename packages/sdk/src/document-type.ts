import type { StandardSchemaV1 } from '@standard-schema/spec';
import type { Finding } from './finding.ts';
import { judge, readInput, readValue } from './judge.ts';
import { parsePointer } from './pointer.ts';
import type { Result } from './result.ts';
import type { RuleOptions } from './rules/check-rules.ts';
import type { RuleSet } from './rules/context.ts';
import type { Structure } from './structure/compiled.ts';

/** What a format brings: its compiled versions and, if it has one, the name of its unbounded collection. */
export interface FormatModule {
  format: string;
  collection?: string;
  versions: Readonly<Record<string, Structure>>;
  /** Its rules, with the catalogs that they look at. */
  ruleSet: RuleSet;
  /** Whether there are rules that compare its documents with others. */
  hasSeries: boolean;
}

/** A document that does not conform, thrown by `parse`; `result` holds the findings. */
export class NotConformantError extends Error {
  override readonly name = 'NotConformantError';
  readonly result: Result;

  constructor(result: Result) {
    const [first] = errorsOf(result);
    super(
      `not conformant: ${result.totals.error} error(s), the first is ${first?.rule} at ${first?.pointer || 'the document'}`,
    );
    this.result = result;
  }
}

/** The functions of one format. */
export interface DocumentType<T> {
  module: FormatModule;
  /**
   * Judges a document: bytes (a `Uint8Array`, another view or an `ArrayBuffer`) and strings are read as its text, any other
   * value is taken as parsed elsewhere. Never throws on bad data.
   */
  validate: (input: unknown, options?: RuleOptions) => Result<T>;
  /** The typed document, or throws a `NotConformantError`. */
  parse: (input: unknown) => T;
  /** Type guard for values. */
  is: (value: unknown) => value is T;
  /** The format as a Standard Schema (v1), for form libraries and frameworks. */
  documentType: StandardSchemaV1<unknown, T>;
}

/** Makes the functions of a format. */
export function defineDocumentType<T>(module: FormatModule): DocumentType<T> {
  const collectionOf = (format: string) => (format === module.format ? module.collection : undefined);
  const validate = (input: unknown, options?: RuleOptions): Result<T> =>
    judge(readInput(input, collectionOf), module, options) as Result<T>;
  const parse = (input: unknown): T => {
    const result = validate(input);
    if (result.outcome !== 'conformant') throw new NotConformantError(result);
    return result.document as T;
  };
  const validateValue = (value: unknown) => judge(readValue(value), module) as Result<T>;
  const is = (value: unknown): value is T => validateValue(value).outcome === 'conformant';
  const documentType: StandardSchemaV1<unknown, T> = {
    '~standard': {
      version: 1,
      vendor: 'waypost',
      validate: (value) => {
        const result = validateValue(value);
        return result.outcome === 'conformant'
          ? { value: result.document as T }
          : { issues: errorsOf(result).map((error) => issueOf(error, value)) };
      },
    },
  };
  return { module, validate, parse, is, documentType };
}

/** What keeps a document from conforming: not the warnings, but where the first findings, which are listed, are all that. */
function errorsOf({ findings }: Result): Finding[] {
  const errors = findings.filter(({ severity }) => severity === 'error');
  return errors.length > 0 ? errors : findings;
}

const issueOf = ({ rule, pointer, args }: Finding, value: unknown): StandardSchemaV1.Issue => ({
  message: `${rule} ${JSON.stringify(args)}`,
  path: pathIn(value, pointer),
});

/** Names of members, and indexes of items as numbers: form libraries write one as `.name`, the other as `[0]`. */
function pathIn(value: unknown, pointer: string): (string | number)[] {
  let at = value;
  return parsePointer(pointer).map((token) => {
    const step = Array.isArray(at) ? Number(token) : token;
    at = (at as Record<string | number, unknown> | undefined)?.[step];
    return step;
  });
}
