// Written by `pnpm generate` from schemas/. Do not edit.
import type { RuleSet } from './context.ts';

export const ruleSet: RuleSet = {
  rules: [],
  catalogs: {},
  coded: {},
};
