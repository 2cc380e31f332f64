import { choice, field, optional, part } from '../../../define/index.ts';
import { codeOrOther, itemMarks, Money, projectRef } from '../../../parts/v1.0/index.ts';

export const Funding = part(
  'Funding',
  {
    en: 'Money that pays for the roadmap, by source.',
    fr: 'L’argent qui finance la feuille de route, par source.',
    source: ['S0-28', 'S0-67'],
  },
  {
    ...itemMarks,
    source: codeOrOther({
      en: 'Where the money comes from; the Quality of Service Fund needs a project with a code.',
      fr: 'D’où vient l’argent ; le Fonds pour l’amélioration de la qualité de service exige un projet doté d’un code.',
      lists: ['funding-source'],
      source: ['S0-28', 'S0-67'],
    }),
    project: optional(
      field(projectRef, {
        en: 'Id in `projects` of the project that pays.',
        fr: 'Identifiant, dans `projects`, du projet qui finance.',
        source: ['S0-67'],
      }),
    ),
    amount: optional(field(Money, { en: 'How much.', fr: 'Combien.', source: ['proposed'] })),
    status: optional(
      choice(
        {
          requested: { en: 'asked for', fr: 'demandé' },
          granted: { en: 'granted', fr: 'accordé' },
          spent: { en: 'spent', fr: 'dépensé' },
        },
        { en: 'How far the funding has come.', fr: 'Où en est le financement.', source: ['proposed'] },
      ),
    ),
  },
);
