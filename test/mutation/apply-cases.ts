import type { Case, ExpectedFinding } from '@waypost/generate/cases';
import { compileValidator } from '@waypost/generate/validator';
import type { Structure } from '../../packages/sdk/src/structure/compiled.ts';
import { checkStructure } from '../../packages/sdk/src/structure/structure.ts';
import { type PatternCases, wrongTexts } from '../pattern-texts.ts';
import { caseDocuments, publishedVersions, readJson } from '../published.ts';
import type { Node } from './schema-mutations.ts';

/** A version, and what its cases say of another schema in the place of its own. */
export interface Judged {
  name: string;
  schema: Node;
  /** The first reason to turn red, or undefined if every case still has its findings. */
  judge(schema: Node): Promise<string | undefined>;
}

/** Every published version with its cases. What a document says of itself is judged before its structure: left out. */
export async function applyCases(): Promise<Judged[]> {
  const versions = await publishedVersions();
  return versions.map((version) => {
    const documents: [Case, unknown][] = [...version.examples].map(([id, document]) => [
      { id: `example ${id}`, base: id, patch: [], findings: [] },
      document,
    ]);
    const identity = /^structure\/(unknown-format|unknown-version|not-an-object)$/;
    for (const entry of caseDocuments(version))
      if (!entry[0].findings.some(({ rule }) => identity.test(rule))) documents.push(entry);
    const unbounded = Object.entries(version.schema.properties as Record<string, Node>).find(
      ([, node]) => node.items && node.maxItems === undefined,
    )?.[0];
    const patterns = readJson<PatternCases>(`specs/${version.format}/v${version.version}/cases/patterns.json`);
    return {
      name: `${version.format} ${version.version}`,
      schema: version.schema,
      judge: async (schema) => wrongTexts(schema, patterns)[0] ?? (await judge(schema, documents, unbounded)),
    };
  });
}

async function judge(schema: Node, documents: [Case, unknown][], collection: string | undefined) {
  try {
    const code = compileValidator(schema);
    const structure = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
    return firstDifference(structure as Structure, documents, collection);
  } catch (error) {
    return `throws: ${(error as Error).message.slice(0, 100)}`;
  }
}

function firstDifference(structure: Structure, documents: [Case, unknown][], collection: string | undefined) {
  for (const [one, document] of documents) {
    const { findings } = checkStructure(structure, document, collection);
    const found = findings.map(place).sort().join();
    const stated = one.findings.map(place).sort().join();
    if (found !== stated) return `${one.id}: ${stated || 'nothing'} stated, ${found.slice(0, 200) || 'nothing'} found`;
    for (const finding of findings) {
      const args = one.findings.find((each) => place(each) === place(finding))?.args ?? {};
      for (const [name, value] of Object.entries(args))
        if (String(finding.args[name]) !== String(value)) return `${one.id}: ${name} is not ${value}`;
    }
  }
  return undefined;
}

const place = ({ rule, pointer }: Pick<ExpectedFinding, 'rule' | 'pointer'>) => `${rule} at "${pointer}"`;
