// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../../../messages/language.ts';
import { ar as layers } from '../../../messages/layers/ar.gen.ts';
import { messages as rules0 } from '../../../messages/parts/ar.gen.ts';
import { messages as rules1 } from '../../../messages/policy/ar.gen.ts';
import { messages as rules2 } from '../../../messages/series/ar.gen.ts';
import { messages as rules3 } from '../../../messages/wco-implementation-status/ar.gen.ts';

export const ar: Language = { ...layers, messages: { ...layers.messages, ...rules0, ...rules1, ...rules2, ...rules3 } };
