// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../../../messages/language.ts';
import { es as layers } from '../../../messages/layers/es.gen.ts';
import { messages as rules0 } from '../../../messages/parts/es.gen.ts';
import { messages as rules1 } from '../../../messages/policy/es.gen.ts';
import { messages as rules2 } from '../../../messages/series/es.gen.ts';
import { messages as rules3 } from '../../../messages/wco-implementation-status/es.gen.ts';

export const es: Language = { ...layers, messages: { ...layers.messages, ...rules0, ...rules1, ...rules2, ...rules3 } };
