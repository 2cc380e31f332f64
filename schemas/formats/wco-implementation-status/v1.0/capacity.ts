import { choice, field, idOf, list, optional, part, partialDate, yesNo } from '../../../define/index.ts';
import { codeOrOther, evidenceRefs, item, LocalizedText } from '../../../parts/v1.0/index.ts';
import { indicators } from './indicator.ts';
import { parties, standardCodes } from './shared.ts';

const kind = (en: string, fr: string, source: string[]) => codeOrOther({ en, fr, lists: ['capacity-kind'], source });

export const WcoCapacity = part(
  'WcoCapacity',
  {
    en: 'A capacity-building measure: a diagnosis, training, workshop, visit or tailored support.',
    fr: 'Une mesure de renforcement des capacités : diagnostic, formation, atelier, visite ou soutien personnalisé.',
    source: ['S4-25', 'S4-27', 'S4-28', 'S4-32', 'S4-34', 'S4-35', 'S4-36', 'S4-37', 'S4-38'],
  },
  {
    ...item,
    kind: kind('Kind of measure.', 'Nature de la mesure.', ['S4-33', 'S4-35', 'S4-36', 'S4-37', 'S4-38']),
    text: optional(
      field(LocalizedText, {
        en: 'What is done and what for.',
        fr: 'Ce qui est fait et dans quel but.',
        source: ['S4-27', 'S4-31', 'S4-35'],
      }),
    ),
    status: optional(
      choice(
        {
          planned: { en: 'planned', fr: 'prévue' },
          'in-progress': { en: 'in progress', fr: 'en cours' },
          completed: { en: 'completed', fr: 'achevée' },
          cancelled: { en: 'cancelled', fr: 'annulée' },
        },
        { en: 'How far it has come.', fr: 'État d’avancement.', source: ['proposed'] },
      ),
    ),
    start: optional(partialDate({ en: 'Beginning.', fr: 'Début.', source: ['proposed'] })),
    end: optional(partialDate({ en: 'End.', fr: 'Fin.', source: ['proposed'] })),
    providers: parties('Who provides it.', 'Qui l’assure.', ['S4-32']),
    targets: parties('Whom it is for.', 'À qui elle s’adresse.', ['S4-34']),
    standards: standardCodes(['S4-28', 'S4-36']),
    forms: optional(
      list(
        kind('A form of support.', 'Une forme de soutien.', ['S4-45']),
        {
          en: 'Forms that tailored support takes: training, technical assistance, advice.',
          fr: 'Formes que prend le soutien personnalisé : formation, assistance technique, conseil.',
          source: ['S4-45'],
        },
        { max: 20 },
      ),
    ),
    trainingModes: optional(
      list(
        codeOrOther({
          en: 'A mode of training.',
          fr: 'Un mode de formation.',
          lists: ['training-mode'],
          source: ['S4-42'],
        }),
        { en: 'How training is given.', fr: 'Comment la formation est dispensée.', source: ['S4-42'] },
        { max: 20 },
      ),
    ),
    condition: optional(
      field(LocalizedText, {
        en: 'On what it depends: needs, a request, resources available.',
        fr: 'De quoi elle dépend : besoins, demande, ressources disponibles.',
        source: ['S4-38', 'S4-45'],
      }),
    ),
    expertsAccredited: optional(
      yesNo({
        en: 'True where the experts come from member countries and are accredited by the WCO.',
        fr: 'Vrai si les experts viennent de pays membres et sont accrédités par l’OMD.',
        source: ['S4-43'],
      }),
    ),
    indicators: indicators(['S4-40']),
    diagnostic: optional(
      idOf({
        en: 'Diagnosis that called for it: id in `monitoring.diagnostics`.',
        fr: 'Diagnostic qui l’a motivée : identifiant dans `monitoring.diagnostics`.',
        source: ['S4-38'],
      }),
    ),
    eventRefs: optional(
      list(
        idOf({ en: 'Id in `events`.', fr: 'Identifiant dans `events`.' }),
        {
          en: 'Events at which it takes place.',
          fr: 'Événements lors desquels elle se déroule.',
          source: ['S4-35', 'S4-36'],
        },
        { max: 100 },
      ),
    ),
    evidence: evidenceRefs,
  },
);

export const WcoMsmeNeeds = part(
  'WcoMsmeNeeds',
  {
    en: 'What businesses need, small ones above all (MSMEs).',
    fr: 'Ce dont les entreprises ont besoin, notamment les MPME.',
    source: ['S4-30'],
  },
  {
    summary: field(LocalizedText, { en: 'The needs in short.', fr: 'Les besoins, en bref.', source: ['S4-30'] }),
    assessedOn: optional(
      partialDate({ en: 'When they were assessed.', fr: 'Date de l’évaluation.', source: ['S4-30'] }),
    ),
    needs: optional(
      list(
        part(
          'WcoMsmeNeed',
          { en: 'One need.', fr: 'Un besoin.', source: ['S4-30'] },
          {
            ...item,
            text: field(LocalizedText, { en: 'The need.', fr: 'Le besoin.', source: ['S4-30'] }),
            capacityRefs: optional(
              list(
                idOf({ en: 'Id in `capacity`.', fr: 'Identifiant dans `capacity`.' }),
                { en: 'Measures that answer it.', fr: 'Mesures qui y répondent.', source: ['S4-30', 'S4-34'] },
                { max: 50 },
              ),
            ),
          },
        ),
        { en: 'Single needs.', fr: 'Besoins particuliers.', source: ['S4-30'] },
        { max: 100 },
      ),
    ),
    evidence: evidenceRefs,
  },
);
