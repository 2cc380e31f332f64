import type { Finding } from '@waypost/sdk';
import { applyEdits, type JSONPath, modify } from 'jsonc-parser';

type Operation = NonNullable<Finding['fix']>[number];

/** The text of a document with its fixes made; all else stays as it is written. Each place is changed once. */
export function applyFixes(text: string, value: unknown, findings: readonly Finding[]): string {
  const operations = new Map<string, Operation>();
  for (const { fix = [] } of findings)
    for (const operation of fix) if (!operations.has(operation.path)) operations.set(operation.path, operation);
  const bom = text.startsWith('\ufeff') ? '\ufeff' : '';
  const formattingOptions = formattingOf(text);
  return [...operations.values()]
    .reduce((result, { op, path, value: given }) => {
      const edits = modify(result, pathOf(path, value), op === 'remove' ? undefined : given, { formattingOptions });
      return applyEdits(result, edits);
    }, text.slice(bom.length))
    .replace(/^/, bom);
}

/** How the text is indented and its lines end, for members that are added. */
function formattingOf(text: string) {
  const indent = /^[ \t]+/m.exec(text)?.[0] ?? '  ';
  return { insertSpaces: !indent.startsWith('\t'), tabSize: indent.length, eol: text.includes('\r\n') ? '\r\n' : '\n' };
}

/** A pointer as a path, in which the steps into arrays are numbers. */
function pathOf(pointer: string, document: unknown): JSONPath {
  let at = document;
  return pointer
    .split('/')
    .slice(1)
    .map((token) => {
      const name = token.replaceAll('~1', '/').replaceAll('~0', '~');
      const step = Array.isArray(at) ? Number(name) : name;
      at = (Object(at) as Record<string, unknown>)[name];
      return step;
    });
}
