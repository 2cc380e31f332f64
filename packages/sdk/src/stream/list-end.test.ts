import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publishedVersions } from '../../../../test/published.ts';
import { collectionOf } from '../known-format.ts';
import { validate } from '../validate.ts';
import { judgePart, type StreamOptions, validateStream } from './validate-stream.ts';

const [first] = (await publishedVersions()).filter(({ format }) => collectionOf(format) !== undefined);
const { format = '', examples } = first ?? {};
const name = collectionOf(format) as string;
const { [name]: list, ...header } = [...(examples?.values() ?? [])][0] as Record<string, unknown>;
const items = JSON.stringify(Array(40).fill(list).flat()).slice(1, -1);

const members = Object.keys(header).map((member) => `${JSON.stringify(member)}:${JSON.stringify(header[member])}`);
const last = members.slice(-3);

/** A document with its long list in front of some members, written like that. */
const document = (items: string, behind: readonly string[]) =>
  `{${members.slice(0, members.length - behind.length)},"${name}": [${items}]\n ${behind.map((member) => `,${member}`).join('')} }\n`;

const PARTS = 7;

/**
 * What is said of a text, judged in one or in some parts, how often all of it was read, and whether parts were judged last
 * without a survey.
 */
async function judged(bytes: Uint8Array, { isDivided = false, isKnown = true } = {}) {
  let read = 0;
  async function* opened(from: number) {
    for (let at = from; at < bytes.length; at += 1000) {
      const chunk = bytes.subarray(at, at + 1000);
      read += chunk.length;
      yield chunk;
    }
  }
  const size = bytes.length;
  let isForetold = false;
  const inParts: StreamOptions['inParts'] = async function* ({ layout, ids }) {
    isForetold = layout.isForetold === true;
    for (let number = PARTS - 1; number >= 0; number--) {
      const part = await judgePart(opened, { number, of: PARTS, size }, { layout, ids });
      if (part) yield part;
    }
  };
  const options = { ...(isKnown && { size }), window: 30_000, ...(isDivided && { inParts }) };
  const { value, items, ...told } = await validateStream(opened, options);
  return { told, items, times: read / size, isForetold };
}

async function whole(bytes: Uint8Array) {
  const { value, document: _, ...told } = await validate(bytes);
  return told;
}

const encode = (text: string) => new TextEncoder().encode(text);
const byteOrderMark = '\ufeff';

test.each([
  ['with its list in the middle', document(items, last)],
  ['with its list at the end', document(items, [])],
  ['behind a byte order mark', `${byteOrderMark}${document(items, [])}`],
  [
    'with brackets, quotes and backslashes in texts behind the list',
    document(items, [`"a":"]}[\\\\\\"","b":["\\\\"]`]),
  ],
])('a document of known size is read once less, %s', async (_, text) => {
  const bytes = encode(text);
  const [known, unknown] = [await judged(bytes), await judged(bytes, { isKnown: false })];
  expect(known).toMatchObject({ told: await whole(bytes), items: 40 * (list as unknown[]).length });
  expect(known.times).toBeLessThan(unknown.times - 0.5);
});

test('where another long list stands behind it, all is as of a document of unknown size', async () => {
  const bytes = encode(document(items, [`"a":[${'1,'.repeat(7000)}1]`]));
  expect((await judged(bytes)).told).toEqual(await whole(bytes));
});

test.each([
  ['items begin alike', items, true],
  ['the first item begins otherwise', `{"note":{"en":"A remark."}},${items}`, false],
  ['no item is an object', Array(4000).fill('"an item"').join(), false],
  [
    'what looks like an item is inside of one',
    items.replaceAll('"measure":', `"x":[0${',{"id":1}'.repeat(20)}],"measure":`),
    false,
  ],
])('in parts, where %s, all is as of a whole text', async (_, items, isForetold) => {
  const bytes = encode(document(items, last));
  const told = await whole(bytes);
  expect(await judged(bytes, { isDivided: true })).toMatchObject({ told, isForetold });
  expect(await judged(bytes, { isDivided: true, isKnown: false })).toMatchObject({ told, isForetold: false });
});

test.each([
  ['no comma', '{} {}'],
  ['two commas', '{},,{}'],
  ['a comma at the start', ',{}'],
  ['a comma at the end', '{},'],
  ['a bracket between items', '{}],[{}'],
  ['the same name again', `{}],"${name}":[{}`],
])('%s in a long list is told as of a whole text', async (_, part) => {
  for (const text of [`${part},${items}`, `${items},${part}`, `${items},${part},${items}`]) {
    const bytes = encode(document(text, []));
    for (const isDivided of [false, true])
      expect((await judged(bytes, { isDivided })).told).toEqual(await whole(bytes));
  }
});

test('changed texts are told as whole texts are', async () => {
  const text = document(items, last);
  const edit = fc.record({
    at: fc.oneof(fc.nat(text.length - 1), fc.integer({ min: text.length - 400, max: text.length - 1 })),
    remove: fc.nat(3),
    insert: fc.constantFrom('', '{', '}', '[', ']', ',', ':', '"', '\\', '1', ' ', '],"x":[', `],"${name}":[`),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 2 }), async (edits) => {
      let changed = text;
      for (const { at, remove, insert } of edits) changed = changed.slice(0, at) + insert + changed.slice(at + remove);
      const bytes = encode(changed);
      for (const isDivided of [false, true])
        expect((await judged(bytes, { isDivided })).told).toEqual(await whole(bytes));
    }),
    { seed: 1, numRuns: 50 },
  );
});
