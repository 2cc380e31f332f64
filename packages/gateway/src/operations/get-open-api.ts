import type { Handler } from './handler.ts';
import { published } from './published.ts';

/** The contract itself. */
export const getOpenApi: Handler<'getOpenApi'> = (_, { standard }) =>
  published(standard.bytes('openapi/v1/openapi.json'));
