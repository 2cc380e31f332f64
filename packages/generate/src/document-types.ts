import { versionPath } from './schema-file.ts';
import type { VersionSource } from './sources.ts';

/** The type of each version's documents: as the SDK publishes it, beside that of its schema, for the test that compares them. */
export function documentTypes(versions: VersionSource[]): string {
  const imports = versions.flatMap(({ format, version, folder, name }, index) => [
    `import type { ${name} as Published${index} } from '../../sdk/src/formats/${format.id}/v${version}.gen.ts';`,
    `import type { Document as Written${index} } from '../../../${folder}/schema.ts';`,
  ]);
  const rows = versions.map(
    (version, index) => `  '${versionPath(version)}': [Published${index}, (typeof Written${index})['static']];`,
  );
  return [...imports, '', 'export interface DocumentTypes {', ...rows, '}', ''].join('\n');
}
