import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../published.ts';

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const cli = join(root, 'packages/cli/dist/waypost.cjs');
const dist = join(root, 'packages/sdk/dist');
const examples = readdirSync(join(root, 'examples'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /^[\w-]+\/[\w.-]+\.json$/.test(file) && !file.endsWith('package.json'))
  .map((file) => `examples/${file}`);
const environments = [
  {},
  { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'America/St_Johns', LANG: 'C', LC_ALL: '' },
];

/** A page without a bundler that judges a document given in base64. */
const html = `<!doctype html><title>Waypost</title><script type="module">
  import { validate } from '/index.js';
  import { report, reportText } from '/report/report.js';
  import { en } from '/messages/en.gen.js';
  globalThis.judge = async (name, content) => {
    const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
    return reportText(await report(await validate(bytes), { name, bytes, languages: { en } }));
  };
</script>`;
interface Judging {
  judge(name: string, content: string): Promise<string>;
}

let browser: Browser;
let server: Server;
let page: Page;

beforeAll(async () => {
  if (!existsSync(executablePath))
    throw new Error(`no Chromium at ${executablePath}: install it, or set CHROMIUM_PATH`);
  server = createServer(({ url = '/' }, response) => {
    const file = join(dist, normalize(url));
    if (url === '/') response.setHeader('content-type', 'text/html').end(html);
    else if (!existsSync(file) || extname(file) !== '.js') response.writeHead(404).end();
    else response.setHeader('content-type', 'text/javascript').end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'];
  browser = await chromium.launch({ executablePath, args });
  page = await browser.newPage({ locale: 'tr-TR', timezoneId: 'Pacific/Kiritimati' });
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** The report that the published package makes in a browser. */
const inBrowser = (name: string, content: string): Promise<string> =>
  page.evaluate(
    ([name, content]) => (globalThis as unknown as Judging).judge(name as string, content as string),
    [name, content],
  );

describe.each(examples)('%s', (file) => {
  test('gives the same bytes on the command line, whatever the place and the language, and in a browser', async () => {
    const { LC_ALL, LC_MESSAGES, LANG, TZ, ...inherited } = process.env;
    const reports = environments.map((environment) =>
      execFileSync(process.execPath, [cli, 'validate', file, '--format', 'json'], {
        cwd: root,
        env: { ...inherited, ...environment },
        encoding: 'utf8',
      }),
    );
    reports.push(await inBrowser(file, readFileSync(join(root, file)).toString('base64')));
    expect(new Set(reports).size).toBe(1);
    expect(JSON.parse(reports[0] as string).outcome).toBe('conformant');
  });
});
