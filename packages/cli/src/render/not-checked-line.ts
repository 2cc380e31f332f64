import { layerName } from '@waypost/sdk/report';
import type { Language } from '../language.ts';
import type { Tally } from '../tally.ts';

/** What no document was checked for, as a sentence; empty where there is nothing of the kind. */
export function notCheckedLine({ notSupported }: Tally, { id, texts }: Language): string {
  const layers = [...notSupported].map((layer) => layerName(layer, id) ?? layer);
  return layers.length > 0 ? texts.notChecked(layers) : '';
}
