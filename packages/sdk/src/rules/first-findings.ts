import type { Arguments, Path, Severity } from '@waypost/schemas/define/rule';
import { cutPath } from '../pointer.ts';
import { MOST_FINDINGS } from '../read/limits.ts';
import type { Totals } from '../result.ts';

/** A finding with its place in the order of the document, as plain JSON. */
export interface Placed {
  rule: string;
  severity: Severity;
  /** −1 is the document itself, else an item; `path` starts there. */
  place: number;
  path: Path;
  args: Arguments;
}

/** The first findings in the order of the document, however they come in, and exact totals. */
export class FirstFindings {
  readonly totals: Totals = { error: 0, warning: 0, info: 0 };
  #found: Placed[] = [];
  /** No finding behind this place can be among the first any more. */
  #last = Infinity;

  add(finding: Placed) {
    this.totals[finding.severity]++;
    this.#keep(finding);
  }

  merge(findings: readonly Placed[], totals: Totals) {
    for (const severity of ['error', 'warning', 'info'] as const) this.totals[severity] += totals[severity];
    for (const finding of findings) this.#keep(finding);
  }

  /** At most as many as a result lists; then by pointer, rule and arguments. */
  inOrder(): Placed[] {
    this.#found = this.#found.sort(inDocumentOrder).slice(0, MOST_FINDINGS);
    return this.#found;
  }

  #keep(finding: Placed) {
    if (finding.place > this.#last) return;
    this.#found.push(finding);
    if (this.#found.length >= 4 * MOST_FINDINGS) this.#last = this.inOrder().at(-1)?.place ?? Infinity;
  }
}

function inDocumentOrder(a: Placed, b: Placed): number {
  return (
    a.place - b.place ||
    compare(cutPath(a.path), cutPath(b.path)) ||
    compare(a.rule, b.rule) ||
    compare(JSON.stringify(a.args), JSON.stringify(b.args))
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
