export { type Baseline, type Compared, compareBaseline } from './baseline.ts';
export {
  type CaseFile,
  type CaseSet,
  type ConformanceCase,
  caseSets,
  type DocumentCase,
  type GatewayCase,
  type GatewayCases,
  type KnownSet,
  type Level,
  loadCaseSet,
  packedCases,
  type Requirement,
  type StatedFinding,
} from './case-set.ts';
export { claimRules, readClaimedRules } from './claimed-rules.ts';
export { type Gateway, type GatewayAnswer, type GatewayRequest, gatewayAt } from './gateway/gateway.ts';
export type { Implementation, Request } from './implementation.ts';
export { commandImplementation } from './implementations/command.ts';
export { httpImplementation } from './implementations/http.ts';
export { linesImplementation } from './implementations/lines.ts';
export { judgeCase } from './judge-case.ts';
export { badgeOf } from './results/badge.ts';
export { jsonOf } from './results/json.ts';
export { junitOf } from './results/junit.ts';
export type { RunOutcome } from './results/run-outcome.ts';
export { statementOf } from './results/statement.ts';
export { textOf } from './results/text.ts';
export { type CaseResult, runCases } from './run-cases.ts';
export { selectCases } from './select-cases.ts';
export { highestLevel, type LevelSummary, type Summary, summarize } from './summary.ts';
