interface Structure {
  document: (value: unknown) => null;
  item?: ((value: unknown) => null) | undefined;
}
interface Format<R> {
  module: { versions: Readonly<Record<string, object>> };
  validate: (value: object) => R;
}

/** `validate` of a format whose structure fits everything: what is left, for a value, is the rules. */
export function withoutStructure<R>({ module, validate }: Format<R>): (value: object) => R {
  const fits: Structure = { document: () => null, item: () => null };
  for (const [version, structure] of Object.entries(module.versions))
    Object.assign(module.versions, { [version]: { ...structure, ...fits } });
  return validate;
}
