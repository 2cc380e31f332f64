// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../../../messages/language.ts';
import { pt as layers } from '../../../messages/layers/pt.gen.ts';

export const pt: Language = { ...layers, messages: { ...layers.messages } };
