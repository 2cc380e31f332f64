import type { TProperties } from '@sinclair/typebox';
import {
  choice,
  code,
  country,
  date,
  documentUri,
  id,
  integer,
  optional,
  organization,
  programme,
  resource,
  text,
} from './fields.ts';
import { page } from './paging.ts';

const narrowed = (...names: string[]): TProperties =>
  Object.fromEntries(names.map((name) => [name, optional(text(`\`dimensions.${name}\` of the observation.`, 500))]));

/** One value of one indicator, as the report states it. */
export const ObservationRow = resource(
  'ObservationRow',
  'One value of one indicator, out of an accepted report. Numbers are decimal texts, with the digits that were stated.',
  {
    submission: id('The submission it comes from.'),
    documentId: documentUri('The report it comes from.'),
    revision: integer('Revision of the report.', 1, 100_000),
    submitter: organization('Who handed in the report.'),
    operator: organization(
      'Operator observed; who handed in the report, where neither it nor the observation names one.',
    ),
    country: optional(country('Country observed.')),
    programme: optional(programme('Programme that the report is part of.')),
    pointer: text('Place in the report, as a JSON Pointer.', 4000),
    indicator: code('The indicator.'),
    from: optional(date('First day of the period observed.')),
    to: optional(date('Last day of the period observed.')),
    value: optional(text('The value; absent where there is none, which `missing` explains.', 40)),
    valueMax: optional(text('The upper end, where the value is a range.', 40)),
    unit: optional(text('Unit of the value.', 40)),
    comparator: optional(text('How exactly it was stated: `eq`, `about`, `gte` …', 40)),
    numerator: optional(integer('What was counted.', 0, 1e15)),
    denominator: optional(integer('Out of how many.', 0, 1e15)),
    missing: optional(text('Why there is no value.', 100)),
    population: optional(text('Who or what was observed.', 500)),
    basis: optional(choice(['measured', 'declared', 'estimated'], 'How the value was arrived at.')),
    sourceSystem: optional(text('System that it was taken from.', 500)),
    status: optional(
      choice(['achieved', 'missed', 'on-track', 'off-track', 'not-assessed'], 'The value against its target.'),
    ),
    revisionStatus: optional(choice(['preliminary', 'revised', 'final'], 'Whether the value is still to change.')),
    target: optional(text('The value aimed at.', 40)),
    baseline: optional(text('The value that it is compared with.', 40)),
    ...narrowed('region', 'partner', 'direction', 'mailClass', 'mailCategory', 'product', 'event', 'messageType'),
    ...narrowed('pillar', 'serviceArea', 'channel', 'obstacle', 'standard', 'statistic'),
  },
);

export const ObservationList = page(
  'ObservationList',
  ObservationRow,
  'Observations, in the order in which they were handed in.',
);

export const observationExample = {
  submission: '01JQ3T5V7X9ZB2D4F6H8K0M2N4',
  documentId: 'urn:example:waypost:kpi-report:operator:2025-03',
  revision: 2,
  submitter: 'bj:operator',
  operator: 'bj:operator',
  country: 'BJ',
  programme: 'ORE',
  pointer: '/observations/0',
  indicator: 'EAD-CAP',
  from: '2025-03-01',
  to: '2025-03-31',
  value: '87.0',
  unit: 'percent',
  numerator: 15660,
  denominator: 18000,
  basis: 'measured',
  status: 'on-track',
};
