import { type TSchema, Type } from '@sinclair/typebox';
import { type Node, openApi } from '../emit/dialect.ts';
import { emit } from '../emit/emit.ts';

/** The components of a contract, by kind; what is put there twice has to be the same. */
export class Components {
  readonly kinds: Record<string, Record<string, unknown>> = {};

  /** Puts a component there, and says how to refer to it. */
  add(kind: string, name: string, component: unknown): { $ref: string } {
    this.kinds[kind] ??= {};
    const known = this.kinds[kind][name];
    if (known && JSON.stringify(known) !== JSON.stringify(component))
      throw new Error(`two different ${kind} are named ${name}`);
    this.kinds[kind][name] = component;
    return { $ref: `#/components/${kind}/${name}` };
  }

  /** A schema of the API, with its named parts as components. */
  schema(schema: TSchema, documents: (which: string) => Node): Node {
    const { root, defs } = emit(Type.Object({ it: schema }), { ...openApi, documents });
    for (const [name, body] of Object.entries(defs)) this.add('schemas', name, body);
    return (root.properties as { it: Node }).it;
  }
}
