import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@waypost/sdk/client';
import { afterAll, describe, expect, test } from 'vitest';
import { type Spawned, spawnGateway } from '../../packages/gateway/src/spawn-gateway.sample.ts';
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

const report = 'schemas/formats/kpi-report/v1.0/examples/operator.json';
const { submitter, observations } = readJson<{
  submitter: { id: string };
  observations: { indicator: string; confidential?: boolean }[];
}>(report);
/** What a regulator is shown of it. */
const shown = observations.filter(({ confidential }) => !confidential);

const work = mkdtempSync(join(tmpdir(), 'waypost-clients-'));
const gateways: Spawned[] = [];
afterAll(async () => {
  await Promise.all(gateways.map((gateway) => gateway.stop()));
  rmSync(work, { recursive: true });
});

/** A gateway of its own, with the keys of an operator and of a regulator. */
async function openGateway(name: string) {
  const keyFile = join(work, `${name}.key`);
  const gateway = await spawnGateway([], { WAYPOST_ADMIN_KEY_FILE: keyFile });
  gateways.push(gateway);
  const admin = createClient(gateway.address, { key: readFileSync(keyFile, 'utf8').trim() });
  const made = await Promise.all([
    admin.createKey({ body: { name: 'Operator', role: 'submitter', operator: submitter.id } }),
    admin.createKey({ body: { name: 'Regulator', role: 'regulator', countries: ['BJ'] } }),
  ]);
  return { address: gateway.address, keys: made.map(({ data }) => data.key) as [string, string] };
}

test('every document that can be handed in is asked for', () => expect(versions).toHaveLength(handedIn));

describe.concurrent.each(clients)('$language, $generator', (client) => {
  test('is generated from the contract and compiles', async () => {
    console.log(`${client.language}: ${client.generator} ${await client.prepare()}`);
  });

  test('reads and writes every document without loss', async () => {
    const copies = await client.copy(examples.map((file) => root + file));
    expect(copies).toEqual(examples.map((file) => readJson(file)));
  });

  test('hands in, reviews and queries at a gateway', async () => {
    const { address, keys } = await openGateway(client.language);
    const { indicators, ...told } = await client.story(address, ...keys, root + report);
    expect(told).toEqual({
      received: 'received',
      repeated: true,
      refused: 'https://waypost.example/problems/precondition-failed',
      decided: 'accepted',
      status: 'accepted',
    });
    expect(indicators.sort()).toEqual(shown.map(({ indicator }) => indicator).sort());
  });
});
