export { runGateway } from './run-gateway.ts';
export { readSettings, type Settings, UsageError } from './settings.ts';
export { type RunningGateway, startGateway } from './start-gateway.ts';
