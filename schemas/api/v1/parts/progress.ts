import {
  choice,
  code,
  country,
  date,
  documentUri,
  formatId,
  id,
  instant,
  integer,
  list,
  number,
  optional,
  organization,
  programme,
  resource,
} from './fields.ts';
import { page } from './paging.ts';
import { submissionStatus } from './submission.ts';

const LatestSubmission = resource('LatestSubmission', 'The latest submission of one format.', {
  format: formatId('The format.'),
  profile: optional(formatId('Profile of the document.')),
  submission: id('The submission.'),
  documentId: documentUri('The document.'),
  revision: integer('Revision of the document.', 1, 100_000),
  status: submissionStatus,
  receivedAt: instant('When it was received.'),
});

const DueReport = resource(
  'DueReport',
  'A report that is expected by the policy of the gateway and was not received.',
  {
    format: formatId('Format of the report.'),
    profile: optional(formatId('Profile of the report.')),
    from: date('First day of the period to report on.'),
    to: date('Last day of the period to report on.'),
    dueOn: date('Last day to hand it in.'),
    state: choice(['due', 'overdue'], 'Whether that day is still to come.'),
  },
);

const PillarProgress = resource('PillarProgress', 'How far the activities of one pillar have come.', {
  pillar: code('The pillar.'),
  activities: integer('How many activities the roadmap has for it.'),
  completed: integer('How many of them are completed.'),
  progressPct: optional(number('Mean of the progress stated, in percent; absent where none is.', 0, 100)),
  submission: id('The submission that says so.'),
});

const StandardStatus = resource('StandardStatus', 'How far a standard of the WCO is implemented.', {
  standard: code('The standard.'),
  status: choice(
    ['none', 'planned', 'partial', 'largely', 'full', 'not-applicable', 'not-assessed'],
    'How far it is implemented.',
  ),
  submission: id('The submission that says so.'),
});

export const OperatorProgress = resource(
  'OperatorProgress',
  'How far one operator has come, by its latest documents.',
  {
    operator: organization('The operator.'),
    country: optional(country('Its country.')),
    programme: optional(programme('The programme that it takes part in.')),
    latest: list(LatestSubmission, 'Its latest submission of each format.'),
    reports: list(DueReport, 'Reports due and overdue; empty where the gateway has no policy.'),
    pillars: list(PillarProgress, 'Progress by pillar.'),
    standards: list(StandardStatus, 'Status of the standards of the WCO.'),
  },
);

export const OperatorProgressList = page('OperatorProgressList', OperatorProgress, 'Operators, by their identifier.');

export const progressExample = {
  operator: 'bj:operator',
  country: 'BJ',
  programme: 'ORE',
  latest: [
    {
      format: 'kpi-report',
      profile: 'operator',
      submission: '01JQ3T5V7X9ZB2D4F6H8K0M2N4',
      documentId: 'urn:example:waypost:kpi-report:operator:2025-03',
      revision: 2,
      status: 'accepted',
      receivedAt: '2025-04-10T08:30:00Z',
    },
  ],
  reports: [{ format: 'kpi-report', from: '2025-04-01', to: '2025-04-30', dueOn: '2025-05-15', state: 'due' }],
  pillars: [{ pillar: 'SCI', activities: 4, completed: 1, progressPct: 45, submission: '01JQ3T5V7X9ZB2D4F6H8K0M2N4' }],
  standards: [{ standard: 'STD-01', status: 'partial', submission: '01JQ0000000000000000000WC0' }],
};
