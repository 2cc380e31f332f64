import { choice, code, field, idOf, integer, list, optional, part, partialDate } from '../../../define/index.ts';
import { evidenceRefs, item, itemMarks, LocalizedText, organizationRef } from '../../../parts/v1.0/index.ts';
import { level } from './indicator.ts';
import { parties } from './shared.ts';

const ProgressReport = part(
  'WcoProgressReport',
  {
    en: 'A progress report sent, or to be sent, to the WCO.',
    fr: 'Un rapport d’état d’avancement envoyé, ou à envoyer, à l’OMD.',
    source: ['S4-14'],
  },
  {
    ...item,
    title: field(LocalizedText, { en: 'Which report.', fr: 'De quel rapport il s’agit.', source: ['S4-14'] }),
    recipient: optional(
      field(organizationRef, { en: 'Whom it is sent to.', fr: 'À qui il est envoyé.', source: ['S4-14'] }),
    ),
    due: optional(partialDate({ en: 'When it is due.', fr: 'Date à laquelle il est attendu.', source: ['S4-14'] })),
    sentOn: optional(partialDate({ en: 'When it was sent.', fr: 'Date d’envoi.', source: ['S4-14'] })),
    evidence: evidenceRefs,
  },
);

const Diagnostic = part(
  'WcoDiagnostic',
  {
    en: 'A diagnosis or evaluation, carried out by the administration itself or by the WCO.',
    fr: 'Un diagnostic ou une évaluation, par l’administration elle-même ou par l’OMD.',
    source: ['S4-15', 'S4-29'],
  },
  {
    ...item,
    by: list(
      choice(
        {
          self: { en: 'the administration itself', fr: 'l’administration elle-même (autodiagnostic)' },
          wco: { en: 'the WCO', fr: 'l’OMD' },
        },
        { en: 'Who may carry it out.', fr: 'Qui peut le réaliser.', source: ['S4-29'] },
      ),
      {
        en: 'Who carries it out; both where either may.',
        fr: 'Qui le réalise ; les deux si l’un ou l’autre le peut.',
        source: ['S4-29'],
      },
      { min: 1, max: 2 },
    ),
    purpose: optional(
      field(LocalizedText, { en: 'What it is to find out.', fr: 'Ce qu’il doit établir.', source: ['S4-15', 'S4-29'] }),
    ),
    tool: optional(
      field(LocalizedText, { en: 'Diagnostic tool used.', fr: 'Outil de diagnostic employé.', source: ['S4-29'] }),
    ),
    date: optional(
      partialDate({
        en: 'When it was, or is to be, carried out.',
        fr: 'Date, effective ou prévue.',
        source: ['S4-15'],
      }),
    ),
    result: optional(field(LocalizedText, { en: 'What it found.', fr: 'Ce qu’il a établi.', source: ['S4-15'] })),
    evidence: evidenceRefs,
  },
);

const EngagedBody = part(
  'WcoEngagedBody',
  {
    en: 'A body in which experiences and difficulties are discussed.',
    fr: 'Un organe où l’on débat des expériences et des difficultés.',
    source: ['S4-16', 'S4-35'],
  },
  {
    ...itemMarks,
    organization: field(organizationRef, {
      en: 'The organization it belongs to; body codes mean nothing without it.',
      fr: 'L’organisation dont il relève ; sans elle, le code de l’organe ne dit rien.',
      source: ['S4-16'],
    }),
    code: code({ en: 'The body.', fr: 'L’organe.', lists: ['wco-body'], source: ['S4-16'] }),
    purpose: optional(
      field(LocalizedText, {
        en: 'What is brought before it.',
        fr: 'Ce qui lui est soumis.',
        source: ['S4-16', 'S4-35'],
      }),
    ),
  },
);

export const WcoMonitoring = part(
  'WcoMonitoring',
  {
    en: 'How implementation is monitored and evaluated.',
    fr: 'Comment la mise en œuvre est surveillée et évaluée.',
    source: ['S4-10', 'S4-11', 'S4-12', 'S4-13', 'S4-14', 'S4-15', 'S4-16'],
  },
  {
    ...itemMarks,
    text: optional(
      field(LocalizedText, {
        en: 'The monitoring in words.',
        fr: 'La surveillance, en toutes lettres.',
        source: ['S4-10'],
      }),
    ),
    parties: parties('Who monitors.', 'Qui surveille.', ['S4-10']),
    levels: optional(
      list(level, { en: 'What is monitored.', fr: 'Ce qui est surveillé.', source: ['S4-11'] }, { min: 1, max: 2 }),
    ),
    intervalMonths: optional(
      integer(
        {
          en: 'Months between two progress reports.',
          fr: 'Nombre de mois entre deux rapports d’avancement.',
          unit: 'months',
          source: ['S4-14'],
        },
        1,
        120,
      ),
    ),
    meetingRefs: optional(
      list(idOf({ en: 'Id in `events`.', fr: 'Identifiant dans `events`.' }), {
        en: 'Review meetings.',
        fr: 'Réunions d’évaluation.',
        source: ['S4-13'],
      }),
    ),
    reports: optional(
      list(ProgressReport, { en: 'Progress reports.', fr: 'Rapports d’avancement.', source: ['S4-14'] }),
    ),
    diagnostics: optional(
      list(Diagnostic, {
        en: 'Diagnoses and evaluations.',
        fr: 'Diagnostics et évaluations.',
        source: ['S4-15', 'S4-29'],
      }),
    ),
    bodies: optional(
      list(EngagedBody, { en: 'Bodies engaged.', fr: 'Organes saisis.', source: ['S4-16'] }, { max: 50 }),
    ),
  },
);
