import { setTimeout as sleep } from 'node:timers/promises';

/** How often a request is sent again that came too soon, and the longest wait that a server may ask for, in seconds. */
const TRIES = 20;
const LONGEST_WAIT = 90;

/** `fetch` that waits where the server says that requests come too fast: how fast is too fast is for each server to choose. */
export async function patientFetch(url: string | URL, init: RequestInit, seconds: number): Promise<Response> {
  for (let tries = 1; ; tries++) {
    const response = await fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(seconds * 1000) });
    const wait = Number(response.headers.get('retry-after') ?? Number.NaN);
    if (response.status !== 429 || !(wait <= LONGEST_WAIT) || tries === TRIES) return response;
    await response.arrayBuffer();
    await sleep(wait * 1000);
  }
}

/** Why there was no answer. */
export const whyNoAnswer = ({ name, cause, message }: Error, seconds: number) =>
  name === 'TimeoutError'
    ? `it gave no answer within ${seconds} s`
    : ((cause as { code?: string } | undefined)?.code ?? message);
