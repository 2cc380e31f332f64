import { createHash } from 'node:crypto';
import { validate } from '@waypost/sdk';
import fastify from 'fastify';
import Database from 'libsql';
import pg from 'pg';

/**
 * The least that a server can do with a document: takes the body and stores it as one row, on disk before it answers; with
 * a second word on the command line, only if it conforms.
 */
const insert = 'insert into bare (sha256, document) values ($1, $2)';
const [database = '', judges] = process.argv.slice(2);

const store = database.startsWith('postgres:') ? await onPostgres() : onSqlite();
const app = fastify({ bodyLimit: 1_000_000 });
app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_, body, done) => done(null, body));
app.post('/v1/submissions', async ({ body }, reply) => {
  const document = body as Buffer;
  if (judges && (await validate(document)).outcome !== 'conformant') return reply.code(422).send({});
  await store(createHash('sha256').update(document).digest('hex'), document);
  return reply.code(201).send({});
});
process.stderr.write(`listening on ${await app.listen({ port: 0, host: '127.0.0.1' })}\n`);

function onSqlite() {
  const file = new Database(database);
  for (const setting of ['journal_mode = WAL', 'synchronous = FULL']) file.prepare(`pragma ${setting}`).all([]);
  file.exec('create table bare (sha256 text primary key, document blob)');
  const statement = file.prepare(insert.replace('$1, $2', '?, ?'));
  return async (sha256: string, document: Buffer) => void statement.run([sha256, document]);
}

async function onPostgres() {
  const pool = new pg.Pool({ connectionString: database, max: 10 });
  await pool.query('create table bare (sha256 text primary key, document bytea)');
  return async (sha256: string, document: Buffer) => void (await pool.query(insert, [sha256, document]));
}
