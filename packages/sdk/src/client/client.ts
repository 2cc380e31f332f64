export type { Call, Data, ItemOf, ListId, OperationId, Result } from './call.ts';
export { type Client, type ClientOptions, createClient } from './create-client.ts';
export type * from './openapi.gen.ts';
export type { ProblemName } from './operations.gen.ts';
export { ProblemError } from './problem-error.ts';
export type { Progress } from './upload-progress.ts';
