import { defineFormat } from '../../define/index.ts';

export default defineFormat({
  id: 'validation-report',
  title: {
    en: 'Validation report',
    fr: 'Rapport de validation',
    ar: 'تقرير التحقق',
    pt: 'Relatório de validação',
    es: 'Informe de validación',
  },
  purpose: {
    en: 'What a validator found in one document, what it did not check, and with which schema, rules and catalogs it judged.',
    fr: 'Ce qu’un validateur a constaté dans un document, ce qu’il n’a pas contrôlé, et avec quels schéma, règles et catalogues il a jugé.',
  },
  versions: { '1.0': 'released' },
});
