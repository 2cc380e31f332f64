import { choice, field, optional, part } from '../../../define/index.ts';
import { LocalizedText } from '../../../parts/v1.0/index.ts';

const level = (en: string, fr: string) =>
  optional(
    choice(
      {
        low: { en: 'low', fr: 'faible' },
        medium: { en: 'medium', fr: 'moyen' },
        high: { en: 'high', fr: 'élevé' },
      },
      { en, fr, source: ['proposed'] },
    ),
  );

export const Risk = part(
  'Risk',
  {
    en: 'What could hold the activity up, and what is done about it.',
    fr: 'Ce qui pourrait freiner l’activité et la parade prévue.',
    source: ['S0-56'],
  },
  {
    text: field(LocalizedText, { en: 'What could happen.', fr: 'Ce qui pourrait arriver.', source: ['S0-56'] }),
    likelihood: level('How likely it is.', 'Probabilité.'),
    impact: level('How much it would cost the activity.', 'Gravité pour l’activité.'),
    mitigation: optional(
      field(LocalizedText, { en: 'What is done against it.', fr: 'La parade prévue.', source: ['proposed'] }),
    ),
  },
);
