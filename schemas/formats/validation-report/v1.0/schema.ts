import { choice, date, field, integer, language, list, literal, optional, part, yesNo } from '../../../define/index.ts';
import { envelope } from '../../../parts/v1.0/index.ts';
import { Finding } from './finding.ts';
import { NotChecked } from './not-checked.ts';
import { AppliedPolicy, CheckedDocument, ComparedDocument, Digests, Tool } from './provenance.ts';

const total = (en: string, fr: string) => integer({ en, fr, unit: 'findings', source: ['proposed'] });

const FindingTotals = part(
  'FindingTotals',
  {
    en: 'How many findings there are, exact even where not all of them are listed.',
    fr: 'Nombre de constats, exact même si tous ne sont pas énumérés.',
    source: ['proposed'],
  },
  {
    error: total('Errors.', 'Erreurs.'),
    warning: total('Warnings.', 'Avertissements.'),
    info: total('Remarks.', 'Remarques.'),
  },
);

/**
 * Bears no time of its making, so that the same document, date and tool give the same bytes.
 */
export const Document = part(
  'ValidationReport',
  {
    en: 'The verdict on one document, and what it rests on.',
    fr: 'Le verdict sur un document, et ce sur quoi il repose.',
    source: ['proposed'],
  },
  {
    format: literal('validation-report', {
      en: 'Says that this is a validation report.',
      fr: 'Indique qu’il s’agit d’un rapport de validation.',
      source: ['proposed'],
    }),
    formatVersion: literal('1.0', { en: 'Version of the format.', fr: 'Version du format.', source: ['proposed'] }),
    $schema: envelope.$schema,
    outcome: choice(
      {
        conformant: {
          en: 'no error in what was checked; `notChecked` says what was not',
          fr: 'aucune erreur dans ce qui a été contrôlé ; `notChecked` dit ce qui ne l’a pas été',
        },
        'not-conformant': { en: 'at least one error', fr: 'au moins une erreur' },
        'not-checked': {
          en: 'no error found, but so much was left unchecked that nothing can be said',
          fr: 'aucune erreur trouvée, mais trop de contrôles manquent pour conclure',
        },
      },
      {
        en: 'The verdict; to be read with `notChecked`.',
        fr: 'Le verdict ; à lire avec `notChecked`.',
        source: ['proposed'],
      },
    ),
    document: CheckedDocument,
    comparedWith: optional(
      list(
        ComparedDocument,
        {
          en: 'Documents that rules across documents compared with.',
          fr: 'Documents auxquels les règles entre documents se sont rapportées.',
          source: ['proposed'],
        },
        { max: 100 },
      ),
    ),
    findings: list(
      Finding,
      {
        en: 'What was found, in the order of the document, then of rule identifiers; at most the first 1,000.',
        fr: 'Les constats, dans l’ordre du document, puis des identifiants de règles ; les 1 000 premiers au plus.',
        source: ['proposed'],
      },
      { max: 1000 },
    ),
    totals: FindingTotals,
    capped: yesNo({
      en: 'True where there are more findings than are listed.',
      fr: 'Vrai s’il y a plus de constats que n’en contient la liste.',
      source: ['proposed'],
    }),
    notChecked: list(
      NotChecked,
      {
        en: 'What was not checked; empty only where everything was.',
        fr: 'Ce qui n’a pas été contrôlé ; vide seulement si tout l’a été.',
        source: ['proposed'],
      },
      { max: 200 },
    ),
    digests: Digests,
    catalogs: optional(
      field(envelope.catalogs, {
        en: 'Edition of each code list that codes were compared with.',
        fr: 'Édition de chaque liste à laquelle les codes ont été comparés.',
        source: ['proposed'],
      }),
    ),
    policy: optional(AppliedPolicy),
    tool: Tool,
    dateUsed: optional(
      date({
        en: 'The day that rules took for today; given by the caller, never read from a clock.',
        fr: 'Le jour que les règles ont tenu pour aujourd’hui ; fourni par l’appelant, jamais lu sur une horloge.',
        source: ['proposed'],
      }),
    ),
    language: optional(
      language({
        en: 'Language of the messages; left out in a report without any.',
        fr: 'Langue des messages ; absente d’un rapport qui n’en contient pas.',
        source: ['proposed'],
      }),
    ),
  },
);
