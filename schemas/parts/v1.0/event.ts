import {
  choice,
  code,
  country,
  field,
  integer,
  language,
  list,
  optional,
  part,
  partialDate,
  text,
} from '../../define/index.ts';
import { projectRef } from './governance.ts';
import { Measure } from './measure.ts';
import { group, organizationRef, role } from './organization.ts';
import { item } from './provenance.ts';
import { codeOrOther, LocalizedText } from './text.ts';

const people = (en: string, fr: string) => optional(integer({ en, fr, unit: 'people' }, 0, 1_000_000));
const organizations = (en: string, fr: string, source: string[]) =>
  optional(list(field(organizationRef, { en: 'An organization.', fr: 'Une organisation.' }), { en, fr, source }));

const Participants = part(
  'EventParticipants',
  {
    en: 'Who takes part, by role or by group; expected participants while the event is planned.',
    fr: 'Qui participe, par rôle ou par groupe ; participants attendus tant que l’événement est prévu.',
    source: ['S0-23', 'S0-25', 'S0-36', 'S0-66'],
  },
  {
    role: optional(role),
    group: optional(group),
    actingAs: optional(
      field(LocalizedText, {
        en: 'In what capacity they take part, such as speaker.',
        fr: 'À quel titre ils participent, par exemple comme intervenants.',
        source: ['S0-66'],
      }),
    ),
    organization: optional(field(organizationRef, { en: 'Where they come from.', fr: 'Leur organisation.' })),
    count: people('How many, if stated.', 'Leur nombre, s’il est indiqué.'),
  },
  { exactlyOne: ['role', 'group'] },
);

export const Event = part(
  'Event',
  {
    en: 'A workshop, meeting, mission, control or other event; told once, here, and referred to by its id.',
    fr: 'Un atelier, une réunion, une mission, un contrôle ou un autre événement ; décrit une seule fois, ici, et cité par son identifiant.',
    source: ['S0-21', 'S0-33', 'S0-51', 'S0-63', 'S0-64', 'S4-35'],
  },
  {
    ...item,
    kind: codeOrOther({
      en: 'Kind of event.',
      fr: 'Nature de l’événement.',
      lists: ['event-kind'],
      source: ['S0-21', 'S0-64', 'S4-13'],
    }),
    series: optional(
      text(
        {
          en: 'Series it belongs to, such as "ORE 3 workshop".',
          fr: 'Série dont il fait partie, par exemple « atelier ORE 3 ».',
          source: ['S0-21'],
        },
        200,
      ),
    ),
    ordinal: optional(
      integer(
        { en: 'Its number in the series.', fr: 'Son rang dans la série.', source: ['S0-21', 'S0-33'] },
        1,
        10_000,
      ),
    ),
    status: choice(
      {
        planned: { en: 'planned', fr: 'prévu' },
        held: { en: 'held', fr: 'tenu' },
        postponed: { en: 'postponed', fr: 'reporté' },
        cancelled: { en: 'cancelled', fr: 'annulé' },
      },
      { en: 'Whether it took place.', fr: 'A-t-il eu lieu ?', source: ['S0-21', 'S0-33'] },
    ),
    purpose: optional(
      field(LocalizedText, { en: 'What it is held for.', fr: 'Ce pour quoi il se tient.', source: ['S0-21', 'S0-51'] }),
    ),
    start: optional(
      partialDate({
        en: 'First day, as exact as known.',
        fr: 'Premier jour, aussi précis que connu.',
        source: ['S0-21', 'S0-33', 'S0-65'],
      }),
    ),
    end: optional(
      partialDate({
        en: 'Last day, as exact as known.',
        fr: 'Dernier jour, aussi précis que connu.',
        source: ['S0-21', 'S0-33'],
      }),
    ),
    assumedYear: optional(
      integer(
        {
          en: 'Year assumed where the source gives none; serves warnings only.',
          fr: 'Année supposée lorsque la source n’en donne pas ; sert aux avertissements seulement.',
          unit: 'calendar year',
          source: ['S0-33'],
        },
        1900,
        2099,
      ),
    ),
    mode: optional(
      choice(
        {
          'in-person': { en: 'on site', fr: 'sur place' },
          virtual: { en: 'online', fr: 'en ligne' },
          hybrid: { en: 'both', fr: 'les deux' },
        },
        { en: 'How people meet.', fr: 'Mode de tenue.', source: ['S0-59', 'S0-65'] },
      ),
    ),
    place: optional(text({ en: 'Town or venue.', fr: 'Ville ou lieu.', source: ['S0-21'] }, 200)),
    country: optional(
      country({ en: 'Country it takes place in.', fr: 'Pays où il se tient.', source: ['S0-21', 'S0-63'] }),
    ),
    occurrences: optional(
      field(Measure, {
        en: 'How often it was held, where single dates are unknown.',
        fr: 'Nombre de tenues, lorsque les dates ne sont pas connues.',
        source: ['S0-55'],
      }),
    ),
    since: optional(
      partialDate({
        en: 'Since when the occurrences count.',
        fr: 'Depuis quand les tenues sont comptées.',
        source: ['S0-55'],
      }),
    ),
    organizers: organizations('Who holds it.', 'Organisateurs.', ['S0-17', 'S4-36']),
    participants: optional(
      list(Participants, { en: 'Who takes part.', fr: 'Participants.', source: ['S0-25', 'S0-66'] }),
    ),
    attendance: optional(
      part(
        'Attendance',
        {
          en: 'How many of those invited came; only of events held.',
          fr: 'Combien d’invités sont venus ; seulement pour un événement tenu.',
          source: ['S0-23'],
        },
        {
          scope: choice(
            {
              all: { en: 'all who were invited', fr: 'tous les invités' },
              some: { en: 'some of them', fr: 'une partie d’entre eux' },
              named: { en: 'those listed in `participants`', fr: 'ceux énumérés dans `participants`' },
            },
            { en: 'Who attended.', fr: 'Qui a assisté.', source: ['S0-23'] },
          ),
          count: people('How many, if stated.', 'Leur nombre, s’il est indiqué.'),
        },
      ),
    ),
    grants: optional(
      list(
        part(
          'Grant',
          { en: 'A grant that lets someone attend.', fr: 'Une bourse permettant d’assister.', source: ['S0-24'] },
          {
            grantor: field(organizationRef, { en: 'Who pays.', fr: 'Qui finance.', source: ['S0-24'] }),
            roles: list(role, { en: 'To whom.', fr: 'Bénéficiaires.', source: ['S0-24'] }, { min: 1, max: 20 }),
          },
        ),
        { en: 'Grants.', fr: 'Bourses.', source: ['S0-24'] },
        { max: 50 },
      ),
    ),
    languageGroups: optional(
      list(
        language({ en: 'Language of a group.', fr: 'Langue d’un groupe.' }),
        { en: 'Language groups that met.', fr: 'Groupes linguistiques réunis.', source: ['S0-55'] },
        { max: 20 },
      ),
    ),
    topics: optional(
      list(
        part(
          'Topic',
          { en: 'A subject dealt with.', fr: 'Un sujet traité.', source: ['S0-26', 'S0-56', 'S0-71'] },
          {
            text: field(LocalizedText, {
              en: 'The subject in words.',
              fr: 'Le sujet, en toutes lettres.',
              source: ['S0-26'],
            }),
            topic: optional(
              code({ en: 'Code of the subject.', fr: 'Code du sujet.', lists: ['topic'], source: ['S0-26'] }),
            ),
            pillar: optional(
              code({
                en: 'Pillar it serves.',
                fr: 'Pilier concerné.',
                lists: ['ore-pillar', 'dre-pillar'],
                source: ['S0-10'],
              }),
            ),
          },
        ),
        { en: 'Subjects.', fr: 'Sujets.', source: ['S0-26', 'S0-56', 'S0-71'] },
      ),
    ),
    siteVisits: optional(
      list(
        field(LocalizedText, { en: 'A place.', fr: 'Un lieu.', source: ['S0-32'] }),
        { en: 'Places visited.', fr: 'Lieux visités.', source: ['S0-32', 'S0-42', 'S4-37'] },
        { max: 50 },
      ),
    ),
    projectRefs: optional(
      list(
        projectRef,
        { en: 'Projects it belongs to.', fr: 'Projets dont il relève.', source: ['S0-67'] },
        { max: 50 },
      ),
    ),
  },
);
