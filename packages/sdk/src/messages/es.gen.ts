// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from './language.ts';
import { es as layers } from './layers/es.gen.ts';
import { messages as rules0 } from './kpi-report/es.gen.ts';
import { messages as rules1 } from './parts/es.gen.ts';
import { messages as rules2 } from './policy/es.gen.ts';
import { messages as rules3 } from './readiness-assessment/es.gen.ts';
import { messages as rules4 } from './roadmap/es.gen.ts';
import { messages as rules5 } from './series/es.gen.ts';
import { messages as rules6 } from './validation-policy/es.gen.ts';
import { messages as rules7 } from './wco-implementation-status/es.gen.ts';

export const es: Language = { ...layers, messages: { ...layers.messages, ...rules0, ...rules1, ...rules2, ...rules3, ...rules4, ...rules5, ...rules6, ...rules7 } };
