import type { NotChecked } from '@waypost/sdk';
import { layerName, reasonText } from '@waypost/sdk/report';
import type { Language } from '../language.ts';
import type { Tally } from '../tally.ts';
import { directions } from '../terminal/direction.ts';

/** What no document was checked for, as a sentence; empty where there is nothing of the kind. */
export function notCheckedLine({ notRequested }: Tally, language: Language): string {
  const layers = [...notRequested].map((layer) => nameOf(layer, language));
  return layers.length > 0 ? language.texts.notChecked(layers) : '';
}

/** What one document was not checked for, a sentence for each reason; without what was not asked for. */
export function notCheckedHere(entries: readonly NotChecked[], language: Language): string[] {
  const byReason = new Map<NotChecked['reason'], string[]>();
  for (const { layer, reason, catalogs = [], pointers = [], documents = [], rules = [] } of entries) {
    if (reason === 'not-requested') continue;
    const lists = catalogs.map(({ list, edition }) => [list, edition].filter(Boolean).join(' '));
    const places = [...lists, ...documents, ...rules, ...pointers];
    const name = nameOf(layer, language);
    byReason.set(reason, [
      ...(byReason.get(reason) ?? []),
      places.length > 0 ? `${name} (${some(places, language)})` : name,
    ]);
  }
  return [...byReason].map(([reason, layers]) => {
    const why = reasonText(reason, language.id) ?? reason;
    return language.texts.notCheckedHere(`${layers.join(language.texts.comma)} – ${why}.`);
  });
}

/** The name of a layer without its explanation. */
const nameOf = (layer: NotChecked['layer'], { id }: Language) =>
  layerName(layer, id)?.split(/[\s\u00a0]*:/, 1)[0] ?? layer;

const some = (places: readonly string[], { texts: { direction, comma } }: Language) =>
  [...places.slice(0, 5).map(directions[direction].argument), ...(places.length > 5 ? ['…'] : [])].join(comma);
