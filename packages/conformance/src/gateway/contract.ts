import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { GatewayAnswer } from './gateway.ts';

interface Answer {
  $ref?: string;
  content?: Record<string, { schema?: object }>;
}
interface Operation {
  responses: Record<string, Answer>;
}

/** What is looked at of an OpenAPI description. */
export interface Contract {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object>; responses: Record<string, Answer> };
}

/** What in an answer is not as the contract says: status, media type, body; undefined if nothing is. */
export type ContractFault = (method: string, address: string, answer: GatewayAnswer) => string | undefined;

/** Holds answers against a contract. Requests that it does not have are left to the case. */
export function contractFaults(contract: Contract): ContractFault {
  const ajv = new Ajv2020({ strict: false });
  formats.default(ajv);
  ajv.addSchema({ $id: 'contract', components: contract.components });
  const compiled = new Map<object, ValidateFunction>();
  const validatorOf = (schema: object) => {
    const known = compiled.get(schema) ?? ajv.compile(inContract(schema));
    compiled.set(schema, known);
    return known;
  };
  return (method, address, { status, headers, bytes }) => {
    const answer = operationOf(contract, method, address)?.responses;
    if (!answer) return undefined;
    const found = answer[status];
    if (!found) return `the contract has no status ${status} there`;
    const { content } = resolved(contract, found);
    if (!content) return bytes.length === 0 ? undefined : `a body where the contract has none: ${bytes.length} bytes`;
    const type = (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
    const { schema } = content[type] ?? {};
    if (!content[type]) return `the contract has no Content-Type ${type || '(none)'} there`;
    if (!schema || !/[/+]json$/.test(type)) return undefined;
    const value = parsed(bytes);
    if (value === undefined) return 'the body is no JSON';
    const validate = validatorOf(schema);
    if (validate(value)) return undefined;
    const [error] = validate.errors ?? [];
    return `the body is not as the contract says: ${error?.instancePath || 'it'} ${error?.message}`;
  };
}

/** The operation whose path fits best: one without parameters before one with. */
function operationOf({ paths }: Contract, method: string, address: string): Operation | undefined {
  const segments = address.replace(/\?.*/, '').split('/');
  const fits = (path: string) => {
    const wanted = path.split('/');
    return wanted.length === segments.length && wanted.every((one, at) => one.startsWith('{') || one === segments[at]);
  };
  const found = Object.keys(paths).filter(fits);
  const path = found.find((one) => !one.includes('{')) ?? found[0];
  return path === undefined ? undefined : paths[path]?.[method.toLowerCase()];
}

const resolved = ({ components }: Contract, answer: Answer): Answer =>
  answer.$ref ? (components.responses[answer.$ref.replace(/^.*\//, '')] ?? {}) : answer;

const inContract = (schema: object): object =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"contract#/components/'));

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return undefined;
  }
}
