import { decimal, text } from '../define/facts.ts';

/** A code of an open list, or a text in its place. */
type Code = string | { other: Readonly<Record<string, string>> };

/** The code; where the list has none, the text that stands in its place, in the main language of the document. */
export function codeText(code: Code | undefined, { language }: { language: string }): string | undefined {
  return code === undefined || typeof code === 'string' ? code : textOf(code.other, { language });
}

/** A text in the main language of the document, else in the first that it is in. */
export const textOf = (
  stated: Readonly<Record<string, string>> | undefined,
  { language }: { language: string },
): string | undefined => stated && (stated[language] ?? Object.values(stated)[0]);

/** The columns of any item that may be marked as confidential. */
export const markColumns = {
  confidential: text(
    'The word true, where the item must not be passed on with the rest.',
    'Le mot true, si l’élément ne doit pas être transmis avec le reste.',
  ),
};

export const marksOf = ({ confidential }: { confidential?: boolean }) => ({
  confidential: confidential ? 'true' : undefined,
});

/** Where an activity of a roadmap stands, as a roadmap or a report tells it; formats add columns of their own. */
export const activityColumns = {
  roadmap: text('Identifier of the roadmap.', 'Identifiant de la feuille de route.'),
  activity: text('Id of the activity in the roadmap.', 'Identifiant de l’activité dans la feuille de route.'),
  status: text('How far the activity has come.', 'Où en est l’activité.'),
  timeliness: text('Whether it keeps to its dates.', 'Respect de ses délais.'),
  progressPct: decimal('Share of the work done, in percent.', 'Part du travail accomplie, en pour cent.'),
  actualStart: text('When work began, as exact as known.', 'Début effectif, aussi précis que connu.'),
  actualEnd: text('When work was completed, as exact as known.', 'Achèvement effectif, aussi précis que connu.'),
  expectedEnd: text('When work is now expected to end.', 'Fin désormais attendue.'),
  statusReason: text('Why it stands as it does.', 'Pourquoi elle en est là.'),
  ...markColumns,
};

interface Forecast {
  expectedEnd?: string;
  statusReason?: Readonly<Record<string, string>>;
}

/** What activities tell since 1.1; those of 1.0 have nothing of it. */
export function forecastOf(activity: object, document: { language: string }) {
  const { expectedEnd, statusReason }: Forecast = activity;
  return { expectedEnd, statusReason: textOf(statusReason, document) };
}
