import { type About, code, country, list, matching, optional, part, patterns } from '../../../define/index.ts';

const proposed = ['proposed'];

/** A format by its name. */
export const formatName = (en: string, fr: string) => matching(patterns.listName, { en, fr, source: proposed });
/** A profile by its name. */
export const profileName = (en: string, fr: string) => matching(patterns.listName, { en, fr, source: proposed });
/** Countries by their codes, each once. */
export const countries = (en: string, fr: string) =>
  optional(
    list(country({ en: 'A country.', fr: 'Un pays.' }), { en, fr, source: proposed } satisfies About, {
      min: 1,
      max: 250,
    }),
  );

const ProgrammeEdition = part(
  'ProgrammeEdition',
  { en: 'A programme, in one edition or in any.', fr: 'Un programme, dans une édition ou toutes.', source: proposed },
  {
    code: code({ en: 'Programme.', fr: 'Programme.', lists: ['programme'], source: ['S0-1'] }),
    edition: optional(
      code({ en: 'Edition; any when left out.', fr: 'Édition ; toutes en cas d’omission.', source: ['S0-1'] }),
    ),
  },
);

export const PolicyScope = part(
  'PolicyScope',
  {
    en: 'Which documents the policy applies to: those that fit every list given. All documents when left out.',
    fr: 'Documents auxquels la politique s’applique : ceux qui répondent à chacune des listes données. Tous en cas d’omission.',
    source: proposed,
  },
  {
    formats: optional(
      list(
        formatName('A format.', 'Un format.'),
        { en: 'Formats.', fr: 'Formats.', source: proposed },
        { min: 1, max: 50 },
      ),
    ),
    profiles: optional(
      list(
        profileName('A profile.', 'Un profil.'),
        { en: 'Profiles, of whichever format.', fr: 'Profils, quel que soit le format.', source: proposed },
        { min: 1, max: 50 },
      ),
    ),
    programmes: optional(
      list(
        ProgrammeEdition,
        {
          en: 'Programmes under which the documents are made.',
          fr: 'Programmes dans le cadre desquels les documents sont établis.',
          source: ['S0-1', 'S0-4'],
        },
        { min: 1, max: 50 },
      ),
    ),
    countries: countries(
      'Countries that the documents are about: of the subject, else of its organization, else of the submitter.',
      'Pays dont traitent les documents : celui du sujet, à défaut de son organisation, à défaut de l’expéditeur.',
    ),
    regions: optional(
      list(
        code({ en: 'A region.', fr: 'Une région.', lists: ['region'] }),
        {
          en: 'Regions of the programme or of the subject.',
          fr: 'Régions du programme ou du sujet.',
          source: ['S0-5'],
        },
        { min: 1, max: 50 },
      ),
    ),
  },
);
