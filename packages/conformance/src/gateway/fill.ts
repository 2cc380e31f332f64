/** Values of variables by name. */
export type Variables = ReadonlyMap<string, string>;

/** A value whose texts have the values of variables in the place of `{{name}}`. */
export function fill<T>(value: T, variables: Variables): T {
  if (typeof value === 'string') return fillText(value, variables) as T;
  if (Array.isArray(value)) return value.map((one) => fill(one, variables)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, one]) => [fillText(name, variables), fill(one, variables)]);
  return Object.fromEntries(entries) as T;
}

/** @throws Error for a variable that no step has saved. */
export const fillText = (text: string, variables: Variables) =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = variables.get(name);
    if (value === undefined) throw new Error(`there is no ${name} to go on with`);
    return value;
  });
