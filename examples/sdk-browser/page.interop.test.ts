import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
// @ts-expect-error plain JavaScript, without types
import { serve } from './serve.mjs';
// @ts-expect-error plain JavaScript, without types
import { words } from './words/words.mjs';

// The built package for Node, by file: the test runner's own conditions would lead to its sources.
const dist = createRequire(new URL('node_modules/@waypost/sdk/dist/', import.meta.url));
const { validate } = dist('./index.cjs') as typeof import('@waypost/sdk');
const { report, reportText } = dist('./report/report.cjs') as {
  report: (result: unknown, options: object) => Promise<unknown>;
  reportText: (report: unknown) => string;
};
const { en } = dist('./messages/en.gen.cjs') as { en: object };

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const args = ['--no-sandbox', ...quiet, '--disable-component-update', '--disable-sync'];

let browser: Browser;
let site: { url: string; close: () => void };
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  if (!existsSync(executablePath))
    throw new Error(`no Chromium at ${executablePath}: install it, or set CHROMIUM_PATH`);
  [browser, site] = await Promise.all([chromium.launch({ executablePath, args }), serve()]);
  page = await browser.newPage({ locale: 'en-GB', viewport: { width: 360, height: 740 } });
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(site.url);
  await page.evaluate(() =>
    document.addEventListener('securitypolicyviolation', (event) => console.error(event.violatedDirective)),
  );
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

const root = fileURLToPath(new URL('../', import.meta.url));
const examples = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /^[\w-]+\/[\w.-]+\.json$/.test(file))
  .map((file) => [file, readFileSync(root + file)] as const);
const [, roadmap] = examples.find(([file]) => file === 'illustrative-benin/roadmap.json') as (typeof examples)[number];
const text = roadmap.toString();
const wrong = [
  ['one value changed.json', text.replace('"submitted"', '"submited"')],
  ['with a BOM, and one name twice.json', `\ufeff${text.replace('"revision"', '"revision": 1, "revision"')}`],
  ['many mistakes.json', text.replaceAll('"kind"', '"kynd"')],
  ['unknown format.json', text.replace('"roadmap"', '"roadmaps"')],
  ['cut off.json', text.slice(0, 5000)],
  ['deep.json', '['.repeat(100)],
  ['numbers.json', text.replace('"revision": 4', '"revision": 12345678901234567890')],
  ['no object.json', 'null'],
  ['empty.json', ''],
] as const;
const documents = [
  ...examples,
  ...wrong.map(([name, content]) => [name, Buffer.from(content)] as const),
  ['not UTF-8.json', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d])] as const,
];

/** Gives the page a file, and waits for its verdict. */
async function give(name: string, buffer: Buffer) {
  await page.setInputFiles('#file', { name, mimeType: 'application/json', buffer });
  await page.locator('#verdict', { hasText: name }).waitFor();
}
const reported = () => page.locator('#result pre').textContent();

test.each(documents)('%s: the report is the same, byte for byte, as in Node', async (file, bytes) => {
  const name = file.replace('/', ' ');
  await give(name, bytes);
  const result = await validate(bytes);
  expect(await reported()).toBe(reportText(await report(result, { name, bytes, languages: { en } })));
  expect(await page.locator('#result').getAttribute('class')).toBe(result.outcome);
  expect(await page.locator('.findings li').count()).toBe(Math.min(result.findings.length, 100));
});

test('a long list is shown whole on request', async () => {
  const many = Buffer.from(text.replaceAll('"kind"', '"kynd"').replaceAll('"status"', '"statis"'));
  await give('many.json', many);
  const { findings } = await validate(many);
  expect(findings.length).toBeGreaterThan(100);
  await page.getByRole('button', { name: 'more' }).click();
  expect(await page.locator('.findings li').count()).toBe(findings.length);
});

test('warnings are counted, called so, and not passed over where there is no error', async () => {
  const kpiReport = readFileSync(`${root}sdk-node/kpi-report-2025-03.json`, 'utf8');
  const warned = kpiReport.replaceAll(/"role": "[A-Z]+"/g, '"role": "LEEDER"');
  const [first] = JSON.parse(kpiReport).observations;
  const observations = Array.from({ length: 1500 }, (_, i) => ({ ...first, indicator: `LEEDER-${i}` }));
  const thousands = JSON.stringify({ ...JSON.parse(warned), observations });
  for (const content of [warned, thousands]) {
    const name = `${content.length} characters.json`;
    await give(name, Buffer.from(content));
    const { findings, totals } = await validate(content);
    const total = totals.error + totals.warning + totals.info;
    expect(totals.warning).toBeGreaterThan(0);
    expect(await page.locator('.count').textContent()).toContain(`${totals.warning} warning`);
    expect(await page.locator('.warning .place').first().textContent()).toMatch(/^Warning · /);
    expect(await page.getByText(`Only the first ${findings.length} of ${total} findings`).count()).toBe(
      total > findings.length ? 1 : 0,
    );
  }
});

test.each(['en', 'fr', 'ar', 'pt', 'es'])(
  'in %s, in its direction: the page, the verdict and the report',
  async (language) => {
    const mistaken = Buffer.from(text.replace('"submitted"', '"submited"'));
    await page.goto(`${site.url}?lang=${language}-XX`);
    await give('mistaken.json', mistaken);
    const spoken = words[language];
    const told = dist(`./messages/${language}.gen.cjs`)[language];
    expect(Object.keys(spoken)).toEqual(Object.keys(words.en));
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.locator('html').getAttribute('dir')).toBe(told.direction);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(spoken.title);
    expect(await page.locator('.badge').textContent()).toBe(spoken.outcome['not-conformant']);
    const result = await validate(mistaken);
    const made = await report(result, { name: 'mistaken.json', bytes: mistaken, languages: { [language]: told } });
    expect(await reported()).toBe(reportText(made));
  },
);

describe('what a person does', () => {
  test('pasting: the example with mistakes is judged in English, then in French', async () => {
    await page.goto(`${site.url}?lang=en`);
    await page.getByText('Or paste a document').click();
    await page.getByRole('button', { name: 'Insert an example' }).click();
    await page.waitForFunction(() => document.querySelector('textarea')?.value !== '');
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await page.locator('#verdict', { hasText: 'Pasted text' }).waitFor();
    expect(await page.locator('.message').allTextContents()).toContain('A number is needed here, not a text.');
    expect(await page.locator('.place').allTextContents()).toContain(
      'Error · Line 19, column 53 · /observations/0/measure/value',
    );
    await page.getByRole('button', { name: 'Français' }).click();
    await page.getByText('Non conforme').waitFor();
    expect(await page.locator('.message').allTextContents()).toContain('Il faut ici un nombre, et non un texte.');
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    expect(page.url()).toContain('lang=fr');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Not conformant' }).waitFor();
  });

  test('a report as NDJSON', async () => {
    const { observations, ...header } = JSON.parse(readFileSync(`${root}sdk-node/kpi-report-2025-03.json`, 'utf8'));
    const lines = [{ ...header, observations: [] }, ...observations].map((line) => `${JSON.stringify(line)}\n`);
    await give('report.ndjson', Buffer.from(lines.join('')));
    expect(await page.locator('#result').getAttribute('class')).toBe('conformant');
    expect(await page.locator('#file').getAttribute('accept')).toContain('.ndjson');
  });

  test('dropping a file', async () => {
    const transfer = await page.evaluateHandle((content) => {
      const given = new DataTransfer();
      given.items.add(new File([content], 'dropped.json'));
      return given;
    }, text);
    await page.dispatchEvent('#drop', 'drop', { dataTransfer: transfer });
    await page.locator('#verdict', { hasText: 'dropped.json' }).waitFor();
    expect(await page.locator('#result').getAttribute('class')).toBe('conformant');
  });

  test('after a verdict the keyboard is at its heading', async () => {
    await give('focus.json', Buffer.from('{}'));
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('verdict');
  });
});

test('what a document says is text: no markup, no script', async () => {
  const markup = '<img src=x onerror="document.title=1"><script>';
  await give(
    '<b>markup</b>.json',
    Buffer.from(JSON.stringify({ format: 'roadmap', formatVersion: '1.0', [markup]: 1 })),
  );
  expect(await page.locator('#result img, #result script, #result b').count()).toBe(0);
  expect(await page.locator('.findings').textContent()).toContain(markup);
  expect(await page.title()).toBe('Check a Waypost document');
});

test.each([320, 360, 1280])('nothing is cut off at a width of %i pixels', async (width) => {
  await page.setViewportSize({ width, height: 740 });
  await give(
    `${width}-a-long-name-without-any-blank-in-it-at-all-of-a-file.json`,
    Buffer.from(text.replaceAll('"kind"', '"kynd"')),
  );
  const { inner, content } = await page.evaluate(() => ({
    inner: innerWidth,
    content: document.documentElement.scrollWidth,
  }));
  expect(content).toBeLessThanOrEqual(inner);
});

test('the policy holds, and nothing offended it', async () => {
  expect(complaints).toEqual([]);
  const made = await page.evaluate(
    () =>
      // Later, since what the debugger itself evaluates is exempt.
      new Promise((resolve) =>
        setTimeout(() => {
          try {
            resolve(new Function('return "made"')());
          } catch (error) {
            resolve((error as Error).name);
          }
        }),
      ),
  );
  expect(made).toBe('EvalError');
});
