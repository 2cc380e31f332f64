import type { Catalog } from '@waypost/schemas/define';
import { differences } from '../differences.ts';
import { sha256 } from './frozen-files.ts';

/** What documents rely on in an edition of a code list: its codes, not how they are worded. */
function binding(content: string) {
  const { list, edition, openness, mustBeNamed, codes } = JSON.parse(content) as Catalog;
  const byCode = codes.map(({ code, parent, parentList, attributes }) => [code, { parent, parentList, attributes }]);
  return { list, edition, openness, mustBeNamed, codes: Object.fromEntries(byCode) as Record<string, object> };
}

/** The digest of what documents rely on in an edition of a code list. */
export const catalogDigest = (content: string) => sha256(JSON.stringify(binding(content)));

/** JSON Pointer to the first thing that documents rely on and that differs between two contents of one edition. */
export const catalogDifference = (before: string, after: string): string | undefined =>
  differences(binding(before), binding(after))[0]?.pointer;
