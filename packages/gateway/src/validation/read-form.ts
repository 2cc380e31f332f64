import { Busboy } from '@fastify/busboy';

/** A part of a form, with its bytes exactly as received. */
export interface FormPart {
  name: string;
  fileName: string | undefined;
  bytes: Buffer;
}

/** More parts than any form has that is asked for; further ones are not looked at. */
const MOST_PARTS = 100;

/**
 * The parts of a `multipart/form-data` body (RFC 7578), in their order. Of a body that is broken or cut off there are
 * none; undefined where its media type does not say how the parts are divided.
 */
export function readForm(body: Buffer, contentType: string): Promise<FormPart[] | undefined> {
  const reader = readerFor(contentType);
  if (!reader) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    const parts: FormPart[] = [];
    const broken = () => resolve([]);
    reader.on('file', (name, stream, fileName) => {
      const chunks: Buffer[] = [];
      const part: FormPart = { name, fileName, bytes: Buffer.alloc(0) };
      parts.push(part);
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('error', broken);
      stream.on('end', () => {
        part.bytes = Buffer.concat(chunks);
      });
    });
    reader.on('error', broken);
    reader.on('finish', () => resolve(parts));
    reader.end(body);
  });
}

function readerFor(contentType: string) {
  try {
    return new Busboy({
      headers: { 'content-type': contentType },
      // A part without a file name would be decoded, and its exact bytes lost.
      isPartAFile: () => true,
      limits: { parts: MOST_PARTS, headerPairs: 20, headerSize: 4096 },
    });
  } catch {
    return undefined;
  }
}
