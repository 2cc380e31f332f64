import { CompactSign } from 'jose';
import { sha256 } from '../sha256.ts';
import { type Refusal, readJws, readObject, refusalOf } from './jws.ts';
import { type KeySet, type PrivateKey, readyToSign } from './keys.ts';

/** What a gateway signs when it has stored a document: what it received, from whom, when, and how it judged it. */
export interface Receipt {
  /** Id of the submission at the gateway. */
  submission: string;
  /** When the document was stored: an instant in UTC, `2026-01-31T09:30:00.000Z`. */
  receivedAt: string;
  /** Id of the operator that submitted it. */
  submitter: string;
  document: {
    documentId: string;
    revision: number;
    /** SHA-256 of its exact bytes, in hexadecimal. */
    sha256: string;
    /** Its size in bytes. */
    bytes: number;
  };
  /** The verdict, as in the validation report. */
  outcome: string;
  /** SHA-256 of what the verdict rests on, in hexadecimal, as in the validation report. */
  digests: { schema: string; rules?: string; catalogs?: string; policy?: string };
  /** Address of the gateway. */
  gateway: string;
}

/** What became of checking a receipt; `receipt` is there whenever its signature is genuine. */
export type ReceiptVerdict =
  | { isGenuine: true; receipt: Receipt; keyId: string }
  | { isGenuine: false; refusal: ReceiptRefusal; receipt?: Receipt; keyId?: string };

/** Why a receipt is not accepted; `other-document`: it is genuine, but about other bytes. */
export type ReceiptRefusal = Refusal | 'other-document';

/** So that nothing else that a gateway signs can pass for a receipt (RFC 8725, 3.11). */
const TYPE = 'waypost-receipt';

/** Signs a receipt: a JWS in compact form. */
export async function signReceipt(receipt: Receipt, key: PrivateKey): Promise<string> {
  const { kid, signingKey } = await readyToSign(key);
  const payload = new TextEncoder().encode(JSON.stringify(receipt));
  return new CompactSign(payload).setProtectedHeader({ alg: 'EdDSA', typ: TYPE, kid }).sign(signingKey);
}

/**
 * Whether a gateway received exactly these bytes: the receipt is signed by one of its keys, and about them. Needs no
 * network. Never throws on bad data.
 */
export async function verifyReceipt(bytes: Uint8Array, receipt: string, keys: KeySet): Promise<ReceiptVerdict> {
  const jws = readJws(receipt);
  if (!jws) return refused('malformed');
  const { typ, crit, b64, kid } = jws.header;
  if (typ !== TYPE || crit !== undefined || b64 !== undefined) return refused('malformed');
  const refusal = await refusalOf(jws, keys);
  if (refusal) return { ...refused(refusal), keyId: kid };
  const content = readObject(jws.parts.payload);
  if (!isReceipt(content)) return refused('malformed');
  const { document } = content;
  const isSame = document.bytes === bytes.length && document.sha256 === (await sha256(bytes));
  return isSame
    ? { isGenuine: true, receipt: content, keyId: kid }
    : { ...refused('other-document'), receipt: content, keyId: kid };
}

const refused = (refusal: ReceiptRefusal) => ({ isGenuine: false as const, refusal });

const text = (value: unknown) => typeof value === 'string' && value !== '';
const digest = (value: unknown) => /^[\da-f]{64}$/.test(String(value));
const whole = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;
const optional = (value: unknown) => value === undefined || digest(value);
/** What each member must be. */
const members: Record<string, Record<string, (value: unknown) => boolean>> = {
  '': { submission: text, receivedAt: text, submitter: text, outcome: text, gateway: text },
  document: { documentId: text, revision: whole, sha256: digest, bytes: whole },
  digests: { schema: digest, rules: optional, catalogs: optional, policy: optional },
};

function isReceipt(value: Record<string, unknown> | undefined): value is Record<string, unknown> & Receipt {
  return Object.entries(members).every(([name, tests]) => {
    const part = (name === '' ? value : value?.[name]) as Record<string, unknown> | null | undefined;
    return typeof part === 'object' && part !== null && Object.entries(tests).every(([key, test]) => test(part[key]));
  });
}
