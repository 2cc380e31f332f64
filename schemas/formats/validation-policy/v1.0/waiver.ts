import {
  country,
  date,
  documentUri,
  field,
  localId,
  matching,
  optional,
  part,
  patterns,
} from '../../../define/index.ts';
import { LocalizedText, Organization, organizationRef } from '../../../parts/v1.0/index.ts';

const proposed = ['proposed'];

export const Waiver = part(
  'Waiver',
  {
    en: 'A rule need not be kept for a time: its findings are still listed, as remarks that say so. Whom it concerns is told by the fields given, all of which must fit; everyone where there are none.',
    fr: 'Une règle n’a pas à être respectée pour un temps : ses constats restent énumérés, comme remarques qui le disent. Les champs donnés, qui doivent tous correspondre, indiquent qui est concerné ; tous s’il n’y en a aucun.',
    source: proposed,
  },
  {
    id: localId({
      en: 'Identifier of the waiver, which reports cite; kept over revisions.',
      fr: 'Identifiant de la dispense, cité par les rapports ; conservé d’une révision à l’autre.',
      source: proposed,
    }),
    rule: matching(patterns.ruleId, {
      en: 'The rule; none of reading or structure, which every document has to keep.',
      fr: 'La règle ; aucune de lecture ni de structure, que tout document doit respecter.',
      source: proposed,
    }),
    organization: optional(
      field(organizationRef, {
        en: 'The organization that the document is about; where it is about none, the submitter.',
        fr: 'L’organisation dont traite le document ; à défaut, son expéditeur.',
        source: proposed,
      }),
    ),
    country: optional(
      country({
        en: 'The country that the document is about: of the subject, else of its organization, else of the submitter.',
        fr: 'Le pays dont traite le document : celui du sujet, à défaut de son organisation, à défaut de l’expéditeur.',
        source: proposed,
      }),
    ),
    documentId: optional(
      documentUri({
        en: 'One document, in all its revisions.',
        fr: 'Un seul document, dans toutes ses révisions.',
        source: proposed,
      }),
    ),
    reason: field(LocalizedText, {
      en: 'Why it was granted; reports show it.',
      fr: 'Motif de son octroi ; les rapports l’affichent.',
      source: proposed,
    }),
    grantedBy: optional(
      field(Organization, {
        en: 'Who granted it; the issuer when left out.',
        fr: 'Qui l’a accordée ; l’émetteur en cas d’omission.',
        source: proposed,
      }),
    ),
    grantedOn: optional(
      date({
        en: 'When it was granted, the first day on which it holds; from the beginning when left out.',
        fr: 'Date de son octroi, premier jour d’effet ; dès l’origine en cas d’omission.',
        source: proposed,
      }),
    ),
    expiresOn: date({
      en: 'Last day on which it holds. A waiver that has expired is reported where it would have applied.',
      fr: 'Dernier jour d’effet. Une dispense expirée est signalée là où elle se serait appliquée.',
      source: proposed,
    }),
  },
);
