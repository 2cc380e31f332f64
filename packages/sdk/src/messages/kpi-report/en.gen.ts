// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../language.ts';

export const messages: Language['messages'] = {
  "kpi-report/achieved-and-missed-fit-the-target": [
    "The target of {indicator} is said to be achieved, but the value {value} does not reach {target}.",
    "Correct the status, the value or the target. “on-track” and “off-track” are for targets whose time has not come."
  ],
  "kpi-report/achieved-and-missed-fit-the-target missed": [
    "The target of {indicator} is said to be missed, but the value {value} reaches {target}.",
    "Change the status to “achieved”, or correct the value or the target."
  ],
  "kpi-report/achievements-are-settled-by-the-number": [
    "The target of {indicator} is said to be achieved, but the value as stated ({value}) does not show whether {target} is reached.",
    "Give the exact value, or the counts, or choose another status."
  ],
  "kpi-report/aggregates-tell-how-they-were-made": [
    "The report combines those of others, but does not say how this value of {indicator} was calculated.",
    "Add “derivation” to the observation, or once to the report: the method, the reports used, how many operators reported and how many should have."
  ],
  "kpi-report/baselines-are-not-later-than-the-value": [
    "The baseline of {indicator} begins on {start}, after the period of the value has ended ({end}).",
    "Check the period of the baseline, the year above all, and whether value and baseline have been exchanged."
  ],
  "kpi-report/changes-equal-value-minus-baseline": [
    "{indicator} went from {baseline} to {value}, a change of {expected}, but {change} is given.",
    "Calculate the change again, or check the value and the baseline. If the two cannot be compared, say why in “seriesBreak”."
  ],
  "kpi-report/changes-rest-on-the-baseline-year": [
    "A change of {indicator} ({value}) is claimed without the baseline that it is measured from.",
    "Add “baseline” with the value of the reference year, or remove “change”."
  ],
  "kpi-report/changes-rest-on-the-baseline-year other-year": [
    "The baseline of {indicator} is of {start} to {end}, but the reference year of the report is {baselineYear}.",
    "Take the value of {baselineYear} as the baseline and calculate the change again, or correct “baselineYear”."
  ],
  "kpi-report/compliant-items-are-captured-items": [
    "{compliant} items are reported with compliant data (EAD-CMP), but only {captured} with any data (EAD-CAP).",
    "Check the two numerators: they may be swapped, or come from extracts of different days. If messages ran ahead of dispatch, say so in a note."
  ],
  "kpi-report/control-meetings-keep-a-monthly-pace": [
    "Number of control meetings reported: {held}, for {months} whole months.",
    "Nothing to correct if that is so. If meetings were left out, add them to “events”, or their number in “occurrences”."
  ],
  "kpi-report/denominators-are-positive": [
    "{indicator} is given as {value}, but its denominator is 0.",
    "If there was nothing to measure, replace “measure” by “missing” with the reason “not-applicable”. Otherwise correct the denominator."
  ],
  "kpi-report/derivations-suit-the-indicator": [
    "The method “{method}” does not suit {indicator}.",
    "Look up in the catalog how values of the indicator combine, and calculate the value again."
  ],
  "kpi-report/derivations-suit-the-indicator sum": [
    "Values of {indicator} are added up, but the method is “{method}”.",
    "Add up the operators’ values and give the method “sum”."
  ],
  "kpi-report/derivations-suit-the-indicator ratio-of-sums": [
    "A rate over several operators is the ratio of their sums, but the method for {indicator} is “{method}”.",
    "Add up the numerators and the denominators, divide, and give the method “ratio-of-sums”."
  ],
  "kpi-report/derivations-suit-the-indicator weighted-mean": [
    "Values of {indicator} combine by a weighted mean, but the method is “{method}”.",
    "Weight each value by its base, and give the method “weighted-mean”."
  ],
  "kpi-report/derivations-suit-the-indicator none": [
    "Values of {indicator} of several operators cannot be combined, but the method “{method}” was used.",
    "Report the operators one by one with the dimension “operator”; or, if the value is an estimate, give the method “estimate”."
  ],
  "kpi-report/durations-and-counts-are-not-negative": [
    "{indicator} is given as {value}, but it cannot be negative.",
    "Correct the number. A change may be negative, but belongs into “change”."
  ],
  "kpi-report/indicator-set-is-covered": [
    "The set {set} asks for indicators that this report does not mention for its period: {missing}.",
    "Add an observation for each: with “measure”, or with “missing” and the reason (“not-measured”, “pending” …)."
  ],
  "kpi-report/indicators-are-defined": [
    "“{indicator}” is neither in the catalog of indicators nor in “definitions”.",
    "Check the spelling (waypost catalog indicator). If the indicator is your own, describe it in “definitions”."
  ],
  "kpi-report/indicators-are-defined suggestion": [
    "“{indicator}” is neither in the catalog of indicators nor in “definitions”. Did you mean “{suggestion}”?",
    "Check the spelling (waypost catalog indicator). If the indicator is your own, describe it in “definitions”."
  ],
  "kpi-report/measured-rates-give-their-counts": [
    "{indicator} was measured, but the counts that it was calculated from are not given.",
    "Add “numerator” and “denominator” as the system gives them. Never calculate them backwards from the rate; if you do not have them, leave it as it is."
  ],
  "kpi-report/measured-values-name-their-system": [
    "This value of {indicator} is said to be measured, but not by which system.",
    "Add “sourceSystem”, here or once in “observationDefaults”; “MANUAL” stands for counting by hand."
  ],
  "kpi-report/medians-do-not-exceed-p90": [
    "Half of the items took up to {median}, but nine in ten took only up to {p90}.",
    "Check whether the median and the 90th percentile are swapped."
  ],
  "kpi-report/missing-values-claim-nothing": [
    "There is no value of {indicator} ({reason}), and yet its target is said to be “{status}”.",
    "Take “status” out, or set it to “not-assessed”; or give the value in “measure” instead of “missing”."
  ],
  "kpi-report/missing-values-claim-nothing change": [
    "There is no value of {indicator} ({reason}), and yet a change is given.",
    "Take “change” out; or give the value in “measure” instead of “missing”."
  ],
  "kpi-report/nothing-to-measure-gives-no-counts": [
    "The report says that there was nothing to measure for {indicator}, but it gives a count: {count}.",
    "Remove the count; or, if something was counted, give the value in “measure”, or the true reason in “missing”."
  ],
  "kpi-report/numerators-stay-within-denominators": [
    "{indicator}: {numerator} out of {denominator} is more than the whole.",
    "Check whether the two counts are swapped, or are of different periods or populations."
  ],
  "kpi-report/observations-do-not-lie-ahead": [
    "This value of {indicator} is of a period that starts on {start}, after the report’s period has ended ({end}).",
    "Correct the period of the observation, or that of the report."
  ],
  "kpi-report/observations-do-not-lie-ahead defaults": [
    "The period that holds for observations without one of their own starts on {start}, after the report’s period has ended ({end}).",
    "Correct “observationDefaults” or the period of the report."
  ],
  "kpi-report/outbound-identifiers-bear-the-country": [
    "{identifier} is outbound and ends with {country}, not with {own}.",
    "Check the identifier and the direction. If the item is only forwarded for another operator, it can stay so."
  ],
  "kpi-report/own-indicators-have-codes-of-their-own": [
    "The code “{code}” belongs to an indicator of the catalog.",
    "If you mean the indicator of the catalog, remove the definition. If not, give your indicator another code, here and in the observations."
  ],
  "kpi-report/own-indicators-have-codes-of-their-own twice": [
    "The code “{code}” is defined twice.",
    "Remove one of the two definitions, or give it another code."
  ],
  "kpi-report/parts-add-up-to-the-total": [
    "The total is given as {total}, but the counts of all codes of “{dimension}” add up to {sum}.",
    "Check the total and the counts. If the same case can be counted under several codes, set “response” to “multiple” in the definition of the indicator."
  ],
  "kpi-report/periods-agree-with-their-kind": [
    "The days from {start} to {end} do not agree with the kind of period.",
    "Correct the dates or the kind; “custom” stands for any other span of time."
  ],
  "kpi-report/periods-agree-with-their-kind month": [
    "The days from {start} to {end} are not one whole calendar month.",
    "Give the first and the last day of the month, or call the period “custom”."
  ],
  "kpi-report/periods-agree-with-their-kind quarter": [
    "The days from {start} to {end} are not one whole calendar quarter.",
    "A quarter starts in January, April, July or October. Correct the dates, or call the period “custom”."
  ],
  "kpi-report/periods-agree-with-their-kind half": [
    "The days from {start} to {end} are not one whole calendar half-year.",
    "A half-year starts in January or July. Correct the dates, or call the period “custom”."
  ],
  "kpi-report/periods-agree-with-their-kind year": [
    "The days from {start} to {end} are not one whole calendar year.",
    "Give 1 January and 31 December. A financial year that begins in another month is called “custom”."
  ],
  "kpi-report/periods-end-on-or-after-their-start": [
    "The period ends on {end}, before it starts ({start}).",
    "Swap the two dates, or correct the wrong one."
  ],
  "kpi-report/planned-events-lie-ahead": [
    "Event “{event}” is still said to be planned, though its date ({date}) lies before the date of the figures ({asOf}).",
    "Set the status to “held”, “postponed” or “cancelled”, or correct the date."
  ],
  "kpi-report/population-references-lead-to-populations": [
    "“{id}” is the id of another item, not of a population.",
    "Give the id of an item of “populations”, or describe the population there."
  ],
  "kpi-report/populations-are-not-part-of-themselves": [
    "Population “{population}” is part of itself: {circle}.",
    "Correct “parent” of one of them; the largest population has none."
  ],
  "kpi-report/proportions-lie-between-0-and-100": [
    "{indicator} is given as {value}; it can only lie between 0 and 100.",
    "Correct the number: perhaps the decimal point is missing (871 for 87.1), or a count was given instead of a percentage."
  ],
  "kpi-report/rates-equal-their-counts": [
    "{indicator} is given as {value}, but {numerator} out of {denominator} makes {expected}.",
    "Check which of the three numbers is wrong: “value”, “numerator” or “denominator”. If the counts are right, the value is {expected}."
  ],
  "kpi-report/rates-equal-their-counts share": [
    "{indicator} is given as {value} percent, but {numerator} out of {denominator} makes {expected} percent. {value} is the share of 1, as spreadsheets store percentages.",
    "Write the value in percent: {expected}."
  ],
  "kpi-report/report-lies-within-the-cycle": [
    "The period begins on {date}, before the cycle {startYear}–{endYear}.",
    "Correct the period, or the cycle of the programme."
  ],
  "kpi-report/report-lies-within-the-cycle after": [
    "The period ends on {date}, after the cycle {startYear}–{endYear}.",
    "Correct the period, or the cycle of the programme."
  ],
  "kpi-report/reports-tell-something": [
    "The report is handed in, but holds no observation.",
    "Add the observations of the period: with “measure”, or with “missing” and the reason (“not-measured”, “pending” …) where there is no value."
  ],
  "kpi-report/retentions-give-a-reason": [
    "Customs held items (EME: {value}), but no reason is given.",
    "Add “note” with the main reasons, such as a missing invoice or a prohibited content."
  ],
  "kpi-report/sample-verdicts-match-the-check-digit": [
    "{identifier} is said to be valid, but its check digit is {digit} and must be {expected}.",
    "If the identifier is copied correctly, set “valid” to false: the label is wrong. If not, correct the identifier."
  ],
  "kpi-report/sample-verdicts-match-the-check-digit form": [
    "{identifier} is said to be valid, but it does not have the form of S10: two capital letters, nine digits, two capital letters.",
    "Correct the identifier, or set “valid” to false."
  ],
  "kpi-report/sample-verdicts-match-the-check-digit right": [
    "{identifier} is said to be invalid, but its form, country and check digit ({digit}) are right.",
    "Set “valid” to true, or check that the identifier is copied as printed."
  ],
  "kpi-report/scans-fall-along-the-flow": [
    "{count} items have event {event}, but only {earlierCount} have the earlier event {earlier}.",
    "Nothing to correct if the counts are right: the missing {earlier} scans are then what the report shows. Check that both counts are of the same items."
  ],
  "kpi-report/single-answers-add-up-to-100": [
    "The shares of all answers in “{dimension}” add up to {sum}, not to 100.",
    "Check the shares. If several answers were possible, set “response” to “multiple” in the definition of the indicator."
  ],
  "kpi-report/sub-populations-fit-into-the-whole": [
    "Population “{population}” has {n} members, more than “{parent}” ({parentN}), of which it is a part.",
    "Correct one of the two numbers, or the population named in “parent”."
  ],
  "kpi-report/survey-values-name-their-population": [
    "The report does not say which population this value of {indicator} is about.",
    "Add “population”, here or in “observationDefaults”. If the source does not state the base, describe a population with “baseUnstated”: true."
  ],
  "kpi-report/surveys-describe-their-method": [
    "The survey does not say how its figures were obtained.",
    "Add “methodology”: how the answers were collected, and whether those asked answered about themselves."
  ],
  "kpi-report/units-fit-the-indicator": [
    "{indicator} is measured in “{expected}”, but here the unit is “{unit}”.",
    "Give the number in “{expected}”, converting it if need be."
  ],
  "kpi-report/units-fit-the-indicator change": [
    "A change of {indicator} is given in “{expected}” or in “percent”, but here the unit is “{unit}”.",
    "Give the difference in “{expected}”; or, for a relative change, in “percent”."
  ],
  "kpi-report/values-are-reported-once": [
    "This observation is of the same thing as the one at {first}: same indicator, population, period, basis, source system and dimensions.",
    "Remove one of the two, or say in “dimensions”, “population” or “period” how they differ."
  ]
};
