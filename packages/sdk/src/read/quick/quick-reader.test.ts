import { describe, expect, test } from 'vitest';
import { QuickReader } from './quick-reader.ts';

const encoder = new TextEncoder();

/** Reads texts one after another, since what is like those before takes another way; gives the values and what is left. */
function readAll(texts: readonly string[], extent: 'line' | 'value' = 'value') {
  const reader = new QuickReader();
  return texts.map((text) => {
    const bytes = encoder.encode(text);
    const value = reader.read(bytes, 0, bytes.length, extent);
    return value && { value, rest: new TextDecoder().decode(bytes.subarray(reader.end)) };
  });
}

describe('is read', () => {
  test.each<[what: string, text: string]>([
    ['no member', '{ }'],
    ['members', '{"code":"EAD-CAP","value":80.6,"count":0,"isFinal":true,"isDraft":false,"note":null}'],
    ['an object in a list in an object', '{"steps":[{"id":"S1"},{"id":"S2","after":["S1"]},[],{}]}'],
    ['blanks', '{ "a" : 1 }'.replace('" :', '":')],
    ['breaks', '{\r\n\t"a": [\n1 ,\n2 ]\r\n}'],
    ['letters beyond ASCII', '{"fr":"délai « à l’export »","ar":"البريد","zh":"郵政","flag":"😀"}'],
    ['escapes', '{"en":"a \\"b\\" \\\\ \\u00e9 \\n c"}'],
    ['texts of all lengths', `{${[...Array(60).keys()].map((length) => `"n${length}":"${'x'.repeat(length)}"`)}}`],
    ['numbers', '{"n":[0,-0,-1,7,10,0.5,-12.250,123456789012345,0.1234567890123]}'],
    ['names that are numbers', '{"2":"b","1":"a"}'],
  ])('%s', (_, text) => {
    const expected = { value: JSON.parse(text), rest: ',{' };
    expect(readAll([`${text},{`, `${text},{`])).toStrictEqual([expected, expected]);
  });

  test('what is unlike the object before', () => {
    const texts = ['{"a":1,"b":2}', '{"b":2,"a":1}', '{"a":"x"}', '{"a":"xx-1"}', '{"a":"xx-2"}', '{"a":{"a":[1]}}'];
    expect(readAll(texts).map((read) => read?.value)).toStrictEqual(texts.map((text) => JSON.parse(text)));
  });

  test('a line, to its end', () => {
    expect(readAll(['{"a":1} \r\n{"a":2}\n'], 'line')).toStrictEqual([{ value: { a: 1 }, rest: '\n{"a":2}\n' }]);
  });
});

describe('is left to others', () => {
  test.each<[what: string, text: string]>([
    ['a name that stands twice', '{"a":1,"a":1}'],
    ['a name that stands twice, far apart', '{"a":1,"b":2,"c":3,"a":1}'],
    ['a name with an escape', '{"\\u0061":1}'],
    ['a name that reaches a prototype', '{"__proto__":{}}'],
    ['a number that may lose digits', '{"a":1234567890.123456}'],
    ['an exponent', '{"a":1e2}'],
    ['a leading zero', '{"a":01}'],
    ['a point without digits', '{"a":1.}'],
    ['two points', '{"a":1.2.3}'],
    ['a sign alone', '{"a":-}'],
    ['a word that is none', '{"a":nul1}'],
    ['a control character', '{"a":"b\u0001c"}'],
    ['a line feed in a text', '{"a":"b\nc"}'],
    ['a character that turns the direction of what follows', '{"a":"b\u202ec"}'],
    ['half of a surrogate pair', '{"a":"\\ud83d"}'],
    ['a letter in two pieces', '{"a":"e\u0301"}'],
    ['an escape that is none', '{"a":"\\x"}'],
    ['a text without an end', '{"a":"b'],
    ['an object without an end', '{"a":1'],
    ['a missing comma', '{"a":1 "b":2}'],
    ['one comma too many', '{"a":1,}'],
    ['a missing colon', '{"a" 1}'],
    ['what is no object', '[1]'],
    ['what is too deep', `{"a":${'['.repeat(40)}${']'.repeat(40)}}`],
  ])('%s', (_, text) => {
    expect(readAll([`${text},`, '{"a":1,"b":2}', `${text},`])).toMatchObject([undefined, { rest: '' }, undefined]);
  });

  test('bytes that are no text', () => {
    const bytes = Uint8Array.from([...encoder.encode('{"a":"é'), 0xc3, ...encoder.encode('"}')]);
    expect(new QuickReader().read(bytes, 0, bytes.length, 'value')).toBeUndefined();
  });

  test.each([
    ['a line that goes on behind its object', '{"a":1} 2\n'],
    ['an object on two lines', '{"a":1,\n"b":2}\n'],
    ['a line of which not all is there', '{"a":1}'],
  ])('%s', (_, text) => {
    expect(readAll([text], 'line')).toEqual([undefined]);
  });
});

test('where objects are not alike, they are left to others for a while', () => {
  const texts = [...Array(60_000).keys()].map((index) => `{"a${index % 30}":${index},"b${index}":[${index}]}`);
  const read = readAll(texts);
  const given = read.flatMap((one, index) => (one ? [index] : []));
  for (const index of given) expect(read[index]?.value).toEqual(JSON.parse(texts[index] as string));
  const [before, after] = [given.filter((index) => index < 5000), given.filter((index) => index > 50_000)];
  expect([before.length > 500, after.length > 500, given.length]).toEqual([true, true, before.length + after.length]);
});
