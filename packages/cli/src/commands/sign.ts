import { writeFileSync } from 'node:fs';
import { newKey, publicPart, sign } from '@waypost/sdk/signature';
import { exitCode, UsageError } from '../exit-code.ts';
import { readNamed, readOwnKey } from '../input/read-keys.ts';
import type { Language } from '../language.ts';
import { fileOutput, print } from '../terminal/output.ts';
import { printable } from '../terminal/printable.ts';
import type { Texts } from '../texts/en.ts';

export interface SignOptions {
  /** File of the private key. */
  key?: string;
  /** File to make with a new private key. */
  newKey?: string;
  output?: string;
}

/** Signs the exact bytes of a document, or makes a key to sign with and prints its public part. */
export async function signDocument(
  document: string | undefined,
  { key: keyFile, newKey: newKeyFile, output: file }: SignOptions,
  { texts }: Language,
): Promise<number> {
  const others = [document, keyFile, file];
  if (newKeyFile !== undefined && others.every((other) => other === undefined)) {
    const key = await newKey();
    createSecret(newKeyFile, `${JSON.stringify(key)}\n`, texts);
    await print(`${JSON.stringify(publicPart(key))}\n`, texts);
    process.stderr.write(`${texts.madeKey(printable(newKeyFile))}\n`);
    return exitCode.conformant;
  }
  if (newKeyFile !== undefined || document === undefined || keyFile === undefined)
    throw new UsageError(texts.signNeeds);
  const signature = await sign(readNamed(document, texts), readOwnKey(keyFile, texts));
  if (file === undefined) await print(`${signature}\n`, texts);
  else {
    const output = fileOutput(file, texts);
    await output.write(`${signature}\n`);
    output.end();
  }
  return exitCode.conformant;
}

/** A new file that only its owner can read. */
function createSecret(file: string, text: string, texts: Texts): void {
  try {
    writeFileSync(file, text, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    throw new UsageError(code === 'EEXIST' ? texts.keyExists(printable(file)) : texts.cannotWrite(file, code));
  }
}
