import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Verdicts } from './peer.ts';
import { complaint, run } from './run.ts';

/**
 * The line protocol for peers in other languages. The program gets the schema file as its last argument and the paths
 * of the documents on standard input, one per line; it prints `<path>\tvalid` or `<path>\tinvalid` per document and
 * nothing else, and exits 0.
 */
export async function verdictLines(
  [command = '', ...parameters]: string[],
  cwd: string,
  schemaFile: string,
  folder: string,
): Promise<Verdicts> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const paths = new Map(names.map((name) => [join(folder, name), name]));
  const outcome = await run(command, [...parameters, schemaFile], { cwd, input: [...paths.keys()].join('\n') });
  if (outcome.code !== 0) throw complaint('no verdicts', outcome);
  const verdicts = new Map<string, boolean>();
  for (const line of outcome.stdout.split('\n').filter(Boolean)) {
    const [path = '', verdict] = line.split('\t');
    const name = paths.get(path);
    if (name === undefined || (verdict !== 'valid' && verdict !== 'invalid'))
      throw complaint(`not a verdict: ${line}`, outcome);
    verdicts.set(name, verdict === 'valid');
  }
  return verdicts;
}
