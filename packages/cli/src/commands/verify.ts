import { type Receipt, type ReceiptRefusal, verifyReceipt, verifySignature } from '@waypost/sdk/signature';
import { exitCode, UsageError } from '../exit-code.ts';
import { readKeys, readNamed } from '../input/read-keys.ts';
import type { Language } from '../language.ts';
import { printVerdict, type Told } from '../verify/print-verdict.ts';
import { type VerifyTexts, texts as verifyTexts } from '../verify/texts.ts';

export interface VerifyOptions {
  /** File with a receipt, as the gateway gave it. */
  receipt?: string;
  /** File with a signature of the document. */
  signature?: string;
  /** File or address of the public keys. */
  keys?: string;
}

/** Says whether a receipt, or a signature, is genuine and about exactly the bytes of a document. */
export async function verifyDocument(name: string, options: VerifyOptions, { id, texts }: Language): Promise<number> {
  const { receipt: receiptFile, signature: signatureFile, keys: keysName } = options;
  if (keysName === undefined || (receiptFile === undefined) === (signatureFile === undefined))
    throw new UsageError(texts.verifyNeeds);
  const bytes = readNamed(name, texts);
  const proof = jwsIn(readNamed((receiptFile ?? signatureFile) as string, texts));
  const keys = await readKeys(keysName, texts);
  const kind = receiptFile === undefined ? 'signature' : 'receipt';
  const verdict =
    kind === 'receipt' ? await verifyReceipt(bytes, proof, keys) : await verifySignature(bytes, proof, keys);

  const own = verifyTexts[id];
  const refusals: Partial<Record<ReceiptRefusal, { message: string; mend: string }>> = own[kind].refusals;
  const refusal = verdict.isGenuine ? undefined : refusals[verdict.refusal];
  const receipt = 'receipt' in verdict ? verdict.receipt : undefined;
  const told = {
    name,
    isGood: verdict.isGenuine,
    message: refusal?.message ?? own[kind].genuine,
    facts: factsOf(own, receipt, verdict.keyId),
    mend: refusal?.mend,
  };
  await printVerdict(told, texts);
  return verdict.isGenuine ? exitCode.conformant : exitCode.notConformant;
}

/** A file has the JWS alone, or in the member `receipt`, as the gateway answers. */
function jwsIn(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes).trim();
  try {
    return String((JSON.parse(text) as { receipt?: unknown } | null)?.receipt);
  } catch {
    return text;
  }
}

/** What a genuine receipt says and by which key. */
const factsOf = ({ labels }: VerifyTexts, receipt: Receipt | undefined, keyId: string | undefined): Told['facts'] => [
  [labels.receivedAt, receipt?.receivedAt],
  [labels.gateway, receipt?.gateway],
  [labels.submitter, receipt?.submitter],
  [labels.submission, receipt?.submission],
  [labels.document, receipt?.document.documentId],
  [labels.revision, receipt && String(receipt.document.revision)],
  [labels.key, keyId],
];
