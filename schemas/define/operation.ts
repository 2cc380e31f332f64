import { type TObject, type TSchema, Type } from '@sinclair/typebox';

/** Who calls an operation: an operator's writer and reader, a regulator within a scope, or who runs the gateway. */
export type Role = 'submitter' | 'viewer' | 'regulator' | 'admin';

/** Which documents of the standard stand in a place of the contract: those of a format, or all that are handed in. */
export const DOCUMENTS = Symbol('documents');

/** A document of one format, in any of its versions. */
export const documentOf = (format: string) => Type.Unsafe<object>({ [DOCUMENTS]: format });
/** Any document that operators hand in: of a format whose documents begin with the envelope. */
export const anyDocument = Type.Unsafe<object>({ [DOCUMENTS]: '*' });

/** A body in one media type. Of documents the contract has examples of its own. */
export interface Content {
  schema: TSchema;
  examples?: Readonly<Record<string, unknown>>;
}

/** An answer that is no problem. */
export interface Reply<Header extends string = string> {
  description: string;
  /** By media type; none where the answer has no body. */
  content?: Readonly<Record<string, Content>>;
  /** Headers, by their names in the table of the API. */
  headers?: readonly Header[];
}

/** What the operations of an API share: the names that they may use. */
export interface ApiNames {
  tag: string;
  header: string;
  problem: string;
}

/** One operation of the HTTP contract: a file of its own, whose name is the id in kebab-case. */
export interface Operation<Names extends ApiNames = ApiNames> {
  /** `operationId`: the name of the operation in every client. */
  id: string;
  method: 'get' | 'post' | 'delete';
  /** With parameters in braces: `/v1/submissions/{submissionId}`. */
  path: string;
  tag: Names['tag'];
  /** What it does, in a few words. */
  summary: string;
  /** What a caller must know besides. */
  description: string;
  /** Who may call it. There is no default: an operation that does not say is an error. */
  access: 'public' | readonly [Role, ...Role[]];
  /** Parameters by place; an optional property is an optional parameter. */
  parameters?: { readonly path?: TObject; readonly query?: TObject; readonly header?: TObject };
  /** The body that it requires, by media type. */
  request?: Readonly<Record<string, Content>>;
  /** By status. */
  replies: Readonly<Record<number, Reply<Names['header']>>>;
  /** Problems of its own; those that follow from its access, parameters and body are added. */
  problems?: readonly Names['problem'][];
}

/** `defineOperation` for the names of one API. */
export const operationsOf =
  <Names extends ApiNames>() =>
  <const O extends Operation<Names>>(operation: O): O =>
    operation;
