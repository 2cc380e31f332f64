// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../../../messages/language.ts';
import { es as layers } from '../../../messages/layers/es.gen.ts';

export const es: Language = { ...layers, messages: { ...layers.messages } };
