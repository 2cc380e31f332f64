import {
  type Static,
  type TLiteral,
  type TObject,
  type TOptional,
  type TProperties,
  type TSchema,
  type TUnsafe,
  Type,
} from '@sinclair/typebox';
import { ABOUT, type About, type Bilingual, NAME, PROFILES } from './about.ts';

/** One row of a format's table of profiles. */
export interface Profile<F> {
  about: Bilingual;
  /** Optional fields that this profile requires. */
  requires?: readonly (keyof F & string)[];
  /** Fields that this profile does not know. */
  excludes?: readonly (keyof F & string)[];
}

type Required<T extends TSchema> = T extends TOptional<infer U> ? U : T;
type Names<L> = L extends readonly (infer N)[] ? N : never;
type Branch<F extends TProperties, P, Name extends string> = TObject<
  {
    [K in Exclude<keyof F, (P extends { excludes: infer X } ? Names<X> : never) | 'profile'>]: K extends (
      P extends { requires: infer R }
        ? Names<R>
        : never
    )
      ? Required<F[K]>
      : F[K];
  } & { profile: TLiteral<Name> }
>;
type Documents<F extends TProperties, T> = { [N in keyof T & string]: Static<Branch<F, T[N], N>> }[keyof T & string];

/** What the emitter needs to write a document with profiles in either dialect. */
export interface ProfileTable {
  fields: TProperties;
  rows: Record<string, Profile<TProperties>>;
}

/**
 * A document type whose `profile` decides which fields are required and which are unknown.
 * Every field means the same in every profile; only its presence differs.
 */
export const profiles = <F extends TProperties, const T extends Record<string, Profile<F>>>(
  name: string,
  about: About,
  fields: F,
  rows: T,
): TUnsafe<Documents<F, T>> =>
  Type.Unsafe<Documents<F, T>>({ [NAME]: name, [ABOUT]: about, [PROFILES]: { fields, rows } });

type AnyKey<D> = D extends unknown ? keyof D : never;
type ValueOf<D, K extends PropertyKey> = D extends unknown ? (K extends keyof D ? D[K] : never) : never;

/** A document of whichever profile, as rules see it: what all profiles require is there, all else may be. */
export type AnyProfile<D> = Pick<D, keyof D> & { [K in Exclude<AnyKey<D>, keyof D>]?: ValueOf<D, K> };
