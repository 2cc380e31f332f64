import { type CaseSet, caseSets, type DocumentCase, loadCaseSet } from '@waypost/conformance';
import { root } from './published.ts';

/** Every published case: the newest set holds all those before it. */
export function newestCases(): CaseSet {
  const specs = `${root}specs`;
  return loadCaseSet(specs, caseSets(specs).at(-1)?.version);
}

/** Those of documents; the others are of gateways. */
export const documentCases = ({ cases }: CaseSet): DocumentCase[] =>
  cases.filter((one): one is DocumentCase => 'document' in one);
