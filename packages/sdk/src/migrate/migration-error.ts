import type { Result } from '../result.ts';

/** Why a document is not migrated, with what there is instead. */
export type MigrationObstacle =
  /** It does not conform: what is wrong stands in `result`. */
  | { reason: 'not-conformant'; result: Result }
  | { reason: 'unknown-version'; format: string; version: string; known: string[] }
  | { reason: 'no-path'; format: string; from: string; to: string }
  /** The document takes no codes from the list, or there is none of that name. */
  | { reason: 'unknown-list'; list: string; known: string[] }
  /** The list has no such edition; or, without `edition`, the document does not say which one it means. */
  | { reason: 'unknown-edition'; list: string; edition?: string; known: string[] }
  | { reason: 'no-edition-path'; list: string; from: string; to: string };

const messages: { [R in MigrationObstacle['reason']]: (it: Extract<MigrationObstacle, { reason: R }>) => string } = {
  'not-conformant': ({ result }) => {
    const [first] = result.findings;
    return `not conformant: ${result.totals.error} error(s), the first is ${first?.rule} at ${first?.pointer || 'the document'}`;
  },
  'unknown-version': ({ format, version, known }) =>
    `${format} has no version ${JSON.stringify(version)}; it has ${known.join(', ')}`,
  'no-path': ({ format, from, to }) => `there is no way from ${format} ${from} to ${to}`,
  'unknown-list': ({ list, known }) =>
    `the document takes no codes from a list ${JSON.stringify(list)}; it takes them from ${known.join(', ')}`,
  'unknown-edition': ({ list, edition, known }) =>
    edition === undefined
      ? `the document does not say which edition of ${list} it means; there are ${known.join(', ')}`
      : `${list} has no edition ${JSON.stringify(edition)}; it has ${known.join(', ')}`,
  'no-edition-path': ({ list, from, to }) => `it is not known which codes of ${list} ${from} are which of ${to}`,
};

/** A document that was not migrated; `obstacle` says why, for programs. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
  readonly obstacle: MigrationObstacle;

  constructor(obstacle: MigrationObstacle) {
    super((messages[obstacle.reason] as (it: MigrationObstacle) => string)(obstacle));
    this.obstacle = obstacle;
  }
}
