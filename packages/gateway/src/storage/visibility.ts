import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { Visibility } from '../access/principal.ts';
import type { Tables } from './tables.ts';

export type { Visibility };

/**
 * The condition on submissions that keeps to what may be seen. No query of submissions, or of anything below them, is
 * without it. An empty scope sees nothing.
 */
export function isVisible(visible: Visibility) {
  return (where: ExpressionBuilder<Tables, 'submissions'>): Expression<SqlBool> => {
    if ('all' in visible) return where.lit(true);
    if ('operator' in visible) return where('submissions.operator', '=', visible.operator);
    const { countries, programmes } = visible;
    return where.or([
      ...(countries.length > 0 ? [where('submissions.country', 'in', countries)] : []),
      ...(programmes.length > 0 ? [where('submissions.programme', 'in', programmes)] : []),
    ]);
  };
}

/** The condition on facts that leaves out confidential ones, for all but the operator that handed them in. */
export function mayLeave(visible: Visibility) {
  return (where: ExpressionBuilder<Tables, 'submissions' | 'facts'>): Expression<SqlBool> =>
    where.or([
      where('facts.confidential', '=', 0),
      ...('operator' in visible ? [where('submissions.operator', '=', visible.operator)] : []),
    ]);
}
