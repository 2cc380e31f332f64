import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
import { root } from '../published.ts';
import { openBrowser } from './open-browser.ts';

export const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const dist = join(root, 'packages/sdk/dist');

/** A page without a bundler that judges a document given in base64, as are those to compare with and the policy. */
const html = `<!doctype html><title>Waypost</title><script type="module">
  import { validate } from '/index.js';
  import { readPolicy } from '/policy/read-policy.js';
  import { report, reportText } from '/report/report.js';
  import { en } from '/messages/en.gen.js';
  const bytesOf = (content) => Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
  globalThis.judge = async ({ name, document, related = [], policy, date }) => {
    const bytes = bytesOf(document);
    const result = await validate(bytes, {
      ...(related.length > 0 && { related: related.map((other) => ({ input: bytesOf(other) })) }),
      ...(policy && { policy: await readPolicy(bytesOf(policy)), date }),
    });
    return reportText(await report(result, { name, bytes, languages: { en } }));
  };
</script>`;

/** A document to judge, and what to judge it by; all documents in base64. */
interface Question {
  name: string;
  document: string;
  related?: string[];
  policy?: string | undefined;
  date?: string | undefined;
}
interface Judging {
  judge(question: Question): Promise<string>;
}

/** The published SDK in a headless Chromium. */
export interface SdkPage {
  /** The text of the report on a document. */
  judge(question: Question): Promise<string>;
  close(): Promise<void>;
}

/** Opens the page. @throws Error if there is no Chromium. */
export async function openSdkPage(options: BrowserContextOptions = {}): Promise<SdkPage> {
  const server = createServer(({ url = '/' }, response) => {
    const file = join(dist, normalize(url));
    if (url === '/') response.setHeader('content-type', 'text/html').end(html);
    else if (!existsSync(file) || extname(file) !== '.js') response.writeHead(404).end();
    else response.setHeader('content-type', 'text/javascript').end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await openBrowser();
  const page = await browser.newPage(options);
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return {
    judge: (question) => page.evaluate((asked) => (globalThis as unknown as Judging).judge(asked), question),
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}
