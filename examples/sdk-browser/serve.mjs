// A static server for this page, with nothing but Node: node serve.mjs [port]
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';

/** All that may be fetched: the files of the page, and the SDK's modules. */
const served =
  /^\/(?:index\.html|page\.css|(?:page|verdict|words\/\w+)\.mjs|mistakes\.txt|node_modules\/@waypost\/sdk\/dist\/(?:[\w-]+\/)?[\w.-]+\.js)$/;
const types = { html: 'text/html', css: 'text/css', mjs: 'text/javascript', js: 'text/javascript', txt: 'text/plain' };

/** Serves the page on this machine only; port 0 is any free one. Resolves to its address. */
export function serve(port = 0) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const path = pathname === '/' ? '/index.html' : pathname;
    if (!['GET', 'HEAD'].includes(request.method)) return response.writeHead(405, { allow: 'GET, HEAD' }).end();
    if (!served.test(path)) return response.writeHead(404).end();
    try {
      const content = await readFile(new URL(`.${path}`, import.meta.url));
      const type = `${types[path.split('.').at(-1)]}; charset=utf-8`;
      response.writeHead(200, {
        'content-type': type,
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-cache',
      });
      response.end(request.method === 'HEAD' ? undefined : content);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () =>
      resolve({ url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() }),
    );
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { url } = await serve(Number(process.argv[2] ?? 8080));
  console.log(`Open ${url} (Ctrl+C ends)`);
}
