import type { NotChecked } from '../result.ts';
import { words } from './report.gen.ts';

type Words = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;

/** What was not checked and why, as a sentence; undefined in a language that has no words for it. */
export function notCheckedText({ layer, reason }: NotChecked, language: string): string | undefined {
  const what = layerName(layer, language);
  const why = reasonText(reason, language);
  return what && why && `${what.charAt(0).toUpperCase()}${what.slice(1)} – ${why}.`;
}

/** The name of a layer within a sentence. */
export function layerName(layer: NotChecked['layer'], language: string): string | undefined {
  return (words.layer as Words)[layer]?.[language];
}

/** Why something was not checked, as a part of a sentence. */
export function reasonText(reason: NotChecked['reason'], language: string): string | undefined {
  return (words.reason as Words)[reason]?.[language];
}
