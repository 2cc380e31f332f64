import { choice, code, country, field, list, optional, part, partialDate } from '../../../define/index.ts';
import { evidenceRefs, item, LocalizedText } from '../../../parts/v1.0/index.ts';
import { standardCodes } from './shared.ts';

export const WcoBenchmark = part(
  'WcoBenchmark',
  {
    en: 'A comparison of the implementation with that of others.',
    fr: 'Une comparaison de la mise en œuvre avec celle d’autres administrations.',
    source: ['S4-33'],
  },
  {
    ...item,
    text: field(LocalizedText, {
      en: 'What is compared and how.',
      fr: 'Ce qui est comparé et comment.',
      source: ['S4-33'],
    }),
    standards: standardCodes(['S4-33']),
    countries: optional(
      list(
        country({ en: 'A country.', fr: 'Un pays.', source: ['S4-33'] }),
        { en: 'Countries compared with.', fr: 'Pays de comparaison.', source: ['S4-33', 'S4-47'] },
        { max: 250 },
      ),
    ),
    date: optional(partialDate({ en: 'When it was done.', fr: 'Date de la comparaison.', source: ['S4-33'] })),
    result: optional(field(LocalizedText, { en: 'What it showed.', fr: 'Ce qu’elle a montré.', source: ['S4-33'] })),
    evidence: evidenceRefs,
  },
);

export const WcoFeedback = part(
  'WcoFeedback',
  {
    en: 'Experience that may help to improve the framework.',
    fr: 'Un retour d’expérience qui peut servir à améliorer le Cadre.',
    source: ['S4-16', 'S4-23'],
  },
  {
    ...item,
    kind: choice(
      {
        experience: { en: 'an experience', fr: 'une expérience' },
        difficulty: { en: 'a difficulty', fr: 'une difficulté' },
        proposal: { en: 'a proposed change', fr: 'une proposition de modification' },
      },
      { en: 'Kind of feedback.', fr: 'Nature du retour.', source: ['S4-16', 'S4-23'] },
    ),
    text: field(LocalizedText, { en: 'The feedback.', fr: 'Le retour d’expérience.', source: ['S4-23'] }),
    concerns: optional(
      choice(
        {
          framework: { en: 'the framework as a whole', fr: 'le Cadre dans son ensemble' },
          standard: { en: 'single standards', fr: 'certaines normes' },
          'technical-specification': { en: 'a technical specification', fr: 'une spécification technique' },
          'data-standard': { en: 'a data standard', fr: 'une norme de données' },
        },
        { en: 'What it concerns.', fr: 'Ce qu’il concerne.', source: ['S4-23'] },
      ),
    ),
    standards: standardCodes(['S4-23']),
    body: optional(
      code({
        en: 'WCO body it is addressed to.',
        fr: 'Organe de l’OMD auquel il s’adresse.',
        lists: ['wco-body'],
        source: ['S4-16', 'S4-35'],
      }),
    ),
    date: optional(partialDate({ en: 'When it was given.', fr: 'Date du retour.', source: ['S4-23'] })),
    evidence: evidenceRefs,
  },
);

export const WcoReview = part(
  'WcoReview',
  {
    en: 'A review of the standards or of the technical specifications they need.',
    fr: 'Un examen des normes ou des spécifications techniques nécessaires.',
    source: ['S4-17'],
  },
  {
    ...item,
    subject: list(
      choice(
        {
          standards: { en: 'the standards', fr: 'les normes' },
          'technical-specifications': { en: 'the technical specifications', fr: 'les spécifications techniques' },
        },
        { en: 'What is reviewed.', fr: 'Ce qui est examiné.', source: ['S4-17'] },
      ),
      { en: 'What is reviewed.', fr: 'Objet de l’examen.', source: ['S4-17'] },
      { min: 1, max: 2 },
    ),
    text: field(LocalizedText, { en: 'The review in words.', fr: 'L’examen, en toutes lettres.', source: ['S4-17'] }),
    standards: standardCodes(['S4-17']),
    date: optional(
      partialDate({ en: 'When it took or is to take place.', fr: 'Date, effective ou prévue.', source: ['S4-17'] }),
    ),
    result: optional(field(LocalizedText, { en: 'What came of it.', fr: 'Son résultat.', source: ['S4-17'] })),
    evidence: evidenceRefs,
  },
);
