// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from './language.ts';
import { en as layers } from './layers/en.gen.ts';
import { messages as rules0 } from './kpi-report/en.gen.ts';
import { messages as rules1 } from './parts/en.gen.ts';
import { messages as rules2 } from './policy/en.gen.ts';
import { messages as rules3 } from './readiness-assessment/en.gen.ts';
import { messages as rules4 } from './roadmap/en.gen.ts';
import { messages as rules5 } from './series/en.gen.ts';
import { messages as rules6 } from './validation-policy/en.gen.ts';
import { messages as rules7 } from './wco-implementation-status/en.gen.ts';

export const en: Language = { ...layers, messages: { ...layers.messages, ...rules0, ...rules1, ...rules2, ...rules3, ...rules4, ...rules5, ...rules6, ...rules7 } };
