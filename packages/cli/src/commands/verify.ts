import { type Receipt, type ReceiptRefusal, verifyReceipt, verifySignature } from '@waypost/sdk/signature';
import { exitCode, UsageError } from '../exit-code.ts';
import { readKeys, readNamed } from '../input/read-keys.ts';
import type { Language } from '../language.ts';
import { paint as paintFor, wantsColor } from '../terminal/color.ts';
import { directions } from '../terminal/direction.ts';
import { standardOutput } from '../terminal/output.ts';
import { printable } from '../terminal/printable.ts';
import { columns } from '../terminal/width.ts';
import type { Texts } from '../texts/en.ts';

export interface VerifyOptions {
  /** File with a receipt, as the gateway gave it. */
  receipt?: string;
  /** File with a signature of the document. */
  signature?: string;
  /** File or address of the public keys. */
  keys?: string;
}

/** Says whether a receipt, or a signature, is genuine and about exactly the bytes of a document. */
export async function verifyDocument(name: string, options: VerifyOptions, { texts }: Language): Promise<number> {
  const { receipt: receiptFile, signature: signatureFile, keys: keysName } = options;
  if (keysName === undefined || (receiptFile === undefined) === (signatureFile === undefined))
    throw new UsageError(texts.verifyNeeds);
  const bytes = readNamed(name, texts);
  const proof = jwsIn(readNamed((receiptFile ?? signatureFile) as string, texts));
  const keys = await readKeys(keysName, texts);
  const kind = receiptFile === undefined ? 'signature' : 'receipt';
  const verdict =
    kind === 'receipt' ? await verifyReceipt(bytes, proof, keys) : await verifySignature(bytes, proof, keys);

  const { argument, arrow, line } = directions[texts.direction];
  const said = texts.verified[kind];
  const refusals: Partial<Record<ReceiptRefusal, { message: string; mend: string }>> = said.refusals;
  const refusal = verdict.isGenuine ? undefined : refusals[verdict.refusal];
  const output = standardOutput(texts);
  const paint = await paintFor(wantsColor('auto', () => output.isTerminal));
  const mark = verdict.isGenuine ? paint.green('✓') : paint.red('✗');
  const receipt = 'receipt' in verdict ? verdict.receipt : undefined;
  const lines = [
    `${mark} ${paint.bold(argument(name))}  ${refusal?.message ?? said.genuine}`,
    ...facts(texts, receipt, verdict.keyId).map((text) => `  ${text}`),
    ...(refusal ? [`  ${arrow} ${refusal.mend}`] : []),
  ];
  await output.write(lines.map((text) => `${line(text)}\n`).join(''));
  output.end();
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

/** What a genuine receipt says and by which key, as aligned lines. */
function facts({ verified: { labels } }: Texts, receipt: Receipt | undefined, keyId: string | undefined): string[] {
  const rows: [label: string, value: string | undefined][] = [
    [labels.receivedAt, receipt?.receivedAt],
    [labels.gateway, receipt?.gateway],
    [labels.submitter, receipt?.submitter],
    [labels.submission, receipt?.submission],
    [labels.document, receipt?.document.documentId],
    [labels.revision, receipt && String(receipt.document.revision)],
    [labels.key, keyId],
  ];
  const known = rows.filter((row): row is [string, string] => row[1] !== undefined);
  const widest = Math.max(...known.map(([label]) => columns(label)));
  return known.map(([label, value]) => `${label}${' '.repeat(widest - columns(label))}  ${printable(value)}`);
}
