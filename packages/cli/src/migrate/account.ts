import type { Ledger, LedgerEntry } from '@waypost/sdk/migrate';
import type { Language } from '../language.ts';
import type { Paint } from '../terminal/color.ts';
import { directions } from '../terminal/direction.ts';
import { printable, printableStart } from '../terminal/printable.ts';
import { type MigrateTexts, texts } from './texts.ts';

/** How many entries, and how many places of a code, are listed for people. */
const MOST_ENTRIES = 20;
const MOST_PLACES = 5;

/** Whether a migration loses something: a field, or what told its value from another. */
export const isLossy = ({ totals, narrowed }: Ledger): boolean => totals.dropped > 0 || narrowed > 0;

/** What became of the fields of a document, in lines for people. */
export function accountLines(name: string, ledger: Ledger, language: Language, paint: Paint): string[] {
  const words = texts[language.id];
  const direction = directions[language.texts.direction];
  // Of what the standard says of its fields there is English and French.
  const own = language.id === 'fr' ? 'fr' : 'en';
  const { format, from, to, editions, entries } = ledger;
  const isWhole = !isLossy(ledger) && editions.every(({ unmapped }) => unmapped.length === 0);
  const mark = !isWhole ? paint.yellow('!') : paint.green('✓');
  const steps = [from === to ? `${format} ${to}` : `${format} ${from} → ${to}`];
  for (const edition of editions) steps.push(`${edition.list} ${edition.from} → ${edition.to}`);
  const told = entries.slice(0, MOST_ENTRIES).map(entryLine);
  if (entries.length > MOST_ENTRIES) told.push(words.more(entries.length - MOST_ENTRIES));
  return [
    `${mark} ${paint.bold(printable(name))}  ${paint.dim(steps.join(language.texts.comma))}  ${direction.part(totals(ledger, words, language.texts.comma))}`,
    ...[...told, ...editions.flatMap(editionLines)].map((line) => `  ${line}`),
  ];

  function entryLine(entry: LedgerEntry): string {
    const { is, pointer, from: place, value, was, narrowed, why } = entry;
    const became = narrowed ? 'narrowed' : is === 'kept' ? 'changed' : is;
    const seen = (json: unknown) => printableStart(JSON.stringify(json), 60);
    const facts = [
      place === undefined ? printable(pointer) : `${printable(place)} → ${printable(pointer)}`,
      ...(value === undefined ? [] : [seen(value)]),
      ...(was === undefined ? [] : [seen(was)]),
    ];
    const reason = why ? `  ${paint.dim(direction.part(why[own]))}` : '';
    return `${direction.part(words.became[became])}  ${paint.cyan(facts.join('  '))}${reason}`;
  }

  function editionLines({ list, to: edition, unmapped, added }: Ledger['editions'][number]): string[] {
    const lines = unmapped.map(({ code, pointers, why }) => {
      const places = pointers.slice(0, MOST_PLACES).map(printable).join(language.texts.comma);
      const line = words.unmapped(
        printable(code),
        `${list} ${edition}`,
        places,
        Math.max(0, pointers.length - MOST_PLACES),
      );
      return `${paint.yellow('!')} ${direction.part(line)}${why ? `  ${paint.dim(direction.part(why[own]))}` : ''}`;
    });
    if (added.length > 0)
      lines.push(direction.part(words.added(`${list} ${edition}`, added.join(language.texts.comma))));
    return lines;
  }
}

/** How many fields there are of each kind. */
function totals({ totals: counts, entries, narrowed }: Ledger, { fields }: MigrateTexts, comma: string): string {
  const changed = entries.filter(({ was, narrowed: isNarrowed }) => was !== undefined && !isNarrowed).length;
  const parts = { ...counts, changed, narrowed };
  const order = ['kept', 'changed', 'narrowed', 'moved', 'defaulted', 'dropped'] as const;
  return order
    .filter((kind) => parts[kind] > 0 || kind === 'kept')
    .map((kind) => fields[kind](parts[kind]))
    .join(comma);
}
