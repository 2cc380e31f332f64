import { field, integer, list, optional, part } from '../../../define/index.ts';
import { organizationRef, periodKind } from '../../../parts/v1.0/index.ts';
import { countries, formatName, profileName } from './scope.ts';

const proposed = ['proposed'];

export const RequiredProfiles = part(
  'RequiredProfiles',
  {
    en: 'Documents of a format have to be of one of certain profiles.',
    fr: 'Les documents d’un format doivent relever d’un des profils indiqués.',
    source: proposed,
  },
  {
    format: formatName('The format.', 'Le format.'),
    profiles: list(
      profileName('A profile.', 'Un profil.'),
      { en: 'The profiles accepted.', fr: 'Les profils acceptés.', source: proposed },
      { min: 1, max: 50 },
    ),
  },
);

export const ReportingObligation = part(
  'ReportingObligation',
  {
    en: 'Reports are due so many days after the end of the period that they cover. It concerns the first revision of a report: one that is corrected later was not late.',
    fr: 'Les rapports sont dus tant de jours après la fin de la période couverte. L’obligation vise la première révision : un rapport corrigé plus tard n’était pas en retard.',
    source: ['proposed', 'S0-51'],
  },
  {
    format: formatName('Format of the reports.', 'Format des rapports.'),
    profile: optional(
      profileName('Profile of the reports; all when left out.', 'Profil des rapports ; tous en cas d’omission.'),
    ),
    periodKind: optional(
      field(periodKind, {
        en: 'Kind of period that they cover; any when left out.',
        fr: 'Nature de la période couverte ; toutes en cas d’omission.',
        source: proposed,
      }),
    ),
    days: integer(
      {
        en: 'Calendar days after the last day of the period within which the report has to be issued; 0 means on that day.',
        fr: 'Jours civils, après le dernier jour de la période, dans lesquels le rapport doit être établi ; 0 : ce jour même.',
        unit: 'days',
        source: proposed,
      },
      0,
      3660,
    ),
    organizations: optional(
      list(
        field(organizationRef, { en: 'An organization.', fr: 'Une organisation.' }),
        {
          en: 'Organizations that the obligation is for; all when left out.',
          fr: 'Organisations soumises à l’obligation ; toutes en cas d’omission.',
          source: proposed,
        },
        { min: 1, max: 500 },
      ),
    ),
    countries: countries(
      'Countries that the obligation is for; all when left out.',
      'Pays soumis à l’obligation ; tous en cas d’omission.',
    ),
  },
);
