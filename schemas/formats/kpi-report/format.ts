import { defineFormat } from '../../define/index.ts';

export default defineFormat({
  id: 'kpi-report',
  title: {
    en: 'KPI report',
    fr: 'Rapport d’indicateurs',
    ar: 'تقرير المؤشرات',
    pt: 'Relatório de indicadores',
    es: 'Informe de indicadores',
  },
  purpose: {
    en: 'Figures and progress for one period: the monthly report of an operator, the progress report of a programme, or the statistics of a survey.',
    fr: 'Chiffres et avancement d’une période : rapport mensuel d’un opérateur, rapport d’avancement d’un programme, ou statistiques d’une enquête.',
  },
  versions: { '1.0': 'released', '1.1': 'draft' },
  collection: 'observations',
});
