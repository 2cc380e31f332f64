import { createHash } from 'node:crypto';
import type { Operation } from '@waypost/schemas/define';
import { gatewayCases as written } from '../../../../../schemas/conformance/v1.0/gateway/cases.ts';
import { documents } from '../../../../../schemas/conformance/v1.0/gateway/documents.ts';
import type { GatewayCase, Step } from '../../../../../schemas/conformance/v1.0/gateway/gateway-case.ts';
import { keys } from '../../../../../schemas/conformance/v1.0/gateway/keys.ts';
import { type ApiSource, findApis } from '../../openapi/find-apis.ts';
import { problemsOf } from '../../openapi/implied-problems.ts';
import { escapeToken } from '../../pointer.ts';
import { loadJson } from '../../sources.ts';
import type { FileReference } from '../manifest.ts';
import type { Requirement } from '../requirements.ts';
import { accessCases } from './access-cases.ts';
import { refuseSlips } from './refuse-slips.ts';

type Stated = Omit<Requirement, 'provedBy'>;

/** A case of a gateway, as its manifest lists it. */
export type ListedGatewayCase = GatewayCase & { layer: 'gateway' };

const HOME = 'cases/gateway';

/** The cases of gateways, the documents that they send, and what a gateway must do. */
export async function gatewayCases() {
  const { promises, notTestable } = await loadJson<{
    promises: Record<string, Record<string, string>>;
    notTestable: Record<string, string>;
  }>('schemas/conformance/v1.0/gateway/requirements.json');
  const api = (await findApis()).at(-1) as ApiSource;
  const contract = `openapi/${api.folder}/openapi.json`;
  const idOf = ({ method, path }: Operation) => `${contract}#/paths/${escapeToken(path)}/${method}`;
  const idOfProblem = (name: string) => `openapi/${api.folder}/problems.json#/${name}`;
  const all = [...written, ...accessCases(api.operations)];
  refuseSlips(all, { documents, keys, operations: api.operations });
  const cases = all.map((one): ListedGatewayCase => {
    const proves = new Set<string>(one.proves);
    for (const { request, expect } of one.steps) {
      // What may come of many requests at once need not come.
      if (Array.isArray(expect.status)) continue;
      const operation = operationOf(request, api.operations);
      if (expect.problem) proves.add(idOfProblem(expect.problem));
      else if (operation) proves.add(idOf(operation));
    }
    return { ...one, id: `gateway/${one.id}`, layer: 'gateway', proves: [...proves] };
  });
  const level = 'gateway';
  const stated: Stated[] = [
    ...Object.entries(promises).map(([id, about]) => ({ id, level, about })),
    ...api.operations.map((operation) => ({ id: idOf(operation), level })),
    ...Object.keys(api.problems).map((name) => ({
      id: idOfProblem(name),
      level,
      ...(notTestable[name] && { notTestable: notTestable[name] }),
    })),
  ];
  const files = new Map(Object.entries(documents).map(([name, text]) => [fileOf(name), text]));
  const listed = Object.fromEntries(
    Object.entries(documents).map(([name, text]): [string, FileReference] => [
      name,
      { file: fileOf(name), sha256: createHash('sha256').update(text).digest('hex') },
    ]),
  );
  return { home: HOME, contract, head: { keys, documents: listed }, cases, files, stated };
}

const fileOf = (name: string) => `documents/${name}.json`;

/** The operation of a request; none where it asks for what the contract does not have. */
export function operationOf(request: string, operations: readonly Operation[]): Operation | undefined {
  const [method = '', address = ''] = request.split(' ');
  const segments = address.replace(/\?.*/, '').split('/');
  const fits = (path: string) => {
    const wanted = path.split('/');
    return wanted.length === segments.length && wanted.every((it, at) => it.startsWith('{') || it === segments[at]);
  };
  return operations.find((one) => one.method === method.toLowerCase() && fits(one.path));
}

/** Problems that the contract lets the operation of a request answer; all where it has no such operation. */
export const problemsFor = (step: Step, operations: readonly Operation[]): string[] | undefined => {
  const operation = operationOf(step.request, operations);
  return operation && problemsOf(operation);
};
