import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { clients } from '../clients/clients.ts';
import { publishedVersions, readJson, root } from '../published.ts';

const handedIn = readJson<{ components: { schemas: { Document: { oneOf: { $ref: string }[] } } } }>(
  'specs/openapi/v1/openapi.json',
).components.schemas.Document.oneOf.length;
const versions = (await publishedVersions()).filter(({ schema }) => 'profile' in (schema.properties as object));
const examples = versions.flatMap(({ format, version }) => {
  const folder = `schemas/formats/${format}/v${version}/examples/`;
  return readdirSync(root + folder).map((file) => folder + file);
});

test('every document that can be handed in is asked for', () => expect(versions).toHaveLength(handedIn));

describe.concurrent.each(clients)('$language, $generator', (client) => {
  test('is generated from the contract and compiles', async () => {
    console.log(`${client.language}: ${client.generator} ${await client.prepare()}`);
  });

  test('reads and writes every document without loss', async () => {
    const copies = await client.copy(examples.map((file) => root + file));
    expect(copies).toEqual(examples.map((file) => readJson(file)));
  });
});
