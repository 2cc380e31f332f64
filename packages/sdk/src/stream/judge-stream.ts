import { checkedOf } from '../document-check.ts';
import type { Finding } from '../finding.ts';
import { afterReading, conclude, type Reading, resultOf, unchecked, verdictOf } from '../judge.ts';
import { collectionNames, collectionOf } from '../known-format.ts';
import type { AppliedPolicy } from '../policy/policy.ts';
import type { ValidateOptions } from '../validate.ts';
import { findEncodingMistake } from './encoding.ts';
import { explain } from './explain.ts';
import { headerOf } from './header-of.ts';
import { type Judged, judgeGaps, judgementFor, readGaps } from './judge-gaps.ts';
import type { Failure, Layout } from './layout.ts';
import { layoutOf } from './layout-of.ts';
import { locateFindings } from './locate-findings.ts';
import { type Progress, ProgressTeller } from './progress.ts';
import type { Source } from './source.ts';
import type { InParts } from './take-parts.ts';
import type { StreamResult } from './validate-stream.ts';

interface Work {
  source: Source;
  most: number;
  related: ValidateOptions['related'];
  policy: AppliedPolicy | undefined;
  signal: AbortSignal | undefined;
  onProgress: ((progress: Progress) => void) | undefined;
  inParts: InParts | undefined;
  /** How many bytes the source has, if that is known. */
  size: number | undefined;
}

/**
 * Judges the document in a source: finds out how it lies there, reads its header, judges its items, and locates what was
 * found.
 * @throws InterruptedError if there is nothing to tell yet.
 */
export async function judgeStream({ size, ...work }: Work): Promise<StreamResult> {
  const { source, onProgress } = work;
  const teller = new ProgressTeller(onProgress);
  const asked = { ...work, size, collectionOf, collections: collectionNames, fetched: teller.fetched };
  const layout = await layoutOf(source, asked);
  if ('rule' in layout) return refused(layout);
  const result = await judgeLaidOut(layout, teller, work);
  if (typeof result !== 'function') return result;
  // It may well lie otherwise than was foretold.
  return layout.isForetold ? judgeStream({ ...work, size: undefined }) : result();
}

/** Judges a document that lies in its source like that; if it cannot be read, gives what tells why. */
async function judgeLaidOut(
  layout: Layout,
  teller: ProgressTeller,
  { related, policy, inParts, ...reading }: Omit<Work, 'size'>,
): Promise<StreamResult | (() => Promise<StreamResult>)> {
  const { source, signal } = reading;
  const refusedBy = async (failure: Failure) => refused(await explain(failure, { ...reading, layout }));
  const judging = { ...reading, layout, teller, inParts };
  const header = headerOf(layout);
  if (layout.failure || header === undefined)
    return async () => {
      const before = await readGaps(layout.gaps.length, judging, newJudged());
      const last = layout.gaps.at(-1)?.last ?? { offset: layout.start, index: 0 };
      const own = layout.failure ?? { gap: layout.gaps.length - 1, anchor: last };
      return refusedBy('anchor' in before ? before : own);
    };
  if ('rule' in header) return async () => refused((await findEncodingMistake(source, signal)) ?? header);

  const judgement = await judgementFor(header.value, related, policy);
  teller.begin('judge');
  const judged = await judgeGaps(header.value, judgement, judging);
  if ('anchor' in judged) return () => refusedBy(judged);
  const { check, read, isWhole, indexOf } = judged;
  const found = check?.finish(isWhole, indexOf);
  teller.begin('locate');
  // What was found before an interruption is still told where it stands.
  const structure = 'wrong' in judgement ? [judgement.wrong.finding] : (found?.structure.findings ?? []);
  const unlocated = { structure, rules: found?.rules.findings ?? [] };
  const located = await locateFindings(
    header,
    judged,
    unlocated,
    isWhole ? judging : { ...judging, signal: undefined },
  );
  const state: Reading = {
    text: undefined,
    value: header.value,
    parsed: true,
    findings: located.read,
    total: read.reduce((sum, { total }) => sum + total, header.total),
    notChecked: isWhole ? [] : unchecked(['read', 'structure', 'rules', 'catalogs'], 'interrupted'),
    encoding: layout.encoding,
    positions: located.positions,
  };
  const { document: _, ...result } =
    'wrong' in judgement
      ? conclude(state, [resultOf([judgement.wrong.finding])], unchecked(afterReading, judgement.wrong.reason))
      : verdictOf(state, checkedOf(found as NonNullable<typeof found>, located.told), judgement.series);
  const isOpen = !isWhole && result.outcome === 'conformant';
  return { ...result, ...(isOpen && { outcome: 'not-checked' as const }), items: read.at(-1)?.items ?? 0 };
}

const newJudged = (): Judged => ({ check: undefined, read: [], isWhole: true });

const nothing: Reading = { text: undefined, value: undefined, parsed: false, findings: [], total: 0, notChecked: [] };

/** The verdict on a document that cannot be read. */
export const refused = (finding: Finding): StreamResult =>
  bare(conclude({ ...nothing, findings: [finding], total: 1 }, [], unchecked(afterReading, 'earlier-errors')));

/** The verdict on a document of which nothing was read before the work was ended. */
export const notReached = (): StreamResult => ({
  ...bare(conclude(nothing, [], unchecked(['read', ...afterReading], 'interrupted'))),
  outcome: 'not-checked',
});

const bare = ({ document: _, ...result }: ReturnType<typeof conclude>): StreamResult => ({ ...result, items: 0 });
