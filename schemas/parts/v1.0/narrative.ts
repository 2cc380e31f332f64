import { choice, code, country, date, field, idOf, list, optional, part, partialDate } from '../../define/index.ts';
import { projectRef } from './governance.ts';
import { group, organizationRef, role } from './organization.ts';
import { item } from './provenance.ts';
import { ItemRef } from './reference.ts';
import { codeOrOther, LocalizedText } from './text.ts';

const pillar = optional(
  code({
    en: 'Pillar concerned.',
    fr: 'Pilier concerné.',
    lists: ['ore-pillar', 'dre-pillar'],
    source: ['S0-10', 'S1-11'],
  }),
);
const obstacle = codeOrOther({
  en: 'Kind of obstacle.',
  fr: 'Nature de l’obstacle.',
  lists: ['obstacle'],
  source: ['S3-24', 'S3-35', 'S3-36'],
});
const activityRefs = optional(
  list(field(ItemRef, { en: 'An activity.', fr: 'Une activité.' }), {
    en: 'Activities concerned.',
    fr: 'Activités concernées.',
    source: ['S0-62'],
  }),
);

export const Statement = part(
  'Statement',
  {
    en: 'A statement in prose: context, cause, finding, limitation, warning, good practice, commitment.',
    fr: 'Un énoncé en prose : contexte, cause, constat, limite, mise en garde, bonne pratique, engagement.',
    source: ['S1-1', 'S3-2', 'S3-31', 'S3-38', 'S4-3', 'S4-46'],
  },
  {
    ...item,
    kind: codeOrOther({
      en: 'Kind of statement.',
      fr: 'Nature de l’énoncé.',
      lists: ['statement-kind'],
      source: ['S3-2', 'S3-38'],
    }),
    text: field(LocalizedText, { en: 'The statement.', fr: 'L’énoncé.', source: ['S3-2', 'S4-3'] }),
    obstacles: optional(
      list(obstacle, { en: 'Obstacles it names.', fr: 'Obstacles cités.', source: ['S3-35', 'S3-36'] }, { max: 20 }),
    ),
    initiatives: optional(
      list(
        codeOrOther({ en: 'An initiative.', fr: 'Une initiative.', lists: ['initiative'], source: ['S3-47'] }),
        { en: 'Initiatives it speaks of.', fr: 'Initiatives dont il traite.', source: ['S3-45', 'S3-47', 'S3-48'] },
        { max: 20 },
      ),
    ),
    regions: optional(
      list(
        codeOrOther({ en: 'A region.', fr: 'Une région.', lists: ['region'], source: ['S3-32', 'S3-34'] }),
        { en: 'Regions it speaks of.', fr: 'Régions dont il traite.', source: ['S3-32', 'S3-34'] },
        { max: 20 },
      ),
    ),
    countries: optional(
      list(
        country({ en: 'A country.', fr: 'Un pays.', source: ['S3-40'] }),
        { en: 'Countries it speaks of.', fr: 'Pays dont il traite.', source: ['S3-40', 'S3-44'] },
        { max: 250 },
      ),
    ),
    actors: optional(
      list(
        field(LocalizedText, { en: 'An actor.', fr: 'Un acteur.', source: ['S3-41'] }),
        {
          en: 'Who acts, as named in the text.',
          fr: 'Acteurs, tels que nommés dans le texte.',
          source: ['S3-41', 'S3-42'],
        },
        { max: 50 },
      ),
    ),
    due: optional(
      partialDate({ en: 'By when, for commitments.', fr: 'Échéance, pour un engagement.', source: ['S3-45', 'S3-47'] }),
    ),
  },
);

export const Challenge = part(
  'Challenge',
  {
    en: 'A difficulty that hinders the work, and the support asked for.',
    fr: 'Une difficulté qui entrave les travaux, et l’appui demandé.',
    source: ['S0-56', 'S0-70', 'S4-16'],
  },
  {
    ...item,
    text: field(LocalizedText, { en: 'The difficulty.', fr: 'La difficulté.', source: ['S0-56', 'S0-70'] }),
    pillar,
    obstacle: optional(obstacle),
    supportRequested: optional(
      field(LocalizedText, { en: 'The support asked for.', fr: 'L’appui demandé.', source: ['S0-56'] }),
    ),
    activityRefs,
    projectRefs: optional(
      list(projectRef, { en: 'Projects concerned.', fr: 'Projets concernés.', source: ['S0-70'] }, { max: 50 }),
    ),
  },
);

const Addressee = part(
  'Addressee',
  {
    en: 'Who should act: a group or a role.',
    fr: 'Qui devrait agir : un groupe ou un rôle.',
    source: ['S0-72', 'S0-73', 'S3-50'],
  },
  {
    group: optional(group),
    role: optional(role),
    organization: optional(
      field(organizationRef, { en: 'The organization, if one is meant.', fr: 'L’organisation visée, le cas échéant.' }),
    ),
    condition: optional(
      field(LocalizedText, {
        en: 'To which of them it is addressed, or in which case.',
        fr: 'Auxquels elle s’adresse, ou dans quel cas.',
        source: ['S0-72', 'S3-63'],
      }),
    ),
  },
  { exactlyOne: ['group', 'role'] },
);

export const Recommendation = part(
  'Recommendation',
  {
    en: 'What someone should do.',
    fr: 'Ce que quelqu’un devrait faire.',
    source: ['S0-72', 'S0-73', 'S3-50'],
  },
  {
    ...item,
    text: field(LocalizedText, {
      en: 'What should be done.',
      fr: 'Ce qu’il faudrait faire.',
      source: ['S0-72', 'S3-50'],
    }),
    addressees: list(
      Addressee,
      { en: 'Who should do it.', fr: 'Destinataires.', source: ['S0-72', 'S3-63'] },
      { min: 1, max: 50 },
    ),
    priority: optional(
      choice(
        {
          high: { en: 'high', fr: 'élevée' },
          medium: { en: 'medium', fr: 'moyenne' },
          low: { en: 'low', fr: 'faible' },
        },
        { en: 'How urgent it is.', fr: 'Degré d’urgence.', source: ['proposed'] },
      ),
    ),
    due: optional(partialDate({ en: 'By when.', fr: 'Échéance.', source: ['S0-72'] })),
    timeframe: optional(
      field(LocalizedText, {
        en: 'Within what time, where the source names no date: in the short term.',
        fr: 'Dans quel délai, si la source ne donne pas de date : à court terme.',
        source: ['S0-72'],
      }),
    ),
    findingRefs: optional(
      list(field(ItemRef, { en: 'A finding.', fr: 'Un constat.' }), {
        en: 'Findings it answers.',
        fr: 'Constats auxquels elle répond.',
        source: ['S0-59', 'S1-47'],
      }),
    ),
    activityRefs,
  },
);

export const Decision = part(
  'Decision',
  {
    en: 'A decision asked of a body, and what became of it.',
    fr: 'Une décision demandée à un organe, et sa suite.',
    source: ['S0-3'],
  },
  {
    ...item,
    action: choice(
      {
        note: { en: 'take note', fr: 'prendre note' },
        adopt: { en: 'adopt', fr: 'adopter' },
        approve: { en: 'approve', fr: 'approuver' },
        other: { en: 'another action, told in the text', fr: 'une autre action, décrite dans le texte' },
      },
      { en: 'What is to be done.', fr: 'Ce qu’il y a à faire.', source: ['S0-3'] },
    ),
    text: field(LocalizedText, {
      en: 'What is to be decided or was decided.',
      fr: 'Ce qui est à décider ou a été décidé.',
      source: ['S0-3'],
    }),
    body: optional(
      idOf({
        en: 'Id of the body in `governance.bodies`.',
        fr: 'Identifiant de l’organe dans `governance.bodies`.',
        source: ['S0-17'],
      }),
    ),
    status: choice(
      {
        requested: { en: 'asked for', fr: 'demandée' },
        taken: { en: 'taken', fr: 'prise' },
        amended: { en: 'taken with changes', fr: 'prise avec modifications' },
        deferred: { en: 'put off', fr: 'différée' },
        rejected: { en: 'rejected', fr: 'rejetée' },
      },
      { en: 'What became of it.', fr: 'Suite donnée.', source: ['S0-3'] },
    ),
    date: optional(date({ en: 'When it was taken.', fr: 'Date de la décision.' })),
  },
);
