import type { Finding } from '../finding.ts';
import { diagnose } from './diagnose.ts';
import { examine } from './examine.ts';
import type { FindingList } from './finding-list.ts';
import { positionAt, type Setting } from './position.ts';
import { type Scan, scan } from './scan.ts';

/** The value of a text that is a document, or a whole value in one; or the reason why it is none. */
export function readPart(
  text: string,
  bytes: Uint8Array,
  setting: Setting,
  list: FindingList,
): { value: unknown } | Finding {
  const verdict = scan(bytes, 0, bytes.length, setting.path.length);
  const value = verdict === 'too-deep' ? undefined : parsed(text);
  if (value === undefined) return diagnose(text, setting) ?? unexplained(text, setting, verdict);
  if (needsExamining(verdict, text)) examine(text, list, setting);
  return value;
}

/** Whether the exact pass may have something to report. */
export const needsExamining = (verdict: Scan, text: string): boolean =>
  verdict === 'closer' || (verdict === 'normalize' && text.normalize('NFC') !== text);

function parsed(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** Should the parser refuse what the diagnosis finds nothing wrong with. */
function unexplained(text: string, { place }: Setting, verdict: Scan): Finding {
  const rule = verdict === 'too-deep' ? 'read/too-deep' : 'read/syntax';
  return { rule, severity: 'error', pointer: '', args: {}, position: place(positionAt(text, 0)) };
}
