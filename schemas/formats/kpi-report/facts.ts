import { decimal, factsFor, text, whole } from '../../define/facts.ts';
import { printed } from '../../exact/decimal.ts';
import { activityColumns, codeText, forecastOf, markColumns, marksOf, textOf } from '../../parts/facts.ts';
import type { Document, Observation } from './document.ts';
import { basisOf, periodOf, populationOf, sourceSystemOf } from './rules/effective.ts';
import type { Measure } from './rules/interval.ts';

type Report = Document & { observations: readonly Observation[] };

const whose = {
  operator: text('Operator observed.', 'Opérateur observé.'),
  country: text('Country observed.', 'Pays observé.'),
  region: text('Region observed.', 'Région observée.'),
};
const dimensions = {
  partner: text('Operator or administration at the other end.', 'Opérateur ou administration à l’autre bout.'),
  direction: text('Direction of the mail.', 'Sens du courrier.'),
  mailClass: text('Class of mail.', 'Classe du courrier.'),
  mailCategory: text('How the mail travels.', 'Mode d’acheminement du courrier.'),
  product: text('Product.', 'Produit.'),
  event: text('Event on the way of an item.', 'Événement dans le parcours d’un envoi.'),
  messageType: text('Type of electronic message.', 'Type de message électronique.'),
  pillar: text('Pillar of the programme.', 'Pilier du programme.'),
  serviceArea: text('Area of digital services.', 'Domaine de services numériques.'),
  channel: text('Channel of the service.', 'Canal du service.'),
  obstacle: text('Obstacle named.', 'Obstacle cité.'),
  standard: text('Standard measured against.', 'Norme de référence.'),
  statistic: text('Which statistic the value is.', 'Statistique dont il s’agit.'),
};

export default factsFor<Report>()({
  observations: {
    about: { en: 'The values reported, one a row.', fr: 'Les valeurs communiquées, une par ligne.' },
    columns: {
      pointer: text('Place in the report, as a JSON Pointer.', 'Place dans le rapport, en JSON Pointer.'),
      indicator: text('Code of the indicator.', 'Code de l’indicateur.'),
      ...whose,
      periodKind: text('Length of the period.', 'Durée de la période.'),
      periodStart: text('First day of the period.', 'Premier jour de la période.'),
      periodEnd: text('Last day of the period.', 'Dernier jour de la période.'),
      value: decimal('The value, as exact as it was stated.', 'La valeur, avec la précision de l’énoncé.'),
      valueMax: decimal('The upper bound of a range.', 'La borne supérieure d’un intervalle.'),
      unit: text('Unit of the value.', 'Unité de la valeur.'),
      comparator: text('How exactly the value was stated.', 'Précision avec laquelle la valeur a été énoncée.'),
      missing: text('Why there is no value.', 'Pourquoi il n’y a pas de valeur.'),
      numerator: whole('What was counted.', 'Nombre de cas constatés.'),
      denominator: whole('Out of how many.', 'Nombre de cas possibles.'),
      population: text('Who or what was observed.', 'Qui ou quoi a été observé.'),
      ...dimensions,
      basis: text('Where the number comes from.', 'Origine du nombre.'),
      sourceSystem: text('System it was taken from.', 'Système d’où il est tiré.'),
      baselineValue: decimal('Value in the period of reference.', 'Valeur dans la période de référence.'),
      baselineStart: text('First day of that period.', 'Premier jour de cette période.'),
      baselineEnd: text('Last day of that period.', 'Dernier jour de cette période.'),
      targetValue: decimal('The value aimed at.', 'La valeur visée.'),
      targetBy: text('By when.', 'Échéance.'),
      change: decimal('Change since the period of reference.', 'Variation depuis la période de référence.'),
      changeUnit: text('Unit of the change.', 'Unité de la variation.'),
      status: text('The value against its target.', 'La valeur au regard de sa cible.'),
      seriesBreak: text(
        'Why it cannot be compared with earlier ones.',
        'Pourquoi elle n’est pas comparable aux précédentes.',
      ),
      revisionStatus: text('Whether the value is still to change.', 'Indique si la valeur doit encore changer.'),
      note: text('What readers must know of it.', 'Ce que le lecteur doit en savoir.'),
      ...markColumns,
    },
    *rows(report, first = 0) {
      const subject = {
        operator: report.subject.organization?.id,
        country: report.subject.country ?? report.subject.organization?.country,
        region: codeText(report.subject.region, report),
      };
      for (const [index, observation] of report.observations.entries())
        yield { pointer: `/observations/${first + index}`, ...subject, ...rowOf(observation, report) };
    },
  },
  activities: {
    about: {
      en: 'How far the activities of the roadmap have come, by the report.',
      fr: 'Avancement des activités de la feuille de route, selon le rapport.',
    },
    columns: { ...activityColumns, note: text('What was done and comes next.', 'Ce qui a été fait et ce qui suit.') },
    *rows(report) {
      const documents = new Map(report.relatedDocuments?.map(({ id, documentId }) => [id, documentId]));
      for (const {
        activity,
        status,
        timeliness,
        progressPct,
        actualStart,
        actualEnd,
        ...rest
      } of report.activityProgress ?? [])
        yield {
          roadmap: activity.document === undefined ? undefined : documents.get(activity.document),
          activity: activity.id,
          status,
          timeliness,
          progressPct: number(progressPct),
          actualStart,
          actualEnd,
          note: textOf(rest.note, report),
          ...forecastOf(rest, report),
          ...marksOf(rest),
        };
    },
  },
});

function rowOf(o: Observation, report: Report) {
  const period = periodOf(o, report);
  return {
    indicator: o.indicator,
    ...dimensionsOf(o, report),
    periodKind: period?.kind,
    periodStart: period?.start,
    periodEnd: period?.end,
    value: stated(o.measure),
    valueMax: number(o.measure?.valueMax, o.measure?.decimals),
    unit: o.measure?.unit,
    comparator: o.measure && (o.measure.comparator ?? 'eq'),
    missing: o.missing?.reason,
    numerator: o.numerator,
    denominator: o.denominator,
    population: populationOf(o, report),
    basis: basisOf(o, report),
    sourceSystem: codeText(sourceSystemOf(o, report), report),
    baselineValue: stated(o.baseline?.measure),
    baselineStart: o.baseline?.period.start,
    baselineEnd: o.baseline?.period.end,
    targetValue: stated(o.target?.measure),
    targetBy: o.target?.by,
    change: stated(o.change),
    changeUnit: o.change?.unit,
    status: o.status,
    seriesBreak: textOf(o.seriesBreak, report),
    revisionStatus: o.revisionStatus,
    note: textOf(o.note, report),
    ...marksOf(o),
  };
}

/** The dimensions that the observation states; what it leaves out it does not limit. */
function dimensionsOf({ dimensions: own = {} }: Observation, report: Report) {
  const names = [...Object.keys(whose), ...Object.keys(dimensions)] as (keyof typeof own)[];
  const held = names.filter((name) => own[name] !== undefined);
  return Object.fromEntries(held.map((name) => [name, codeText(own[name], report)]));
}

const stated = (measure: Measure | undefined) => number(measure?.value, measure?.decimals);
const number = (value: number | undefined, decimals?: number) =>
  value === undefined ? undefined : printed(value, decimals);
