/** What is sent: a document of the case, JSON, a text, bytes in base64, or a form whose parts are documents. */
export type Body =
  | { document: string }
  | { json: unknown }
  | { text: string }
  | { base64: string }
  | { blanks: number }
  | { form: Readonly<Record<string, string>> };

/** What a value must be: this very value, or what is said of it. Of a document: by the bytes that were sent. */
export type Expected =
  | string
  | number
  | boolean
  | null
  | { is: 'absent' | 'present' }
  | { count: number }
  | { atLeast: number }
  | { pattern: string }
  | { includes: Readonly<Record<string, unknown>> }
  | { excludes: Readonly<Record<string, unknown>> }
  | { sha256Of: string }
  | { contentDigestOf: string }
  | { lengthOf: string };

/** What an answer must be. What the contract says of it besides, its status, media type and body, holds in any case. */
export interface Expectation {
  /** Any of these. */
  status: number | readonly number[];
  /** Name of the problem: the end of its `type`. */
  problem?: string;
  headers?: Readonly<Record<string, Expected>>;
  /** By JSON Pointer. */
  body?: Readonly<Record<string, Expected>>;
  /** Texts that stand, or do not stand, anywhere in the body. */
  contains?: readonly string[];
  lacks?: readonly string[];
  /** The body is the bytes of this document, as they were sent. */
  bytesOf?: string;
  /** The body is that of an earlier answer, by the name that its step gives it, but for some members. */
  sameAs?: { answer: string; except?: readonly string[] };
  /** The body is another than that of an earlier answer. */
  differsFrom?: string;
  /** A receipt in the body: signed with a key of `/.well-known/jwks.json`, over the bytes of this document. */
  receipt?: { at: string; of: string };
  /** The items are a piece of the audit log, each bound to the one before. */
  isChained?: true;
  /** Of several requests sent at once: how many answers have which status, and where all that succeed say the same. */
  counts?: Readonly<Record<string, number>>;
  alike?: readonly string[];
}

/**
 * A request and what must come of it. Texts may hold variables: `{{name}}`. Of these `{{fresh}}` is new in each run of a
 * case, as is `{{publicKey}}`: the member `x` of an Ed25519 key (RFC 8037) with which requests are signed.
 */
export interface Step {
  /** Name of the key that it is sent with; `admin` is the one that the gateway was started with. None: nobody known. */
  as?: string;
  /** Method and address. */
  request: string;
  headers?: Readonly<Record<string, string>>;
  body?: Body;
  /** With the operator's signature over the bytes of the body, made with the key of the case. */
  isSigned?: true;
  /** So many of them at once. */
  times?: number;
  expect: Expectation;
  /** Variables for later steps: from a place in the body, or a header. */
  save?: Readonly<Record<string, string>>;
  /** Name of the answer, for later steps. */
  name?: string;
}

export type Grant = Readonly<
  { role: string } & Partial<Record<'operator' | 'expiresAt', string> & Record<'countries' | 'programmes', string[]>>
>;

/** One thing that a gateway does, or does not do. */
export interface GatewayCase {
  id: string;
  /** The promises that it proves; which operations and problems it proves follows from its steps. */
  proves: readonly string[];
  why: string;
  /** Keys by name that are made before, and revoked after; those that each case may use when left out. */
  keys?: Readonly<Record<string, Grant>>;
  /** What has to be done before; it proves nothing. */
  given?: readonly Step[];
  steps: readonly Step[];
}
