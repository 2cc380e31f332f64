import { defineFormat } from '../../define/index.ts';

export default defineFormat({
  id: 'readiness-assessment',
  title: {
    en: 'Readiness assessment',
    fr: 'Évaluation de l’état de préparation',
    ar: 'تقييم الجاهزية',
    pt: 'Avaliação do estado de preparação',
    es: 'Evaluación del grado de preparación',
  },
  purpose: {
    en: 'Says how ready a designated operator is for e-commerce: what was asked and answered, what a mission saw, scores per pillar, findings, recommendations, and whether the activities of the roadmap stand where the operator says.',
    fr: 'Indique dans quelle mesure un opérateur désigné est prêt pour le commerce électronique : questions et réponses, constats de la mission, notes par pilier, recommandations, et si les activités de la feuille de route en sont bien là où l’opérateur l’indique.',
  },
  versions: { '1.0': 'released' },
});
