import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../published.ts';
import { openSdkPage, type SdkPage } from './sdk-page.ts';

const cli = join(root, 'packages/cli/dist/waypost.cjs');
const examples = readdirSync(join(root, 'examples'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /^[\w-]+\/[\w.-]+\.json$/.test(file) && !file.endsWith('package.json'))
  .map((file) => `examples/${file}`);
const environments = [
  {},
  { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'America/St_Johns', LANG: 'C', LC_ALL: '' },
];

let page: SdkPage;
beforeAll(async () => {
  page = await openSdkPage({ locale: 'tr-TR', timezoneId: 'Pacific/Kiritimati' });
});
afterAll(() => page?.close());

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
    const document = readFileSync(join(root, file)).toString('base64');
    reports.push(await page.judge({ name: file, document }));
    expect(new Set(reports).size).toBe(1);
    expect(JSON.parse(reports[0] as string).outcome).toBe('conformant');
  });
});
