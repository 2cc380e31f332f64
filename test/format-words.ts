import { readJson } from './published.ts';

interface Index {
  formats: { format: string; version: string }[];
  catalogs: { path: string }[];
}
const index = readJson<Index>('specs/index.json');

/** Names and values in a format's schemas; apart from them the names of its profiles. */
export function schemaWords(format: string): { words: Set<string>; profiles: Set<string> } {
  const words = new Set<string>();
  const profiles = new Set<string>();
  const visit = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return;
    const { properties, $defs, enum: values } = node as Record<string, Record<string, { enum?: string[] }>>;
    for (const word of [...Object.keys({ ...properties, ...$defs }), ...Object.values(values ?? {})])
      words.add(String(word));
    for (const profile of Object.values(properties?.profile?.enum ?? [])) profiles.add(profile);
    for (const child of Object.values(node)) visit(child);
  };
  for (const one of index.formats.filter((version) => version.format === format))
    visit(readJson(`specs/${format}/v${one.version}/schema.json`));
  return { words, profiles };
}

/** Every word of the catalogs: rules bring those that they look at, which formats share. */
export function catalogWords(): Set<string> {
  const words = new Set<string>();
  const collect = (node: unknown) => {
    if (typeof node === 'string') words.add(node);
    else if (typeof node === 'object' && node !== null)
      for (const [key, child] of Object.entries(node)) {
        words.add(key);
        collect(child);
      }
  };
  for (const { path } of index.catalogs) collect(readJson(`specs/${path}`));
  return words;
}
