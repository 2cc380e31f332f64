import { createHash } from 'node:crypto';
import type { PublishedCase, StatedFinding } from './published-case.ts';

/** A file of a case: its path, relative to the manifest, and the SHA-256 of its bytes. */
export interface FileReference {
  file: string;
  sha256: string;
}

/** A case as manifests list it. */
export interface ManifestCase {
  id: string;
  layer: string;
  document: FileReference;
  related?: FileReference[];
  policy?: FileReference;
  date?: string;
  expected: { outcome: 'conformant' | 'not-conformant'; findings: StatedFinding[] };
  proves: string[];
  why: string;
}

/** A manifest, and the files that it speaks of by their path beside it. */
export interface CaseFolder {
  cases: ManifestCase[];
  files: Map<string, Uint8Array | string>;
}

/** Gives cases their ids and files; two of one name are an error, since ids are never used again. */
export function caseFolder(home: string, published: PublishedCase[]): CaseFolder {
  const files: CaseFolder['files'] = new Map();
  // Some file systems do not tell upper from lower case.
  const names = new Set<string>();
  const add = (file: string, content: Uint8Array | string): FileReference => {
    if (names.has(file.toLowerCase())) throw new Error(`${home}: two cases are named ${file}`);
    names.add(file.toLowerCase());
    files.set(file, content);
    return { file, sha256: sha256(content) };
  };
  /** What several cases of a rule go with is there once. */
  const share = (name: string, kind: string, content: string): FileReference => {
    const file = `${name.replace(/[^/]*$/, '')}${kind}-${sha256(content).slice(0, 12)}.json`;
    return files.has(file) ? { file, sha256: sha256(content) } : add(file, content);
  };
  const cases = published.map(
    ({ name, layer, document, isLines, related, policy, date, findings, proves, why }): ManifestCase => {
      const isWrong = findings.some(({ severity }) => severity === 'error');
      return {
        id: `${home}/${name}`,
        layer,
        document: add(`${name}.${isLines ? 'ndjson' : 'json'}`, document),
        ...(related && { related: related.map((text) => share(name, 'related', text)) }),
        ...(policy !== undefined && { policy: share(name, 'policy', policy) }),
        ...(date !== undefined && { date }),
        expected: {
          outcome: isWrong ? 'not-conformant' : 'conformant',
          findings: findings.map(({ rule, severity, pointer }) => ({ rule, severity, pointer })),
        },
        proves,
        why,
      };
    },
  );
  return { cases, files };
}

/** JSON with one member of a list per line, which stays readable and shows in a comparison what has changed. */
export function jsonLines(head: Record<string, unknown>, name: string, list: readonly unknown[]): string {
  const members = Object.entries(head).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)},\n`);
  const lines = list.map((one) => `  ${JSON.stringify(one)}`).join(',\n');
  return `{\n${members.join('')}${JSON.stringify(name)}: [\n${lines}\n]\n}\n`;
}

const sha256 = (content: Uint8Array | string) => createHash('sha256').update(content).digest('hex');
