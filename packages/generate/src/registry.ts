import { PROFILES, type ProfileTable } from '@waypost/schemas/define';
import { pascalCase } from './emit/dialect.ts';
import type { VersionSource } from './sources.ts';

const members = {
  module: 'The compiled versions of the format, for the layers of this SDK.',
  validate:
    'Judges bytes and strings as the text of a document, any other value as parsed elsewhere; never throws on bad data.',
  parse: 'The typed document; throws a `NotConformantError` if it does not conform.',
  is: 'Whether a value is a conformant document.',
  documentType: 'The format as a Standard Schema (v1), for form libraries and frameworks.',
};

/**
 * The SDK's modules per format, and the list of formats with lazy imports: the only places that name a format there.
 * `compared` are the ids of the formats that rules across documents judge.
 */
export function registryFile(versions: VersionSource[], compared: ReadonlySet<string>): Map<string, string> {
  const files = new Map<string, string>();
  const formats = [...new Set(versions.map(({ format }) => format))];
  for (const format of formats) {
    const own = versions.filter((version) => version.format === format);
    const id = (version: string) => version.replace('.', '_');
    // What is checked stands apart from the functions that check, so that it can be loaded alone.
    files.set(
      `packages/sdk/src/formats/${format.id}/module.gen.ts`,
      [
        `import type { FormatModule } from '../../document-type.ts';`,
        `import { ruleSet } from '../../rules/${format.id}.gen.ts';`,
        `import { versions } from '../../../../../specs/${format.id}?validators';`,
        '',
        `export const module: FormatModule = {`,
        `  format: '${format.id}',`,
        ...(format.collection ? [`  collection: '${format.collection}',`] : []),
        '  versions,',
        '  ruleSet,',
        `  hasSeries: ${compared.has(format.id)},`,
        '};',
        '',
      ].join('\n'),
    );
    files.set(
      `packages/sdk/src/formats/${format.id}.gen.ts`,
      [
        `import { type DocumentType, defineDocumentType } from '../document-type.ts';`,
        `import { module as checks } from './${format.id}/module.gen.ts';`,
        ...own.map((v) => `import type * as v${id(v.version)} from './${format.id}/v${v.version}.gen.ts';`),
        '',
        ...own.map((v) => `export type { v${id(v.version)} };`),
        `/** ${format.purpose.en} */`,
        `export type ${own[0]?.name} = ${own.map((v) => `v${id(v.version)}.${v.name}`).join(' | ')};`,
        '',
        `const type: DocumentType<${own[0]?.name}> = defineDocumentType(checks);`,
        // One by one and with their types written out: inferred ones lose the names and the docstrings of the fields.
        ...Object.entries(members).flatMap(([member, about]) => [
          `/** ${about} */`,
          `export const ${member}: DocumentType<${own[0]?.name}>['${member}'] = type.${member};`,
        ]),
        '',
      ].join('\n'),
    );
  }
  files.set(
    'packages/sdk/src/formats/index.gen.ts',
    [
      'export const formats = {',
      ...formats.map((format) => {
        const own = versions.filter((version) => version.format === format);
        return [
          `  '${format.id}': {`,
          `    title: ${JSON.stringify(format.title)},`,
          `    purpose: ${JSON.stringify(format.purpose)},`,
          `    versions: ${JSON.stringify(format.versions)},`,
          ...(format.collection ? [`    collection: '${format.collection}',`] : []),
          `    profiles: ${JSON.stringify(profilesOf(own.at(-1)))},`,
          `    load: () => import('./${format.id}.gen.ts'),`,
          `    loadSeries: () => import('./${format.id}/series.gen.ts'),`,
          `    loadFacts: () => import('./${format.id}/facts.gen.ts'),`,
          `    loadMigrations: () => import('./${format.id}/migrations.gen.ts'),`,
          '  },',
        ].join('\n');
      }),
      '} as const;',
      '',
      ...formats.map((format) => `export type { ${pascalCase(format.id)} } from './${format.id}.gen.ts';`),
      '',
    ].join('\n'),
  );
  return files;
}

/** The profiles of a version's documents; none where they have no profiles. */
export const profilesOf = (version: VersionSource | undefined) => {
  const table = (version?.document as Record<symbol, unknown> | undefined)?.[PROFILES] as ProfileTable | undefined;
  return Object.keys(table?.rows ?? {});
};
