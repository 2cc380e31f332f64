import { createServer, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** What the server received. */
export interface Received {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}
/** What it answers; `cut` breaks the connection before the answer ends. */
export interface Scripted {
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
  cut?: boolean;
}

/** A server that gives the answers of a script in their order, the last one again and again. */
export async function scriptedServer(script: (Scripted | ((received: Received) => Scripted))[]) {
  const received: Received[] = [];
  const server = createServer(async (request: IncomingMessage, response) => {
    const { method = '', url = '', headers } = request;
    const one = { method, url, headers, body: await buffer(request) };
    const next = script[Math.min(received.push(one), script.length) - 1];
    const { status = 200, body, cut = false, ...rest } = (typeof next === 'function' ? next(one) : next) ?? {};
    const type = status < 400 ? 'application/json' : 'application/problem+json';
    const text = typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body);
    const length = cut ? { 'content-length': String(Buffer.byteLength(text) + 1) } : {};
    response.writeHead(status, { 'content-type': type, ...length, ...rest.headers });
    if (cut) response.write(text, () => request.socket.destroy());
    else response.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}
