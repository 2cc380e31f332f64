import type { PolicyInForce } from '@waypost/schemas/policy/in-force';
import type { PolicyDocument } from './policy.gen.ts';
import { type SubjectOfPolicy, subjectOf } from './subject-of.ts';

type Entry<K extends keyof PolicyDocument> = NonNullable<PolicyDocument[K]> extends (infer E)[] ? E : never;
type SeverityChange = Entry<'severities'>;
type Waiver = Entry<'waivers'>;

/** What of a policy holds for one document on one day. */
export interface InForce {
  thresholds: NonNullable<PolicyDocument['thresholds']>;
  /** Changed severities and waivers, by rule. */
  severities: ReadonlyMap<string, SeverityChange>;
  waivers: ReadonlyMap<string, Waiver>;
  openness: ReadonlyMap<string, 'open' | 'closed'>;
  /** What rules of policies look at. */
  forRules: PolicyInForce;
}

/** What of a policy holds for a document on a day; undefined where the policy does not apply to the document. */
export function inForce(policy: PolicyDocument, document: object, date: string): InForce | undefined {
  const subject = subjectOf(document);
  if (!isInScope(policy.appliesTo, subject)) return undefined;
  const { thresholds = {}, severities = [], waivers = [], codeLists = [] } = policy;
  const mine = waivers.filter((waiver) => isFor(waiver, subject) && isOn(date, waiver.grantedOn));
  // In order of their ends, so that of several for one rule the last to expire counts.
  const byEnd = [...mine].sort((a, b) => (a.expiresOn < b.expiresOn ? -1 : a.expiresOn > b.expiresOn ? 1 : 0));
  const waived = byRule(byEnd.filter(({ expiresOn }) => date <= expiresOn));
  const lapsed = byEnd.filter(({ rule, expiresOn }) => expiresOn < date && !waived.has(rule));
  const { profiles } = policy.requiredProfiles?.find(({ format }) => format === subject.format) ?? {};
  const dueDays = daysUntilDue(policy, subject);
  return {
    thresholds,
    severities: byRule(severities.filter(({ from, until }) => isOn(date, from, until))),
    waivers: waived,
    openness: new Map(codeLists.flatMap(({ list, openness }) => (openness ? [[list, openness] as const] : []))),
    forRules: {
      ...(profiles && { profiles }),
      ...(dueDays !== undefined && { dueDays }),
      editions: Object.fromEntries(codeLists.flatMap(({ list, editions }) => (editions ? [[list, editions]] : []))),
      expired: new Map(lapsed.map(({ rule, id, expiresOn }) => [rule, { waiver: id, expiresOn }])),
    },
  };
}

function isInScope({ formats, profiles, programmes, countries, regions }: Scope = {}, subject: SubjectOfPolicy) {
  const { programme } = subject;
  return (
    isAmong(formats, subject.format) &&
    isAmong(profiles, subject.profile) &&
    isAmong(countries, subject.country) &&
    (regions === undefined || subject.regions.some((region) => regions.includes(region))) &&
    (programmes === undefined ||
      programmes.some(
        ({ code, edition }) => code === programme?.code && (edition === undefined || edition === programme.edition),
      ))
  );
}
type Scope = NonNullable<PolicyDocument['appliesTo']>;

/** Nothing stated means all; something stated is never met by what is not known. */
const isAmong = (stated: readonly string[] | undefined, value: string | undefined) =>
  stated === undefined || (value !== undefined && stated.includes(value));

const isFor = ({ organization, country, documentId }: Waiver, subject: SubjectOfPolicy) =>
  (organization === undefined || organization === subject.organization) &&
  (country === undefined || country === subject.country) &&
  (documentId === undefined || documentId === subject.documentId);

/** Exact dates are in the order of their texts. */
const isOn = (date: string, from?: string, until?: string) =>
  (from === undefined || from <= date) && (until === undefined || date <= until);

const byRule = <E extends { rule: string }>(entries: readonly E[]) =>
  new Map(entries.map((entry) => [entry.rule, entry]));

/**
 * Days after the end of its period within which a document is due; undefined where the policy does not ask for it. Of the
 * document only that is looked at by which a policy tells whom it concerns.
 */
export function dueDays(policy: PolicyDocument, document: object): number | undefined {
  const subject = subjectOf(document);
  return isInScope(policy.appliesTo, subject) ? daysUntilDue(policy, subject) : undefined;
}

/** Of all obligations that concern a report the one that is due first; all have to be kept. */
function daysUntilDue({ reportingObligations = [] }: PolicyDocument, subject: SubjectOfPolicy): number | undefined {
  const days = reportingObligations.flatMap((it) => {
    const isMine =
      it.format === subject.format &&
      (it.profile === undefined || it.profile === subject.profile) &&
      (it.periodKind === undefined || it.periodKind === subject.periodKind) &&
      isAmong(it.organizations, subject.organization) &&
      isAmong(it.countries, subject.country);
    return isMine ? [it.days] : [];
  });
  return days.length > 0 ? Math.min(...days) : undefined;
}
