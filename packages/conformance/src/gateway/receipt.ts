import { compactVerify, createLocalJWKSet, type JSONWebKeySet } from 'jose';
import { digestOf } from './expected-value.ts';

/** What is wrong with a receipt for these bytes, by the keys that the gateway publishes; undefined if nothing is. */
export async function receiptFault(
  receipt: unknown,
  bytes: Uint8Array,
  keys: JSONWebKeySet,
): Promise<string | undefined> {
  if (typeof receipt !== 'string') return 'there is no receipt';
  let payload: { document?: { sha256?: unknown; bytes?: unknown } };
  try {
    const verified = await compactVerify(receipt, createLocalJWKSet(keys), { algorithms: ['EdDSA', 'Ed25519'] });
    payload = JSON.parse(Buffer.from(verified.payload).toString());
  } catch (error) {
    return `the receipt does not verify: ${(error as Error).message}`;
  }
  const { sha256, bytes: length } = payload.document ?? {};
  const isOfThese = sha256 === digestOf(bytes, 'hex') && length === bytes.length;
  return isOfThese ? undefined : 'the receipt is about other bytes than were sent';
}
