import { code, country, field, idOf, list, optional, part, partialDate } from '../../define/index.ts';
import { organizationRef, role } from './organization.ts';
import { item, itemMarks } from './provenance.ts';
import { codeOrOther, LocalizedText } from './text.ts';

const Member = part(
  'TeamMember',
  {
    en: 'A member of the team and for how long.',
    fr: 'Un membre de l’équipe et la durée de sa participation.',
    source: ['S0-52', 'S1-14'],
  },
  {
    ...itemMarks,
    person: optional(idOf({ en: 'Id in `people`.', fr: 'Identifiant dans `people`.' })),
    role,
    organization: optional(
      field(organizationRef, { en: 'Whom the member stands for.', fr: 'Organisation représentée.' }),
    ),
    start: optional(
      partialDate({
        en: 'First day in the team, as exact as known.',
        fr: 'Premier jour dans l’équipe, aussi précis que connu.',
      }),
    ),
    end: optional(
      partialDate({
        en: 'Last day in the team, as exact as known.',
        fr: 'Dernier jour dans l’équipe, aussi précis que connu.',
      }),
    ),
  },
);

const Body = part(
  'GovernanceBody',
  {
    en: 'A working group, committee or council that steers the work.',
    fr: 'Un groupe de travail, comité ou conseil qui pilote les travaux.',
    source: ['S0-17', 'S1-16', 'S4-16', 'S4-22'],
  },
  {
    ...item,
    organization: optional(
      field(organizationRef, { en: 'The organization it belongs to.', fr: 'Organisation dont il relève.' }),
    ),
    code: optional(
      code({
        en: 'Code of the body, in its organization.',
        fr: 'Code de l’organe, dans son organisation.',
        lists: ['wco-body', 'restricted-union'],
        source: ['S4-16'],
      }),
    ),
    name: field(LocalizedText, { en: 'Name of the body.', fr: 'Nom de l’organe.', source: ['S0-17'] }),
    members: optional(
      list(
        part('BodyMember', { en: 'A role in the body.', fr: 'Un rôle dans l’organe.', source: ['S1-16'] }, { role }),
        { en: 'Who sits in it, by role.', fr: 'Sa composition, par rôle.', source: ['S1-16'] },
      ),
    ),
  },
);

export const Governance = part(
  'Governance',
  {
    en: 'Who steers and who does the work.',
    fr: 'Qui pilote et qui exécute les travaux.',
    source: ['S0-17', 'S0-52', 'S1-16', 'S4-22'],
  },
  {
    bodies: optional(list(Body, { en: 'Steering bodies.', fr: 'Organes de pilotage.', source: ['S0-17', 'S4-22'] })),
    team: optional(list(Member, { en: 'The project team.', fr: 'L’équipe de projet.', source: ['S0-52', 'S1-14'] })),
    actionPlan: optional(
      field(LocalizedText, {
        en: 'How the work is planned and steered, in short.',
        fr: 'Comment les travaux sont planifiés et pilotés, en bref.',
        source: ['S1-16'],
      }),
    ),
  },
);

export const Project = part(
  'Project',
  {
    en: 'A funded project that the work belongs to.',
    fr: 'Un projet financé dont relèvent les travaux.',
    source: ['S0-67', 'S0-68', 'S0-69'],
  },
  {
    ...item,
    code: optional(code({ en: 'Project code.', fr: 'Code du projet.', lists: ['project'], source: ['S0-67'] })),
    aliases: optional(
      list(
        code({ en: 'Another spelling of the code found in documents.', fr: 'Autre graphie du code rencontrée.' }),
        { en: 'Other spellings of the code.', fr: 'Autres graphies du code.', source: ['S0-67'] },
        { max: 20 },
      ),
    ),
    title: field(LocalizedText, { en: 'Title of the project.', fr: 'Intitulé du projet.', source: ['S0-67'] }),
    kind: codeOrOther({
      en: 'How it is funded.',
      fr: 'Mode de financement.',
      lists: ['funding-source'],
      source: ['S0-67'],
    }),
    regions: optional(
      list(
        codeOrOther({ en: 'A region.', fr: 'Une région.', lists: ['region'], source: ['S0-68'] }),
        { en: 'Regions it covers.', fr: 'Régions couvertes.', source: ['S0-68'] },
        { max: 20 },
      ),
    ),
    participants: optional(
      list(
        part(
          'ProjectParticipant',
          { en: 'A country or operator that takes part.', fr: 'Un pays ou opérateur participant.', source: ['S0-69'] },
          {
            country: country({ en: 'Country.', fr: 'Pays.', source: ['S0-69'] }),
            organization: optional(
              field(organizationRef, { en: 'The operator, where named.', fr: 'L’opérateur, s’il est nommé.' }),
            ),
          },
        ),
        { en: 'Who takes part.', fr: 'Participants.', source: ['S0-69'] },
        { max: 250 },
      ),
    ),
    aims: optional(
      list(
        field(LocalizedText, { en: 'An aim.', fr: 'Un objectif.', source: ['S0-70'] }),
        { en: 'What it is for.', fr: 'Ses objectifs.', source: ['S0-70'] },
        { max: 50 },
      ),
    ),
  },
);

export const projectRef = idOf({ en: 'Id in `projects`.', fr: 'Identifiant dans `projects`.', source: ['S0-67'] });
