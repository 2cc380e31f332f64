import type { Tree } from '../tree.ts';

/** What is published now, as far as releases are about it. Contents stand by their path below specs/. */
export interface Standard {
  versions: StandardVersion[];
  /** Findings of the read and structure layers, by id. */
  layers: Record<string, { severity: string }>;
  catalogs: Record<string, string>;
  apis: { folder: string; status: string; problems: Record<string, { status: number }> }[];
  /** Sets of conformance cases. */
  sets: { version: string; status: string; files: Record<string, string> }[];
}

export interface StandardVersion {
  format: string;
  version: string;
  status: string;
  /** The files that stay as they are once it is released. */
  files: Record<string, string>;
  /** The rules that judge its documents. */
  rules: { id: string; clause: string; severity: string }[];
}

/** What stays as it is in a released version: its schema, what is told of it, and the cases that follow from it alone. */
export const FROZEN = [
  'schema.json',
  'schema.no-id.json',
  'fields.json',
  'cases/boundaries.json',
  'cases/patterns.json',
];

export const nameOf = ({ format, version }: Pick<StandardVersion, 'format' | 'version'>) => `${format} ${version}`;
/** Whether what has this status may no longer change. */
export const isFinal = (status: string) => status !== 'draft';

interface Index {
  formats: { format: string; version: string; status: string; files: Record<string, { path: string }> }[];
  catalogs: { path: string }[];
  openapi: { api: string; status: string; files: Record<string, { path: string }> }[];
}

/** What a tree of generated files publishes. */
export function standardOf(tree: Tree): Standard {
  const text = (path: string) => tree.get(`specs/${path}`) as string;
  const parsed = <T>(path: string): T => JSON.parse(text(path)) as T;
  const pathOf = (files: Record<string, { path: string }>, name: string) => (files[name] as { path: string }).path;
  const texts = (paths: string[]) => Object.fromEntries(paths.map((path) => [path, text(path)]));
  const index = parsed<Index>('index.json');
  const sets = [...tree.keys()].flatMap((file) => /^specs\/(conformance\/[^/]+\/)index\.json$/.exec(file)?.[1] ?? []);
  return {
    versions: index.formats.map(({ format, version, status, files }) => ({
      format,
      version,
      status,
      files: texts(FROZEN.map((name) => pathOf(files, name))),
      rules: parsed(pathOf(files, 'rules.json')),
    })),
    layers: parsed<{ rules: Standard['layers'] }>('layers.json').rules,
    catalogs: texts(index.catalogs.map(({ path }) => path)),
    apis: index.openapi.map(({ api, status, files }) => ({
      folder: api,
      status,
      problems: parsed(pathOf(files, 'problems.json')),
    })),
    sets: sets.map((home) => {
      const set = parsed<{ conformance: string; status: string; manifests: { path: string }[] }>(`${home}index.json`);
      const own = [...tree.keys()].filter((file) => file.startsWith(`specs/${home}`)).map((file) => file.slice(6));
      const manifests = set.manifests.map(({ path }) => path);
      return { version: set.conformance, status: set.status, files: texts([...own, ...manifests]) };
    }),
  };
}
