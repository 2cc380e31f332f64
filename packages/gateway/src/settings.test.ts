import { languageIds } from '@waypost/sdk/messages';
import { describe, expect, test } from 'vitest';
import { readSettings } from './settings.ts';
import { startTexts } from './start-texts.ts';

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
    ['--port x', /--port: x is not a whole number up to 65535/],
    ['--port 65536', /--port/],
    ['--body-limit -1', /^--body-limit needs a value/],
    ['--port', /^--port needs a value/],
    ['--help=x', /^--help is not an option/],
    ['--rate-limit 1.5', /--rate-limit: 1\.5/],
    ['--issuer gateway', /--issuer: gateway is not an http or https address/],
    ['--oidc-issuer https://a', /go together/],
    ['--oidc-audience a', /go together/],
    ['--prot 1', /^--prot is not an option/],
    ['more', /^more is not an option/],
  ])('%s', (words, message) => {
    expect(() => read(words)).toThrow(message);
    expect(() => read(words)).toThrow(expect.objectContaining({ name: 'UsageError' }));
  });
});

test.each(languageIds)('wrong usage is told in words of its own in %s', (language) => {
  const texts = startTexts[language];
  const message = (words: string) => {
    try {
      readSettings(words.split(' '), {}, texts);
    } catch (error) {
      return (error as Error).message;
    }
    throw new Error(`${words} is taken`);
  };
  const wrong = ['--port x', '--issuer x', '--oidc-issuer https://a', '--prot', '--port'];
  const messages = wrong.map(message);
  for (const [at, words] of wrong.entries()) expect(messages[at]).toContain(words.split(' ')[0]);
  const others = languageIds.filter((other) => other !== language).map((other) => startTexts[other]);
  for (const other of others) expect(messages).not.toContain(other.noNumber('--port', 'x', 65_535));
  if (language === 'fr') expect(messages.join()).not.toMatch(/[^\u00a0][:;?!](?: |$)/);
});
