import { UsageError } from '../exit-code.ts';
import { patientFetch, whyNoAnswer } from '../patient-fetch.ts';

/** A request as it is sent. */
export interface GatewayRequest {
  method: string;
  /** Below the base of the gateway. */
  address: string;
  headers: Headers;
  body?: Uint8Array | FormData;
}

/** An answer as it was received. */
export interface GatewayAnswer {
  status: number;
  headers: Headers;
  bytes: Buffer;
}

/** A gateway that cases may be tried on: they leave submissions there. */
export interface Gateway {
  /** A key of an administrator, with which cases make theirs. */
  adminKey: string;
  /** @throws Error that says why there is no answer; UsageError where there never was one. */
  send(request: GatewayRequest): Promise<GatewayAnswer>;
}

/** The gateway at an address that is one of http or https. */
export function gatewayAt(base: string, adminKey: string, seconds: number): Gateway {
  const root = base.replace(/\/+$/, '');
  let hasAnswered = false;
  return {
    adminKey,
    async send({ method, address, headers, body }) {
      const content = body !== undefined && { body: body instanceof FormData ? body : Buffer.from(body) };
      try {
        const response = await patientFetch(`${root}${address}`, { method, headers, ...content }, seconds);
        const bytes = Buffer.from(await response.arrayBuffer());
        hasAnswered = true;
        return { status: response.status, headers: response.headers, bytes };
      } catch (error) {
        const why = whyNoAnswer(error as Error, seconds);
        throw hasAnswered ? new Error(`${method} ${address}: ${why}`) : new UsageError(`cannot reach ${root}: ${why}`);
      }
    },
  };
}
