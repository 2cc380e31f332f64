// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from './language.ts';
import { ar as layers } from './layers/ar.gen.ts';
import { messages as rules0 } from './kpi-report/ar.gen.ts';
import { messages as rules1 } from './parts/ar.gen.ts';
import { messages as rules2 } from './policy/ar.gen.ts';
import { messages as rules3 } from './readiness-assessment/ar.gen.ts';
import { messages as rules4 } from './roadmap/ar.gen.ts';
import { messages as rules5 } from './series/ar.gen.ts';
import { messages as rules6 } from './validation-policy/ar.gen.ts';
import { messages as rules7 } from './wco-implementation-status/ar.gen.ts';

export const ar: Language = { ...layers, messages: { ...layers.messages, ...rules0, ...rules1, ...rules2, ...rules3, ...rules4, ...rules5, ...rules6, ...rules7 } };
