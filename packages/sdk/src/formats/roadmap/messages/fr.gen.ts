// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../../../messages/language.ts';
import { fr as layers } from '../../../messages/layers/fr.gen.ts';
import { messages as rules0 } from '../../../messages/parts/fr.gen.ts';
import { messages as rules1 } from '../../../messages/policy/fr.gen.ts';
import { messages as rules2 } from '../../../messages/roadmap/fr.gen.ts';
import { messages as rules3 } from '../../../messages/series/fr.gen.ts';

export const fr: Language = { ...layers, messages: { ...layers.messages, ...rules0, ...rules1, ...rules2, ...rules3 } };
