import { describe, expect, test } from 'vitest';
import { good, judge, structure } from './structure.sample.ts';
import { checkStructure } from './structure.ts';

describe('order and number', () => {
  test('findings come in the order of the value, then of rule ids', () => {
    const value = { note: '', zzz: 1, rows: [{ value: 10, code: 'a' }, 5], count: 10, id: '1', aaa: 1 };
    const places = judge(value).map((line) => line.split(' ').slice(0, 2).join(' '));
    const inOrder = [
      'min-length /note',
      'unknown-property /zzz',
      'maximum /rows/0/value',
      'pattern /rows/0/code',
      'type /rows/1',
      'maximum /count',
      'pattern /id',
      'unknown-property /aaa',
    ];
    expect(places).toEqual(inOrder);
    expect(judge(value, 'rows').map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(inOrder);
  });

  test('the first thousand are listed, all are counted', () => {
    const rows = Array.from({ length: 1500 }, () => ({ code: 'a', value: 10 }));
    for (const collection of [undefined, 'rows']) {
      const { findings, total } = checkStructure(structure, { ...good, rows }, collection);
      expect(total).toBe(3000);
      expect(findings.map(({ pointer }) => pointer)).toEqual(
        Array.from({ length: 1000 }, (_, i) => `/rows/${i >> 1}/${i % 2 ? 'value' : 'code'}`),
      );
    }
  });

  test('behind a thousand findings in the collection, what stands behind it is counted only', () => {
    const rows = Array.from({ length: 1000 }, () => ({ code: 'a', value: 1 }));
    for (const collection of [undefined, 'rows']) {
      const { findings, total } = checkStructure(structure, { rows, id: '1' }, collection);
      expect([findings.length, total, findings.at(-1)?.pointer]).toEqual([1000, 1001, '/rows/999/code']);
    }
  });
});

describe('hostile values', () => {
  test('what is no object, in the place of the document, an object or an item', () => {
    for (const value of [[], null, 'text', 7, true]) {
      expect(judge(value)).toEqual([expect.stringMatching(/^type - /)]);
      expect(judge({ ...good, answer: value })).toEqual([expect.stringMatching(/^type \/answer /)]);
      expect(judge({ ...good, rows: [value] }, 'rows')).toEqual([expect.stringMatching(/^type \/rows\/0 /)]);
    }
  });

  test('a collection that is no list', () => {
    for (const rows of [{}, null, 'text', { length: 2 ** 31 }])
      expect(judge({ ...good, rows }, 'rows')).toEqual([expect.stringMatching(/^type \/rows .*"variant":"array"/)]);
  });

  test('members that reach for the prototype are unknown members', () => {
    const value = JSON.parse('{"id":"a","rows":[{"code":"A","value":1,"__proto__":{}}],"__proto__":{},"toString":1}');
    expect(judge(value)).toEqual([
      'unknown-property /rows/0/__proto__ {"property":"__proto__"}',
      'unknown-property /__proto__ {"property":"__proto__"}',
      'unknown-property /toString {"property":"toString"}',
    ]);
    expect(judge(value, 'rows')).toEqual(judge(value));
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  test('a name of 100,000 characters is neither shown nor searched for whole', () => {
    const { findings } = checkStructure(structure, { ...good, ['x'.repeat(1e5)]: 1 });
    expect(findings).toEqual([expect.objectContaining({ rule: 'structure/unknown-property', pointer: '' })]);
    expect(JSON.stringify(findings).length).toBeLessThan(300);
  });

  test('a name that does not print is told by its escapes, at its parent', () => {
    const { findings } = checkStructure(structure, { ...good, 'a\u202eb\u001b': 1 });
    expect(findings).toMatchObject([{ pointer: '', args: { property: 'a\\u202Eb\\u001B' } }]);
  });

  test('a value of 100,000 characters is cut', () => {
    const [finding] = checkStructure(structure, { ...good, id: '1'.repeat(1e5) }).findings.slice(-1);
    expect(String(finding?.args.value).length).toBeLessThan(250);
  });

  test('the work grows with the number of unknown names, not with its square', () => {
    const wide = (size: number) => {
      let reads = 0;
      const target: Record<string, unknown> = { ...good };
      for (let i = 0; i < size; i++) target[`x${i}`] = 1;
      const counting = new Proxy(target, {
        get: (object, key) => {
          reads++;
          return Reflect.get(object, key);
        },
        ownKeys: (object) => {
          const keys = Reflect.ownKeys(object);
          reads += keys.length;
          return keys;
        },
      });
      const { total } = checkStructure(structure, counting);
      expect(total).toBe(size);
      return reads;
    };
    expect(wide(20_000)).toBeLessThan(wide(2_000) * 12);
  });

  test('100,000 unknown names in one object', () => {
    const value = { ...good, ...Object.fromEntries(Array.from({ length: 1e5 }, (_, i) => [`unknown${i}`, 1])) };
    const { findings, total } = checkStructure(structure, value, 'rows');
    expect([findings.length, total, findings.at(-1)?.pointer]).toEqual([1000, 100_000, '/unknown999']);
  });
});
