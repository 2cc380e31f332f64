import { defineFormat } from '../../define/index.ts';

export default defineFormat({
  id: 'wco-implementation-status',
  title: {
    en: 'WCO implementation status',
    fr: 'État de mise en œuvre du Cadre de l’OMD',
    ar: 'حالة تنفيذ إطار معايير منظمة الجمارك العالمية',
    pt: 'Estado de aplicação do Quadro de Normas da OMA',
    es: 'Estado de aplicación del Marco de Normas de la OMA',
  },
  purpose: {
    en: 'How far a customs administration has come with each standard of the WCO Framework of Standards on Cross-Border E-Commerce, with its intent, steps, gaps and capacity building; or the framework that a strategy lays down for all.',
    fr: 'Où en est une administration douanière pour chaque norme du Cadre de normes de l’OMD pour le commerce électronique transfrontalier : intention, étapes, lacunes et renforcement des capacités ; ou le cadre qu’une stratégie fixe pour tous.',
  },
  versions: { '1.0': 'released' },
});
