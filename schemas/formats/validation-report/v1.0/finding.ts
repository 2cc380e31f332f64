import { Type } from '@sinclair/typebox';
import {
  ABOUT,
  choice,
  date,
  field,
  integer,
  list,
  localId,
  map,
  matching,
  named,
  optional,
  part,
  patterns,
  type Unit,
} from '../../../define/index.ts';
import { LocalizedText, severity } from '../../../parts/v1.0/index.ts';

/** Any characters may stand in a name, also a line break; so the pattern says only how a pointer begins. */
const pointerPattern: patterns.Pattern = {
  name: 'JsonPointer',
  about: {
    en: 'A JSON Pointer (RFC 6901): empty for the whole document, else a slash before each name or index: /standards/0/code.',
    fr: 'Un pointeur JSON (RFC 6901) : vide pour le document entier, sinon une barre oblique devant chaque nom ou indice : /standards/0/code.',
  },
  source: '^(?:/|$)',
  max: 4000,
};
const argumentName: patterns.Pattern = { source: '^[a-z][A-Za-z0-9]{0,39}$', max: 40 };

export const ruleId = matching(patterns.ruleId, {
  en: 'Identifier of the rule: `read/…` and `structure/…` for the first two layers, else `<format>/<what must hold>`.',
  fr: 'Identifiant de la règle : `read/…` et `structure/…` pour les deux premières couches, sinon `<format>/<ce qui doit être respecté>`.',
  source: ['proposed'],
});

export const pointer = matching(pointerPattern, {
  en: 'Place in the document as a JSON Pointer (RFC 6901); empty for the whole document. Of the nearest enclosing place where it would be longer than 4,000 characters.',
  fr: 'Endroit du document, sous forme de pointeur JSON (RFC 6901) ; vide pour le document entier. Celui de l’élément englobant le plus proche s’il dépassait 4 000 caractères.',
  source: ['public:RFC 6901'],
});

const FindingArguments = named(
  'FindingArguments',
  map(
    Type.Any({ title: 'Text, number, true or false, or a list of texts' }),
    argumentName,
    {
      en: 'What the message was made from, by name: a text, a number, true or false, or a list of texts. Which names there are depends on the rule.',
      fr: 'Ce dont le message est composé, par nom : un texte, un nombre, vrai ou faux, ou une liste de textes. Les noms dépendent de la règle.',
      source: ['proposed'],
    },
    { max: 20 },
  ),
);

const count = (en: string, fr: string, unit: Unit, min: number) => integer({ en, fr, unit, source: ['proposed'] }, min);

const FindingPosition = part(
  'FindingPosition',
  {
    en: 'Where the place begins in the text that was read; a leading byte order mark is not counted.',
    fr: 'Où l’endroit commence dans le texte lu ; une marque d’ordre des octets initiale n’est pas comptée.',
    source: ['proposed'],
  },
  {
    line: count('Line, the first is 1.', 'Ligne, la première est 1.', 'lines', 1),
    column: count(
      'Column in the line, the first is 1, counted in UTF-16 code units as editors do.',
      'Colonne dans la ligne, la première est 1, comptée en unités de code UTF-16 comme dans les éditeurs.',
      'UTF-16 code units',
      1,
    ),
    offset: count(
      'Distance from the beginning of the text, 0 for the first character.',
      'Distance depuis le début du texte, 0 pour le premier caractère.',
      'UTF-16 code units',
      0,
    ),
  },
);

const Operation = part(
  'Operation',
  {
    en: 'An operation of JSON Patch (RFC 6902).',
    fr: 'Une opération JSON Patch (RFC 6902).',
    source: ['public:RFC 6902'],
  },
  {
    op: choice(
      {
        add: { en: 'add the value', fr: 'ajouter la valeur' },
        replace: { en: 'put the value in place of the present one', fr: 'remplacer la valeur actuelle' },
        remove: { en: 'take out what is there', fr: 'retirer ce qui s’y trouve' },
      },
      { en: 'What to do.', fr: 'Que faire.', source: ['public:RFC 6902'] },
    ),
    path: pointer,
    value: optional(
      Type.Any({
        title: 'Any JSON value',
        [ABOUT]: {
          en: 'The value to add or to put in place; absent where something is removed.',
          fr: 'La valeur à ajouter ou à mettre en place ; absente en cas de retrait.',
          source: ['public:RFC 6902'],
        },
      }),
    ),
  },
);

const Regraded = part(
  'Regraded',
  {
    en: 'The policy has changed the severity of the rule.',
    fr: 'La politique a modifié la gravité de la règle.',
    source: ['proposed'],
  },
  {
    severity: severity({
      en: 'Severity that the standard gives it.',
      fr: 'Gravité que lui donne la norme.',
      source: ['proposed'],
    }),
    reason: field(LocalizedText, {
      en: 'Why it was changed, in the words of the policy.',
      fr: 'Motif du changement, dans les termes de la politique.',
      source: ['proposed'],
    }),
  },
);

const Waived = part(
  'Waived',
  {
    en: 'The policy waives the rule for this document: the finding is listed as a remark.',
    fr: 'La politique dispense ce document de la règle : le constat figure comme remarque.',
    source: ['proposed'],
  },
  {
    waiver: localId({
      en: 'Identifier of the waiver in the policy.',
      fr: 'Identifiant de la dispense dans la politique.',
      source: ['proposed'],
    }),
    severity: severity({
      en: 'How grave it would be without the waiver.',
      fr: 'Gravité qu’il aurait sans la dispense.',
      source: ['proposed'],
    }),
    reason: field(LocalizedText, {
      en: 'Why the waiver was granted, in the words of the policy.',
      fr: 'Motif de la dispense, dans les termes de la politique.',
      source: ['proposed'],
    }),
    expiresOn: date({
      en: 'Last day on which the waiver holds.',
      fr: 'Dernier jour d’effet de la dispense.',
      source: ['proposed'],
    }),
  },
);

export const Finding = part(
  'Finding',
  {
    en: 'One thing found: the rule broken, the place, and what to do about it.',
    fr: 'Un constat : la règle enfreinte, l’endroit et le remède.',
    source: ['proposed'],
  },
  {
    rule: ruleId,
    severity: severity({ en: 'How grave it is.', fr: 'Gravité.', source: ['proposed'] }),
    pointer,
    args: FindingArguments,
    position: optional(FindingPosition),
    message: optional(
      field(LocalizedText, {
        en: 'What is wrong, as a sentence.',
        fr: 'Ce qui ne va pas, en une phrase.',
        source: ['proposed'],
      }),
    ),
    mend: optional(
      field(LocalizedText, {
        en: 'How to mend it, as a sentence.',
        fr: 'Comment y remédier, en une phrase.',
        source: ['proposed'],
      }),
    ),
    fix: optional(
      list(
        Operation,
        {
          en: 'Changes to the document that mend it, in this order; only where there is no other way to mend it.',
          fr: 'Modifications du document qui y remédient, dans cet ordre ; seulement s’il n’y a pas d’autre remède.',
          source: ['proposed'],
        },
        { min: 1, max: 10 },
      ),
    ),
    regraded: optional(Regraded),
    waived: optional(Waived),
  },
);
