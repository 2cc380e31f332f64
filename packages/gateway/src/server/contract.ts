/** The contract, as far as the server reads it: OpenAPI 3.1 with JSON Schemas in `components`. */
export interface Contract {
  paths: Record<string, Partial<Record<Method, ContractOperation>> & { parameters?: readonly Referable<Parameter>[] }>;
  components?: { schemas?: Record<string, Schema>; parameters?: Record<string, Parameter> };
}

export type Schema = Record<string, unknown>;
export type Method = (typeof methods)[number];
/** The methods that a path may have; a path that lacks one answers 405 to it. */
export const methods = ['get', 'put', 'post', 'delete', 'patch', 'options', 'trace'] as const;

/** Where a value of a request stands. */
export type Place = 'path' | 'query' | 'header';

export interface Parameter {
  name: string;
  in: Place;
  required?: boolean;
  schema: Schema;
}

interface ContractOperation {
  operationId?: string;
  security?: readonly Readonly<Record<string, readonly string[]>>[];
  parameters?: readonly Referable<Parameter>[];
  requestBody?: { content: Record<string, { schema?: Schema }> };
  responses: Record<string, { content?: Record<string, unknown> }>;
}

type Referable<T> = T | { $ref: string };

/** An operation of the contract. */
export interface Operation {
  id: string;
  method: Method;
  /** As in the contract: `/v1/formats/{format}`. */
  path: string;
  /** One requirement per scheme, with the roles that it admits; none: open to all. */
  security: readonly Readonly<Record<string, readonly string[]>>[];
  parameters: readonly Parameter[];
  /** What a body may be, by media type; none: there is no body. */
  bodies: Readonly<Record<string, Schema>>;
  /** Every status that it may answer. */
  statuses: readonly number[];
  /** Media types of its successful answers, the usual one first. */
  answers: readonly string[];
}

/**
 * The operations of a contract.
 * @throws Error where one has no id or does not say who may call it: such a contract cannot be served.
 */
export function operationsOf(contract: Contract): Operation[] {
  return Object.entries(contract.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      return operation ? [operationOf(contract, path, method, operation, item.parameters ?? [])] : [];
    }),
  );
}

function operationOf(
  contract: Contract,
  path: string,
  method: Method,
  { operationId, security, parameters = [], requestBody, responses }: ContractOperation,
  shared: readonly Referable<Parameter>[],
): Operation {
  const where = `${method.toUpperCase()} ${path}`;
  if (!operationId) throw new Error(`${where} has no operationId`);
  if (!security) throw new Error(`${operationId} (${where}) does not say who may call it: it has no security`);
  const answers = Object.entries(responses).flatMap(([status, { content }]) =>
    status.startsWith('2') ? Object.keys(content ?? {}) : [],
  );
  return {
    id: operationId,
    method,
    path,
    security,
    parameters: [...shared, ...parameters].map((parameter) => resolved(contract, parameter)),
    bodies: Object.fromEntries(
      Object.entries(requestBody?.content ?? {}).map(([type, { schema }]) => [type, schema ?? {}]),
    ),
    statuses: Object.keys(responses).map(Number),
    answers,
  };
}

function resolved(contract: Contract, parameter: Referable<Parameter>): Parameter {
  if (!('$ref' in parameter)) return parameter;
  const found = contract.components?.parameters?.[parameter.$ref.replace('#/components/parameters/', '')];
  if (!found) throw new Error(`the contract has no ${parameter.$ref}`);
  return found;
}
