// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../language.ts';

export const messages: Language['messages'] = {
  "series/aggregates-agree-with-their-inputs": [
    "{indicator} is given as {value}, but the {inputs} reports it was made from add up to {expected}.",
    "Calculate the value again from the reports, or correct “inputs”."
  ],
  "series/aggregates-agree-with-their-inputs numerator": [
    "The numerator of {indicator} is {value}, but those of the {inputs} reports add up to {expected}.",
    "Add up the numerators of the reports again, or correct “inputs”."
  ],
  "series/aggregates-agree-with-their-inputs denominator": [
    "The denominator of {indicator} is {value}, but those of the {inputs} reports add up to {expected}.",
    "Add up the denominators of the reports again, or correct “inputs”."
  ],
  "series/aggregates-agree-with-their-inputs rate": [
    "{indicator} is given as {value}, but the counts of the {inputs} reports, {numerator} out of {denominator}, make {expected}.",
    "Divide the sum of the numerators by the sum of the denominators; the mean of the rates is not the same number."
  ],
  "series/completed-activities-stay-completed": [
    "Activity {activity} was completed in the document before; now it is “{status}”.",
    "If it is still done, write “completed”. If not, say why: in “note” of a report; in a roadmap with an amendment of the activity."
  ],
  "series/completed-activities-were-not-found-open": [
    "Activity {activity} is said to have been completed on {date}, but was found “{found}” in an assessment of {seen} ({document}).",
    "Correct the status or the date of the end. If the assessment is mistaken, settle it with those who wrote it."
  ],
  "series/definitions-keep-their-meaning": [
    "“{member}” of {indicator} is {value}; it was {before} in the report before.",
    "Give the changed indicator a new code, or say in “seriesBreak” of its observations why they cannot be compared."
  ],
  "series/digests-match-the-documents-at-hand": [
    "Revision {revision} of {documentId} is cited with the SHA-256 {stated}, but that of the file provided is {found}.",
    "Compare with the file that was meant. If the one provided is the right one, write its SHA-256 here; if it was changed, ask for the original."
  ],
  "series/ids-keep-their-item": [
    "“{id}” is not the item that it was in the earlier revision.",
    "Give the new item an id that was never used, and leave “{id}” to the item that had it."
  ],
  "series/ids-keep-their-item moved": [
    "“{id}” stood in “{before}” in the earlier revision and now stands in “{now}”: it is another item.",
    "Give the new item an id that was never used, and leave “{id}” to the item that had it."
  ],
  "series/indicators-are-reported-again": [
    "{document} reported on indicators of which this report says nothing: {missing}.",
    "Add an observation for each: with “measure”, or with “missing” and the reason. If they are no longer followed, nothing needs to be changed."
  ],
  "series/listed-revisions-are-the-latest": [
    "“{id}” is cited in revision {revision}, but revision {latest} had been issued by then.",
    "If the later revision is meant, write {latest} and check the references to its items."
  ],
  "series/listed-revisions-are-the-latest absent": [
    "“{id}” is cited in revision {revision}; of that document, only revision {found} was provided. It was not compared.",
    "Compare with revision {revision}, or cite the revision that is meant."
  ],
  "series/operators-are-visited-in-the-cycle": [
    "Among the documents provided, there is no assessment with a mission and no MISSION event from {startYear} to {endYear} for: {operators}.",
    "If there was a mission, validate together with its assessment, or add the event. If not, plan one."
  ],
  "series/periods-do-not-overlap": [
    "This report covers {start} to {end}, but {document} covers {otherStart} to {otherEnd}.",
    "If this is a newer version of that report, keep its “documentId” and give it the next “revision”. Otherwise correct the period."
  ],
  "series/periods-leave-no-gap": [
    "No report provided covers {from} to {to}: the one before, {document}, ends earlier.",
    "Hand in the missing report, with “missing” where nothing was measured; if it exists, validate together with it."
  ],
  "series/populations-keep-their-meaning": [
    "Population {population} is given as “{value}”, but was “{before}” in the report before.",
    "If other members are meant, give the population a new id, or say in “seriesBreak” of its observations why they cannot be compared."
  ],
  "series/progress-does-not-fall": [
    "The progress of activity {activity} is {value} %, but it was {before} % before.",
    "Check the figure. If it is right, say why in “note” of a report, or with an amendment of the activity in a roadmap."
  ],
  "series/references-lead-to-items": [
    "“{document}” has no item with the id “{id}” (revision {revision}).",
    "Look up the id in that document and correct it, or cite the revision in which the item stands."
  ],
  "series/references-lead-to-the-right-kind-of-item": [
    "“{id}” of “{document}” is an item in “{found}”; what is meant here is an item in: {expected}.",
    "Look up the id of the item that is meant, and correct it."
  ],
  "series/related-documents-are-not-withdrawn": [
    "“{id}” ({documentId}) was withdrawn by its author, in revision {revision}.",
    "Cite the document that takes its place, or remove the reference."
  ],
  "series/reported-baselines-stay-the-same": [
    "The baseline of {indicator} is {value}, but was {before} in {document}.",
    "If the earlier one was right, correct the baseline. If it had to be revised, say why in “note”; if values are no longer comparable, in “seriesBreak”."
  ],
  "series/reported-baselines-stay-the-same year": [
    "The baseline year is {year}, but was {before} in {document}.",
    "Write the baseline year of the programme, {before}. If the programme has changed it, let the warning remain and say so in a statement of kind CAVEAT."
  ],
  "series/reported-targets-agree-with-the-roadmap": [
    "The target of {indicator} is given as {value}, but target {id} of the roadmap says: {planned}.",
    "Use the target of the roadmap; if it has been changed since, cite the revision in which it stands."
  ],
  "series/reported-targets-agree-with-the-roadmap indicator": [
    "Target {id} of the roadmap is one of {planned}, not of {indicator}.",
    "Cite the target of {indicator}, or correct the indicator."
  ],
  "series/reported-targets-are-lowered-with-a-reason": [
    "The target of {indicator} is {value}, but was {before} in {document}.",
    "If the target was not changed, write {before}. If it was, amend the roadmap and cite its target in “ref”, or give the reason in “note”."
  ],
  "series/reporters-are-counted": [
    "Number of operators that reported, according to the report: {reporting}; number of operators whose reports are combined: {counted}.",
    "Correct “reporting”, or complete “inputs”."
  ],
  "series/reporters-are-counted unnamed": [
    "Operators that should have reported: {expected}; that did: {reporting}; of the others, named in “excluded”: {named}.",
    "Name each operator that did not report in “excluded”, with the reason."
  ],
  "series/reports-at-hand-are-summed-up-or-excluded": [
    "Reports of these operators were provided, but are neither combined nor excluded: {operators}.",
    "Add their reports to “relatedDocuments” with “aggregates” and to “inputs”, or name the operators in “excluded” with the reason."
  ],
  "series/revised-values-say-so": [
    "{indicator} is {value} for this period, but was {before} in {document}.",
    "Check which value is right. If it was revised, say why in “note”."
  ],
  "series/revised-values-say-so missing": [
    "{indicator} has no value for this period any more; it was {before} in {document}.",
    "Give the value. If it was withdrawn, say why in “note”."
  ],
  "series/revisions-form-a-chain": [
    "Revision {revision} replaces revision {replaced}, but a later one, revision {earlier}, is among the documents provided.",
    "Include what revision {earlier} changed, then write {earlier} in “supersedes”."
  ],
  "series/revisions-form-a-chain date": [
    "Revision {revision} is dated {date}, before revision {earlier} ({before}).",
    "Correct “issuedOn”, or the number of the revision."
  ],
  "series/claimed-states-are-those-reported": [
    "According to this document, the operator claimed that activity {activity} is “{claimed}”, but the documents provided say: {told}.",
    "Write in “claimed” what the roadmap or the report says; what the mission saw belongs in “verified”."
  ],
  "series/claimed-states-are-those-reported progress": [
    "According to this document, the operator claimed a progress of {claimed} % for activity {activity}, but the documents provided say: {told} %.",
    "Write in “claimed” what the roadmap or the report says; what the mission saw belongs in “verified”."
  ],
  "series/follow-ups-come-after-the-assessment": [
    "The follow-up of recommendation {recommendation} is dated {date}, but the assessment that made it describes the situation of {assessed}.",
    "Correct the date, or the recommendation that is meant."
  ],
  "series/severe-findings-lead-to-action": [
    "No recommendation answers finding {finding} (severity: {severity}).",
    "Add a recommendation that cites {finding} in “findingRefs”, and the activity that carries it out."
  ],
  "series/severe-findings-lead-to-action activity": [
    "Recommendation {recommendation}, which answers finding {finding}, leads to no activity of the roadmap.",
    "Cite the activity in “activityRefs”, or propose a change of one in “proposedAmendments”."
  ],
  "series/severe-findings-lead-to-action date": [
    "Neither recommendation {recommendation}, which answers finding {finding}, nor the activities it leads to ({activities}) have a date.",
    "Add “due” to the recommendation, or “plannedEnd” to the activity."
  ],
  "series/severe-findings-lead-to-action target": [
    "The activities to which recommendation {recommendation} leads ({activities}), for finding {finding}, contribute to no indicator target.",
    "Cite in “targetRefs” of the activity, in the roadmap, the target by which its effect can be seen."
  ],
  "series/activities-are-cancelled-not-dropped": [
    "Activities of revision {revision} are no longer there: {missing}.",
    "Put them back with the status “cancelled”, and say in “amendments” what gave rise to it."
  ],
  "series/planned-baselines-stay-the-same": [
    "The baseline of {indicator} was {before} and is now {value}.",
    "If the earlier one was right, put it back. If it had to be corrected, add an amendment to an activity that contributes to the target."
  ],
  "series/planned-baselines-stay-the-same year": [
    "The baseline year was {before} and is now {year}.",
    "Write the baseline year of the programme, {before}. If the programme has changed it, let the warning remain and say so in a statement of kind CAVEAT."
  ],
  "series/planned-targets-are-lowered-by-amendment": [
    "The target of {indicator} for {by} ({id}) was {before} and is now {value}.",
    "If the target was not changed, write {before}. If it was, add an amendment to an activity that cites {id} in “targetRefs”."
  ],
  "series/planned-targets-are-lowered-by-amendment dropped": [
    "The target of {indicator} for {by} ({id}), {before}, is no longer there.",
    "Put it back, or add an amendment to an activity that cites {id} in “targetRefs”."
  ],
  "series/planned-targets-are-lowered-by-amendment removed": [
    "Target {id} of {indicator} is no longer there.",
    "Put it back, or add an amendment to an activity that contributed to it."
  ],
  "series/begun-standards-are-carried-over": [
    "Standards begun under edition {before} are not stated under edition {edition}: {missing}.",
    "Add them with their status. If the new edition has another code for one, use that code and tell so in a statement of kind CAVEAT."
  ],
  "series/standards-do-not-fall-back": [
    "Standard {standard} was “{before}” and now is “{status}”.",
    "Check the status. If it is right, describe the difficulty in “challenges” and cite it in “challengeRefs” of the standard."
  ]
};
