// Written by `pnpm generate` from schemas/. Do not edit.
export const formats = {
  'kpi-report': {
    title: {"en":"KPI report","fr":"Rapport d’indicateurs","ar":"تقرير المؤشرات","pt":"Relatório de indicadores","es":"Informe de indicadores"},
    purpose: {"en":"Figures and progress for one period: the monthly report of an operator, the progress report of a programme, or the statistics of a survey.","fr":"Chiffres et avancement d’une période : rapport mensuel d’un opérateur, rapport d’avancement d’un programme, ou statistiques d’une enquête."},
    versions: {"1.0":"released","1.1":"draft"},
    collection: 'observations',
    profiles: ["operator","programme-progress","survey-statistics"],
    load: () => import('./kpi-report.gen.ts'),
    loadSeries: () => import('./kpi-report/series.gen.ts'),
    loadFacts: () => import('./kpi-report/facts.gen.ts'),
    loadMigrations: () => import('./kpi-report/migrations.gen.ts'),
  },
  'readiness-assessment': {
    title: {"en":"Readiness assessment","fr":"Évaluation de l’état de préparation","ar":"تقييم الجاهزية","pt":"Avaliação do estado de preparação","es":"Evaluación del grado de preparación"},
    purpose: {"en":"Says how ready a designated operator is for e-commerce: what was asked and answered, what a mission saw, scores per pillar, findings, recommendations, and whether the activities of the roadmap stand where the operator says.","fr":"Indique dans quelle mesure un opérateur désigné est prêt pour le commerce électronique : questions et réponses, constats de la mission, notes par pilier, recommandations, et si les activités de la feuille de route en sont bien là où l’opérateur l’indique."},
    versions: {"1.0":"released"},
    profiles: ["full","outline"],
    load: () => import('./readiness-assessment.gen.ts'),
    loadSeries: () => import('./readiness-assessment/series.gen.ts'),
    loadFacts: () => import('./readiness-assessment/facts.gen.ts'),
    loadMigrations: () => import('./readiness-assessment/migrations.gen.ts'),
  },
  'roadmap': {
    title: {"en":"Roadmap","fr":"Feuille de route","ar":"خارطة الطريق","pt":"Roteiro","es":"Hoja de ruta"},
    purpose: {"en":"The national roadmap and action plan of a designated operator, or the frame a programme sets for such plans: pillars, team, activities, targets, funding.","fr":"La feuille de route et le plan d’action nationaux d’un opérateur désigné, ou le cadre qu’un programme fixe à ces plans : piliers, équipe, activités, cibles, financement."},
    versions: {"1.0":"released","1.1":"draft"},
    profiles: ["national","frame"],
    load: () => import('./roadmap.gen.ts'),
    loadSeries: () => import('./roadmap/series.gen.ts'),
    loadFacts: () => import('./roadmap/facts.gen.ts'),
    loadMigrations: () => import('./roadmap/migrations.gen.ts'),
  },
  'validation-policy': {
    title: {"en":"Validation policy","fr":"Politique de validation","ar":"سياسة التحقق","pt":"Política de validação","es":"Política de validación"},
    purpose: {"en":"How a programme or regulator wants documents judged: limits, severities with effective dates, waivers with reason and expiry, editions admitted, profiles required, and when reports are due.","fr":"Comment un programme ou un régulateur veut que les documents soient jugés : limites, gravités et leurs dates d’effet, dispenses motivées et à terme, éditions admises, profils exigés et échéances des rapports."},
    versions: {"1.0":"released"},
    profiles: [],
    load: () => import('./validation-policy.gen.ts'),
    loadSeries: () => import('./validation-policy/series.gen.ts'),
    loadFacts: () => import('./validation-policy/facts.gen.ts'),
    loadMigrations: () => import('./validation-policy/migrations.gen.ts'),
  },
  'validation-report': {
    title: {"en":"Validation report","fr":"Rapport de validation","ar":"تقرير التحقق","pt":"Relatório de validação","es":"Informe de validación"},
    purpose: {"en":"What a validator found in one document, what it did not check, and with which schema, rules and catalogs it judged.","fr":"Ce qu’un validateur a constaté dans un document, ce qu’il n’a pas contrôlé, et avec quels schéma, règles et catalogues il a jugé."},
    versions: {"1.0":"released"},
    profiles: [],
    load: () => import('./validation-report.gen.ts'),
    loadSeries: () => import('./validation-report/series.gen.ts'),
    loadFacts: () => import('./validation-report/facts.gen.ts'),
    loadMigrations: () => import('./validation-report/migrations.gen.ts'),
  },
  'wco-implementation-status': {
    title: {"en":"WCO implementation status","fr":"État de mise en œuvre du Cadre de l’OMD","ar":"حالة تنفيذ إطار معايير منظمة الجمارك العالمية","pt":"Estado de aplicação do Quadro de Normas da OMA","es":"Estado de aplicación del Marco de Normas de la OMA"},
    purpose: {"en":"How far a customs administration has come with each standard of the WCO Framework of Standards on Cross-Border E-Commerce, with its intent, steps, gaps and capacity building; or the framework that a strategy lays down for all.","fr":"Où en est une administration douanière pour chaque norme du Cadre de normes de l’OMD pour le commerce électronique transfrontalier : intention, étapes, lacunes et renforcement des capacités ; ou le cadre qu’une stratégie fixe pour tous."},
    versions: {"1.0":"released"},
    profiles: ["national","frame"],
    load: () => import('./wco-implementation-status.gen.ts'),
    loadSeries: () => import('./wco-implementation-status/series.gen.ts'),
    loadFacts: () => import('./wco-implementation-status/facts.gen.ts'),
    loadMigrations: () => import('./wco-implementation-status/migrations.gen.ts'),
  },
} as const;

export type { KpiReport } from './kpi-report.gen.ts';
export type { ReadinessAssessment } from './readiness-assessment.gen.ts';
export type { Roadmap } from './roadmap.gen.ts';
export type { ValidationPolicy } from './validation-policy.gen.ts';
export type { ValidationReport } from './validation-report.gen.ts';
export type { WcoImplementationStatus } from './wco-implementation-status.gen.ts';
