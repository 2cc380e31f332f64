import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One folder for all that the tests of a run write and leave, gone when they have ended. */
export default function scratch() {
  const folder = mkdtempSync(join(tmpdir(), 'waypost-tests-'));
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
