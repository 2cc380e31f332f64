import { exitCode, UsageError } from '../exit-code.ts';
import type { Language } from '../language.ts';
import { readSpec, specsIndex } from '../specs.ts';
import { suggestion } from '../suggestion.ts';
import { fileOutput, standardOutput } from '../terminal/output.ts';

/** Prints the published JSON Schema of a format, of the newest version that is released unless another is named. */
export async function showSchema(
  format: string,
  version: string | undefined,
  options: { output?: string },
  { texts }: Language,
): Promise<number> {
  const index = specsIndex();
  const known = [...new Set(index.formats.map((entry) => entry.format))];
  const own = index.formats.filter((entry) => entry.format === format);
  if (own.length === 0) throw new UsageError(texts.unknownFormat(format, known, suggestion(format, known)));
  const newest = own.findLast(({ status }) => status === 'released') ?? own.at(-1);
  const entry = version === undefined ? newest : own.find((candidate) => candidate.version === version);
  const path = entry?.files['schema.json']?.path;
  if (path === undefined) {
    const versions = own.map((candidate) => candidate.version);
    throw new UsageError(texts.unknownVersion(String(version), format, versions));
  }
  const output = options.output === undefined ? standardOutput(texts) : fileOutput(options.output, texts);
  await output.write(readSpec(path));
  output.end();
  return exitCode.conformant;
}
