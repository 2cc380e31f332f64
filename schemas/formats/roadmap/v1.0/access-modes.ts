import { list, optional } from '../../../define/index.ts';
import { codeOrOther } from '../../../parts/v1.0/index.ts';

/** The ways in which a lever or other support is obtained. */
export const accessModes = optional(
  list(
    codeOrOther({
      en: 'A way to obtain it.',
      fr: 'Une façon de l’obtenir.',
      lists: ['access-mode'],
      source: ['S1-32', 'S1-33'],
    }),
    {
      en: 'How the support is obtained: directly, on request, subject to funds; several may hold at once.',
      fr: 'Comment l’appui s’obtient : directement, sur demande, selon les fonds disponibles ; plusieurs modes peuvent se cumuler.',
      source: ['S1-32', 'S1-33', 'S1-34', 'S1-53'],
    },
    { max: 20 },
  ),
);
