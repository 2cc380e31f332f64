import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { send } from '../server/answer.ts';

/** The files of the page, which come from the gateway itself: it needs no other server. */
const files = {
  '/docs': ['index.html', 'text/html; charset=utf-8'],
  '/docs/docs.css': ['docs.css', 'text/css; charset=utf-8'],
  '/docs/docs.js': ['docs.js', 'text/javascript; charset=utf-8'],
  '/docs/swagger-ui.css': ['swagger-ui.css', 'text/css; charset=utf-8'],
  '/docs/swagger-ui.js': ['swagger-ui-bundle.js', 'text/javascript; charset=utf-8'],
} as const;

/** Nothing but these files and the gateway itself; images stand in the style sheet. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Serves a page at `/docs` that shows the contract and tries its operations; `/` leads there. `folder` has its files.
 */
export function serveDocs(app: FastifyInstance, folder: URL): void {
  for (const [url, [name, contentType]] of Object.entries(files)) {
    const body = readFileSync(new URL(name, folder));
    const headers = { 'content-type': contentType, 'content-security-policy': policy, 'cache-control': 'no-cache' };
    app.get(url, (request, reply) => send(request, reply, { status: 200, headers, body }));
  }
  app.get('/', (request, reply) => send(request, reply, { status: 302, headers: { location: '/docs' } }));
}
