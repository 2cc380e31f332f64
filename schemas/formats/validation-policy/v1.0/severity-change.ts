import { date, field, matching, optional, part, patterns } from '../../../define/index.ts';
import { LocalizedText, severity } from '../../../parts/v1.0/index.ts';

const proposed = ['proposed'];

export const SeverityChange = part(
  'SeverityChange',
  {
    en: 'Findings of a rule weigh more or less than the standard says, for as long as the dates say.',
    fr: 'Les constats d’une règle sont plus ou moins graves que ne le prévoit la norme, pendant la durée indiquée.',
    source: proposed,
  },
  {
    rule: matching(patterns.ruleId, {
      en: 'The rule; none of reading or structure, which every document has to keep.',
      fr: 'La règle ; aucune de lecture ni de structure, que tout document doit respecter.',
      source: proposed,
    }),
    severity: severity({ en: 'What its findings weigh.', fr: 'Gravité de ses constats.', source: proposed }),
    from: optional(
      date({
        en: 'First day on which it holds; from the beginning when left out.',
        fr: 'Premier jour d’effet ; dès l’origine en cas d’omission.',
        source: proposed,
      }),
    ),
    until: optional(
      date({
        en: 'Last day on which it holds; for good when left out.',
        fr: 'Dernier jour d’effet ; sans limite en cas d’omission.',
        source: proposed,
      }),
    ),
    reason: field(LocalizedText, { en: 'Why, for those judged.', fr: 'Motif, pour les intéressés.', source: proposed }),
  },
);
