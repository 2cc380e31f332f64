import type { SeriesRule } from '@waypost/schemas/define';
import { defineDocumentType } from '../../sdk/src/document-type.ts';
import type { Finding } from '../../sdk/src/finding.ts';
import type { Structure } from '../../sdk/src/structure/compiled.ts';
import type { Node } from './emit/dialect.ts';
import type { RuleSource, ruleSetData } from './rules.ts';
import type { VersionSource } from './sources.ts';
import { loadValidator } from './validator.ts';

/** What the SDK says of a document, compared with others or alone. */
export type Judge = (document: unknown, related?: readonly unknown[]) => Finding[];

/** What the SDK says of documents of a version, straight from the sources: nothing needs to be built or generated. */
export async function judgeOf(
  { format, version }: VersionSource,
  schema: Node,
  rules: RuleSource[],
  seriesRules: RuleSource<SeriesRule>[],
  data: ReturnType<typeof ruleSetData>,
): Promise<Judge> {
  const { validate } = defineDocumentType({
    format: format.id,
    ...(format.collection && { collection: format.collection }),
    versions: { [version]: await loadValidator<Structure>(schema) },
    ruleSet: { rules: rules.map(({ rule }) => rule), ...data },
  });
  return (document, related = []) => {
    const documents = related.map((one) => ({ document: one as Record<string, unknown> }));
    const series = { rules: seriesRules.map(({ rule }) => rule), documents };
    return validate(document as object, related.length > 0 ? { series } : {}).findings;
  };
}
