import { integer, number, optional, part, type Unit } from '../../../define/index.ts';

const limit = (en: string, fr: string, unit: Unit, max: number, source: string[] = []) =>
  optional(integer({ en, fr, unit, source: [...source, 'proposed'] }, 0, max));
const tolerance = (en: string, fr: string, unit: Unit, source: string[] = []) =>
  optional(number({ en, fr, unit, source: [...source, 'proposed'] }, 0, 100));

/** One field for each of `defaultThresholds` of the rules, of the same name. */
export const Thresholds = part(
  'Thresholds',
  {
    en: 'Limits that the sources leave open; one that is left out stays as the standard proposes it.',
    fr: 'Limites que les sources laissent ouvertes ; celle qui est omise reste telle que la norme la propose.',
    source: ['proposed'],
  },
  {
    reviewDays: limit(
      'Days after which a roadmap under way should have been reviewed; 45 by default.',
      'Jours au terme desquels une feuille de route en cours devrait avoir été revue ; 45 par défaut.',
      'days',
      3660,
    ),
    missionReportDays: limit(
      'Days within which a mission should be reported on; 90 by default.',
      'Jours dans lesquels une mission devrait faire l’objet d’un rapport ; 90 par défaut.',
      'days',
      3660,
    ),
    progressTolerance: tolerance(
      'Difference of a rolled-up progress that still passes for rounding; 1 by default.',
      'Écart d’un avancement consolidé encore tenu pour un arrondi ; 1 par défaut.',
      'percentage points',
    ),
    scoreTolerance: tolerance(
      'Difference of a weighted score that still passes for rounding, in points of its scale; 0.5 by default.',
      'Écart d’une note pondérée encore tenu pour un arrondi, en points de son échelle ; 0,5 par défaut.',
      'points',
    ),
    shareTolerance: tolerance(
      'Difference of summed shares that still passes for rounding; 1 by default.',
      'Écart d’une somme de parts encore tenu pour un arrondi ; 1 par défaut.',
      'percentage points',
    ),
    approximation: tolerance(
      'How far “about” and “nearly” may reach, in percent of the number stated; 10 by default.',
      'Jusqu’où peuvent aller « environ » et « près de », en pour cent du nombre indiqué ; 10 par défaut.',
      'percent',
      ['S3-23'],
    ),
    leastVisitDays: limit(
      'Shortest DRE process review on site; 3 by default.',
      'Durée minimale d’un examen sur site du DRE ; 3 par défaut.',
      'days',
      366,
      ['S1-38'],
    ),
    mostVisitDays: limit(
      'Longest DRE process review on site; 5 by default.',
      'Durée maximale d’un examen sur site du DRE ; 5 par défaut.',
      'days',
      366,
      ['S1-38'],
    ),
    leastVisitExperts: limit(
      'Smallest team of a DRE process review, in experts; 2 by default.',
      'Effectif minimal d’une équipe d’examen du DRE, en experts ; 2 par défaut.',
      'people',
      100,
      ['S1-39'],
    ),
    mostVisitExperts: limit(
      'Largest team of a DRE process review, in experts; 3 by default.',
      'Effectif maximal d’une équipe d’examen du DRE, en experts ; 3 par défaut.',
      'people',
      100,
      ['S1-39'],
    ),
    leastImplementationMonths: limit(
      'Shortest time from the intent to the implementation of a standard; 24 by default.',
      'Délai minimal entre l’intention et la mise en œuvre d’une norme ; 24 par défaut.',
      'months',
      1200,
      ['S4-20'],
    ),
    mostImplementationMonths: limit(
      'Longest time from the intent to the implementation of a standard; 60 by default.',
      'Délai maximal entre l’intention et la mise en œuvre d’une norme ; 60 par défaut.',
      'months',
      1200,
      ['S4-20'],
    ),
    idleMonths: limit(
      'Months without any standard begun after which an intent is remarked on; 24 by default.',
      'Mois sans qu’aucune norme soit entamée au terme desquels une intention est signalée ; 24 par défaut.',
      'months',
      1200,
    ),
  },
);
