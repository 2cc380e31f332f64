import { find } from './sources.ts';

/** The SDK's module of the tables that a format's documents are drawn into; empty where the format declares none. */
export async function factsFile(format: string): Promise<string> {
  const [file] = await find([`schemas/formats/${format}/facts.ts`]);
  return [
    "import type { FactTables } from '@waypost/schemas/define/facts';",
    ...(file ? [`import tables from '../../../../../${file}';`] : []),
    '',
    '/** What the documents of the format say, as tables of rows. */',
    `export const facts: FactTables = ${file ? 'tables' : '{}'};`,
    '',
  ].join('\n');
}
