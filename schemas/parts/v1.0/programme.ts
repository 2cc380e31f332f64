import { code, integer, optional, part } from '../../define/index.ts';
import { codeOrOther } from './text.ts';

const year = (en: string, fr: string) => integer({ en, fr, unit: 'calendar year', source: ['S0-4'] }, 1900, 2099);

export const Programme = part(
  'Programme',
  {
    en: 'The programme under which the document is made.',
    fr: 'Le programme dans le cadre duquel le document est établi.',
    source: ['S0-1', 'S0-4', 'S0-5'],
  },
  {
    code: code({ en: 'Programme.', fr: 'Programme.', lists: ['programme'], source: ['S0-1'] }),
    edition: optional(code({ en: 'Edition of the programme.', fr: 'Édition du programme.', source: ['S0-1'] })),
    cycle: optional(
      part(
        'Cycle',
        {
          en: 'Years of the cycle, both included.',
          fr: 'Années du cycle, bornes comprises.',
          source: ['S0-4', 'S0-38'],
        },
        { startYear: year('First year.', 'Première année.'), endYear: year('Last year.', 'Dernière année.') },
      ),
    ),
    region: optional(
      codeOrOther({ en: 'Region of the programme.', fr: 'Région du programme.', lists: ['region'], source: ['S0-5'] }),
    ),
  },
);
