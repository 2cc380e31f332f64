/** Units of the standard's numbers, in English and French; a field names one of them in `about.unit`. */
export const units = {
  'as `unit`': 'celle de `unit`',
  bytes: 'octets',
  'calendar year': 'année civile',
  count: 'nombre',
  days: 'jours',
  digits: 'chiffres',
  findings: 'constats',
  level: 'niveau',
  lines: 'lignes',
  months: 'mois',
  organizations: 'organisations',
  people: 'personnes',
  percent: 'pour cent',
  'percentage points': 'points de pourcentage',
  points: 'points',
  rank: 'rang',
  'relative weight': 'poids relatif',
  'units of `currency`': 'unités de `currency`',
  'UTF-16 code units': 'unités de code UTF-16',
} as const;

export type Unit = keyof typeof units;
