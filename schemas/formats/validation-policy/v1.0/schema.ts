import { date, documentUri, field, integer, list, literal, optional, part } from '../../../define/index.ts';
import { envelope, LocalizedText, Organization } from '../../../parts/v1.0/index.ts';
import { CodeListPolicy } from './code-list.ts';
import { ReportingObligation, RequiredProfiles } from './duties.ts';
import { PolicyScope } from './scope.ts';
import { SeverityChange } from './severity-change.ts';
import { Thresholds } from './thresholds.ts';
import { Waiver } from './waiver.ts';

const proposed = ['proposed'];

/** How documents are to be judged; what it does not mention stays as the standard has it. */
export const Document = part(
  'ValidationPolicy',
  {
    en: 'How a programme or regulator wants documents judged; what it does not mention stays as the standard has it.',
    fr: 'Comment un programme ou un régulateur veut que les documents soient jugés ; ce qu’elle ne mentionne pas reste tel que le prévoit la norme.',
    source: proposed,
  },
  {
    format: literal('validation-policy', {
      en: 'Says that this is a validation policy.',
      fr: 'Indique qu’il s’agit d’une politique de validation.',
      source: proposed,
    }),
    formatVersion: literal('1.0', { en: 'Version of the format.', fr: 'Version du format.', source: proposed }),
    $schema: envelope.$schema,
    policyId: documentUri({
      en: 'Identifier of the policy, the same over all its revisions.',
      fr: 'Identifiant de la politique, le même pour toutes ses révisions.',
      source: proposed,
    }),
    revision: integer(
      {
        en: 'Number of the revision, 1 for the first.',
        fr: 'Numéro de la révision, 1 pour la première.',
        source: proposed,
      },
      1,
      100_000,
    ),
    title: field(LocalizedText, {
      en: 'Title of the policy, as reports show it.',
      fr: 'Titre de la politique, tel que les rapports l’affichent.',
      source: proposed,
    }),
    catalogs: optional(
      field(envelope.catalogs, {
        en: 'Edition of each code list that the codes of the policy itself belong to.',
        fr: 'Édition de chaque liste dont relèvent les codes de la politique elle-même.',
        source: proposed,
      }),
    ),
    appliesTo: optional(PolicyScope),
    issuer: field(Organization, { en: 'Who lays it down.', fr: 'Qui l’établit.', source: proposed }),
    issuedOn: date({
      en: 'When this revision was issued.',
      fr: 'Date d’établissement de cette révision.',
      source: proposed,
    }),
    thresholds: optional(Thresholds),
    severities: optional(
      list(
        SeverityChange,
        {
          en: 'Rules whose findings weigh more or less than the standard says.',
          fr: 'Règles dont les constats sont plus ou moins graves que ne le prévoit la norme.',
          source: proposed,
        },
        { max: 500 },
      ),
    ),
    waivers: optional(
      list(
        Waiver,
        {
          en: 'Rules that someone need not keep for a time.',
          fr: 'Règles dont quelqu’un est dispensé pour un temps.',
          source: proposed,
        },
        { max: 1000 },
      ),
    ),
    codeLists: optional(
      list(CodeListPolicy, {
        en: 'Code lists that are handled otherwise than the standard does, one entry for each.',
        fr: 'Listes de codes traitées autrement que par la norme, une entrée pour chacune.',
        source: proposed,
      }),
    ),
    requiredProfiles: optional(
      list(
        RequiredProfiles,
        {
          en: 'Formats of which only certain profiles are accepted, one entry for each.',
          fr: 'Formats dont seuls certains profils sont acceptés, une entrée pour chacun.',
          source: proposed,
        },
        { max: 50 },
      ),
    ),
    reportingObligations: optional(
      list(ReportingObligation, {
        en: 'When reports are due. A report has to keep every obligation that concerns it.',
        fr: 'Échéances des rapports. Un rapport doit respecter toutes les obligations qui le concernent.',
        source: ['proposed', 'S0-51'],
      }),
    ),
    extensions: envelope.extensions,
  },
);
