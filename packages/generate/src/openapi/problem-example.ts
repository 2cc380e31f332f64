import { PROBLEMS_AT } from '@waypost/schemas/define';
import { mapValues, typeset } from '../layers.ts';
import type { ApiSource, ProblemSource } from './find-apis.ts';

/** A problem as it is answered in English, with the arguments of its example. */
export const problemExample = (name: string, { status, title, detail, args = {} }: ProblemSource) => ({
  type: `${PROBLEMS_AT}/${name}`,
  title: title.en,
  status,
  detail: detail.en?.replace(/\{(\w+)\}/g, (_, argument: string) => args[argument] ?? `{${argument}}`),
  instance: 'urn:uuid:6f1a2b3c-4d5e-4f60-8a9b-0c1d2e3f4a5b',
});

/** The published table of problems: their types, statuses, headers, arguments and words. */
export const problemsFile = ({ problems }: ApiSource) =>
  mapValues(problems, ({ status, when, headers = [], args = {}, title, detail, variants }, name) => ({
    type: `${PROBLEMS_AT}/${name}`,
    status,
    when,
    headers,
    arguments: Object.keys(args),
    title: typeset(title),
    detail: typeset(detail),
    ...(variants && { variants: mapValues(variants, typeset) }),
  }));
