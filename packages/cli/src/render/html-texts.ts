import type { LanguageId } from '../language.ts';

/** What stands on the page beside what every format says. */
interface PageTexts {
  document: string;
  verdict: string;
  findings: string;
  /** What the picture of a document shows. */
  places: string;
}

export const pageTexts: Record<LanguageId, PageTexts> = {
  en: {
    document: 'Document',
    verdict: 'Verdict',
    findings: 'Findings',
    places: 'Where the findings are in the document',
  },
  fr: {
    document: 'Document',
    verdict: 'Verdict',
    findings: 'Constats',
    places: 'Où sont les constats dans le document',
  },
  ar: {
    document: 'الوثيقة',
    verdict: 'الحكم',
    findings: 'النتائج',
    places: 'مواضع النتائج في الوثيقة',
  },
  pt: {
    document: 'Documento',
    verdict: 'Veredicto',
    findings: 'Constatações',
    places: 'Onde estão as constatações no documento',
  },
  es: {
    document: 'Documento',
    verdict: 'Veredicto',
    findings: 'Constataciones',
    places: 'Dónde están las constataciones en el documento',
  },
};
