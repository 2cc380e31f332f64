/**
 * The types that the SDK publishes, written from the OpenAPI dialect, describe the same documents as the schemas that
 * they come from. Checked by `tsc`, as part of `pnpm check`, under `exactOptionalPropertyTypes`.
 */
import type { DocumentTypes } from '../packages/generate/src/document-types.gen.ts';

/** All levels of a type written out, so that `A & B` and `{ … }` with the same members are the same; nothing is `any`. */
type Plain<T> = 0 extends 1 & T
  ? unknown
  : T extends readonly (infer Item)[]
    ? Plain<Item>[]
    : T extends object
      ? { [K in keyof T]: Plain<T[K]> }
      : T;
type Equal<A, B> = { is: <T>() => T extends A ? 1 : 2 } extends { is: <T>() => T extends B ? 1 : 2 } ? true : false;
/** Identical once written out, and each fits the other: a member that may be left out is not one that may be undefined. */
type Same<A, B> = Equal<Plain<A>, Plain<B>> extends true ? ([A, B] extends [B, A] ? true : false) : false;

type Compared = { [V in keyof DocumentTypes]: Same<DocumentTypes[V][0], DocumentTypes[V][1]> };
type Differing = { [V in keyof Compared]: Compared[V] extends true ? never : V }[keyof Compared];
/** An error here names the versions whose types differ. */
export const differing: never[] = [] as Differing[];

// What the comparison is worth: it sees what assignability alone would not.
export const different: readonly false[] = [
  false satisfies Same<{ a: string }, { a?: string }>,
  false satisfies Same<{ a?: string }, { a?: string | undefined }>,
  false satisfies Same<{ a: { b: 'x' }[] }, { a: { b: string }[] }>,
  false satisfies Same<{ a: 1 } | { b: 1 }, { a: 1 }>,
  false satisfies Same<{ a: unknown }, { a: string }>,
  false satisfies Equal<{ a: 1 | 2 }, { a: 1 }>,
  false satisfies Equal<{ a: 1; b?: 1 }, { a: 1 }>,
];
