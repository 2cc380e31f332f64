import type { SeriesRule } from '@waypost/schemas/define';
import { defineDocumentType } from '../../sdk/src/document-type.ts';
import type { Finding } from '../../sdk/src/finding.ts';
import type { PolicyDocument } from '../../sdk/src/policy/policy.gen.ts';
import type { Policy } from '../../sdk/src/policy/policy.ts';
import type { Structure } from '../../sdk/src/structure/compiled.ts';
import type { Node } from './emit/dialect.ts';
import type { RuleSource, ruleSetData } from './rules.ts';
import type { VersionSource } from './sources.ts';
import { loadValidator } from './validator.ts';

/** What a case judges by besides the standard: documents to compare with, or a policy and its date. */
export interface JudgedWith {
  related?: readonly unknown[];
  policy?: object;
  date?: string;
}

/** What the SDK says of a document. */
export type Judge = (document: unknown, by?: JudgedWith) => Finding[];

/** The rules that documents of a version are judged by. */
export interface RulesOfVersion {
  rules: RuleSource[];
  series: RuleSource<SeriesRule>[];
  policyRules: RuleSource[];
}

/** What the SDK says of documents of a version, straight from the sources: nothing needs to be built or generated. */
export async function judgeOf(
  { format, version }: VersionSource,
  schema: Node,
  { rules, series, policyRules }: RulesOfVersion,
  data: ReturnType<typeof ruleSetData>,
): Promise<Judge> {
  const { validate } = defineDocumentType({
    format: format.id,
    ...(format.collection && { collection: format.collection }),
    versions: { [version]: await loadValidator<Structure>(schema) },
    ruleSet: { rules: rules.map(({ rule }) => rule), ...data },
    hasSeries: series.length > 0,
  });
  const seriesRules = series.map(({ rule }) => rule);
  const ofPolicies = policyRules.map(({ rule }) => rule);
  return (document, { related = [], policy, date } = {}) => {
    const documents = related.map((one) => ({ document: one as Record<string, unknown> }));
    const applied = { document: policy as PolicyDocument, rules: ofPolicies } as unknown as Policy;
    return validate(document as object, {
      ...(related.length > 0 && { series: { rules: seriesRules, documents } }),
      ...(policy && date !== undefined ? { policy: applied, date } : {}),
    }).findings;
  };
}
