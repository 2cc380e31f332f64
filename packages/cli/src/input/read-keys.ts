import { type KeySet, type PrivateKey, readKeySet, readPrivateKey, readPublicKey } from '@waypost/sdk/signature';
import { UsageError } from '../exit-code.ts';
import { printable } from '../terminal/printable.ts';
import type { Texts } from '../texts/en.ts';
import { readRegularFile } from './read-file.ts';

const TIMEOUT = 10_000;
/** Largest key set that is taken from an address, in bytes. */
const LARGEST_SET = 1_000_000;

/**
 * The bytes of a file that the user named.
 * @throws UsageError if it cannot be read.
 */
export function readNamed(name: string, texts: Texts): Uint8Array {
  const bytes = readRegularFile(name, { followLink: true });
  if ('kind' in bytes) throw new UsageError(texts.failure(printable(name), bytes));
  return bytes;
}

/**
 * The public keys to verify with: a key set or a single key, from a file or an address.
 * @throws UsageError if there is none.
 */
export async function readKeys(name: string, texts: Texts): Promise<KeySet> {
  const value = parsed(/^https?:/i.test(name) ? await fetched(name, texts) : readNamed(name, texts));
  const single = readPublicKey(value);
  const { keys } = single ? { keys: [single] } : (readKeySet(value) ?? { keys: [] });
  if (keys.length === 0) throw new UsageError(texts.noKeys(printable(name)));
  return { keys };
}

/**
 * The private key in a file.
 * @throws UsageError if there is none.
 */
export function readOwnKey(name: string, texts: Texts): PrivateKey {
  const key = readPrivateKey(parsed(readNamed(name, texts)));
  if (!key) throw new UsageError(texts.noPrivateKey(printable(name)));
  return key;
}

/**
 * The key of a gateway in a file.
 * @throws UsageError if there is none, or more than that.
 */
export function readApiKey(name: string, texts: Texts): string {
  const key = new TextDecoder().decode(readNamed(name, texts)).trim();
  if (!/^[!-~]+$/.test(key)) throw new UsageError(texts.noApiKey(printable(name)));
  return key;
}

/** Whether nobody on the way to an address can read or exchange what is sent; what is no address leads nowhere. */
export function isSecure(address: string): boolean {
  if (!URL.canParse(address)) return true;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

async function fetched(address: string, texts: Texts): Promise<Uint8Array> {
  // Keys that someone on the way could exchange would prove nothing.
  if (!isSecure(address)) throw new UsageError(texts.keysNeedHttps(printable(address)));
  try {
    const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT) });
    if (!response.ok || !response.body) throw new Error(`HTTP ${response.status}`);
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > LARGEST_SET) throw new Error(`> ${LARGEST_SET / 1_000_000} MB`);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch (error) {
    const { message, cause } = error as Error & { cause?: NodeJS.ErrnoException };
    throw new UsageError(texts.cannotFetch(printable(address), printable(cause?.code ?? message)));
  }
}
