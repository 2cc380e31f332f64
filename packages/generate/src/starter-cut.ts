import type { Node } from './emit/dialect.ts';
import type { FieldEntry } from './schema-file.ts';

type Members = Record<string, unknown>;

/**
 * Cuts an example down to what its profile requires: of each list one item, of each choice what the example chose, of
 * an object that requires nothing its first member. Codes, identifiers and figures stay those of the example, so that
 * they are valid and fit each other; texts become what is to be written there, in brackets; `{today}` and the like are
 * filled in when the document is made.
 */
export class StarterCut {
  readonly #schema: Node;
  readonly #fields: Record<string, FieldEntry>;
  readonly #language: 'en' | 'fr';
  /** Code lists that the document takes codes from. */
  readonly #lists = new Set<string>();
  /** Identifiers of items that the document refers to. */
  readonly #cited = new Set<string>();

  constructor(schema: Node, fields: Record<string, FieldEntry>, language: 'en' | 'fr') {
    this.#schema = schema;
    this.#fields = fields;
    this.#language = language;
  }

  document(example: unknown, profile: string): Members {
    const branches = (this.#schema.allOf ?? []) as { if: Node; then: Node }[];
    const branch = branches.find(({ if: when }) => JSON.stringify(when).includes(`"const":"${profile}"`));
    const wanted = new Set([...names(this.#schema), ...names(branch?.then), 'title']);
    const source = example as Members;
    const document = this.#members(this.#schema, '', source, wanted, '');
    // Items cited, such as the person responsible, come with their list.
    const properties = this.#schema.properties as Record<string, Node>;
    for (const [name, node] of Object.entries(properties)) {
      const items = Array.isArray(source[name]) && !(name in document) ? (source[name] as Members[]) : [];
      const cited = items.filter((item) => this.#cited.has(String(item.id)));
      if (cited.length > 0) document[name] = cited.map((item) => this.#value(node.items as Node, '', item, ''));
    }
    const catalogs = Object.entries((document.catalogs ?? {}) as Members).filter(([list]) => this.#lists.has(list));
    const ordered = Object.keys(properties).filter((name) => name in document);
    return {
      ...Object.fromEntries(ordered.map((name) => [name, document[name]])),
      catalogs: Object.fromEntries(catalogs),
    };
  }

  #members(node: Node, at: string, example: Members, wanted: Set<string>, owner: string): Members {
    const known = Object.entries(node.properties as Record<string, Node>).filter(([name]) => name in example);
    const kept = known.filter(([name, child]) => wanted.has(name) || this.#formOf(child) === 'CountryCode');
    return Object.fromEntries(
      (kept.length > 0 ? kept : known.slice(0, 1)).map(([name, child]) => {
        const place = `${at}/properties/${name}`;
        for (const list of this.#fields[place]?.lists ?? []) this.#lists.add(list);
        if (Object.hasOwn(beginnings, name)) return [name, beginnings[name]];
        if (name === 'status' && child.enum) return [name, (child.enum as string[])[0]];
        if (this.#formOf(child) === 'IdReference') this.#cited.add(String(example[name]));
        const about = this.#fields[place]?.description[this.#language] ?? (owner && `${stop(owner)} (${name})`);
        return [name, this.#value(child, place, example[name], about)];
      }),
    );
  }

  #value(node: Node, at: string, example: unknown, about: string): unknown {
    if (node.$ref) {
      const name = String(node.$ref).replace('#/$defs/', '');
      const target = (this.#schema.$defs as Record<string, Node>)[name] as Node;
      const own = about || (this.#fields[`/$defs/${name}`]?.description[this.#language] ?? '');
      for (const list of this.#fields[`/$defs/${name}`]?.lists ?? []) this.#lists.add(list);
      return written(name, example, this.#language) ?? this.#value(target, `/$defs/${name}`, example, own);
    }
    if (node.if) return typeof example === 'string' ? example : this.#value(node.else as Node, at, example, about);
    if (node.type === 'array') {
      for (const list of this.#fields[`${at}/items`]?.lists ?? []) this.#lists.add(list);
      const items = (example as unknown[]).slice(0, Math.max(1, Number(node.minItems ?? 0)));
      return items.map((item) => this.#value(node.items as Node, `${at}/items`, item, ''));
    }
    if (node.properties) {
      const choices = ((node.oneOf ?? []) as Node[]).map(names);
      const chosen = choices.find(([name]) => name !== undefined && name in (example as Members)) ?? [];
      return this.#members(node, at, example as Members, new Set([...names(node), ...chosen]), about);
    }
    if (isText(node.additionalProperties))
      return {
        [this.#language]: `[${stop(about)}]`.slice(0, (node.additionalProperties as { maxLength: number }).maxLength),
      };
    if (isText(node)) return `[${stop(about)}]`.slice(0, node.maxLength as number);
    return example;
  }

  /** Name of the form that a text or code is written in. */
  #formOf(node: Node): string | undefined {
    return (node.$ref as string | undefined)?.replace('#/$defs/', '');
  }
}

/** Fields of the envelope that a new document begins with. */
const beginnings: Members = { revision: 1, lifecycle: 'draft' };

/** What is known only when the document is made: the day, the last whole period, the identifier, the language. */
function written(form: string, example: unknown, language: string): unknown {
  if (form === 'DocumentUri') return '{documentId}';
  if (form === 'Date' || form === 'PartialDate') return '{today}';
  if (form === 'LanguageTag') return language;
  if (form !== 'Period') return undefined;
  const { kind } = example as { kind: string };
  return { kind, start: `{${kind}.start}`, end: `{${kind}.end}` };
}

const names = (node: Node | undefined) => (node?.required ?? []) as string[];
const stop = (sentence: string) => sentence.replace(/[\s\u00a0]*[.]$/, '');
const isText = (node: unknown) => {
  const { type, pattern, enum: values, const: only } = (node ?? {}) as Node;
  return type === 'string' && pattern === undefined && values === undefined && only === undefined;
};
