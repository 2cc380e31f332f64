import type { Node } from './emit/dialect.ts';
import { type FieldEntry, versionPath } from './schema-file.ts';
import type { VersionSource } from './sources.ts';
import { StarterCut } from './starter-cut.ts';
import type { Tree } from './tree.ts';

/**
 * Modules of the CLI with documents to start from: of the newest released version of each format that people write (those with
 * profiles), one per profile and language.
 */
export function starters(versions: VersionSource[], tree: Tree): [file: string, content: string][] {
  const formats = [...new Set(versions.map(({ format }) => format))];
  const newest = formats.map((format) => {
    const own = versions.filter((version) => version.format === format);
    return own.findLast(({ status }) => status === 'released') ?? (own.at(-1) as VersionSource);
  });
  const files = newest.flatMap((version): [string, string][] => {
    const read = <T>(file: string) => JSON.parse(tree.get(`specs/${versionPath(version)}/${file}`) as string) as T;
    const schema = read<Node>('schema.json');
    const fields = read<Record<string, FieldEntry>>('fields.json');
    const profiles = ((schema.properties as Record<string, Node>).profile?.enum ?? []) as string[];
    const documents = profiles.map((profile) => {
      const example = version.examples[profile];
      if (!example) throw new Error(`${version.folder}/examples/${profile}.json is missing`);
      const inLanguage = (language: 'en' | 'fr') => new StarterCut(schema, fields, language).document(example, profile);
      return [profile, { en: inLanguage('en'), fr: inLanguage('fr') }] as const;
    });
    if (documents.length === 0) return [];
    const content = `export const starters = ${JSON.stringify(Object.fromEntries(documents), null, 2)};\n`;
    return [[`packages/cli/src/starters/${version.format.id}.gen.ts`, content]];
  });
  const ids = files.map(([file]) => file.replace(/^.*\/|\.gen\.ts$/g, ''));
  const index = [
    'export const starters = {',
    ...ids.map((id) => `  '${id}': () => import('./${id}.gen.ts'),`),
    '} as const;',
    '',
  ];
  return [...files, ['packages/cli/src/starters/index.gen.ts', index.join('\n')]];
}
