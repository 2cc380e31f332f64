import type { Migration, MigrationStep } from '@waypost/schemas/define/migration';
import type { DescribedVersion } from './migrations.ts';

type Language = 'en' | 'fr';

const words = {
  en: {
    title: (format: string, from: string, to: string) => `${format}: from ${from} to ${to} and back`,
    about: (migration: string) =>
      `Every document of the older version is one of the newer version as soon as it says so, and keeps its meaning. \`waypost migrate\` and \`migrate()\` of the SDK take the steps below, also in [${migration}](${migration}), and tell of every field what became of it.`,
    news: 'What is new',
    noNews: 'No field and no value.',
    up: (from: string, to: string) => `Steps from ${from} to ${to}`,
    down: (from: string, to: string) => `Steps from ${from} to ${to}`,
    none: 'None but the version itself and the address of its schema.',
    head: ['Field', 'What becomes of it', 'Why'],
    part: 'document',
    value: 'value',
    move: (to: string) => `goes to ${to}; where something stands there already, it is dropped`,
    set: (value: string) => `becomes ${value} where it is left out`,
    narrow: (from: string, to: string) => `${from} becomes ${to}`,
    drop: 'is dropped; the ledger keeps its value',
    note: 'Written by `pnpm generate`. A `*` stands for every item of a list.',
    colon: ':',
  },
  fr: {
    title: (format: string, from: string, to: string) => `${format}\u00a0: de ${from} à ${to} et retour`,
    about: (migration: string) =>
      `Tout document de l’ancienne version en est un de la nouvelle dès qu’il le déclare, et garde son sens. \`waypost migrate\` et \`migrate()\` du SDK suivent les étapes ci-dessous, aussi publiées dans [${migration}](${migration}), et disent de chaque champ ce qu’il est devenu.`,
    news: 'Nouveautés',
    noNews: 'Aucun champ, aucune valeur.',
    up: (from: string, to: string) => `Étapes de ${from} à ${to}`,
    down: (from: string, to: string) => `Étapes de ${from} à ${to}`,
    none: 'Aucune, hormis la version elle-même et l’adresse de son schéma.',
    head: ['Champ', 'Ce qu’il devient', 'Pourquoi'],
    part: 'document',
    value: 'valeur',
    move: (to: string) => `passe dans ${to}\u00a0; si la place est prise, il est abandonné`,
    set: (value: string) => `devient ${value} s’il est absent`,
    narrow: (from: string, to: string) => `${from} devient ${to}`,
    drop: 'est abandonné\u00a0; le registre en garde la valeur',
    note: 'Écrit par `pnpm generate`. Un `*` représente chaque élément d’une liste.',
    colon: '\u00a0:',
  },
} as const;

/** The page that tells people what a version brings and what the way back costs. */
export function migrationPage(
  newer: DescribedVersion,
  older: DescribedVersion,
  { from, to, up, down }: Migration,
  language: Language,
): string {
  const word = words[language];
  const news = newsIn(newer, older, language);
  return `${[
    `# ${word.title(newer.version.format.title[language], from, to)}`,
    '',
    word.about('migration.json'),
    '',
    `## ${word.news}`,
    '',
    ...(news.length > 0 ? news : [word.noNews]),
    '',
    `## ${word.up(from, to)}`,
    '',
    ...steps(up),
    '',
    `## ${word.down(to, from)}`,
    '',
    ...steps(down),
    '',
    word.note,
  ].join('\n')}\n`;

  function steps(taken: readonly MigrationStep[]): string[] {
    if (taken.length === 0) return [word.none];
    const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
    return [
      row(word.head),
      row(word.head.map(() => '---')),
      ...taken.map((step) => row([code(subjectOf(step)), outcome(step), step.why[language]])),
    ];
  }

  function outcome(step: MigrationStep): string {
    if ('move' in step) return word.move(code(step.to));
    if ('set' in step) return word.set(code(JSON.stringify(step.value)));
    if ('drop' in step) return word.drop;
    const values = Object.entries(step.values).map(([old, nearest]) => word.narrow(code(old), code(nearest)));
    return values.join('<br>');
  }
}

/** Fields and values that only the newer version has, by the part that they are in. */
function newsIn(newer: DescribedVersion, older: DescribedVersion, language: Language): string[] {
  const word = words[language];
  return Object.entries(newer.fields).flatMap(([pointer, { description, values = {} }]) => {
    const [, part, field] = /^(?:\/\$defs\/([^/]+))?\/properties\/([^/]+)$/.exec(pointer) ?? [];
    if (field === undefined) return [];
    const known = older.fields[pointer];
    const name = `\`${field}\` (${part ?? word.part})`;
    if (!known) return [`- **${name}**${word.colon} ${description[language]}`];
    return Object.entries(values)
      .filter(([value]) => known.values && !Object.hasOwn(known.values, value))
      .map(([value, meaning]) => `- **${name}**, ${word.value} \`${value}\`${word.colon} ${meaning[language]}`);
  });
}

const subjectOf = (step: MigrationStep) =>
  'move' in step ? step.move : 'set' in step ? step.set : 'narrow' in step ? step.narrow : step.drop;
const code = (text: string) => `\`${text}\``;
