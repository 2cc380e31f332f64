import { field, list, literal, matching, optional, patterns, profiles } from '../../../define/index.ts';
import { envelope, organizationRef } from '../../../parts/v1.0/index.ts';
import { WcoApproach, WcoContext, WcoIntent, WcoPrecondition } from './approach.ts';
import { WcoCapacity, WcoMsmeNeeds } from './capacity.ts';
import { WcoBenchmark, WcoFeedback, WcoReview } from './learning.ts';
import { WcoMonitoring } from './monitoring.ts';
import { parties } from './shared.ts';
import { WcoStandard } from './standard.ts';

const fields = {
  format: literal('wco-implementation-status', {
    en: 'Says that this is a WCO implementation status.',
    fr: 'Indique qu’il s’agit d’un état de mise en œuvre du Cadre de l’OMD.',
    source: ['proposed'],
  }),
  formatVersion: literal('1.0', {
    en: 'Version of the format.',
    fr: 'Version du format.',
    source: ['proposed'],
  }),
  ...envelope,
  edition: matching(patterns.edition, {
    en: 'Edition of the framework of standards, such as `FOS-2018`.',
    fr: 'Édition du Cadre de normes, par exemple `FOS-2018`.',
    editionOf: 'wco-standard',
    source: ['S4-1'],
  }),
  administration: optional(
    field(organizationRef, {
      en: 'The customs administration that implements the framework; its name stands in `submitter` or `subject`.',
      fr: 'L’administration douanière qui met en œuvre le Cadre ; son nom figure dans `submitter` ou `subject`.',
      source: ['S4-8'],
    }),
  ),
  intent: optional(WcoIntent),
  context: optional(WcoContext),
  preconditions: optional(
    list(
      WcoPrecondition,
      { en: 'What must be given beforehand.', fr: 'Conditions préalables.', source: ['S4-3', 'S4-4'] },
      { max: 50 },
    ),
  ),
  approach: optional(WcoApproach),
  standards: optional(
    list(
      WcoStandard,
      {
        en: 'Every standard of the edition, each once.',
        fr: 'Toutes les normes de l’édition, chacune une fois.',
        source: ['S4-1', 'S4-19'],
      },
      { max: 50 },
    ),
  ),
  stakeholders: parties('Who else is involved, and how.', 'Autres parties prenantes, et leur rôle.', ['S4-39']),
  monitoring: optional(WcoMonitoring),
  capacity: optional(
    list(WcoCapacity, {
      en: 'Capacity building and technical assistance.',
      fr: 'Renforcement des capacités et assistance technique.',
      source: ['S4-25', 'S4-32'],
    }),
  ),
  msmeNeeds: optional(WcoMsmeNeeds),
  benchmarks: optional(
    list(WcoBenchmark, { en: 'Comparisons.', fr: 'Analyses comparatives.', source: ['S4-33'] }, { max: 100 }),
  ),
  feedback: optional(list(WcoFeedback, { en: 'Feedback.', fr: 'Retours d’expérience.', source: ['S4-23'] })),
  reviews: optional(
    list(
      WcoReview,
      {
        en: 'Reviews of standards and specifications.',
        fr: 'Examens des normes et des spécifications.',
        source: ['S4-17'],
      },
      { max: 100 },
    ),
  ),
};

export const Document = profiles(
  'WcoImplementationStatus',
  {
    en: 'Where the implementation of the WCO Framework of Standards on Cross-Border E-Commerce stands, or how it is to be implemented.',
    fr: 'Où en est la mise en œuvre du Cadre de normes de l’OMD pour le commerce électronique transfrontalier, ou comment la réaliser.',
    source: ['S4-1'],
  },
  fields,
  {
    national: {
      about: {
        en: 'The status of one administration: every standard, its steps and gaps.',
        fr: 'L’état d’une administration : chaque norme, ses étapes et ses lacunes.',
      },
      requires: ['asOf', 'administration', 'standards'],
    },
    frame: {
      about: {
        en: 'What a strategy lays down for all: approach, monitoring and capacity building, without an administration.',
        fr: 'Ce qu’une stratégie fixe pour tous : approche, surveillance et renforcement des capacités, sans administration.',
      },
      excludes: ['administration', 'intent', 'msmeNeeds'],
    },
  },
);
