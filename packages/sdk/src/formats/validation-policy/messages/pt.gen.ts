// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../../../messages/language.ts';
import { pt as layers } from '../../../messages/layers/pt.gen.ts';
import { messages as rules0 } from '../../../messages/validation-policy/pt.gen.ts';

export const pt: Language = { ...layers, messages: { ...layers.messages, ...rules0 } };
