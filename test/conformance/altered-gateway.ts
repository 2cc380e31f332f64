import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** A request on its way to a gateway. */
export interface Asked {
  method: string;
  /** Path and query. */
  address: string;
  headers: Headers;
  body: Buffer;
}

/** An answer on its way back. */
export interface Answered {
  status: number;
  headers: Headers;
  body: Buffer;
}

/** What a gateway does otherwise than it should; `send` asks the one behind. */
export type Alteration = (asked: Asked, send: (asked: Asked) => Promise<Answered>) => Promise<Answered>;

/** Headers of a connection, not of what is sent over it. */
const ofConnection = ['connection', 'content-length', 'host', 'keep-alive', 'transfer-encoding', 'expect'];

/** Stands before a gateway and alters what goes to and fro. */
export async function alteredGateway(address: string, alter: Alteration) {
  const send = async ({ method, address: path, headers, body }: Asked): Promise<Answered> => {
    const content = method === 'GET' || body.length === 0 ? {} : { body: new Uint8Array(body) };
    const response = await fetch(`${address}${path}`, { method, headers, redirect: 'manual', ...content });
    return {
      status: response.status,
      headers: new Headers(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    };
  };
  const server = createServer(async (request, response) => {
    const entries = Object.entries(request.headers).filter(([name]) => !ofConnection.includes(name));
    const asked = {
      method: request.method ?? '',
      address: request.url ?? '',
      headers: new Headers(entries as [string, string][]),
      body: await buffer(request),
    };
    const { status, headers, body } = await alter(asked, send);
    const told: [string, string][] = [];
    headers.forEach((value, name) => {
      if (!ofConnection.includes(name)) told.push([name, value]);
    });
    response.writeHead(status, Object.fromEntries(told)).end(status === 304 || status === 204 ? undefined : body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}
