import type { Operation } from '@waypost/schemas/define';
import type { Body, GatewayCase, Grant, Step } from '../../../../../schemas/conformance/v1.0/gateway/gateway-case.ts';
import { problemsFor } from './gateway-cases.ts';

/** What cases may speak of. */
interface Known {
  documents: Readonly<Record<string, string>>;
  keys: Readonly<Record<string, Grant>>;
  operations: readonly Operation[];
}

/** Variables that are there before the first step. */
const given = ['fresh', 'publicKey'];

/** @throws Error where a case speaks of what there is not, so that it could not fail or not pass. */
export function refuseSlips(cases: readonly GatewayCase[], known: Known): void {
  const used = new Set<string>();
  for (const { id, given: before = [], steps, keys = known.keys } of cases) {
    const variables = new Set(given);
    const answers = new Set<string>();
    for (const step of [...before, ...steps]) {
      const refuse = (what: string) => {
        throw new Error(`gateway/${id}: ${step.request}: ${what}`);
      };
      const { expect, save = {}, ...request } = step;
      const checkVariables = (part: object) => {
        for (const name of variablesIn(part)) if (!variables.has(name)) refuse(`{{${name}}} is not known yet`);
      };
      checkVariables(request);
      for (const name of Object.keys(save)) variables.add(name);
      checkVariables(expect);
      if (step.as !== undefined && step.as !== 'admin' && !keys[step.as]) refuse(`there is no key ${step.as}`);
      for (const name of documentsOf(step)) {
        if (known.documents[name] === undefined) refuse(`there is no document ${name}`);
        used.add(name);
      }
      const earlier = [expect.sameAs?.answer, expect.differsFrom].filter((name) => name !== undefined);
      for (const name of earlier) if (!answers.has(name)) refuse(`there is no answer ${name} yet`);
      const { problem } = expect;
      const allowed = problemsFor(step, known.operations);
      if (problem && allowed && problem !== 'method-not-allowed' && !allowed.includes(problem))
        refuse(`the contract does not have the problem ${problem} there`);
      if (step.name) answers.add(step.name);
    }
  }
  const unused = Object.keys(known.documents).find((name) => !used.has(name));
  if (unused) throw new Error(`no case sends the document ${unused}`);
}

const variablesIn = (part: object) =>
  [...JSON.stringify(part).matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name as string);

/** Names of the documents that a step speaks of. */
function documentsOf({ body, expect: { bytesOf, receipt, body: values = {}, headers = {} } }: Step): string[] {
  const spoken = [...Object.values(values), ...Object.values(headers)].flatMap((value) =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([kind, name]) => (/Of$/.test(kind) ? [String(name)] : []))
      : [],
  );
  return [...(body ? sentBy(body) : []), ...[bytesOf, receipt?.of].filter((name) => name !== undefined), ...spoken];
}

const sentBy = (body: Body): string[] =>
  'document' in body ? [body.document] : 'form' in body ? Object.values(body.form) : [];
