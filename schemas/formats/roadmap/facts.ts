import { decimal, factsFor, text, whole } from '../../define/facts.ts';
import { decimalOf, format, printed, quotient, sum } from '../../exact/decimal.ts';
import { activityColumns, codeText, forecastOf, marksOf, textOf } from '../../parts/facts.ts';
import type { Document } from './document.ts';

type Activity = NonNullable<Document['activities']>[number];

/** How many of the activities have a status. */
const count = (activities: readonly Activity[], status: Activity['status']) =>
  activities.filter((activity) => activity.status === status).length;

export default factsFor<Document>()({
  activities: {
    about: { en: 'The action plan, an activity a row.', fr: 'Le plan d’action, une activité par ligne.' },
    columns: {
      ...activityColumns,
      pillar: text('Pillar the activity serves.', 'Pilier que l’activité sert.'),
      kind: text('Which requirements it meets.', 'Les exigences auxquelles elle répond.'),
      title: text('What is to be done.', 'Ce qu’il faut faire.'),
      plannedStart: text('Planned first day, as exact as known.', 'Premier jour prévu, aussi précis que connu.'),
      plannedEnd: text('Planned last day, as exact as known.', 'Dernier jour prévu, aussi précis que connu.'),
      parent: text('The larger activity it is a part of.', 'L’activité plus large dont elle fait partie.'),
      weight: whole('Its share in that activity.', 'Sa part dans cette activité.'),
    },
    *rows(roadmap) {
      for (const activity of roadmap.activities ?? []) {
        const { id, kind, title, progressPct, ...own } = activity;
        const { status, timeliness, actualStart, actualEnd, pillar, plannedStart, plannedEnd, parent, weight } = own;
        yield {
          roadmap: roadmap.documentId,
          activity: id,
          pillar,
          kind: codeText(kind, roadmap),
          title: textOf(title, roadmap),
          status,
          timeliness,
          progressPct: progressPct === undefined ? undefined : printed(progressPct),
          plannedStart,
          plannedEnd,
          actualStart,
          actualEnd,
          parent,
          weight,
          ...forecastOf(activity, roadmap),
          ...marksOf(activity),
        };
      }
    },
  },
  pillars: {
    about: {
      en: 'How far each pillar has come, counted over its activities.',
      fr: 'Avancement de chaque pilier, compté sur ses activités.',
    },
    columns: {
      pillar: text('The pillar.', 'Le pilier.'),
      applicability: text('Whether it applies.', 'Applicabilité.'),
      activities: whole('Activities.', 'Activités.'),
      completed: whole('Of them completed.', 'Dont achevées.'),
      inProgress: whole('In progress.', 'En cours.'),
      notStarted: whole('Not started.', 'Non commencées.'),
      suspended: whole('Suspended.', 'Suspendues.'),
      cancelled: whole('Cancelled.', 'Annulées.'),
      delayed: whole('Delayed, whatever their status.', 'En retard, quel que soit leur état.'),
      progressPct: decimal(
        'Mean progress of its activities, in percent, without cancelled ones and those that have parts; only where each states its own [proposed].',
        'Avancement moyen de ses activités, en pour cent, sans les activités annulées ni celles qui ont des parties ; seulement si chacune indique le sien [proposé].',
      ),
    },
    *rows({ pillars, activities = [] }) {
      const wholes = new Set(activities.map(({ parent }) => parent));
      for (const { pillar, applicability } of pillars) {
        const own = activities.filter((activity) => activity.pillar === pillar);
        yield {
          pillar,
          applicability,
          activities: own.length,
          completed: count(own, 'completed'),
          inProgress: count(own, 'in-progress'),
          notStarted: count(own, 'not-started'),
          suspended: count(own, 'suspended'),
          cancelled: count(own, 'cancelled'),
          delayed: own.filter(({ timeliness }) => timeliness === 'delayed').length,
          progressPct: meanProgress(own.filter(({ id, status }) => status !== 'cancelled' && !wholes.has(id))),
        };
      }
    },
  },
});

/** To one decimal; undefined where an activity does not state how far it has come. */
function meanProgress(activities: readonly Activity[]): string | undefined {
  const stated = activities.flatMap(({ progressPct }) => (progressPct === undefined ? [] : [decimalOf(progressPct)]));
  if (stated.length === 0 || stated.length < activities.length) return undefined;
  return format(quotient(sum(stated), decimalOf(stated.length), 1));
}
