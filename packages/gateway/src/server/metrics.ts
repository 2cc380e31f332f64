import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** Figures on what the gateway does, for Prometheus. */
export interface Metrics {
  answered(operation: string, status: number, seconds: number): void;
  /** All figures in the text format of Prometheus, and its media type. */
  text(): Promise<string>;
  contentType: string;
}

/** `waiting` tells how many documents wait to be judged. */
export function createMetrics(waiting: () => number): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'waypost_request_duration_seconds',
    help: 'Time to answer a request, by operation and status',
    labelNames: ['operation', 'status'],
    buckets: [0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 30],
    registers: [registry],
  });
  new Gauge({
    name: 'waypost_validations_waiting',
    help: 'Documents that wait to be judged',
    registers: [registry],
    collect() {
      this.set(waiting());
    },
  });
  return {
    answered: (operation, status, seconds) => requests.observe({ operation, status }, seconds),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
