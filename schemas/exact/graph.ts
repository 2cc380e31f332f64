/** The nodes of one cycle in a graph `node → nodes it depends on`, in order; undefined where there is none. */
export function findCycle(edges: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>();
  for (const start of edges.keys()) {
    const path: string[] = [];
    const open = new Set<string>();
    const stack: [node: string, next: number][] = [[start, 0]];
    while (stack.length > 0) {
      const top = stack[stack.length - 1] as [string, number];
      const [node, next] = top;
      if (next === 0) {
        if (open.has(node)) return path.slice(path.indexOf(node));
        if (done.has(node)) {
          stack.pop();
          continue;
        }
        open.add(node);
        path.push(node);
      }
      const target = edges.get(node)?.[next];
      top[1]++;
      if (target !== undefined) stack.push([target, 0]);
      else {
        stack.pop();
        if (path[path.length - 1] === node) path.pop();
        open.delete(node);
        done.add(node);
      }
    }
  }
  return undefined;
}
