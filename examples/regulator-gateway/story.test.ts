import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

test('the story runs on what was built, from an empty database to the figures of the region', async () => {
  const script = fileURLToPath(new URL('story.mjs', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [script]);
  expect(stdout).toContain('revision 1, received; its receipt is genuine.');
  expect(stdout).toContain('returned: /observations/0: Of how many dispatches?');
  const [, table = ''] = stdout.split('The figures of the region, 6 lines:\n');
  expect(table.trim().split('\n').sort()).toEqual([
    'bj:operator,CUS-DWELL,2025-03-01,,,,not-measured',
    'bj:operator,EAD-CAP,2025-03-01,80.6,4068,5048,',
    'bj:operator,EAD-CMP,2025-03-01,82.9,3374,4068,',
    'operator,indicator,from,value,numerator,denominator,missing',
    'tg:operator,CUS-DWELL,2025-03-01,,,,not-measured',
    'tg:operator,EAD-CAP,2025-03-01,72.4,1810,2500,',
    'tg:operator,EAD-CMP,2025-03-01,88,1593,1810,',
  ]);
});
