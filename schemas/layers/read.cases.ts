import { acceptedLines, refusedLines } from './lines.cases.ts';

/** A finding in short: rule and variant, pointer, line, column. */
type Expected = [rule: string, pointer: string, line: number, column: number];

export interface Case {
  name: string;
  input: string | Uint8Array;
  parsed?: boolean;
  findings: Expected[];
}

const bytes = (...parts: (string | number)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)])));

const utf16 = (text: string, isBigEndian: boolean): Uint8Array =>
  Uint8Array.from([...text].flatMap((c) => (isBigEndian ? [0, c.charCodeAt(0)] : [c.charCodeAt(0), 0])));

const unread = (name: string, input: Case['input'], rule: string, line: number, column: number, pointer = ''): Case => {
  return { name, input, parsed: false, findings: [[rule, pointer, line, column]] };
};

const syntax = (input: string, variant: string, line: number, column: number): Case =>
  unread(JSON.stringify(input), input, variant ? `read/syntax#${variant}` : 'read/syntax', line, column);

const encoding: Case[] = [
  unread('Latin-1 é', bytes('{\n"a":"caf', 0xe9, '"}'), 'read/encoding#windows-1252', 2, 9),
  unread('Windows-1252 apostrophe', bytes('["l', 0x92, 'envoi"]'), 'read/encoding#windows-1252', 1, 4),
  unread('a stray continuation byte', bytes('["', 0x81, '"]'), 'read/encoding', 1, 3),
  unread('overlong slash', bytes('["', 0xc0, 0xaf, '"]'), 'read/encoding', 1, 3),
  unread('a surrogate in UTF-8 (CESU-8)', bytes('["', 0xed, 0xa0, 0xbd, '"]'), 'read/encoding', 1, 3),
  unread('past U+10FFFF', bytes('["', 0xf4, 0x90, 0x80, 0x80, '"]'), 'read/encoding', 1, 3),
  unread('cut off within a character', bytes('["x', 0xe2, 0x82), 'read/encoding#cut-off', 1, 4),
  unread('UTF-16LE with mark', bytes(0xff, 0xfe, '{', 0, '}', 0), 'read/encoding#other-encoding', 1, 1),
  unread('UTF-16BE with mark', bytes(0xfe, 0xff, 0, '{', 0, '}'), 'read/encoding#other-encoding', 1, 1),
  unread('UTF-16LE without mark', utf16('{"a":1}', false), 'read/encoding#other-encoding', 1, 1),
  unread('UTF-16BE without mark', utf16('{"a":1}', true), 'read/encoding#other-encoding', 1, 1),
  unread('UTF-32LE with mark', bytes(0xff, 0xfe, 0, 0, '{', 0, 0, 0), 'read/encoding#other-encoding', 1, 1),
  unread('UTF-32BE without mark', bytes(0, 0, 0, '['), 'read/encoding#other-encoding', 1, 1),
  unread('a workbook', bytes('PK', 3, 4, 20, 0), 'read/encoding#not-text', 1, 1),
  unread('a PDF', bytes('%PDF-1.7'), 'read/encoding#not-text', 1, 1),
  unread('gzip', bytes(0x1f, 0x8b, 8), 'read/encoding#not-text', 1, 1),
];

const empty: Case[] = [
  unread('no bytes', bytes(), 'read/empty', 1, 1),
  unread('no text', '', 'read/empty', 1, 1),
  unread('blanks', ' \r\n\t\n', 'read/empty', 1, 1),
  unread('a mark and nothing else', bytes(0xef, 0xbb, 0xbf), 'read/empty', 1, 1),
];

const deep: Case[] = [
  unread('65 arrays', `{"a":${'['.repeat(64)}`, 'read/too-deep', 1, 69, `/a${'/0'.repeat(63)}`),
  unread('65 objects', `${'{"~":\n'.repeat(64)}{`, 'read/too-deep', 65, 1, '/~0'.repeat(64)),
  unread('65 arrays, closed', `${'['.repeat(65)}${']'.repeat(65)}`, 'read/too-deep', 1, 65, '/0'.repeat(64)),
  unread('65 objects, closed', `${'{"a":'.repeat(65)}0${'}'.repeat(65)}`, 'read/too-deep', 1, 321, '/a'.repeat(64)),
];

const mistakes: Case[] = [
  syntax('{"a":1,}', 'trailing-comma', 1, 7),
  syntax('[1,\n2,\n]', 'trailing-comma', 2, 2),
  syntax('{"a":1 // one\n}', 'comment', 1, 8),
  syntax('/* a */ {}', 'comment', 1, 1),
  syntax('/* a', 'comment', 1, 1),
  syntax("{'a':1}", 'quotation-mark', 1, 2),
  syntax('{"a":“b”}', 'quotation-mark', 1, 6),
  syntax('["a", «b»]', 'quotation-mark', 1, 7),
  syntax('{"a":1\n "b":2}', 'missing-comma', 1, 7),
  syntax('[1 2]', 'missing-comma', 1, 3),
  syntax('[{}{}]', 'missing-comma', 1, 4),
  syntax('{"a":1; "b":2}', 'missing-comma', 1, 7),
  syntax('{"a":"b "c" d"}', 'inner-quotation-mark', 1, 9),
  syntax('["a"2025" b"]', 'inner-quotation-mark', 1, 4),
  syntax('["a "b c" d"]', 'inner-quotation-mark', 1, 5),
  syntax('{"a":"b "\n c"}', 'missing-comma', 1, 10),
  syntax('["a" 2]', 'missing-comma', 1, 5),
  syntax('["a""b"]', 'missing-comma', 1, 5),
  syntax('{"a" "b"}', 'missing-colon', 1, 5),
  syntax('{"a"}', 'missing-colon', 1, 5),
  syntax('{"a" = 1}', 'missing-colon', 1, 5),
  syntax('{"a":[1,\n2', 'unclosed', 2, 2),
  syntax('{', 'unclosed', 1, 2),
  syntax('{"a":', 'unclosed', 1, 6),
  syntax('["abc\n"]', 'unclosed-string', 1, 2),
  syntax('["abc', 'unclosed-string', 1, 2),
  syntax('["abc\\', 'escape', 1, 6),
  syntax('["C:\\Reports"]', 'escape', 1, 5),
  syntax('["\\x41"]', 'escape', 1, 3),
  syntax('["\\u12"]', 'escape', 1, 3),
  syntax('["a\tb"]', 'raw-control', 1, 4),
  syntax('["a\u0000b"]', 'raw-control', 1, 4),
  syntax('[NaN]', 'word', 1, 2),
  syntax('[-Infinity]', 'word', 1, 2),
  syntax('{"a":None}', 'word', 1, 6),
  syntax('{"a":True}', 'word', 1, 6),
  syntax('{"a":nul}', 'word', 1, 6),
  syntax('[01]', 'number', 1, 2),
  syntax('[-01]', 'number', 1, 2),
  syntax('[1.]', 'number', 1, 2),
  syntax('[.5]', 'number', 1, 2),
  syntax('[-]', 'number', 1, 2),
  syntax('[+1]', 'number', 1, 2),
  syntax('[1e]', 'number', 1, 2),
  syntax('[1e+]', 'number', 1, 2),
  syntax('[0x1F]', 'number', 1, 2),
  syntax('[1_000]', 'number', 1, 2),
  syntax('[97.3%]', 'number', 1, 2),
  syntax('{"a":1 234}', 'number', 1, 6),
  syntax('{"a":1\u202f234}', 'number', 1, 6),
  syntax('{"a":1,5}', 'decimal-comma', 1, 6),
  syntax('{a:1}', 'unquoted-name', 1, 2),
  syntax('{1:1}', 'unquoted-name', 1, 2),
  syntax('{null:1}', 'unquoted-name', 1, 2),
  syntax('{:1}', 'missing-name', 1, 2),
  syntax('{{}}', 'missing-name', 1, 2),
  syntax('{"a":}', 'missing-value', 1, 6),
  syntax('{"a":,"b":1}', 'missing-value', 1, 6),
  syntax('[,1]', 'extra-comma', 1, 2),
  syntax('[1,,2]', 'extra-comma', 1, 4),
  syntax('{,}', 'extra-comma', 1, 2),
  syntax('[1}', 'wrong-bracket', 1, 3),
  syntax('{"a":1]', 'wrong-bracket', 1, 7),
  syntax('[}', 'wrong-bracket', 1, 2),
  syntax('["a":1]', 'colon-in-list', 1, 5),
  syntax('{} {}', 'after-end', 1, 4),
  syntax('{}\n{}\n', 'after-end', 2, 1),
  syntax('[]]', 'after-end', 1, 3),
  syntax('<html></html>', 'not-json', 1, 1),
  syntax('format;version', 'not-json', 1, 1),
  syntax(']', 'not-json', 1, 1),
  syntax('[1,\u00a02]', 'invisible', 1, 4),
  syntax('[1]\u0000', 'invisible', 1, 4),
  syntax('[\f1]', 'invisible', 1, 2),
  syntax('[1,\u20282]', 'invisible', 1, 4),
  syntax('[\\n]', '', 1, 2),
  syntax('[*]', '', 1, 2),
];

const exact: Case[] = [
  { name: 'a name twice', input: '{"a":1,"a":1}', findings: [['read/duplicate-key', '/a', 1, 8]] },
  { name: 'an escaped twin', input: '{"a":1,\n "\\u0061":2}', findings: [['read/duplicate-key', '/a', 2, 2]] },
  { name: 'the empty name twice', input: '{"":1,"":2}', findings: [['read/duplicate-key', '/', 1, 7]] },
  {
    name: 'a name three times, with another object between',
    input: '{"a":{"a":1},"a":2,"a":3}',
    findings: [
      ['read/duplicate-key', '/a', 1, 14],
      ['read/duplicate-key', '/a', 1, 20],
    ],
  },
  { name: 'names with ~ and /', input: '{"~/":{"b":1,"b":2}}', findings: [['read/duplicate-key', '/~0~1/b', 1, 14]] },
  {
    name: 'twice among 70',
    input: `{${Array.from({ length: 70 }, (_, i) => `"k${i}":0`)},"k69":1}`,
    findings: [['read/duplicate-key', '/k69', 1, 552]],
  },
  { name: '__proto__', input: '[{"__proto__":{}}]', findings: [['read/forbidden-key', '/0/__proto__', 1, 3]] },
  { name: '__proto__ escaped', input: '{"\\u005f_proto__":1}', findings: [['read/forbidden-key', '/__proto__', 1, 2]] },
  { name: 'constructor', input: '{"constructor":1}', findings: [['read/forbidden-key', '/constructor', 1, 2]] },
  { name: 'prototype', input: '{"a":1,"prototype":1}', findings: [['read/forbidden-key', '/prototype', 1, 8]] },
  {
    name: 'a forbidden name twice',
    input: '{"__proto__":1,"__proto__":2}',
    findings: [
      ['read/forbidden-key', '/__proto__', 1, 2],
      ['read/duplicate-key', '/__proto__', 1, 16],
      ['read/forbidden-key', '/__proto__', 1, 16],
    ],
  },
  { name: '2^53', input: '[9007199254740992]', findings: [['read/number-precision#too-large', '/0', 1, 2]] },
  {
    name: '2^53 as a decimal',
    input: '[9007199254740992.0]',
    findings: [['read/number-precision#too-large', '/0', 1, 2]],
  },
  { name: '1e22', input: '[-1e22]', findings: [['read/number-precision#too-large', '/0', 1, 2]] },
  { name: 'too many digits', input: '{"a":0.1234567890123456789}', findings: [['read/number-precision', '/a', 1, 6]] },
  { name: 'a digit lost near 2^53', input: '[9007199254740990.6]', findings: [['read/number-precision', '/0', 1, 2]] },
  {
    name: 'a denormal with too many digits',
    input: '[4.9406564584124654e-324]',
    findings: [['read/number-precision', '/0', 1, 2]],
  },
  { name: 'overflow', input: '[1e309]', findings: [['read/number-range', '/0', 1, 2]] },
  { name: 'overflow without exponent', input: `[-1${'0'.repeat(309)}]`, findings: [['read/number-range', '/0', 1, 2]] },
  { name: 'underflow', input: '[1, 1e-400]', findings: [['read/number-range', '/1', 1, 5]] },
  { name: 'half a pair, escaped', input: '["ab\\ud83d"]', findings: [['read/lone-surrogate', '/0', 1, 5]] },
  { name: 'half a pair, raw', input: '["ab\ude00"]', findings: [['read/lone-surrogate', '/0', 1, 5]] },
  { name: 'a pair in reverse', input: '["\\ude00\\ud83d"]', findings: [['read/lone-surrogate', '/0', 1, 3]] },
  { name: 'half a pair in a name', input: '{"a":{"\\ud83d":1}}', findings: [['read/lone-surrogate#key', '/a', 1, 8]] },
  { name: 'NUL', input: '["a\\u0000"]', findings: [['read/control-character', '/0', 1, 4]] },
  { name: 'ESC', input: '["\\u001b[31m"]', findings: [['read/control-character', '/0', 1, 3]] },
  { name: 'backspace', input: '["\\b"]', findings: [['read/control-character', '/0', 1, 3]] },
  { name: 'carriage return', input: '["a\\r\\nb"]', findings: [['read/control-character', '/0', 1, 4]] },
  { name: 'DEL, raw', input: '["a\u007f"]', findings: [['read/control-character', '/0', 1, 4]] },
  { name: 'C1, raw', input: bytes('["a', 0xc2, 0x9b, '"]'), findings: [['read/control-character', '/0', 1, 4]] },
  { name: 'C1, escaped', input: '["\\u0085"]', findings: [['read/control-character', '/0', 1, 3]] },
  { name: 'a mark within text', input: '["a\ufeffb"]', findings: [['read/control-character', '/0', 1, 4]] },
  { name: 'a noncharacter', input: '["\\uffff"]', findings: [['read/control-character', '/0', 1, 3]] },
  { name: 'control in a name', input: '{"a\\u0007":1}', findings: [['read/control-character#key', '', 1, 4]] },
  { name: 'right-to-left override', input: '["a\u202eb"]', findings: [['read/bidi-character', '/0', 1, 4]] },
  { name: 'isolate, escaped', input: '["\\u2067"]', findings: [['read/bidi-character', '/0', 1, 3]] },
  { name: 'bidi in a name', input: '{"x":1,"\u2066a":1}', findings: [['read/bidi-character#key', '', 1, 9]] },
  { name: 'decomposed é', input: '["cafe\u0301"]', findings: [['read/not-nfc', '/0', 1, 6]] },
  { name: 'decomposed é, escaped', input: '["e\\u0301"]', findings: [['read/not-nfc', '/0', 1, 3]] },
  { name: 'decomposed é, letter escaped', input: '["\\u0065\u0301"]', findings: [['read/not-nfc', '/0', 1, 3]] },
  { name: 'decomposed name', input: '{"e\u0301":1}', findings: [['read/not-nfc#key', '', 1, 3]] },
  { name: 'Angstrom sign', input: '["\u212b"]', findings: [['read/not-nfc', '/0', 1, 3]] },
  { name: 'Hangul in parts', input: '["\u1112\u1161\u11ab"]', findings: [['read/not-nfc', '/0', 1, 3]] },
  { name: 'marks in the wrong order', input: '["q\u0307\u0323"]', findings: [['read/not-nfc', '/0', 1, 4]] },
  { name: '31 marks', input: `["q${'\u0323'.repeat(31)}"]`, findings: [['read/not-nfc#stacked-marks', '/0', 1, 4]] },
  {
    name: 'several flaws of one string, in its order',
    input: '["e\u0301\u202e\\u0001\\ud800"]',
    findings: [
      ['read/not-nfc', '/0', 1, 3],
      ['read/bidi-character', '/0', 1, 5],
      ['read/control-character', '/0', 1, 6],
      ['read/lone-surrogate', '/0', 1, 12],
    ],
  },
  {
    name: 'one finding per rule and string',
    input: '["\\u0001\\u0002","\\u0003"]',
    findings: [
      ['read/control-character', '/0', 1, 3],
      ['read/control-character', '/1', 1, 18],
    ],
  },
];

/** Every rule, with the place it reports. */
export const cases: Case[] = [...encoding, ...empty, ...deep, ...mistakes, ...exact, ...refusedLines];

/** Texts one change away from a finding. */
export const nearMisses: [name: string, input: string | Uint8Array][] = [
  ['a mark and a document', bytes(0xef, 0xbb, 0xbf, '{}')],
  ['the same name in two objects', '[{"a":1},{"a":{"a":2}}]'],
  ['names that differ in case', '{"a":1,"A":2}'],
  ['names in one object and its child, around it', '{"a":1,"b":{"a":1,"b":2},"c":3}'],
  ['70 names', `{${Array.from({ length: 70 }, (_, i) => `"k${i}":0`)}}`],
  ['forbidden names as values', '["__proto__","constructor","prototype"]'],
  ['names that contain forbidden ones', '{"_proto_":1,"constructors":2,"Prototype":3}'],
  ['names of Object.prototype that are not forbidden', '{"toString":1,"hasOwnProperty":2}'],
  ['2^53 − 1', '[9007199254740991,-9007199254740991,9007199254740991.0]'],
  ['numbers in other spellings', '[1.10,1.0,1e2,1E+2,100e-2,-0,0.0,0e999999,-0.0e-5]'],
  ['17 digits that are kept', '[0.30000000000000004,33.333333333333336,1e-7,0.000001]'],
  ['20 characters of which few are digits', '[0.00000000000000000012,123456789012345.000000]'],
  ['the smallest number', '[5e-324,2.2250738585072014e-308]'],
  ['pairs of surrogates', '["😀\\ud83d\\ude00"]'],
  ['tab and line feed', '["a\\tb\\nc\\u0009\\u000a"]'],
  ['other blanks in text', '["a\u00a0b\u202fc\u2028d\u2029e\u3000f"]'],
  ['Arabic with its marks', '["\u200fالبريد\u200e \u061c2024"]'],
  ['Arabic with vowels', '["بَرِيد"]'],
  ['joined emoji', '["👩\u200d💻 🇫🇷 ✈\ufe0f 👍🏽"]'],
  ['zero-width non-joiner', '["می\u200cخواهم"]'],
  ['composed letters', '["café Ångström Việt Nam ñ ç Œ"]'],
  ['letters and marks that do not compose', '["q\u0323\u0307"]'],
  ['30 marks', `["q${'\u0323'.repeat(30)}"]`],
  ['Thai, Devanagari, Hangul, Chinese', '["ไปรษณีย์ไทย","भारतीय डाक","우체국","中国邮政"]'],
  ['the replacement character', '["\ufffd"]'],
  ['64 arrays', `${'['.repeat(64)}${']'.repeat(64)}`],
  ['64 objects', `${'{"a":'.repeat(64)}0${'}'.repeat(64)}`],
  ['a scalar', '"a"'],
  ['blanks around', ' \r\n\t[ ] \n'],
  ...acceptedLines,
];
