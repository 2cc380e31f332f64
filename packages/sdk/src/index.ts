export { NotConformantError } from './document-type.ts';
export type * from './finding.ts';
export * from './formats/index.gen.ts';
export type { AppliedPolicy, Policy, PolicyChoice } from './policy/policy.ts';
export { locate } from './read/locate.ts';
export { read } from './read/read.ts';
export type * from './result.ts';
export type { RelatedInput, ValidateOptions } from './validate.ts';
export { formatIds, validate } from './validate.ts';
