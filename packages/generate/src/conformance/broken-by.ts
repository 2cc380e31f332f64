import type { ErrorObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Node } from '../emit/dialect.ts';
import { escapeToken } from '../pointer.ts';
import { subschemas } from '../schema-file.ts';

/**
 * Which assertions of a schema, as `assertionsOf` names them, a document breaks: once per place in the document. The
 * schema is as parsed: no object stands in it twice.
 */
export function brokenBy(schema: Node): (document: unknown) => string[] {
  const places = new Map<unknown, string>();
  const note = (node: Node, place: string) => {
    places.set(node, place);
    for (const [step, child] of subschemas(node)) note(child, `${place}/${step}`);
  };
  note(schema, '');
  const validate = new Ajv2020({ allErrors: true, strict: true, verbose: true }).compile(schema);
  return (document) => {
    validate(document);
    return (validate.errors ?? []).flatMap((error) => assertionOf(error, places) ?? []);
  };
}

function assertionOf({ schemaPath, keyword, params, parentSchema }: ErrorObject, places: Map<unknown, string>) {
  // A condition and an object with a wrong name only tell that something within them failed; options make one choice.
  if (keyword === 'if' || keyword === 'propertyNames' || /\/oneOf\/\d/.test(schemaPath)) return undefined;
  // What a profile does not know is refused by the document's own conditions.
  if (keyword === 'false schema') return schemaPath.slice(1).replace(/\/false schema$/, '');
  const place = `${places.get(parentSchema)}/${keyword}`;
  return keyword === 'required' ? `${place}/${escapeToken(params.missingProperty as string)}` : place;
}
