import type { Related, RelatedDocument } from '../define/rule.ts';
import { seriesRulesFor } from '../define/rule.ts';
import type { Document as KpiHeader, Observation } from '../formats/kpi-report/document.ts';
import type { Document as ReadinessAssessment } from '../formats/readiness-assessment/document.ts';
import type { Document as Roadmap } from '../formats/roadmap/document.ts';
import type { Document as WcoStatus } from '../formats/wco-implementation-status/document.ts';
import type { Envelope } from '../parts/document.ts';

export type { Envelope, KpiHeader, Observation, ReadinessAssessment, Roadmap, WcoStatus };
export type KpiReport = KpiHeader & { observations: readonly Observation[] };

/** Documents to compare with, by format; unlike the one that is judged, they are whole. */
export interface Documents {
  'kpi-report': KpiReport;
  'readiness-assessment': ReadinessAssessment;
  roadmap: Roadmap;
  'wco-implementation-status': WcoStatus;
}

export const kpiReportRule = seriesRulesFor<KpiHeader, Observation>('kpi-report');
export const assessmentRule = seriesRulesFor<ReadinessAssessment>('readiness-assessment');
export const roadmapRule = seriesRulesFor<Roadmap>('roadmap');
export const wcoStatusRule = seriesRulesFor<WcoStatus>('wco-implementation-status');
/** For rules on activities, which a roadmap plans and a report follows up. */
export const activityRule = seriesRulesFor<Roadmap | KpiHeader>('roadmap', 'kpi-report');
/** For rules on what all national documents have. */
export const envelopeRule = seriesRulesFor<Envelope, Observation>(
  'kpi-report',
  'readiness-assessment',
  'roadmap',
  'wco-implementation-status',
);

export const envelopeOf = ({ document }: RelatedDocument) => document as unknown as Envelope;

/** The document, if it is of that format. */
export function documentOf<F extends keyof Documents>(
  format: F,
  related: RelatedDocument | undefined,
): Documents[F] | undefined {
  return related?.document.format === format ? (related.document as unknown as Documents[F]) : undefined;
}

/** All documents of a format. */
export const documentsOf = <F extends keyof Documents>(format: F, { all }: Pick<Related, 'all'>): Documents[F][] =>
  all.flatMap((related) => documentOf(format, related) ?? []);

/** Whether a document binds its author: drafts do not yet, withdrawn ones no longer. */
export const isInForce = ({ lifecycle }: Pick<Envelope, 'lifecycle'>) =>
  lifecycle !== 'draft' && lifecycle !== 'withdrawn';

/** What the author said before: the earlier revision and the document before in the series, so far as in force. */
export const statedBefore = <F extends keyof Documents>(format: F, related: Related): Documents[F][] =>
  [related.earlierRevision, related.previous].flatMap((one) => {
    const document = documentOf(format, one);
    return document && isInForce(document) ? [document] : [];
  });
