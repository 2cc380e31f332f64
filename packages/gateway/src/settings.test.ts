import { describe, expect, test } from 'vitest';
import { readSettings } from './settings.ts';

const read = (words: string, env = {}) => readSettings(words.split(' ').filter(Boolean), env);

test('without words and environment: this machine only, a file here', () => {
  expect(read('')).toEqual({
    port: 8080,
    host: '127.0.0.1',
    database: './waypost.db',
    bodyLimit: 20_000_000,
    rateLimit: 600,
  });
});

test.each([
  ['--port 80 --host ::1', {}, { port: 80, host: '::1' }],
  ['--issuer https://gateway.example.org/', {}, { issuer: 'https://gateway.example.org' }],
  ['', { DATABASE_URL: 'postgres://db' }, { database: 'postgres://db' }],
  ['--database a.db', { DATABASE_URL: 'postgres://db' }, { database: 'a.db' }],
  [
    '--oidc-issuer https://id.example.org --oidc-audience waypost',
    {},
    { oidc: { issuer: 'https://id.example.org', audience: 'waypost' } },
  ],
  ['--policy p.json', { WAYPOST_ADMIN_KEY_FILE: 'key' }, { policy: 'p.json', adminKeyFile: 'key' }],
])('%s %j', (words, env, settings) => {
  expect(read(words, env)).toMatchObject(settings);
});

test.each(['-h', '--help', '--help --port x'])('%s asks for help', (words) => {
  expect(read(words)).toBeUndefined();
});

describe('wrong usage is told', () => {
  test.each([
    ['--port x', /--port: x is no whole number up to 65535/],
    ['--port 65536', /--port/],
    ['--body-limit -1', /--body-limit|argument/],
    ['--rate-limit 1.5', /--rate-limit: 1\.5/],
    ['--issuer gateway', /--issuer: gateway is no http or https address/],
    ['--oidc-issuer https://a', /go together/],
    ['--oidc-audience a', /go together/],
    ['--prot 1', /--prot/],
    ['more', /more/],
  ])('%s', (words, message) => {
    expect(() => read(words)).toThrow(message);
    expect(() => read(words)).toThrow(expect.objectContaining({ name: 'UsageError' }));
  });
});
