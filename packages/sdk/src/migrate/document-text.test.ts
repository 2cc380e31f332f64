import { describe, expect, test } from 'vitest';
import { publishedVersions } from '../../../../test/published.ts';
import { formats } from '../formats/index.gen.ts';
import { validate } from '../validate.ts';
import { documentText, indentOf } from './document-text.ts';

const versions = await publishedVersions();
const lined = versions.find(({ format }) => 'collection' in formats[format as keyof typeof formats]);

describe('the text of a document', () => {
  test.each(versions)('$format $version is the same document, however it is written', async ({ format, examples }) => {
    for (const document of examples.values())
      for (const encoding of ['json', 'ndjson'] as const) {
        const text = documentText(document as object, { encoding });
        const { value, encoding: read } = await validate(text);
        expect(value).toEqual(document);
        expect(read).toBe(format === lined?.format ? encoding : 'json');
      }
  });

  test('is indented as the other one was', () => {
    const document = { format: 'x', list: [1] };
    for (const indent of [undefined, '  ', '\t', '    ']) {
      const text = `${JSON.stringify(document, null, indent)}\n`;
      expect(documentText(document, { indent: indentOf(new TextEncoder().encode(text)) })).toBe(text);
    }
  });
});
