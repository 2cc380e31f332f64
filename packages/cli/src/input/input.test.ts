import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anyDocument, folderWith, waypost } from '../spawn-waypost.ts';

const { format, text } = await anyDocument();
const folder = folderWith({
  'reports/a.json': text,
  'reports/b/c.JSON': text,
  'reports/b/notes.txt': 'x',
  'reports/.hidden.json': '{',
  'reports/.git/x.json': '{',
  'reports/node_modules/x/d.json': text,
  'reports/dist/e.json': text,
  'reports/package.json': '{ "name": "x" }',
  'reports/list.json': '[1]',
  'reports/settings.json': '{ "a": 1, } // no Waypost document',
  'unclear/mistyped.json': text.replace(`"${format}"`, `"${format}s"`),
  'unclear/broken.json': `{ "format": "${format}", }`,
  'unclear/utf16.json': Buffer.from(`\ufeff${text}`, 'utf16le'),
  'unclear/unnamed.json': '{ "formatVersion": "1.0" }',
});
mkdirSync(join(folder, 'links'));
const links = {
  'to-file.json': '../reports/a.json',
  up: '..',
  'to-password.json': '/etc/passwd',
  'gone.json': 'nowhere',
};
for (const [name, target] of Object.entries(links)) symlinkSync(target, join(folder, 'links', name));
symlinkSync('reports', join(folder, 'to-folder'));

/** Names of the documents judged, as NDJSON reports give them. */
async function judged(args: string[], input?: string) {
  const options = { cwd: folder, ...(input !== undefined && { input }) };
  const { stdout, code, stderr } = await waypost(['validate', ...args, '--format', 'ndjson'], options);
  const names = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).document.name as string);
  return { names, code, stderr };
}

describe('what is judged', () => {
  const inReports = ['reports/a.json', 'reports/b/c.JSON'];
  const cases: [what: string, args: string[], names: string[], code: number][] = [
    ['a folder without links, hidden files and folders of programs', ['reports'], inReports, 0],
    ['a folder whose name ends with a slash', ['reports/'], inReports, 0],
    ['a folder within', ['reports/b'], ['reports/b/c.JSON'], 0],
    [
      'what is meant for a document, though it is none',
      ['unclear'],
      ['unclear/broken.json', 'unclear/mistyped.json', 'unclear/unnamed.json', 'unclear/utf16.json'],
      1,
    ],
    [
      'each file once, however it is named',
      ['reports/a.json', './reports/a.json', 'reports', 'links/to-file.json'],
      inReports,
      0,
    ],
    ['any file that is named', ['reports/package.json'], ['reports/package.json'], 1],
    ['a hidden file that is named', ['reports/.hidden.json'], ['reports/.hidden.json'], 1],
    ['a link that is named', ['links/to-file.json'], ['links/to-file.json'], 0],
    ['a link to a folder that is named', ['to-folder'], ['to-folder/a.json', 'to-folder/b/c.JSON'], 0],
    ['no link in a folder', ['links', 'reports/a.json'], ['reports/a.json'], 2],
    ['no link that a pattern finds', ['links/*.json', 'reports/a.json'], ['reports/a.json'], 2],
    ['no link to nothing', ['links/gone.json'], [], 2],
    [
      'what a pattern finds',
      ['rep*/**/*.{json,JSON}'],
      [
        'reports/a.json',
        'reports/b/c.JSON',
        'reports/dist/e.json',
        'reports/list.json',
        'reports/package.json',
        'reports/settings.json',
      ],
      1,
    ],
  ];
  it.concurrent.each(cases)('%s', async (_, args, names, code) => {
    const result = await judged(args);
    expect(result.names).toEqual(names);
    expect(result.code).toBe(code);
  });

  it.concurrent('standard input, under the name given', async () => {
    expect(await judged(['-'], text)).toMatchObject({ names: ['standard input'], code: 0, stderr: '' });
    expect(await judged(['-', '--stdin-filepath', 'x/y.json'], text)).toMatchObject({ names: ['x/y.json'], code: 0 });
    expect(await judged(['-', 'reports/a.json'], '')).toMatchObject({
      names: ['standard input', 'reports/a.json'],
      code: 1,
    });
  });

  it.concurrent('and what is not, is counted and named with --verbose', async () => {
    const { stdout } = await waypost(['validate', 'reports', 'links', '--verbose'], { cwd: folder });
    expect(stdout).toMatch(/2 conformant, 1 could not be read\. Skipped: 3 other JSON files\./);
    for (const name of [
      'reports/list.json',
      'reports/package.json',
      'reports/settings.json',
      'links/up',
      'links/gone.json',
    ])
      expect(stdout).toContain(`- ${name}  skipped: `);
  });
});
