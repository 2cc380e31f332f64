import { DocumentCheck } from '../document-check.ts';
import { collectionNames, collectionOf } from '../known-format.ts';
import { type AppliedPolicy, chosenPolicy } from '../policy/policy.ts';
import { identitiesIn } from '../rules/parts.ts';
import type { ValidateOptions } from '../validate.ts';
import { ByteWindow, InterruptedError } from './byte-window.ts';
import { cut, type Share } from './cut.ts';
import { headerOf } from './header-of.ts';
import { Identities } from './identities.ts';
import { type Judgement, judgementFor } from './judge-gaps.ts';
import { type ItemsRead, judgeItems } from './judge-items.ts';
import type { Layout } from './layout.ts';
import { layoutOf } from './layout-of.ts';
import { type Part, placeIn } from './part.ts';
import { ProgressTeller } from './progress.ts';
import { LARGEST_WINDOW, type Source } from './source.ts';
import type { PartPlan } from './take-parts.ts';
import type { StreamOptions } from './validate-stream.ts';

export type { Share } from './cut.ts';
export { MOST_PARTS, type Part } from './part.ts';

/** How to judge a part: as all parts of the document and the whole of it. */
export type PartOptions = Omit<StreamOptions, 'inParts' | 'size'> & Partial<Pick<PartPlan, 'layout' | 'ids'>>;

/** A document of which parts can be judged. */
interface Divisible {
  layout: Layout;
  header: unknown;
  judgement: Extract<Judgement, { module: unknown }>;
}

/**
 * How a document lies in a source; undefined where that cannot be told, since it cannot be read. To be given to
 * `judgePart` for each part that is judged here: a single JSON document has to be looked through for it.
 */
export async function surveyStream(
  source: Source,
  { window: most = LARGEST_WINDOW, onProgress, signal }: Pick<StreamOptions, 'window' | 'onProgress' | 'signal'> = {},
): Promise<Layout | undefined> {
  return layoutIn(source, most, signal, new ProgressTeller(onProgress));
}

async function layoutIn(source: Source, most: number, signal: AbortSignal | undefined, { fetched }: ProgressTeller) {
  const asked = { most, signal, collectionOf, collections: collectionNames, fetched };
  const layout = await layoutOf(source, asked);
  return 'rule' in layout ? undefined : layout;
}

/**
 * Judges one part of a document, given as a function that opens it at a byte offset, for `validateStream` to merge with
 * the others (`inParts`). Undefined where there is nothing to judge in parts: the document cannot be read as far as its
 * header, or is none of a format with a collection. Never throws on bad data; what an input throws is passed on.
 * @throws TypeError if a policy is given without a date.
 */
export async function judgePart(source: Source, share: Share, options: PartOptions = {}): Promise<Part | undefined> {
  const { window: most = LARGEST_WINDOW, related, layout, ids, onProgress, signal, ...choice } = options;
  const teller = new ProgressTeller(onProgress);
  const divisible = await divisibleIn(source, layout, { most, signal, teller, related, policy: chosenPolicy(choice) });
  if (!divisible) return undefined;
  teller.begin('judge');
  return judgeShare(share, { source, ...divisible, most, ids, signal, teller });
}

interface Asked {
  most: number;
  signal: AbortSignal | undefined;
  teller: ProgressTeller;
  related: ValidateOptions['related'];
  policy: AppliedPolicy | undefined;
}

async function divisibleIn(
  source: Source,
  known: Layout | undefined,
  { most, signal, teller, related, policy }: Asked,
): Promise<Divisible | undefined> {
  const layout = known ?? (await layoutIn(source, most, signal, teller));
  if (!layout || layout.failure || layout.gaps.length === 0) return undefined;
  const header = headerOf(layout);
  if (!header || 'rule' in header) return undefined;
  const judgement = await judgementFor(header.value, related, policy);
  if ('wrong' in judgement || judgement.module.collection !== layout.collection) return undefined;
  return { layout, header: header.value, judgement };
}

interface Judging extends Divisible {
  source: Source;
  most: number;
  ids: Uint32Array | undefined;
  signal: AbortSignal | undefined;
  teller: ProgressTeller;
}

async function judgeShare(share: Share, judging: Judging): Promise<Part> {
  const { source, layout, header, judgement, most, ids, signal, teller } = judging;
  const { module, structure, series, policy } = judgement;
  const part = structure.outline.parts['']?.[module.collection ?? ''] ?? '';
  const identities = new Identities(identitiesIn(header, structure.outline), structure.outline, part);
  if (ids) identities.merge(ids);
  const subject = { module, structure, header: header as object, identities: () => identities };
  const check = new DocumentCheck(subject, series, policy);
  const read: ItemsRead = { items: 0, total: 0, unclear: [] };
  const fetched = (bytes: number) =>
    teller.fetched(bytes, () => ({ items: read.items, findings: read.total + check.total }));
  const gap = layout.gaps.at(-1) as Layout['gaps'][number];
  const bounds = await cut(source, layout, gap, share, most);
  const { from, to } = bounds ?? { from: gap.from, to: gap.from };
  const window = new ByteWindow(source, { from, to, signal, fetched });
  const isContinued = from < to && to < gap.to;
  const firstIndex = placeIn(share.number, 0);
  const judges = { layout, firstIndex, most, isContinued, check, identities };
  const partOf = (isWhole: boolean, failure?: Part['failure']): Part => ({
    number: share.number,
    from,
    to: Math.min(to, share.size),
    read,
    found: check.part(),
    ids: identities.table(),
    hasMissedId: identities.hasMissed,
    ...(failure && { failure }),
    isWhole,
  });
  try {
    if (!bounds) return partOf(true, { anchor: { offset: from, index: firstIndex } });
    return partOf(true, await judgeItems(window, judges, read));
  } catch (error) {
    if (!(error instanceof InterruptedError)) throw error;
    return partOf(false);
  } finally {
    await window.close();
  }
}
