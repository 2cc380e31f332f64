import { en } from '../../cli/src/texts/en.ts';
import { fr } from '../../cli/src/texts/fr.ts';

/** What the pages of rules say around what the rules themselves say: the words of `waypost explain`, and their own. */
export const pageWords = {
  en: {
    ...shared(en),
    other: 'En français',
    allRules: 'All rules',
    head: ['Clause', 'Rule', 'Severity', 'What it says'],
    example: 'Example',
    failing: 'This breaks it:',
    failingMarked: 'This breaks it (`←` marks the place):',
    title: 'Rules',
    intro:
      'All that a validator can find wrong with a document, and what holds instead. Each rule has a page with its reason, its sources and an example; `waypost explain <rule>` prints it.',
    homes: {
      read: 'Reading: the text of a document',
      structure: 'Structure: fields and their forms',
      parts: 'Rules of all formats',
      series: 'Rules across documents',
    } as Record<string, string>,
    note: 'Written by `pnpm generate`.',
  },
  fr: {
    ...shared(fr),
    other: 'In English',
    allRules: 'Toutes les règles',
    head: ['Clause', 'Règle', 'Gravité', 'Ce qu’elle dit'],
    example: 'Exemple',
    failing: 'Ceci enfreint la règle\u00a0:',
    failingMarked: 'Ceci enfreint la règle (`←` marque l’endroit)\u00a0:',
    title: 'Règles',
    intro:
      'Tout ce qu’un validateur peut trouver à redire à un document, et ce qui doit valoir. Chaque règle a une page avec sa raison, ses sources et un exemple\u00a0; `waypost explain <règle> --lang fr` l’affiche.',
    homes: {
      read: 'Lecture\u00a0: le texte du document',
      structure: 'Structure\u00a0: les champs et leur forme',
      parts: 'Règles de tous les formats',
      series: 'Règles entre documents',
    } as Record<string, string>,
    note: 'Écrit par `pnpm generate`.',
  },
};

export type PageLanguage = keyof typeof pageWords;

/** What a rule is told with in a terminal, too. */
function shared({ rulePage, severity, severityMeans, colon }: typeof en) {
  return { ...rulePage, severity, severityMeans, colon };
}
