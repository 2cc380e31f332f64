import { randomBytes } from 'node:crypto';
import { calculateJwkThumbprint, exportJWK, FlattenedSign, generateKeyPair, type JSONWebKeySet } from 'jose';
import type { Body, Grant, Step } from '../../../../schemas/conformance/v1.0/gateway/gateway-case.ts';
import { type GatewayCase, type GatewayCases, readCaseFile } from '../case-set.ts';
import { UsageError } from '../exit-code.ts';
import { atPointer } from './at-pointer.ts';
import { type ContractFault, contractFaults } from './contract.ts';
import type { Documents } from './expected-value.ts';
import { fill, fillText } from './fill.ts';
import type { Gateway, GatewayAnswer, GatewayRequest } from './gateway.ts';
import { jsonOf, judgeAnswer, type Surroundings } from './judge-answer.ts';

/** Runs cases on a gateway: what of each is not as it states, one sentence each; nothing if it passes. */
export function gatewayRunner(gateway: Gateway, { contract, keys, documents }: GatewayCases) {
  const faultOf = contractFaults(JSON.parse(readCaseFile(contract).toString()));
  const texts = new Map<string, string>();
  const textOf = (name: string) => {
    const file = documents[name];
    if (!file) throw new Error(`there is no document ${name}`);
    const text = texts.get(name) ?? readCaseFile(file).toString();
    texts.set(name, text);
    return text;
  };
  return async (one: GatewayCase): Promise<string[]> => {
    const run = await newRun(gateway, { ...keys, ...one.keys }, textOf, faultOf);
    try {
      for (const step of one.given ?? []) {
        const faults = await run.take(step);
        if (faults.length > 0) return [`cannot begin: ${step.request}: ${faults.join('; ')}`];
      }
      for (const [at, step] of one.steps.entries()) {
        const faults = await run.take(step);
        // What follows rests on it.
        if (faults.length > 0) return faults.map((fault) => `step ${at + 1}, ${step.request}: ${fault}`);
      }
      return [];
    } finally {
      await run.end();
    }
  };
}

const json = 'application/json';

/** One run of a case: its variables, keys and answers. */
async function newRun(
  gateway: Gateway,
  grants: Readonly<Record<string, Grant>>,
  textOf: (name: string) => string,
  faultOf: ContractFault,
) {
  const pair = await generateKeyPair('Ed25519', { extractable: true });
  const jwk = await exportJWK(pair.publicKey);
  const fresh = `f${randomBytes(6).toString('hex').slice(1)}`;
  const variables = new Map([
    ['fresh', fresh],
    ['publicKey', jwk.x as string],
  ]);
  const made = new Map<string, { id: string; key: string }>();
  const answers = new Map<string, GatewayAnswer>();
  const documents: Documents = (name) => Buffer.from(fillText(textOf(name), variables));
  const around: Surroundings = {
    documents,
    answers,
    keySet: async () => jsonOf(await asAdmin('GET', '/.well-known/jwks.json')) as JSONWebKeySet,
  };

  const asAdmin = (method: string, address: string, body?: object) =>
    gateway.send({
      method,
      address,
      headers: new Headers({ authorization: `Bearer ${gateway.adminKey}`, ...(body && { 'content-type': json }) }),
      ...(body && { body: Buffer.from(JSON.stringify(body)) }),
    });

  async function keyOf(name: string): Promise<string> {
    if (name === 'admin') return gateway.adminKey;
    const known = made.get(name);
    if (known) return known.key;
    const grant = { name: `Conformance case, ${fresh}`, ...fill(grants[name], variables) };
    const answer = await asAdmin('POST', '/v1/keys', grant);
    const { id, key } = (jsonOf(answer) ?? {}) as { id?: string; key?: string };
    if ([401, 403].includes(answer.status))
      throw new UsageError('--key-file: the gateway takes it for no key of an administrator');
    if (answer.status !== 201 || !id || !key) throw new Error(`the gateway makes no key: status ${answer.status}`);
    made.set(name, { id, key });
    return key;
  }

  async function requestOf({ as, request, headers = {}, body, isSigned }: Step): Promise<GatewayRequest> {
    const [method = '', address = ''] = fillText(request, variables).split(' ');
    const content = body && bodyOf(fill(body, variables), documents);
    const all = new Headers(content instanceof Uint8Array ? { 'content-type': json } : {});
    if (as !== undefined) all.set('authorization', `Bearer ${await keyOf(as)}`);
    for (const [name, value] of Object.entries(headers)) all.set(name, fillText(value, variables));
    if (isSigned && content instanceof Uint8Array) {
      const head = { alg: 'EdDSA', b64: false, crit: ['b64'], kid: await calculateJwkThumbprint(jwk) };
      const jws = await new FlattenedSign(content).setProtectedHeader(head).sign(pair.privateKey);
      all.set('waypost-signature', `${jws.protected}..${jws.signature}`);
    }
    return { method, address, headers: all, ...(content && { body: content }) };
  }

  return {
    /** Sends what a step says; what of the answers is not as it should be. */
    async take(step: Step): Promise<string[]> {
      const request = await requestOf(step);
      const all = await Promise.all(Array.from({ length: step.times ?? 1 }, () => gateway.send(request)));
      const succeeded = all.filter(({ status }) => status < 400);
      const first = succeeded[0] ?? (all[0] as GatewayAnswer);
      if (step.name) answers.set(step.name, first);
      for (const [name, place] of Object.entries(step.save ?? {})) {
        const value = place.startsWith('/') ? atPointer(jsonOf(first), place) : first.headers.get(place);
        if (typeof value === 'string') variables.set(name, value);
      }
      const faults = new Set<string>();
      for (const answer of all) {
        const isAsked = [step.expect.status].flat().includes(answer.status);
        const expected = isAsked ? fill(step.expect, variables) : step.expect;
        for (const fault of await judgeAnswer(expected, answer, around)) faults.add(fault);
        const misfit = isAsked ? faultOf(request.method, request.address, answer) : undefined;
        if (misfit) faults.add(misfit);
      }
      for (const fault of faultsTogether(step, all, succeeded)) faults.add(fault);
      return [...faults];
    },
    /** Revokes the keys that were made. */
    async end(): Promise<void> {
      for (const { id } of made.values()) await asAdmin('DELETE', `/v1/keys/${id}`);
    },
  };
}

function faultsTogether({ expect: { counts = {}, alike } }: Step, all: GatewayAnswer[], succeeded: GatewayAnswer[]) {
  const faults: string[] = [];
  for (const [status, wanted] of Object.entries(counts)) {
    const count = all.filter((answer) => answer.status === Number(status)).length;
    if (count !== wanted) faults.push(`${count} of ${all.length} answers have status ${status}, not ${wanted}`);
  }
  if (alike && succeeded.length === 0) faults.push('none of them succeeds');
  for (const place of alike ?? []) {
    const values = new Set(succeeded.map((answer) => JSON.stringify(atPointer(jsonOf(answer), place))));
    if (values.size > 1) faults.push(`${place} has ${values.size} values in ${succeeded.length} answers, not one`);
  }
  return faults;
}

function bodyOf(body: Body, documents: Documents): Uint8Array | FormData {
  if ('document' in body) return documents(body.document);
  if ('json' in body) return Buffer.from(JSON.stringify(body.json));
  if ('text' in body) return Buffer.from(body.text);
  if ('base64' in body) return Buffer.from(body.base64, 'base64');
  if ('blanks' in body) return Buffer.alloc(body.blanks, ' ');
  const form = new FormData();
  for (const [part, name] of Object.entries(body.form))
    form.append(part, new Blob([Buffer.from(documents(name))], { type: json }), `${part}.json`);
  return form;
}
