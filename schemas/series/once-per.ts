/** The function with its results remembered for each object: what every item of a document asks is found once. */
export function oncePer<K extends object, A extends unknown[], V>(find: (of: K, ...more: A) => V) {
  const found = new WeakMap<K, { value: V }>();
  return (of: K, ...more: A): V => {
    let known = found.get(of);
    if (!known) {
      known = { value: find(of, ...more) };
      found.set(of, known);
    }
    return known.value;
  };
}
