// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../../../messages/language.ts';
import { pt as layers } from '../../../messages/layers/pt.gen.ts';
import { messages as rules0 } from '../../../messages/parts/pt.gen.ts';
import { messages as rules1 } from '../../../messages/policy/pt.gen.ts';
import { messages as rules2 } from '../../../messages/roadmap/pt.gen.ts';
import { messages as rules3 } from '../../../messages/series/pt.gen.ts';

export const pt: Language = { ...layers, messages: { ...layers.messages, ...rules0, ...rules1, ...rules2, ...rules3 } };
