// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../../../messages/language.ts';
import { en as layers } from '../../../messages/layers/en.gen.ts';
import { messages as rules0 } from '../../../messages/kpi-report/en.gen.ts';
import { messages as rules1 } from '../../../messages/parts/en.gen.ts';
import { messages as rules2 } from '../../../messages/policy/en.gen.ts';
import { messages as rules3 } from '../../../messages/series/en.gen.ts';

export const en: Language = { ...layers, messages: { ...layers.messages, ...rules0, ...rules1, ...rules2, ...rules3 } };
