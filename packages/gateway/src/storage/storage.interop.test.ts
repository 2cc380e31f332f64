import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { postgresPrograms } from './postgres.sample.ts';

/** The tests of this folder once more, where PostgreSQL has to be there. */
test('PostgreSQL is installed (Debian: apt-get install postgresql; elsewhere set POSTGRES_BIN to the folder of initdb)', () => {
  expect(postgresPrograms()).toBeDefined();
});

const tests = readdirSync(import.meta.dirname).filter((file) => /^[a-z-]+\.test\.ts$/.test(file));
await Promise.all(tests.map((file) => import(/* @vite-ignore */ `./${file}`)));
