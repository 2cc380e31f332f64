import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One folder for all that the tests of a run write and leave, gone when they have ended. */
export default function scratch() {
  const folder = mkdtempSync(join(tmpdir(), 'waypost-tests-'));
  // PostgreSQL does not run as root: its user has to get at its own folder inside.
  chmodSync(folder, 0o711);
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
