const DEFINITION = /function (validate\d+)(\(data\)\{.*?return vErrors;\})/g;
const NAME = /validate\d+/g;

/**
 * Has functions that say the same of every value stand once: most parts of one version are those of the next, and some
 * parts of a schema differ in name only. Two are the same where their texts are, and the parts that they call.
 *
 * Finds this as the states of an automaton are made fewest (Moore 1956): all are taken to be the same until their texts
 * tell them apart, then those that call what has been told apart, until no more are. Parts may call each other in circles.
 */
export function withoutTwins(code: string): string {
  const bodies = [...code.matchAll(DEFINITION)].map(([, name = '', body = '']) => [name, body] as const);
  let first = new Map(bodies.map(([name]) => [name, '']));
  for (let kinds = 0; ; ) {
    const named = new Map<string, string>();
    const next = new Map<string, string>();
    for (const [name, body] of bodies) {
      const text = body.replace(NAME, (called) => first.get(called) ?? '');
      if (!named.has(text)) named.set(text, name);
      next.set(name, named.get(text) as string);
    }
    first = next;
    if (named.size === kinds) break;
    kinds = named.size;
  }
  return code
    .replace(DEFINITION, (all, name: string) => (first.get(name) === name ? all : ''))
    .replace(NAME, (name) => first.get(name) as string);
}
