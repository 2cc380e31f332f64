/** What the functions that judge take and give. Checked by `tsc`, as part of `pnpm check`. */
import type { DocumentType } from './document-type.ts';
import type { migrate } from './migrate/migrate.ts';
import type { readPolicy } from './policy/read-policy.ts';
import type { readRelated } from './series/read-related.ts';
import type { validate } from './validate.ts';

interface Letter {
  text: string;
}

/** A value of which nothing is known yet is what there is to judge: `await response.json()`, `JSON.parse(text)`. */
export function judging(
  input: unknown,
  type: DocumentType<Letter>,
  all: {
    validate: typeof validate;
    readRelated: typeof readRelated;
    readPolicy: typeof readPolicy;
    migrate: typeof migrate;
  },
) {
  all.validate(input, { related: [{ name: 'before.json', input }] });
  all.readRelated({ input });
  all.readPolicy(input);
  all.migrate(input, { catalogs: {} });
  const { document } = type.validate(input);
  document satisfies Letter | undefined;
  type.parse(input) satisfies Letter;
  if (type.is(input)) input satisfies Letter;
  // @ts-expect-error it is typed only once it conforms
  type.validate(input).document.text;
}
