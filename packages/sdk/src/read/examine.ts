import { type JSONPath, visit } from 'jsonc-parser';
import type { Finding, Position } from '../finding.ts';
import { cutPath } from '../pointer.ts';
import { excerpt } from './excerpt.ts';
import type { FindingList } from './finding-list.ts';
import { FORBIDDEN_KEYS } from './limits.ts';
import { NameTable } from './name-table.ts';
import { judgeNumber } from './number.ts';
import { ALONE, type Setting } from './position.ts';
import { flawsOf, isPlainText } from './text-flaws.ts';

/**
 * The exact pass over a text that `JSON.parse` accepts and that is not too deep: reports names that stand twice or
 * are forbidden, numbers that lose digits or leave the range, and characters that text must not contain. `setting` says
 * where the text stands, if it is a part of a larger one.
 */
export function examine(text: string, list: FindingList, { place, path: above }: Setting = ALONE): void {
  const names = new NameTable();

  function report(rule: string, path: JSONPath, position: Position, args: Finding['args']): void {
    list.findings.push({
      rule,
      severity: 'error',
      pointer: cutPath([...above, ...path]),
      args,
      position: place(position),
    });
  }

  function reportFlaws(value: string, start: Position, length: number, path: () => JSONPath, isKey: boolean): void {
    for (const flaw of flawsOf(value, text.slice(start.offset, start.offset + length))) {
      if (!list.hasRoom()) continue;
      // A string has no line breaks of its own: the flaw is on the line where it starts.
      const position = { line: start.line, column: start.column + flaw.at, offset: start.offset + flaw.at };
      const named = isKey ? { variant: 'key', key: excerpt(value) } : {};
      report(flaw.rule, path(), position, { ...flaw.args, ...named });
    }
  }

  visit(
    text,
    {
      onObjectBegin: () => names.open(),
      onObjectEnd: () => names.close(),
      onObjectProperty: (key, offset, length, line, character, pathOfObject) => {
        const first = names.add(key, line + 1, character + 1, offset);
        const isForbidden = FORBIDDEN_KEYS.includes(key);
        if (!first && !isForbidden && isPlainText(key)) return;
        const position = { line: line + 1, column: character + 1, offset };
        const path = () => [...pathOfObject(), key];
        if (first && list.hasRoom()) {
          const { line: firstLine, column: firstColumn } = place(first);
          const lines = { firstLine, firstColumn, line: place(position).line };
          report('read/duplicate-key', path(), position, { key: excerpt(key), ...lines });
        }
        if (isForbidden && list.hasRoom()) report('read/forbidden-key', path(), position, { key });
        reportFlaws(key, position, length, path, true);
      },
      onLiteralValue: (value, offset, length, line, character, path) => {
        if (typeof value === 'string') {
          if (isPlainText(value)) return;
          reportFlaws(value, { line: line + 1, column: character + 1, offset }, length, path, false);
        } else if (typeof value === 'number') {
          const literal = text.slice(offset, offset + length);
          const verdict = judgeNumber(literal);
          if (verdict === 'exact' || !list.hasRoom()) return;
          const position = { line: line + 1, column: character + 1, offset };
          const isTooLarge = verdict === 'precision' && Math.abs(value) > Number.MAX_SAFE_INTEGER;
          const args = { number: excerpt(literal, 40), readAs: String(value) };
          report(`read/number-${verdict}`, path(), position, isTooLarge ? { ...args, variant: 'too-large' } : args);
        }
      },
    },
    { disallowComments: true },
  );
}
