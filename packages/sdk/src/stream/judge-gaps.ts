import { DocumentCheck } from '../document-check.ts';
import type { FormatModule } from '../document-type.ts';
import { wrongIdentity } from '../judge.ts';
import { knownFormat } from '../known-format.ts';
import type { AppliedPolicy } from '../policy/policy.ts';
import { identitiesIn } from '../rules/parts.ts';
import type { Series } from '../series/series.ts';
import type { Structure } from '../structure/compiled.ts';
import type { IndexOf } from '../structure/structure-run.ts';
import { formatIds, seriesFor, type ValidateOptions } from '../validate.ts';
import { ByteWindow, InterruptedError } from './byte-window.ts';
import { Identities } from './identities.ts';
import { type ItemsRead, judgeItems } from './judge-items.ts';
import type { Failure, Layout } from './layout.ts';
import type { ProgressTeller } from './progress.ts';
import type { Source } from './source.ts';
import { type InParts, type PartPlan, takeParts } from './take-parts.ts';

/** What a document is judged by; or why it cannot be. */
export type Judgement =
  | { module: FormatModule; structure: Structure; series: Series | undefined; policy: AppliedPolicy | undefined }
  | { wrong: NonNullable<ReturnType<typeof wrongIdentity>> };

/** Finds out by what a document is to be judged, from its header. */
export async function judgementFor(
  header: unknown,
  related: ValidateOptions['related'],
  policy: AppliedPolicy | undefined,
): Promise<Judgement> {
  const known = knownFormat(header);
  const wrong = wrongIdentity(header, known ? (header as { format: string }).format : formatIds, []);
  if (!known) return { wrong: wrong as NonNullable<typeof wrong> };
  const [{ module }, series] = await Promise.all([known.load(), related && seriesFor(known, related)]);
  const wrongVersion = wrongIdentity(header, module.format, Object.keys(module.versions));
  if (wrongVersion) return { wrong: wrongVersion };
  const structure = module.versions[(header as { formatVersion: string }).formatVersion] as Structure;
  return { module, structure, series, policy };
}

/** What the items of all gaps gave. */
export interface Judged {
  /** Undefined where the document cannot be judged. */
  check: DocumentCheck | undefined;
  /** Of each gap. */
  read: ItemsRead[];
  /** False if it was interrupted. */
  isWhole: boolean;
  /** The index of an item, where it was judged under another number. */
  indexOf?: IndexOf;
}

export interface Judging {
  source: Source;
  layout: Layout;
  most: number;
  signal: AbortSignal | undefined;
  teller: ProgressTeller;
  /** Judges the items, if it is not to be done here. */
  inParts: InParts | undefined;
}

/**
 * Reads the items of every gap, and judges those of the last: where a name stands twice, the last counts. The first that
 * cannot be read ends it.
 */
export async function judgeGaps(header: unknown, judgement: Judgement, judging: Judging): Promise<Judged | Failure> {
  const { layout } = judging;
  const judged: Judged = { check: undefined, read: [], isWhole: true };
  if (!('module' in judgement)) return readGaps(layout.gaps.length, judging, judged);
  const { module, structure, series, policy } = judgement;
  const { collection = '' } = module;
  const part = structure.outline.parts['']?.[collection] ?? '';
  const identities = new Identities(identitiesIn(header, structure.outline), structure.outline, part);
  const subject = { module, structure, header: header as object, identities: () => identities };
  const newCheck = () => {
    judged.check = new DocumentCheck(subject, series, policy);
    judged.check.header();
    return judged.check;
  };
  newCheck();
  const last = layout.gaps.length - 1;
  const before = await readGaps(last, judging, judged);
  if ('anchor' in before || last < 0 || !judged.isWhole) return before;
  const judge = (check: DocumentCheck, ids?: Uint32Array) => {
    if (layout.collection !== collection) return judgeGap(last, judging, judged, {});
    const by = { check, identities };
    return judging.inParts
      ? judgeInParts(judging.inParts, ids, judging, judged, by)
      : judgeGap(last, judging, judged, by);
  };
  const failure = await judge(judged.check as unknown as DocumentCheck);
  if (failure || !judged.isWhole || !identities.isInDoubt) return failure ?? judged;
  // Something was asked about that only a later item answers.
  judged.read.pop();
  await judge(newCheck(), identities.table());
  return judged;
}

/** Has the items of the last gap judged in parts. */
async function judgeInParts(
  inParts: InParts,
  ids: Uint32Array | undefined,
  judging: Judging,
  judged: Judged,
  { check, identities }: Required<Judges>,
): Promise<Failure | undefined> {
  const { layout, teller } = judging;
  const reached: PartPlan['reached'] = (bytes, items, findings) => teller.fetched(bytes, () => ({ items, findings }));
  const parts = inParts({ layout, ids, reached });
  const taken = await takeParts(parts, check, identities, { ...judging, gap: layout.gaps.length - 1 });
  const { read, isWhole, failure, indexOf } = taken;
  judged.read.push(read);
  judged.isWhole = isWhole;
  judged.indexOf = indexOf;
  return failure;
}

/** Reads the items of the first gaps, and judges nothing. */
export async function readGaps(gaps: number, judging: Judging, judged: Judged): Promise<Judged | Failure> {
  for (let gap = 0; gap < gaps && judged.isWhole; gap++) {
    const failure = await judgeGap(gap, judging, judged, {});
    if (failure) return failure;
  }
  return judged;
}

type Judges = { check?: DocumentCheck; identities?: Identities };

async function judgeGap(index: number, judging: Judging, judged: Judged, by: Judges): Promise<Failure | undefined> {
  const { source, layout, most, signal, teller } = judging;
  const { from, to } = layout.gaps[index] as Layout['gaps'][number];
  const read: ItemsRead = { items: 0, total: 0, unclear: [] };
  judged.read.push(read);
  const fetched = (bytes: number) =>
    teller.fetched(bytes, () => ({ items: read.items, findings: read.total + (by.check?.total ?? 0) }));
  const window = new ByteWindow(source, { from, to, signal, fetched });
  try {
    const failure = await judgeItems(window, { layout, firstIndex: 0, most, ...by }, read);
    return failure && { gap: index, ...failure };
  } catch (error) {
    if (!(error instanceof InterruptedError)) throw error;
    judged.isWhole = false;
    return undefined;
  } finally {
    await window.close();
  }
}
