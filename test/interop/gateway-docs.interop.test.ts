import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Spawned, spawnGateway } from '../../packages/gateway/src/spawn-gateway.sample.ts';
import { openBrowser } from './open-browser.ts';

let gateway: Spawned;
let browser: Browser;
let page: Page;
/** What the page's policy refused, what failed, and what was asked of other servers. */
const complaints: string[] = [];

beforeAll(async () => {
  [gateway, browser] = await Promise.all([spawnGateway(), openBrowser()]);
  page = await browser.newPage({ colorScheme: 'dark' });
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(gateway.address) && !request.url().startsWith('data:'))
      complaints.push(request.url());
  });
  await page.goto(`${gateway.address}/`);
  await page.locator('.opblock').first().waitFor();
});
afterAll(async () => {
  await browser?.close();
  await gateway?.stop();
});

/** Opens an operation and sends its request as it stands; gives the status that is shown. */
async function execute(operation: string): Promise<string | null> {
  const block = page.locator(`[id$="-${operation}"]`);
  await block.locator('.opblock-summary-control').click();
  await block.getByRole('button', { name: 'Execute' }).click();
  const status = block.locator('.live-responses-table .response-col_status');
  await status.last().waitFor();
  return status.last().textContent();
}

test('the address of the gateway leads to a page with every operation', async () => {
  expect(page.url()).toBe(`${gateway.address}/docs`);
  const { paths } = (await (await fetch(`${gateway.address}/v1/openapi.json`)).json()) as {
    paths: Record<string, Record<string, { operationId?: string }>>;
  };
  const operations = Object.values(paths).flatMap((item) => Object.values(item).map(({ operationId }) => operationId));
  expect(operations.length).toBeGreaterThan(25);
  expect(await page.locator('.opblock').count()).toBe(operations.length);
});

test('it follows the colours of the system', async () => {
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const dark = await background();
  await page.emulateMedia({ colorScheme: 'light' });
  // The page hears of it a moment later.
  await expect.poll(background).not.toBe(dark);
});

test('an operation that is open to all is tried as it stands', async () => {
  expect(await execute('listFormats')).toMatch(/^200/);
  const shown = await page
    .locator('[id$="-listFormats"] .live-responses-table .response-col_description')
    .last()
    .textContent();
  expect(shown).toContain('"kpi-report"');
});

test('one that needs a key is refused without, and answers with one', async () => {
  const key = /wpk_\S+/.exec(gateway.said.join('\n'))?.[0] as string;
  expect(await execute('getMetrics')).toMatch(/^401/);
  await page.locator('.auth-wrapper .authorize').first().click();
  const dialog = page.locator('.dialog-ux .auth-container').first();
  await dialog.getByRole('textbox').fill(key);
  await dialog.getByRole('button', { name: 'Apply credentials' }).click();
  await page.locator('.dialog-ux .close-modal').click();
  await page.locator('[id$="-getMetrics"]').getByRole('button', { name: 'Execute' }).click();
  await page.locator('[id$="-getMetrics"] .live-responses-table', { hasText: '200' }).waitFor();
});

test('nothing but the gateway was asked, and nothing offended the policy', () => {
  expect(complaints.filter((it) => !it.includes('401'))).toEqual([]);
});
