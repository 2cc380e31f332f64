import { afterEach, expect, it, vi } from 'vitest';
import { keepCompiled } from './compile-cache.ts';

const enableCompileCache = vi.fn();
afterEach(() => vi.restoreAllMocks());

const cases: [what: string, environment: Record<string, string>, folder: string | undefined][] = [
  ['the home of a user', { HOME: '/own' }, '/own/.cache/waypost'],
  ['a folder named for it', { HOME: '/own', XDG_CACHE_HOME: '/caches' }, '/caches/waypost'],
  ['Windows', { LOCALAPPDATA: '/data' }, '/data/waypost'],
  ['names that say nothing', { HOME: '/own', XDG_CACHE_HOME: '', LOCALAPPDATA: '' }, '/own/.cache/waypost'],
  ['no folder of the user’s own', {}, undefined],
];

it.each(cases)('keeps what is compiled: %s', (_, environment, folder) => {
  const builtin = vi.spyOn(process, 'getBuiltinModule').mockReturnValue({ enableCompileCache } as never);
  enableCompileCache.mockClear();
  keepCompiled({ XDG_CACHE_HOME: undefined, LOCALAPPDATA: undefined, HOME: undefined, ...environment });
  expect(builtin).toHaveBeenCalledWith('module');
  expect(enableCompileCache.mock.calls).toEqual(folder === undefined ? [] : [[folder]]);
});

it('does nothing where Node cannot', () => {
  vi.spyOn(process, 'getBuiltinModule').mockReturnValue({} as never);
  expect(() => keepCompiled({ HOME: '/own' })).not.toThrow();
});
