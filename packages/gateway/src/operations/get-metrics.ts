import type { Handler } from './handler.ts';

/** Figures on what the gateway does, for Prometheus. */
export const getMetrics: Handler<'getMetrics'> = async (_, { metrics }) => ({
  status: 200,
  headers: { 'content-type': metrics.contentType },
  body: await metrics.text(),
});
