import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Grant, Step } from '../../../schemas/conformance/v1.0/gateway/gateway-case.ts';
import { UsageError } from './exit-code.ts';

/** What a case is judged by: the verdict alone, or also which findings there are. */
export type Match = 'verdict' | 'rule' | 'severity' | 'pointer' | 'answers';

/** A level that an implementation can reach, on top of those before it. */
export interface Level {
  id: string;
  /** The layer of the cases that belong to it. */
  layer: string;
  title: Record<string, string>;
  matches: Match[];
}

export interface StatedFinding {
  rule: string;
  severity: string;
  /** JSON Pointer (RFC 6901). */
  pointer: string;
}

/** A file of a case, as its manifest states it. */
export interface CaseFile {
  /** Absolute path. */
  file: string;
  sha256: string;
}

/** What every case has. */
interface AnyCase {
  id: string;
  layer: string;
  /** Ids of requirements that are not met where the case fails. */
  proves: string[];
  why: string;
}

/** A document and what is found in it. */
export interface DocumentCase extends AnyCase {
  document: CaseFile;
  /** Documents to compare with. */
  related: CaseFile[];
  policy?: CaseFile;
  /** The day that rules take for today, `YYYY-MM-DD`. */
  date?: string;
  expected: { outcome: 'conformant' | 'not-conformant'; findings: StatedFinding[] };
}

/** Requests to a gateway and what comes of them. */
export interface GatewayCase extends AnyCase {
  /** Keys of its own. */
  keys?: Record<string, Grant>;
  given?: Step[];
  steps: Step[];
}

export type ConformanceCase = DocumentCase | GatewayCase;

/** What the cases of gateways share. */
export interface GatewayCases {
  /** The OpenAPI description that answers fit. */
  contract: CaseFile;
  keys: Record<string, Grant>;
  documents: Record<string, CaseFile>;
}

export interface Requirement {
  id: string;
  /** Id of the lowest level that demands it. */
  level: string;
  provedBy: string[];
  /** Why no case can prove it. */
  notTestable?: string;
}

/** Everything that an implementation is judged by. */
export interface CaseSet {
  version: string;
  status: string;
  /** SHA-256 of the index, which holds the digests of everything else. */
  sha256: string;
  levels: Level[];
  /** Rules that may stand for one another. */
  interchangeable: string[];
  cases: ConformanceCase[];
  requirements: Requirement[];
  /** What the cases of gateways share, where there are such. */
  gateway?: GatewayCases;
  /** The rules that an implementation claims, where it does not claim all. */
  claimed?: ReadonlySet<string>;
}

interface Index {
  conformance: string;
  status: string;
  levels: Level[];
  interchangeable: { rules: string[] };
  manifests: { path: string; sha256: string }[];
  requirements: { path: string; sha256: string };
}
type Listed = (Omit<DocumentCase, 'related'> & { related?: CaseFile[] }) | GatewayCase;
interface Manifest extends Partial<GatewayCases> {
  cases: Listed[];
}

/** The cases that come with this package. */
export const packedCases = () => fileURLToPath(new URL('specs/', import.meta.url));

/** A set of cases that is at hand. */
export type KnownSet = Pick<CaseSet, 'version' | 'status'>;

/**
 * The sets of cases in a folder that holds what the standard publishes in `specs/`, the oldest first. Each holds what
 * the one before it holds.
 * @throws UsageError if the folder holds none.
 */
export function caseSets(folder: string = packedCases()): KnownSet[] {
  const home = join(folder, 'conformance');
  const names = existsSync(home) ? readdirSync(home).filter((name) => existsSync(join(home, name, 'index.json'))) : [];
  if (names.length === 0) throw new UsageError(`${folder} holds no cases`);
  const sets = names.map((name): KnownSet => {
    const { conformance: version, status } = JSON.parse(readBytes(join(home, name, 'index.json')).toString()) as Index;
    return { version, status };
  });
  return sets.sort((one, other) => one.version.localeCompare(other.version, 'en', { numeric: true }));
}

/**
 * Reads the cases in a folder that holds what the standard publishes in `specs/`: those of the newest set that is
 * released, of the newest while none is, or of the one that is wanted.
 * @throws UsageError if there is no such set, or a file is missing or not what its digest says.
 */
export function loadCaseSet(folder: string = packedCases(), wanted?: string): CaseSet {
  const sets = caseSets(folder);
  const chosen = wanted ?? (sets.findLast(({ status }) => status === 'released') ?? sets.at(-1))?.version;
  if (!sets.some(({ version }) => version === chosen))
    throw new UsageError(`there is no set of cases ${chosen}; known: ${sets.map(({ version }) => version).join(', ')}`);
  const bytes = readBytes(join(folder, `conformance/v${chosen}/index.json`));
  const index = JSON.parse(bytes.toString()) as Index;
  const { requirements } = readListed<{ requirements: Requirement[] }>(folder, index.requirements);
  let gateway: GatewayCases | undefined;
  const cases = index.manifests.flatMap((manifest) => {
    const home = dirname(join(folder, manifest.path));
    const found = ({ file, sha256 }: CaseFile): CaseFile => ({ file: join(home, file), sha256 });
    const { cases, contract, keys = {}, documents = {} } = readListed<Manifest>(folder, manifest);
    if (contract) {
      const files = Object.entries(documents).map(([name, document]) => [name, found(document)]);
      gateway = { contract: found(contract), keys, documents: Object.fromEntries(files) };
    }
    return cases.map((listed): ConformanceCase => {
      if ('steps' in listed) return listed;
      const { document, related = [], policy, ...one } = listed;
      return {
        ...one,
        document: found(document),
        related: related.map(found),
        ...(policy && { policy: found(policy) }),
      };
    });
  });
  const { conformance: version, status, levels, interchangeable } = index;
  return {
    version,
    status,
    sha256: sha256(bytes),
    levels,
    interchangeable: interchangeable.rules,
    cases,
    requirements,
    ...(gateway && { gateway }),
  };
}

/** @throws UsageError if the file cannot be read or was altered. */
export function readCaseFile({ file, sha256: stated }: CaseFile): Buffer {
  const bytes = readBytes(file);
  if (sha256(bytes) !== stated) throw altered(file);
  return bytes;
}

export function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${(error as NodeJS.ErrnoException).code}`);
  }
}

const readListed = <T>(folder: string, { path, sha256 }: { path: string; sha256: string }): T =>
  JSON.parse(readCaseFile({ file: join(folder, path), sha256 }).toString()) as T;

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const altered = (file: string) =>
  new UsageError(
    `${file} is not what was published: its SHA-256 differs. A conversion of line ends may have changed it.`,
  );
