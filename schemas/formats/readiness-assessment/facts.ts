import { decimal, factsFor, text } from '../../define/facts.ts';
import { printed } from '../../exact/decimal.ts';
import { codeText, markColumns, marksOf } from '../../parts/facts.ts';
import type { Document } from './document.ts';

const number = (value: number | undefined) => (value === undefined ? undefined : printed(value));

export default factsFor<Document>()({
  scores: {
    about: {
      en: 'The scores, one of each pillar; without a pillar, that of the whole.',
      fr: 'Les notes, une par pilier ; sans pilier, celle de l’ensemble.',
    },
    columns: {
      framework: text('Framework whose pillars are assessed.', 'Cadre dont les piliers sont évalués.'),
      kind: text('Kind of assessment.', 'Nature de l’évaluation.'),
      pillar: text('Pillar scored.', 'Pilier noté.'),
      value: decimal('The score.', 'La note.'),
      scaleMin: decimal('Lowest score.', 'Note la plus basse.'),
      scaleMax: decimal('Highest score.', 'Note la plus haute.'),
      method: text('How the score was found.', 'Mode d’établissement de la note.'),
      weight: decimal('Weight of the pillar in the whole.', 'Poids du pilier dans l’ensemble.'),
      maturity: decimal('Level of maturity, 0 to 5.', 'Niveau de maturité, de 0 à 5.'),
      ...markColumns,
    },
    *rows(assessment) {
      const framework = codeText(assessment.framework, assessment);
      const kind = codeText(assessment.kind, assessment);
      for (const { pillar, value, scale, method, weight, maturity, ...rest } of assessment.scores ?? [])
        yield {
          framework,
          kind,
          pillar: codeText(pillar, assessment),
          value: number(value),
          scaleMin: number(scale.min),
          scaleMax: number(scale.max),
          method,
          weight: number(weight),
          maturity: number(maturity),
          ...marksOf(rest),
        };
    },
  },
});
