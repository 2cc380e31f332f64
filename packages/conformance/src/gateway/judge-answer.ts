import { isDeepStrictEqual } from 'node:util';
import type { JSONWebKeySet } from 'jose';
import type { Expectation } from '../../../../schemas/conformance/v1.0/gateway/gateway-case.ts';
import { atPointer } from './at-pointer.ts';
import { chainFault } from './audit-chain.ts';
import { type Documents, notAsExpected } from './expected-value.ts';
import type { GatewayAnswer } from './gateway.ts';
import { receiptFault } from './receipt.ts';

/** What answers are compared with. */
export interface Surroundings {
  documents: Documents;
  /** Earlier answers by name. */
  answers: ReadonlyMap<string, GatewayAnswer>;
  keySet(): Promise<JSONWebKeySet>;
}

/** The JSON in the body of an answer; undefined if there is none. */
export function jsonOf({ headers, bytes }: GatewayAnswer): unknown {
  if (!/[/+]json\b/.test(headers.get('content-type') ?? '')) return undefined;
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return undefined;
  }
}

/** What of an answer is not as expected, one sentence each. */
export async function judgeAnswer(expect: Expectation, answer: GatewayAnswer, around: Surroundings): Promise<string[]> {
  const { status, problem, headers = {}, body = {}, contains = [], lacks = [] } = expect;
  const json = jsonOf(answer);
  const slug = String(atPointer(json, '/type') ?? '').replace(/^.*\//, '');
  const said = answer.status >= 400 && slug ? `${answer.status} (${slug})` : String(answer.status);
  if (![status].flat().includes(answer.status)) return [`status ${said}, not ${[status].flat().join(' or ')}`];
  const faults: (string | undefined)[] = [];
  if (problem !== undefined && answer.status >= 400) {
    if (slug !== problem) faults.push(`the problem is ${slug || 'none'}, not ${problem}`);
    faults.push(differs('/status', answer.status, atPointer(json, '/status'), around));
  }
  for (const [name, wanted] of Object.entries(headers)) {
    const value = answer.headers.get(name) ?? undefined;
    faults.push(differs(name, wanted, value, around));
  }
  for (const [pointer, wanted] of Object.entries(body))
    faults.push(differs(pointer, wanted, atPointer(json, pointer), around));
  const text = answer.bytes.toString();
  for (const part of contains) if (!text.includes(part)) faults.push(`the body does not hold ${JSON.stringify(part)}`);
  for (const part of lacks) if (text.includes(part)) faults.push(`the body holds ${JSON.stringify(part)}`);
  faults.push(...comparedWith(expect, answer, around));
  if (expect.receipt) {
    const { at, of } = expect.receipt;
    faults.push(await receiptFault(atPointer(json, at), around.documents(of), await around.keySet()));
  }
  if (expect.isChained) faults.push(chainFault(atPointer(json, '/items')));
  return faults.filter((fault) => fault !== undefined);
}

function differs(place: string, wanted: Parameters<typeof notAsExpected>[0], value: unknown, around: Surroundings) {
  const expected = notAsExpected(wanted, value, around.documents);
  return expected && `${place} is ${short(value)}, not ${expected}`;
}

const short = (value: unknown) => (value === undefined ? 'absent' : JSON.stringify(value).slice(0, 200));

/** How a body differs from what was sent, or answered, before. */
function comparedWith({ bytesOf, sameAs, differsFrom }: Expectation, answer: GatewayAnswer, around: Surroundings) {
  const faults: string[] = [];
  if (bytesOf !== undefined && !answer.bytes.equals(around.documents(bytesOf)))
    faults.push(`the body is not the ${around.documents(bytesOf).length} bytes that were sent`);
  if (sameAs) {
    const [earlier, now] = [earlierOf(sameAs.answer, around), answer].map((one) => without(jsonOf(one), sameAs.except));
    if (earlier === undefined || !isDeepStrictEqual(earlier, now))
      faults.push(`the body is not that of an earlier answer: ${short(now)} instead of ${short(earlier)}`);
  }
  if (differsFrom !== undefined && earlierOf(differsFrom, around).bytes.equals(answer.bytes))
    faults.push('the body is that of an earlier answer');
  return faults;
}

function earlierOf(name: string, { answers }: Surroundings): GatewayAnswer {
  const answer = answers.get(name);
  if (!answer) throw new Error(`there is no answer ${name}`);
  return answer;
}

/** An object without some of its members. */
const without = (value: unknown, pointers: readonly string[] = []) =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).filter(([name]) => !pointers.includes(`/${name}`)))
    : value;
