import { describe, expect, test } from 'vitest';
import { applyPatch, expand, type Operation } from './case.ts';

describe('expand', () => {
  test.each<[what: string, value: unknown, expanded: unknown]>([
    ['repeated text', { $repeat: 'ab', times: 3 }, 'ababab'],
    ['text repeated not at all', { $repeat: 'ab', times: 0 }, ''],
    ['copies', { $copies: { a: 1 }, times: 2 }, [{ a: 1 }, { a: 1 }]],
    ['no copies', { $copies: 1, times: 0 }, []],
    ['copies of repeated text', { $copies: { $repeat: 'x', times: 2 }, times: 2 }, ['xx', 'xx']],
    ['deep inside', [{ a: [{ $repeat: 'x', times: 2 }] }], [{ a: ['xx'] }]],
    ['what is no shorthand', { times: 3, repeat: 'x', nothing: null }, { times: 3, repeat: 'x', nothing: null }],
  ])('%s', (_, value, expanded) => expect(expand(value)).toEqual(expanded));
});

const document = { a: { b: [1, 2, 3] }, 'c/d~e': 1, list: [{ x: 1 }], nothing: null };

describe('applyPatch', () => {
  test.each<[what: string, operation: Operation, changed: unknown]>([
    ['replaces a member', { op: 'replace', path: '/nothing', value: 1 }, { ...document, nothing: 1 }],
    ['replaces by null', { op: 'replace', path: '/list', value: null }, { ...document, list: null }],
    ['adds a member', { op: 'add', path: '/new', value: 1 }, { ...document, new: 1 }],
    ['adds what is there already', { op: 'add', path: '/nothing', value: 1 }, { ...document, nothing: 1 }],
    ['unescapes names', { op: 'replace', path: '/c~1d~0e', value: 2 }, { ...document, 'c/d~e': 2 }],
    ['adds an empty name', { op: 'add', path: '/a/', value: 2 }, { ...document, a: { b: [1, 2, 3], '': 2 } }],
    ['inserts an item', { op: 'add', path: '/a/b/1', value: 9 }, { ...document, a: { b: [1, 9, 2, 3] } }],
    ['inserts behind the last item', { op: 'add', path: '/a/b/3', value: 9 }, { ...document, a: { b: [1, 2, 3, 9] } }],
    ['appends an item', { op: 'add', path: '/a/b/-', value: 9 }, { ...document, a: { b: [1, 2, 3, 9] } }],
    ['replaces an item', { op: 'replace', path: '/a/b/0', value: 9 }, { ...document, a: { b: [9, 2, 3] } }],
    ['removes an item', { op: 'remove', path: '/a/b/1' }, { ...document, a: { b: [1, 3] } }],
    ['steps into items', { op: 'replace', path: '/list/0/x', value: 9 }, { ...document, list: [{ x: 9 }] }],
    ['replaces the whole', { op: 'replace', path: '', value: [1] }, [1]],
    [
      'expands what it puts in',
      { op: 'add', path: '/new', value: { $repeat: 'x', times: 3 } },
      { ...document, new: 'xxx' },
    ],
  ])('%s', (_, operation, changed) => {
    const before = JSON.stringify(document);
    expect(applyPatch(document, [operation])).toEqual(changed);
    expect(JSON.stringify(document)).toBe(before);
  });

  test('removes a member, and nothing takes its place', () => {
    const changed = applyPatch(document, [{ op: 'remove', path: '/nothing' }]);
    expect(Object.keys(changed as object)).toEqual(['a', 'c/d~e', 'list']);
  });

  test('a name that reaches for the prototype is a name', () => {
    const changed = applyPatch({}, [{ op: 'add', path: '/__proto__', value: { x: 1 } }]) as object;
    expect(Object.keys(changed)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(changed)).toBe(Object.prototype);
    expect(() => applyPatch({}, [{ op: 'replace', path: '/toString', value: 1 }])).toThrow('does not exist');
  });

  test('operations build on one another', () => {
    const patch: Operation[] = [
      { op: 'add', path: '/a', value: { b: [] } },
      { op: 'add', path: '/a/b/-', value: 1 },
      { op: 'replace', path: '/a/b/0', value: 2 },
    ];
    expect(applyPatch({}, patch)).toEqual({ a: { b: [2] } });
  });

  test.each<[what: string, operation: Operation, message: RegExp]>([
    ['a member that is not there, to replace', { op: 'replace', path: '/new', value: 1 }, /\/new does not exist/],
    ['a member that is not there, to remove', { op: 'remove', path: '/a/c' }, /\/a\/c does not exist/],
    ['an item that is not there', { op: 'replace', path: '/a/b/3', value: 1 }, /does not exist/],
    ['an item far behind the last', { op: 'add', path: '/a/b/5', value: 1 }, /leads nowhere/],
    ['a name in a list', { op: 'add', path: '/a/b/x', value: 1 }, /leads nowhere/],
    ['the length of a list', { op: 'remove', path: '/a/b/length' }, /does not exist/],
    ['an index with a zero in front', { op: 'remove', path: '/a/b/01' }, /does not exist/],
    ['behind the last item, to remove', { op: 'remove', path: '/a/b/-' }, /does not exist/],
    ['through what is not there', { op: 'add', path: '/x/y', value: 1 }, /leads nowhere/],
    ['through a number', { op: 'add', path: '/c~1d~0e/y', value: 1 }, /leads nowhere/],
    ['through null', { op: 'add', path: '/nothing/y', value: 1 }, /leads nowhere/],
    ['the whole, to remove', { op: 'remove', path: '' }, /cannot remove/],
  ])('%s: an error of the case', (_, operation, message) =>
    expect(() => applyPatch(document, [operation])).toThrow(message),
  );
});
