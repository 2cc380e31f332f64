import type { operations } from './openapi.gen.ts';
import type { Progress } from './upload-progress.ts';

/** The operations of the contract. */
export type OperationId = keyof operations;

type Given<Part> = Exclude<Part, undefined>;
type Parameters<Id extends OperationId> = operations[Id]['parameters'];

/** Body of the successful answer, by media type. */
type Answers<Id extends OperationId> = ContentOf<operations[Id]['responses']>;
type ContentOf<Responses> = Responses extends { 200: { content: infer Content } } | { 201: { content: infer Content } }
  ? Content
  : Record<never, never>;
/** Body of the request, by media type. */
type Bodies<Id extends OperationId> =
  Given<operations[Id]['requestBody']> extends { content: infer Content } ? Content : Record<never, never>;

/** The media types of an operation's answer. */
export type MediaType<Id extends OperationId> = keyof Answers<Id> & string;
/** The media type that it answers with when none is asked for. */
export type UsualType<Id extends OperationId> = [Extract<MediaType<Id>, 'application/json'>] extends [never]
  ? MediaType<Id>
  : Extract<MediaType<Id>, 'application/json'>;

/** Documents are also taken as they stand in a file, and with others as a form. */
type Body<Id extends OperationId> =
  | ('application/json' extends keyof Bodies<Id> ? Bodies<Id>['application/json'] : never)
  | ('application/x-ndjson' extends keyof Bodies<Id> ? string | ArrayBufferView | ArrayBuffer | Blob : never)
  | ('multipart/form-data' extends keyof Bodies<Id> ? FormData : never);

/** Conditional requests are the business of the `fetch` given; a key for repeating is made where none is given. */
type Header<Id extends OperationId> =
  Parameters<Id> extends { header?: infer Header }
    ? Omit<Given<Header>, 'If-None-Match' | 'Idempotency-Key' | 'Accept-Language'> &
        Partial<Pick<Given<Header>, keyof Given<Header> & ('Idempotency-Key' | 'Accept-Language')>>
    : never;

/** A member that may be left out where nothing in it is required, and does not exist where nothing can be in it. */
type Member<Name extends string, Part> = [Part] extends [never]
  ? Record<never, never>
  : keyof Part extends never
    ? Record<never, never>
    : Record<never, never> extends Part
      ? { [Key in Name]?: Part }
      : { [Key in Name]: Part };

/** What an operation is called with. */
export type Call<Id extends OperationId> = Member<'path', Given<Parameters<Id>['path']>> &
  Member<'query', Given<Parameters<Id>['query']>> &
  Member<'header', Header<Id>> &
  ([Body<Id>] extends [never]
    ? Record<never, never>
    : {
        body: Body<Id>;
        /** `application/json` unless said, or that of the form. */
        contentType?: keyof Bodies<Id> & string;
        /** Told as the body leaves. */
        onProgress?: (progress: Progress) => void;
      }) & { signal?: AbortSignal };

/** How the body of an answer is given: parsed by its media type, as its exact bytes, or as they arrive. */
export type Form = 'value' | 'bytes' | 'stream';

/** The body of an answer. */
export type Data<
  Id extends OperationId,
  Type extends MediaType<Id> = UsualType<Id>,
  As extends Form = 'value',
> = As extends 'bytes'
  ? Uint8Array
  : As extends 'stream'
    ? ReadableStream<Uint8Array>
    : [MediaType<Id>] extends [never]
      ? undefined
      : Answers<Id>[Type];

/** What an operation gives. */
export interface Result<Body> {
  data: Body;
  /** Status and headers; the body has been read, unless it is given as a stream. */
  response: Response;
}

/** An operation that gives a list in parts. */
export type ListId = {
  [Id in OperationId]: Data<Id> extends { items: unknown[]; next?: string } ? Id : never;
}[OperationId];
/** What it lists. */
export type ItemOf<Id extends ListId> = Data<Id> extends { items: (infer Item)[] } ? Item : never;
