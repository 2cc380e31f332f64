import { compare, decimalOf, format, subtract, sum } from '../../../../exact/decimal.ts';
import type { Document } from '../../document.ts';
import { defineRule } from '../../document.ts';

type Activities = NonNullable<Document['activities']>;
type Money = NonNullable<Activities[number]['budget']>;

/**
 * In each currency the budgets come to what the funding comes to; currencies are never converted. Said only where it is
 * certain: a shortage if every line of funding states its amount, a surplus if every activity has a budget.
 */
export default defineRule({
  id: 'roadmap/funding-matches-the-budgets',
  clause: 'RM-R17',
  severity: 'info',
  since: '1.0',
  source: ['S0-28', 'S0-67', 'proposed'],
  document({ activities = [], funding = [] }, report) {
    const wanted = activities.filter(({ status }) => status !== 'cancelled');
    const above = ancestors(wanted);
    const budgeted = new Set(wanted.filter(({ budget }) => budget).map(({ id }) => id));
    // The budget of a part may be contained in that of the whole: the total is then unknown.
    if (wanted.some(({ id, budget }) => budget && above(id).some((whole) => budgeted.has(whole)))) return;
    const wholes = new Set(wanted.map(({ parent }) => parent));
    const complete = wanted.every(({ id }) => wholes.has(id) || [id, ...above(id)].some((one) => budgeted.has(one)));
    const stated = funding.every(({ amount }) => amount);
    const [costs, means] = [wanted.map(({ budget }) => budget), funding.map(({ amount }) => amount)];
    for (const currency of new Set(means.flatMap((amount) => amount?.currency ?? []))) {
      if (!costs.some((budget) => budget?.currency === currency)) continue;
      const [budget, money] = [totalIn(currency, costs), totalIn(currency, means)];
      const order = compare(budget, money);
      const args = { currency, budget: format(budget), funding: format(money) };
      if (order > 0 && stated) report(['funding'], { ...args, difference: format(subtract(budget, money)) });
      if (order < 0 && complete)
        report(['funding'], { ...args, difference: format(subtract(money, budget)), variant: 'surplus' });
    }
  },
});

const totalIn = (currency: string, amounts: (Money | undefined)[]) =>
  sum(amounts.flatMap((money) => (money?.currency === currency ? [decimalOf(money.amount)] : [])));

function ancestors(activities: Activities) {
  const parents = new Map(activities.map(({ id, parent }) => [id, parent]));
  return (id: string) => {
    const found: string[] = [];
    for (let up = parents.get(id); up !== undefined && !found.includes(up); up = parents.get(up)) found.push(up);
    return found;
  };
}
