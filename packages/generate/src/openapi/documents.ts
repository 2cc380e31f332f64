import { type Node, openApi } from '../emit/dialect.ts';
import { emit } from '../emit/emit.ts';
import { schemaFile } from '../schema-file.ts';
import type { VersionSource } from '../sources.ts';
import type { Components } from './components.ts';

/** The name of a component that comes of a version of a format: `KpiReportV1_0`. */
export const versioned = (name: string, { version }: VersionSource) => `${name}V${version.replace('.', '_')}`;

const refOf = (version: VersionSource) => openApi.ref(versioned(version.name, version));

/** Whether documents of a version are handed in: they begin with the envelope. */
const isSubmitted = (version: VersionSource) => 'lifecycle' in (schemaFile(version).properties as object);

/**
 * Puts documents into the components, each version under names of its own, and says how to refer to them: one by a
 * reference, several by one union of all of them: a version that comes adds a branch, and what is generated for the
 * others keeps its names. The union has no discriminator: its branches are unions of profiles themselves, for which
 * oapi-codegen writes code that does not compile. `format` and `formatVersion` are constants of each branch.
 */
export function documentsOf(versions: VersionSource[], components: Components) {
  const reference = (version: VersionSource) => {
    const ref = (name: string) => openApi.ref(versioned(name, version));
    const { root, defs } = emit(version.document, { ...openApi, ref });
    for (const [name, body] of Object.entries({ ...defs, [version.name]: root }))
      components.add('schemas', versioned(name, version), body);
    return refOf(version);
  };

  return (which: string): Node => {
    const wanted = versions.filter((version) => (which === '*' ? isSubmitted(version) : version.format.id === which));
    const [first, ...more] = wanted;
    if (!first) throw new Error(`there is no format ${which}`);
    const branches = wanted.map((version) => ({ $ref: reference(version) }));
    if (more.length === 0) return branches[0] as Node;
    const [name, description] =
      which === '*'
        ? ['Document', 'Any document that operators hand in; `format` and `formatVersion` say which.']
        : [first.name, `${first.format.title.en}, in any version; \`formatVersion\` says which.`];
    return { $ref: components.add('schemas', name, { description, oneOf: branches }).$ref };
  };
}

/** An example of each version that a schema admits, the smallest of its profiles. */
export function documentExamples(schema: Node, versions: VersionSource[], components: Components) {
  const reached = new Set<unknown>();
  const reach = ($ref: unknown) => {
    reached.add($ref);
    const name = String($ref).replace(openApi.ref(''), '');
    const { oneOf = [] } = (components.kinds.schemas?.[name] ?? {}) as { oneOf?: Node[] };
    for (const branch of oneOf) reach(branch.$ref);
  };
  reach(schema.$ref);
  const shown = versions.filter((version) => reached.has(refOf(version)));
  return Object.fromEntries(
    shown.map((version) => {
      const [smallest] = Object.values(version.examples).sort((a, b) => sizeOf(a) - sizeOf(b));
      const name = versioned(version.name, version);
      return [name, components.add('examples', name, { value: smallest })];
    }),
  );
}

const sizeOf = (value: unknown) => JSON.stringify(value).length;
