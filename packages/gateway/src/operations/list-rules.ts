import type { Handler } from './handler.ts';
import { published } from './published.ts';
import { rulesOf } from './rules.ts';

/** The rules, or those that hold for one format, without their wordings. */
export const listRules: Handler<'listRules'> = ({ query }, { standard }) => {
  const { format } = query;
  const rules = rulesOf(standard).filter(
    ({ formats }) => format === undefined || formats === undefined || formats.includes(format),
  );
  return published({ items: rules.map(({ messages, example, ...summary }) => summary) });
};
