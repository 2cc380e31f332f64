import { factsFor, text, whole } from '../../define/facts.ts';
import { markColumns, marksOf } from '../../parts/facts.ts';
import type { Document } from './document.ts';

export default factsFor<Document>()({
  standards: {
    about: { en: 'How far each standard is implemented.', fr: 'Degré de mise en œuvre de chaque norme.' },
    columns: {
      edition: text('Edition of the framework of standards.', 'Édition du Cadre de normes.'),
      standard: text('The standard.', 'La norme.'),
      principle: text('Principle it belongs to.', 'Principe dont elle relève.'),
      priorityRank: whole('National order of priority.', 'Ordre de priorité national.'),
      status: text('How far it is implemented.', 'Degré de mise en œuvre.'),
      preexisting: text(
        'The word true, where the practice is older than the declaration of intent.',
        'Le mot true, si la pratique est antérieure à la déclaration d’intention.',
      ),
      workStart: text('When work began or is to begin.', 'Début, effectif ou prévu, des travaux.'),
      targetEnd: text('When it is to be fully implemented.', 'Échéance de la mise en œuvre intégrale.'),
      completedOn: text('When it was fully implemented.', 'Date de la mise en œuvre intégrale.'),
      steps: whole('Steps of the action plan.', 'Étapes du plan d’action.'),
      stepsCompleted: whole('Of them completed.', 'Dont achevées.'),
      ...markColumns,
    },
    *rows({ edition, standards = [] }) {
      for (const { code, principle, priorityRank, status, preexisting, steps, ...rest } of standards)
        yield {
          edition,
          standard: code,
          principle,
          priorityRank,
          status,
          preexisting: preexisting ? 'true' : undefined,
          workStart: rest.workStart,
          targetEnd: rest.targetEnd,
          completedOn: rest.completedOn,
          steps: steps?.length,
          stepsCompleted: steps?.filter((step) => step.status === 'completed').length,
          ...marksOf(rest),
        };
    },
  },
});
