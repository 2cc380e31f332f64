import { describe, expect, it } from 'vitest';
import { anyDocument, folderWith, waypost } from '../spawn-waypost.ts';
import { html } from './markup.ts';
import { countsBar, placesStrip } from './pictures.ts';

const { format, profile, version, text } = await anyDocument();
const hostile = '</pre></style><script>alert("1")</script><img src=x onerror=\'alert(1)\'>&amp;';
const folder = folderWith({
  'good.json': text,
  'bad.json': text.replace('"lifecycle": "draft"', '"lifecycle": "Draft"'),
  '<img src=x onerror=alert(1)>.json': text
    .replace('"lifecycle"', `${JSON.stringify(hostile)}: ${JSON.stringify(hostile)}, "lifecycle"`)
    .replace('"draft"', JSON.stringify(hostile)),
});
const page = async (...args: string[]) =>
  (await waypost(['validate', ...args, '--format', 'html'], { cwd: folder })).stdout;

describe('the page', () => {
  it.concurrent('says of each document what, where and how to mend it, with the value marked', async () => {
    const shown = await page('bad.json', 'good.json', 'missing.json');
    expect(shown).toMatch(/^<!DOCTYPE html>\n<html lang="en" dir="ltr">/);
    expect(shown).toContain('<h1>3 documents: 1 conformant, 1 not conformant, 1 could not be read.</h1>');
    expect(shown).toContain('<p class="error">missing.json: there is no such file or folder</p>');
    for (const [index, name] of ['bad.json', 'good.json'].entries()) {
      expect(shown).toContain(`<a href="#d${index + 1}"><bdi>${name}</bdi></a>`);
      expect(shown).toMatch(new RegExp(`<section id="d${index + 1}">\n<h2><b class="\\w+">.</b> <bdi>${name}</bdi>`));
    }
    expect(shown).toContain(`<bdi>${format} ${version} (${profile})</bdi></span> not conformant: 1 error</p>`);
    expect(shown).toContain('<code><bdi>/lifecycle</bdi></code>');
    expect(shown).toContain('“Draft” is not one of the allowed values. Did you mean “draft”?');
    expect(shown).toContain('&quot;lifecycle&quot;: <mark>&quot;Draft&quot;</mark>,</pre>');
    expect(shown).toContain('→ Use one of: draft, submitted, adopted, withdrawn.');
    expect(shown.match(/<svg class="strip"/g)).toHaveLength(1);
  });

  it.concurrent('runs from right to left in Arabic', async () => {
    const shown = await page('bad.json', '--lang', 'ar');
    expect(shown).toContain('<html lang="ar" dir="rtl">');
    expect(shown).toContain('غير مطابقة: خطأ واحد');
  });

  it.concurrent('needs nothing else and runs nothing', async () => {
    const shown = await page('.');
    expect(shown).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(shown).not.toMatch(/<(?:script|link|iframe|object)|\bon\w+=["']|(?:src|href)="(?!#)|url\(/);
  });

  it.concurrent('shows what a document or a name has in it as text', async () => {
    const shown = await page('<img src=x onerror=alert(1)>.json');
    expect(shown).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;');
    expect(shown).toContain('<bdi>&lt;img src=x onerror=alert(1)&gt;.json</bdi>');
    expect(shown).not.toMatch(/<img|<script|<\/pre><\/style>/);
  });

  it.concurrent('is quiet about what conforms, if asked', async () => {
    const shown = await page('bad.json', 'good.json', '--quiet');
    expect(shown).toContain('<bdi>bad.json</bdi>');
    expect(shown).not.toContain('<bdi>good.json</bdi>');
  });
});

const counts: [totals: Parameters<typeof countsBar>[0], most: number, parts: [string, x: number, width: number][]][] = [
  [
    { error: 2, warning: 0, info: 3 },
    10,
    [
      ['error', 0, 2],
      ['info', 2, 3],
    ],
  ],
  [{ error: 0, warning: 4, info: 0 }, 4, [['warning', 0, 4]]],
  [{ error: 0, warning: 0, info: 0 }, 0, []],
];

it.each(counts)('draws %j of %d', (totals, most, parts) => {
  const { text: drawn } = countsBar(totals, most);
  expect(drawn).toContain(`viewBox="0 0 ${Math.max(most, 1)} 1"`);
  const rects = [...drawn.matchAll(/<rect class="(\w+)" x="(\d+)" width="(\d+)"/g)];
  expect(rects.map(([, severity, x, width]) => [severity, Number(x), Number(width)])).toEqual(parts);
});

it('draws where in a document something was found, once for each place, errors on top', () => {
  const at = (severity: 'error' | 'warning', offset: number) =>
    ({ severity, position: { line: 1, column: offset + 1, offset } }) as Parameters<typeof placesStrip>[0][number];
  const drawn = placesStrip(
    [at('error', 0), at('warning', 500), at('error', 500), at('error', 999)],
    ' '.repeat(999),
    '',
  );
  const rects = [...(drawn?.text ?? '').matchAll(/<rect class="(\w+)" x="(\d+)"/g)];
  expect(rects.map(([, severity, x]) => [severity, Number(x)])).toEqual([
    ['warning', 150],
    ['error', 0],
    ['error', 150],
    ['error', 299],
  ]);
  expect(placesStrip([], 'x', '')).toBeUndefined();
});

it('escapes texts, and only texts', () => {
  const part = html`<b>${'<&>"\''}</b>`;
  expect(html`<p>${part}${[part, undefined, false, 0]}</p>`.text).toBe(
    `<p>${'<b>&lt;&amp;&gt;&quot;&#39;</b>'.repeat(2)}0</p>`,
  );
});
