// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from './language.ts';
import { fr as layers } from './layers/fr.gen.ts';
import { messages as rules0 } from './kpi-report/fr.gen.ts';
import { messages as rules1 } from './parts/fr.gen.ts';
import { messages as rules2 } from './policy/fr.gen.ts';
import { messages as rules3 } from './readiness-assessment/fr.gen.ts';
import { messages as rules4 } from './roadmap/fr.gen.ts';
import { messages as rules5 } from './series/fr.gen.ts';
import { messages as rules6 } from './validation-policy/fr.gen.ts';
import { messages as rules7 } from './wco-implementation-status/fr.gen.ts';

export const fr: Language = { ...layers, messages: { ...layers.messages, ...rules0, ...rules1, ...rules2, ...rules3, ...rules4, ...rules5, ...rules6, ...rules7 } };
