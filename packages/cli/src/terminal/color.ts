import type { Colors } from 'picocolors/types';

export type ColorChoice = 'auto' | 'always' | 'never';
export type Paint = Pick<Colors, 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan'>;

const plain = (text: string | number | null | undefined) => String(text);
const noColor: Paint = { bold: plain, dim: plain, red: plain, green: plain, yellow: plain, cyan: plain };

/** Whether to colour: as `--color` says, else `NO_COLOR` (no-color.org), `FORCE_COLOR`, and whether it is a terminal. */
export function wantsColor(choice: ColorChoice, isTerminal: () => boolean, environment = process.env): boolean {
  if (choice !== 'auto') return choice === 'always';
  const { NO_COLOR, FORCE_COLOR, TERM } = environment;
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return !['0', 'false'].includes(FORCE_COLOR);
  return TERM !== 'dumb' && isTerminal();
}

/** Functions that colour a text, or leave it as it is. */
export async function paint(isColored: boolean): Promise<Paint> {
  return isColored ? (await import('./colors.ts')).colors.createColors(true) : noColor;
}
