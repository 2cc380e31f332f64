// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from './language.ts';
import { pt as layers } from './layers/pt.gen.ts';
import { messages as rules0 } from './kpi-report/pt.gen.ts';
import { messages as rules1 } from './parts/pt.gen.ts';
import { messages as rules2 } from './policy/pt.gen.ts';
import { messages as rules3 } from './readiness-assessment/pt.gen.ts';
import { messages as rules4 } from './roadmap/pt.gen.ts';
import { messages as rules5 } from './series/pt.gen.ts';
import { messages as rules6 } from './validation-policy/pt.gen.ts';
import { messages as rules7 } from './wco-implementation-status/pt.gen.ts';

export const pt: Language = { ...layers, messages: { ...layers.messages, ...rules0, ...rules1, ...rules2, ...rules3, ...rules4, ...rules5, ...rules6, ...rules7 } };
