import { integer, number, optional, part, type Unit } from '../../../define/index.ts';
import { defaultThresholds } from '../../../define/rule.ts';

type Name = keyof typeof defaultThresholds;

/** The default stands in the words for people, and as a number for programs. */
const about = (name: Name, en: string, fr: string, unit: Unit, source: string[]) => {
  const value = defaultThresholds[name];
  return {
    en: `${en}; ${value} by default.`,
    fr: `${fr} ; ${String(value).replace('.', ',')} par défaut.`,
    unit,
    default: value,
    source: [...source, 'proposed'],
  };
};
const limit = (name: Name, en: string, fr: string, unit: Unit, max: number, source: string[] = []) =>
  optional(integer(about(name, en, fr, unit, source), 0, max));
const tolerance = (name: Name, en: string, fr: string, unit: Unit, source: string[] = []) =>
  optional(number(about(name, en, fr, unit, source), 0, 100));

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
      'reviewDays',
      'Days after which a roadmap under way should have been reviewed',
      'Jours au terme desquels une feuille de route en cours devrait avoir été revue',
      'days',
      3660,
    ),
    missionReportDays: limit(
      'missionReportDays',
      'Days within which a mission should be reported on',
      'Jours dans lesquels une mission devrait faire l’objet d’un rapport',
      'days',
      3660,
    ),
    progressTolerance: tolerance(
      'progressTolerance',
      'Difference of a rolled-up progress that still passes for rounding',
      'Écart d’un avancement consolidé encore tenu pour un arrondi',
      'percentage points',
    ),
    scoreTolerance: tolerance(
      'scoreTolerance',
      'Difference of a weighted score that still passes for rounding, in points of its scale',
      'Écart d’une note pondérée encore tenu pour un arrondi, en points de son échelle',
      'points',
    ),
    shareTolerance: tolerance(
      'shareTolerance',
      'Difference of summed shares that still passes for rounding',
      'Écart d’une somme de parts encore tenu pour un arrondi',
      'percentage points',
    ),
    approximation: tolerance(
      'approximation',
      'How far “about” and “nearly” may reach, in percent of the number stated',
      'Jusqu’où peuvent aller « environ » et « près de », en pour cent du nombre indiqué',
      'percent',
      ['S3-23'],
    ),
    minVisitDays: limit(
      'minVisitDays',
      'Shortest DRE process review on site',
      'Durée minimale d’un examen sur site du DRE',
      'days',
      366,
      ['S1-38'],
    ),
    maxVisitDays: limit(
      'maxVisitDays',
      'Longest DRE process review on site',
      'Durée maximale d’un examen sur site du DRE',
      'days',
      366,
      ['S1-38'],
    ),
    minVisitExperts: limit(
      'minVisitExperts',
      'Smallest team of a DRE process review, in experts',
      'Effectif minimal d’une équipe d’examen du DRE, en experts',
      'people',
      100,
      ['S1-39'],
    ),
    maxVisitExperts: limit(
      'maxVisitExperts',
      'Largest team of a DRE process review, in experts',
      'Effectif maximal d’une équipe d’examen du DRE, en experts',
      'people',
      100,
      ['S1-39'],
    ),
    minImplementationMonths: limit(
      'minImplementationMonths',
      'Shortest time from the intent to the implementation of a standard',
      'Délai minimal entre l’intention et la mise en œuvre d’une norme',
      'months',
      1200,
      ['S4-20'],
    ),
    maxImplementationMonths: limit(
      'maxImplementationMonths',
      'Longest time from the intent to the implementation of a standard',
      'Délai maximal entre l’intention et la mise en œuvre d’une norme',
      'months',
      1200,
      ['S4-20'],
    ),
    idleMonths: limit(
      'idleMonths',
      'Months without any standard begun after which an intent is remarked on',
      'Mois sans qu’aucune norme soit entamée au terme desquels une intention est signalée',
      'months',
      1200,
    ),
  },
);
