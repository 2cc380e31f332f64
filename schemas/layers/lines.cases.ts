import type { Case } from './read.cases.ts';

const HEADER = '{"format":"kpi-report","observations":[]}';

const unread = (name: string, input: string, rule: string, line: number, column: number, pointer = ''): Case => {
  return { name, input, parsed: false, findings: [[rule, pointer, line, column]] };
};

/** Documents written line by line, whose first line is the document and the others its observations; refused. */
export const refusedLines: Case[] = [
  unread(
    'lines, and an item in the first of them',
    '{"format":"kpi-report","observations":[{}]}\n{}',
    'read/first-line',
    1,
    39,
    '/observations',
  ),
  unread('lines, and no list in the first', '{"format":"kpi-report"}\n{}', 'read/first-line#absent', 1, 1),
  unread(
    'lines, and null for the list in the first',
    '{"format":"kpi-report","observations":null}\n{}',
    'read/first-line#absent',
    1,
    1,
  ),
  unread('lines of a format that has no such list', '{"format":"roadmap"}\n{}', 'read/syntax#after-end', 2, 1),
  unread('lines of no format', '{"observations":[]}\n{}', 'read/syntax#after-end', 2, 1),
  unread('a list on the line after the document', `${HEADER}\n[]`, 'read/syntax#after-end', 2, 1),
  unread('two items on a line', `${HEADER}\n{}\n{}{}`, 'read/syntax#after-end', 3, 3),
  unread('an item on two lines', `${HEADER}\n{}\n{\n}`, 'read/syntax#unclosed', 3, 2),
  unread('a carriage return alone ends no line', `${HEADER}\r{}`, 'read/syntax#after-end', 2, 1),
  unread(
    'lines, and an item as deep as no document is',
    `${HEADER}\n{"a":${'['.repeat(62)}${']'.repeat(62)}}`,
    'read/too-deep',
    2,
    67,
    `/observations/0/a${'/0'.repeat(61)}`,
  ),
  {
    name: 'lines, and a name twice in the first and in an item',
    input: '{"format":"kpi-report","observations":[],"a":1,"a":2}\n{}\n{"b":1,"b":1}',
    findings: [
      ['read/duplicate-key', '/a', 1, 48],
      ['read/duplicate-key', '/observations/1/b', 3, 8],
    ],
  },
];

/** The same, one change away from a finding. */
export const acceptedLines: [name: string, input: string][] = [
  ['lines', `${HEADER}\n{"a":1}\n{"a":1}\n`],
  ['lines, the last without its end', `${HEADER}\n{"a":1}`],
  ['lines behind a mark', `\ufeff${HEADER}\n{}\n`],
  ['lines that end as on Windows, and blank ones', `\n${HEADER}\r\n \t\r\n{}\r\n\n{}\r\n`],
  ['the first line alone', `${HEADER}\n\n`],
  ['lines, and an item as deep as it may be', `${HEADER}\n{"a":${'['.repeat(61)}${']'.repeat(61)}}`],
  ['a document of several lines', '{"format":"kpi-report",\n"observations":[\n{}\n]}'],
];
