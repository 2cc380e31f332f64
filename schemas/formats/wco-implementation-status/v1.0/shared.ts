import { code, field, idOf, list, optional, part } from '../../../define/index.ts';
import { group, itemMarks, LocalizedText, organizationRef, role } from '../../../parts/v1.0/index.ts';

/** Codes of the standards something concerns. */
export const standardCodes = (source: string[]) =>
  optional(
    list(
      code({ en: 'A standard.', fr: 'Une norme.', lists: ['wco-standard'], source: ['S4-1'] }),
      {
        en: 'Standards concerned, by code; all of them when left out.',
        fr: 'Normes concernées, par code ; toutes en cas d’omission.',
        source,
      },
      { max: 50 },
    ),
  );

export const WcoParty = part(
  'WcoParty',
  {
    en: 'Who acts, helps or is helped: a person, a role, a group or an organization.',
    fr: 'Qui agit, aide ou est aidé : une personne, un rôle, un groupe ou une organisation.',
    source: ['S4-10', 'S4-32', 'S4-34', 'S4-39'],
  },
  {
    ...itemMarks,
    person: optional(idOf({ en: 'Id in `people`.', fr: 'Identifiant dans `people`.', source: ['S4-19'] })),
    role: optional(role),
    group: optional(group),
    organization: optional(
      field(organizationRef, { en: 'The organization.', fr: 'L’organisation.', source: ['S4-32'] }),
    ),
    involvement: optional(
      field(LocalizedText, {
        en: 'Its part in the work, or on what condition it takes part.',
        fr: 'Sa part dans les travaux, ou à quelle condition elle participe.',
        source: ['S4-32', 'S4-34', 'S4-39'],
      }),
    ),
  },
  { exactlyOne: ['person', 'role', 'group', 'organization'] },
);

/** Several parties, in the sense given. */
export const parties = (en: string, fr: string, source: string[]) =>
  optional(list(WcoParty, { en, fr, source }, { max: 50 }));
