import type { Context, With } from '../../../define/rule.ts';
import type { Document, Observation } from '../document.ts';
import { codeKey, type Indicator, indicatorOf, originOf } from './effective.ts';
import { placesOf } from './interval.ts';

/** Dimensions that may hold the answer to a question, with their lists; the others say whose answers they are. */
const answers = {
  serviceArea: 'service-area',
  channel: 'channel',
  obstacle: 'obstacle',
  messageType: 'message-type',
  event: 'mail-event',
  mailClass: 'mail-class',
  mailCategory: 'mail-category',
} as const;
type Answer = keyof typeof answers;
export const answerLists = Object.values(answers);

/** Values are summed as whole millionths, so that any split of a report merges to the same sum. */
export const MILLION = 1_000_000;

/** What a question's answers amount to so far; plain JSON. */
export type Tally = {
  /** Sum of the parts, in millionths. */
  sum: number;
  /** Twice what rounding may have added or taken away, in millionths. */
  rounding: number;
  /** How many parts; more than there are codes if one is reported twice. */
  parts: number;
  /** Codes answered, each once. */
  codes: readonly string[];
  /** The total stated without the dimension: place and value in millionths. */
  total: readonly [place: number, value: number] | null;
  /** First part in the report; a very large number while there is none. */
  place: number;
  dimension: Answer | '';
  /** Some value is not exact, or the answers lie in more than one dimension: no sum is certain. */
  vague: boolean;
};

/** The one dimension that holds the answer; '' for a total, undefined where there are several. */
function answerOf({ dimensions }: Observation): Answer | '' | undefined {
  let answer: Answer | '' = '';
  for (const name in dimensions)
    if (Object.hasOwn(answers, name)) {
      if (answer !== '') return undefined;
      answer = name as Answer;
    }
  return answer;
}

/** Whether an indicator is a question with one answer each, of a kind. */
export function isQuestion(code: string, context: Context, kind: Indicator['kind']): boolean {
  const indicator = indicatorOf(code, context);
  return indicator?.response === 'single' && indicator.kind === kind;
}

/** Key of a question, undefined for what is no value of it. */
export function questionKey(o: With<Observation, 'measure'>, d: Document, context: Context) {
  if (o.measure.unit !== indicatorOf(o.indicator, context)?.unit) return undefined;
  const answer = answerOf(o);
  if (Math.abs(o.measure.value) > MILLION * 1000 || answer === undefined) return undefined;
  return [...originOf(o, d, answer === '' ? o.dimensions : { ...o.dimensions, [answer]: undefined }), o.indicator];
}

export function answerTally(o: Observation, place: number): Tally {
  const dimension = answerOf(o) as Answer | '';
  const value = Math.round((o.measure?.value ?? 0) * MILLION);
  const places = o.measure ? placesOf(o.measure) : 0;
  const code = dimension && o.dimensions?.[dimension];
  return {
    sum: dimension ? value : 0,
    rounding: dimension ? Math.round(MILLION / 10 ** places) : 0,
    parts: code ? 1 : 0,
    codes: code ? [codeKey(code)] : [],
    total: dimension ? null : [place, value],
    place: dimension ? place : Number.MAX_SAFE_INTEGER,
    dimension,
    vague: (o.measure?.comparator ?? 'eq') !== 'eq' || places > 6,
  };
}

export function addTallies(a: Tally, b: Tally): Tally {
  const total = a.total && b.total ? (a.total[0] < b.total[0] ? a.total : b.total) : (a.total ?? b.total);
  return {
    sum: a.sum + b.sum,
    rounding: a.rounding + b.rounding,
    parts: a.parts + b.parts,
    codes: union(a.codes, b.codes),
    total,
    place: Math.min(a.place, b.place),
    // Where both have one and they differ, nothing is certain.
    dimension: a.dimension === '' ? b.dimension : a.dimension,
    vague: a.vague || b.vague || (a.dimension !== '' && b.dimension !== '' && a.dimension !== b.dimension),
  };
}

const union = (a: readonly string[], b: readonly string[]) =>
  b.every((code) => a.includes(code)) ? a : [...a, ...b.filter((code) => !a.includes(code))].sort();

/** Whether every code of the dimension's list has been answered, once, and no value is vague. */
export function isComplete({ dimension, codes, parts, vague }: Tally, context: Context): boolean {
  const list = dimension && context.catalog(answers[dimension])?.codes;
  return !vague && parts === codes.length && !!list && [...list.keys()].every((code) => codes.includes(code));
}
