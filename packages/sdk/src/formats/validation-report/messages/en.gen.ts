// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../../../messages/language.ts';
import { en as layers } from '../../../messages/layers/en.gen.ts';

export const en: Language = { ...layers, messages: { ...layers.messages } };
