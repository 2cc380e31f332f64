import { afterAll, beforeAll, expect, test } from 'vitest';
import { startedGateway } from '../server/started-gateway.sample.ts';
import { type Changeable, kpis, ofMonth, plan, revised, standards } from './national-documents.sample.ts';
import { policyWith } from './policy.sample.ts';

// Its clock stands at 2026-01-05; monthly reports are due after 15 days, of documents of one programme and region.
const gateway = await startedGateway(await policyWith(() => {}));
const { submit, get, review, keyFor } = gateway;
afterAll(gateway.close);

const customs = await keyFor({ role: 'submitter', operator: 'bj:customs' });
const customsViewer = await keyFor({ role: 'viewer', operator: 'bj:customs' });
let ids: Record<'kpis' | 'plan' | 'standards', string>;
beforeAll(async () => {
  const submitted = [await submit(plan), await submit(kpis), await submit(standards, { by: customs })];
  const [planId, kpisId, standardsId] = submitted.map(({ json }) => json.id) as [string, string, string];
  ids = { plan: planId, kpis: kpisId, standards: standardsId };
  for (const id of [planId, standardsId]) expect((await review(id, '"1"', { decision: 'accepted' })).status).toBe(201);
});

const progressOf = async (caller: Parameters<typeof get>[0], query = '') =>
  (await get(caller, `/v1/progress${query}`)).json.items;

test('is what the accepted documents say', async () => {
  const [authority, operator] = await progressOf('regulator');
  expect([authority.operator, operator.operator]).toEqual(['bj:customs', 'bj:operator']);
  const { activities, pillars } = JSON.parse(plan.toString());
  expect(operator.pillars).toEqual(
    pillars.map(({ pillar }: Changeable) => {
      const own = activities.filter((activity: Changeable) => activity.pillar === pillar);
      const completed = own.filter(({ status }: Changeable) => status === 'completed');
      return expect.objectContaining({
        pillar,
        activities: own.length,
        completed: completed.length,
        submission: ids.plan,
      });
    }),
  );
  expect(authority.standards).toEqual(
    JSON.parse(standards.toString()).standards.map(({ code, status }: Changeable) => ({
      standard: code,
      status,
      submission: ids.standards,
    })),
  );
  expect(operator).toMatchObject({ country: 'BJ', programme: 'ORE', standards: [] });
  expect(operator.latest.map(({ submission, status }: Changeable) => [submission, status])).toEqual([
    [ids.plan, 'accepted'],
    [ids.kpis, 'received'],
  ]);
});

test('has what is due and overdue by the policy, until it is handed in', async () => {
  const owed = async () =>
    (await progressOf('regulator', '?operator=bj:operator'))[0].reports.map(({ from, dueOn, state }: Changeable) =>
      [from, dueOn, state].join(' '),
    );
  expect(await owed()).toEqual([
    '2025-12-01 2026-01-15 due',
    '2025-11-01 2025-12-15 overdue',
    '2025-10-01 2025-11-15 overdue',
    '2025-09-01 2025-10-15 overdue',
    '2025-08-01 2025-09-15 overdue',
    '2025-07-01 2025-08-15 overdue',
    '2025-06-01 2025-07-15 overdue',
    '2025-05-01 2025-06-15 overdue',
    '2025-04-01 2025-05-15 overdue',
  ]);
  const april = ofMonth('2025-04', 30);
  const { status, json } = await submit(april);
  expect([status, json.report?.findings.map(({ rule, pointer }: Changeable) => `${rule} ${pointer}`)]).toEqual([
    201,
    undefined,
  ]);
  expect(await owed()).toHaveLength(8);
  expect((await submit(revised(april))).status).toBe(201);
  expect(await owed()).toHaveLength(8);
});

test('owes nothing by a policy that does not concern it', async () => {
  const [authority] = await progressOf('admin', '?operator=bj:customs');
  expect(authority.reports).toEqual([]);
});

test.each([
  ['a regulator of the country', 'regulator', '', ['bj:customs', 'bj:operator']],
  ['a regulator of the programme', 'programme', '', ['bj:operator']],
  ['a regulator of another country', 'elsewhere', '', []],
  ['the operator', 'submitter', '', ['bj:operator']],
  ['another operator', 'neighbour', '', []],
  ['who reads for an operator', customsViewer, '', ['bj:customs']],
  ['an administrator', 'admin', '?programme=ORE', ['bj:operator']],
  ['who asks for another country', 'admin', '?country=TG', []],
] as const)('is shown to %s so far as it may see', async (_, caller, query, expected) => {
  const items = await progressOf(caller, query);
  expect(items.map(({ operator }: Changeable) => operator)).toEqual(expected);
});
