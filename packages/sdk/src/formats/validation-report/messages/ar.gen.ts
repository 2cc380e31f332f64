// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../../../messages/language.ts';
import { ar as layers } from '../../../messages/layers/ar.gen.ts';

export const ar: Language = { ...layers, messages: { ...layers.messages } };
