import type { Finding, FindingArguments } from '@waypost/sdk';
import type { FastifyRequest } from 'fastify';
import type { Contract, Operation, Parameter, Place, Schema } from './contract.ts';
import { ProblemError } from './problem-error.ts';
import type { ProblemSlug } from './problems.ts';
import type { Compile } from './validators.ts';

/** The parameters of a request by place, each of the type that the contract gives it. */
export type Parameters = Record<Place, Record<string, unknown>>;

/**
 * Makes the function that reads the parameters of an operation's requests. Text becomes a number or a truth value only
 * where it is written as one, nothing is left out or filled in, and a parameter that the contract does not know is
 * refused: a filter with a slip in its name would give more than was asked for.
 */
export function parametersOf({ parameters }: Operation, contract: Contract, compile: Compile) {
  const readers = parameters.map((parameter) => readerOf(parameter, contract, compile));
  const known = parameters.filter((it) => it.in === 'query').map(({ name }) => name);
  const isKnown = known.length > 0 ? compile({ enum: known }) : undefined;
  const unknown = (name: string) => {
    const suggestion = isKnown?.(name)[0]?.args.suggestion as string | undefined;
    const variant = isKnown === undefined ? 'none' : suggestion === undefined ? 'unknown' : 'misspelt';
    const hint = suggestion === undefined ? {} : { variant: 'suggestion', suggestion };
    const finding = error('unknown-property', { property: name, ...hint });
    return refused(name, 'query', finding, { variant, known, ...(suggestion && { suggestion }) });
  };
  return (request: FastifyRequest): Parameters => {
    const query = request.query as URLSearchParams;
    for (const name of query.keys()) if (!known.includes(name)) throw unknown(name.slice(0, 100));
    const read: Parameters = { path: {}, query: {}, header: {} };
    for (const reader of readers) reader(request, query, read);
    return read;
  };
}

function readerOf({ name, in: place, required, schema }: Parameter, contract: Contract, compile: Compile) {
  const check = compile(schema);
  const typed = typedBy(schema, contract);
  const given = {
    path: (request: FastifyRequest) => [(request.params as Record<string, string>)[name]],
    query: (_: FastifyRequest, query: URLSearchParams) => query.getAll(name),
    header: (request: FastifyRequest) => [request.headers[name.toLowerCase()]].flat(),
  }[place];
  return (request: FastifyRequest, query: URLSearchParams, read: Parameters) => {
    const texts = given(request, query).filter((text) => text !== undefined);
    if (texts.length === 0) {
      if (required) throw refused(name, place, error('required', { property: name }), { variant: 'missing' });
      return;
    }
    const value = typed(texts);
    const [finding] = check(value);
    // What takes one value gives back the texts where there are several.
    if (finding) throw refused(name, place, worded(finding), value === texts ? { variant: 'repeated' } : {});
    read[place][name] = value;
  };
}

const error = (rule: string, args: FindingArguments): Finding => ({
  rule: `structure/${rule}`,
  severity: 'error',
  pointer: '',
  args,
});

/** An empty value is told like any other that is not as it must be: what is said of one speaks of fields. */
function worded(finding: Finding): Finding {
  const { variant, ...args } = finding.args;
  return variant === 'empty' ? { ...finding, args } : finding;
}

/** Headers whose lack is a problem of its own. */
const ownProblems: Record<string, ProblemSlug> = {
  'Idempotency-Key': 'idempotency-key-missing',
  'If-Match': 'precondition-required',
};

/** A malformed address leads nowhere, so it says no more than one that does not exist. */
function refused(name: string, place: Place, finding: Finding, further: ProblemError['args'] = {}): ProblemError {
  if (place === 'path') return new ProblemError('not-found');
  const own = ownProblems[name];
  if (own) return new ProblemError(own);
  return new ProblemError('invalid-parameter', { name, place, ...further }, { places: [{ in: place, name, finding }] });
}

const words: Record<string, unknown> = { true: true, false: false };

/** Reads texts as the type that a schema asks for; what is not written as such stays a text, which the schema refuses. */
function typedBy(schema: Schema, contract: Contract): (texts: readonly string[]) => unknown {
  const { type, items } = resolved(schema, contract);
  if (type === 'array') {
    const one = typedBy((items ?? {}) as Schema, contract);
    return (texts) => texts.map((text) => one([text]));
  }
  const single = (read: (text: string) => unknown) => (texts: readonly string[]) =>
    texts.length === 1 ? read(texts[0] as string) : texts;
  if (type === 'integer' || type === 'number')
    return single((text) => (/^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/.test(text) ? Number(text) : text));
  if (type === 'boolean') return single((text) => (Object.hasOwn(words, text) ? words[text] : text));
  return single((text) => text);
}

function resolved(schema: Schema, contract: Contract): Schema {
  const name = typeof schema.$ref === 'string' ? schema.$ref.replace('#/components/schemas/', '') : undefined;
  return name === undefined ? schema : (contract.components?.schemas?.[name] ?? {});
}
