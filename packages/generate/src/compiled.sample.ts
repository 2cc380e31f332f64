import type { ErrorObject, ValidateFunction } from 'ajv';
import type { Node } from './emit/dialect.ts';
import { loadValidator } from './validator.ts';

export type Compiled = (value: unknown) => { instancePath: string; keyword: string }[] | null;
export interface Module {
  document: Compiled;
  item?: Compiled;
  outline: Record<'parts' | 'exclusive' | 'forms', Record<string, unknown>> & {
    dates: string[];
    items?: { blank(): object; set(item: object, index: number, value: unknown): void };
  };
}

/** A schema compiled as the build does it, loaded. */
export const moduleOf = (schema: Node) => loadValidator<Module>(schema);

/** The errors of plain Ajv; what is wrong inside a branch or with the text of a key is told by the error on the whole. */
export function plainErrors(validate: ValidateFunction, document: unknown): string[] {
  if (validate(document)) return [];
  const inside = ({ keyword, schemaPath, propertyName }: ErrorObject) =>
    keyword === 'if' || propertyName !== undefined || /\/oneOf\//.test(schemaPath);
  return unique((validate.errors ?? []).filter((error) => !inside(error)));
}

/** Errors as text, each place and keyword once. */
export const unique = (errors: { instancePath: string; keyword: string }[]): string[] =>
  [...new Set(errors.map(({ instancePath, keyword }) => `${keyword} at ${instancePath}`))].sort();
