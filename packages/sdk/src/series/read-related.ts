import type { RelatedDocument } from '@waypost/schemas/define/rule';
import { isSound, readInput } from '../judge.ts';
import { collectionOf, knownFormat } from '../known-format.ts';
import { sha256 } from '../sha256.ts';

/** A document to compare with. */
export interface RelatedInput {
  /** Name of the file or address, for the report. */
  name?: string;
  /** Bytes, text, or a value that was parsed elsewhere. */
  input: unknown;
}

/** A document to compare with, once it is read. */
export interface RelatedReading extends Partial<RelatedDocument> {
  /** Undefined if it reads in more than one way or its structure does not hold: nothing is compared with it. */
  document?: RelatedDocument['document'];
}

/**
 * Reads a document to compare with: once, for however many documents it is given to as `related`.
 * Never throws on bad data.
 */
export async function readRelated({ name, input }: RelatedInput): Promise<RelatedReading> {
  const reading = readInput(input, collectionOf);
  const [type, digest] = await Promise.all([
    knownFormat(reading.value)?.load(),
    reading.bytes && sha256(reading.bytes),
  ]);
  return {
    ...(name !== undefined && { name }),
    ...(type && isSound(reading, type.module) && { document: reading.value as RelatedDocument['document'] }),
    ...(digest && { sha256: digest }),
  };
}
