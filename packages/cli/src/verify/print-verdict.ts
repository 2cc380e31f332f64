import { paint as paintFor, wantsColor } from '../terminal/color.ts';
import { directions } from '../terminal/direction.ts';
import { standardOutput } from '../terminal/output.ts';
import { printable } from '../terminal/printable.ts';
import { columns } from '../terminal/width.ts';
import type { Texts } from '../texts/en.ts';

/** What is told of a proof. */
export interface Told {
  /** What was looked at. */
  name: string;
  isGood: boolean;
  message: string;
  /** What it says, under its labels; what is not known is left out. */
  facts: [label: string, value: string | undefined][];
  /** What else is to be known. */
  remarks?: readonly string[];
  /** What to do where it is not good. */
  mend?: string | undefined;
}

/** Prints a verdict: whether it is good, what it says as aligned lines, and what to do. */
export async function printVerdict(told: Told, texts: Texts): Promise<void> {
  const { argument, arrow, line } = directions[texts.direction];
  const output = standardOutput(texts);
  const paint = await paintFor(wantsColor('auto', () => output.isTerminal));
  const mark = told.isGood ? paint.green('✓') : paint.red('✗');
  const lines = [
    `${mark} ${paint.bold(argument(told.name))}  ${told.message}`,
    ...aligned(told.facts).map((text) => `  ${text}`),
    ...(told.remarks ?? []).map((text) => `  ${text}`),
    ...(told.mend === undefined ? [] : [`  ${arrow} ${told.mend}`]),
  ];
  await output.write(lines.map((text) => `${line(text)}\n`).join(''));
  output.end();
}

function aligned(facts: Told['facts']): string[] {
  const known = facts.filter((fact): fact is [string, string] => fact[1] !== undefined);
  const widest = Math.max(...known.map(([label]) => columns(label)));
  return known.map(([label, value]) => `${label}${' '.repeat(widest - columns(label))}  ${printable(value)}`);
}
