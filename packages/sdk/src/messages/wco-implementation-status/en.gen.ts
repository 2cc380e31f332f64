// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../language.ts';

export const messages: Language['messages'] = {
  "wco-implementation-status/capacity-measures-have-indicators": [
    "The capacity-building measure {measure} has no indicator.",
    "Add to “indicators” what it is to achieve, for example the number of officers trained (“output”) or the share of correct declarations afterwards (“outcome”)."
  ],
  "wco-implementation-status/completed-standards-are-full": [
    "The standard {standard} is said to be completed ({completedOn}), but its status is “{status}”.",
    "If it is fully implemented, set the status to “full”. If the date is a target, write it as “targetEnd” instead of “completedOn”."
  ],
  "wco-implementation-status/completion-dates-have-passed": [
    "The standard {standard} is fully implemented (“full”), but “completedOn” is {completedOn}, after the date of this status ({asOf}).",
    "Correct “completedOn”. If the standard is to be completed on that date, write it as “targetEnd” and set the status to “largely” or “partial”."
  ],
  "wco-implementation-status/edition-matches-the-code-list": [
    "The document is about the edition {edition}, but takes the codes of its standards from {list}.",
    "Write the same edition in “edition” and in “catalogs”, under “wco-standard”."
  ],
  "wco-implementation-status/every-standard-is-stated": [
    "Of the {all} standards of the edition {edition}, {stated} are stated; missing: {missing}.",
    "Add one entry for each missing standard to “standards”. Only “code” and “status” are needed; if nothing has begun, the status is “none”, and if you do not know yet, “not-assessed”."
  ],
  "wco-implementation-status/flexibility-is-justified": [
    "The flexible application of {standard} is not fully justified.",
    "Add the reason, and why harmonised implementation is not hindered."
  ],
  "wco-implementation-status/flexibility-is-justified reason": [
    "The standard {standard} is applied flexibly, but the national reason for it is missing.",
    "Add “reason” to “flexibility”: the national priority or requirement behind it."
  ],
  "wco-implementation-status/flexibility-is-justified nonImpediment": [
    "The standard {standard} is applied flexibly, but it is not said why this does not hinder harmonised implementation.",
    "Add “nonImpediment” to “flexibility”: for example that no other standard depends on it, or that partners still receive the same data."
  ],
  "wco-implementation-status/full-standards-have-closed-steps": [
    "The standard {standard} is fully implemented (“full”), but its step {step} is still “{status}”.",
    "If the step is done or no longer needed, set its status to “completed” or “cancelled”; otherwise the standard is “largely” implemented."
  ],
  "wco-implementation-status/intent-fits-the-mercator-track": [
    "The form of the intent, “{kind}”, does not fit what is said about the Mercator Programme.",
    "Correct “kind” or “mercatorBeneficiary” in “intent”."
  ],
  "wco-implementation-status/intent-fits-the-mercator-track beneficiary": [
    "The administration benefits from the tailored track of the Mercator Programme, yet the form of its intent is “{kind}”.",
    "Set “kind” to “mercator-addition”, the letter that asks to add e-commerce to the agreed plan; or set “mercatorBeneficiary” to false if there is no tailored track."
  ],
  "wco-implementation-status/intent-fits-the-mercator-track other": [
    "The form of the intent is “{kind}”, yet the administration does not benefit from the tailored track of the Mercator Programme.",
    "Set “kind” to “letter”; or set “mercatorBeneficiary” to true if there is a tailored track."
  ],
  "wco-implementation-status/legal-gaps-lead-to-amendments": [
    "For the legal gap {change} of {standard}, no amendment is planned.",
    "Add “amendment”: what is to be changed."
  ],
  "wco-implementation-status/legal-gaps-lead-to-amendments law": [
    "For the standard {standard}, a gap in the law is stated ({change}), but no amendment of it is planned.",
    "Add “amendment”: what is to be changed in the law, and “due” if you know by when. If a text is drafted already, set “status” to “drafted”."
  ],
  "wco-implementation-status/legal-gaps-lead-to-amendments regulation": [
    "For the standard {standard}, a gap in a regulation is stated ({change}), but no amendment of it is planned.",
    "Add “amendment”: what is to be changed in the regulation, and “due” if you know by when. If a text is drafted already, set “status” to “drafted”."
  ],
  "wco-implementation-status/legal-gaps-lead-to-amendments procedure": [
    "For the standard {standard}, a gap in an administrative procedure is stated ({change}), but no amendment of it is planned.",
    "Add “amendment”: what is to be changed in the procedure, and “due” if you know by when. If it is drafted already, set “status” to “drafted”."
  ],
  "wco-implementation-status/needs-of-small-businesses-are-told": [
    "Nothing is said about the needs of micro, small and medium-sized enterprises.",
    "Add “msmeNeeds” with a “summary”. If the needs have not been assessed yet, say there that this is so, and when they will be."
  ],
  "wco-implementation-status/open-edition-standards-are-stated": [
    "Standards known of the edition {edition} that are not stated: {missing}. The list of this edition is not yet verified.",
    "Add an entry for each of them to “standards”, with “code” and “status”. If the edition has no such standard, leave it out and tell the editors of the list."
  ],
  "wco-implementation-status/outputs-lead-to-outcomes": [
    "The standard {standard} has no indicator of outcomes.",
    "Add an indicator of the level “outcome”."
  ],
  "wco-implementation-status/outputs-lead-to-outcomes outputs": [
    "All indicators of the standard {standard} are of the level “output”: they say what was done, not what it changed.",
    "Add an indicator of the level “outcome”, for example the hours that items spend in customs or the share of items with advance data."
  ],
  "wco-implementation-status/outputs-lead-to-outcomes full": [
    "The standard {standard} is fully implemented (“full”), but no indicator shows what this has changed.",
    "Add to “indicators” one of the level “outcome”, with its latest value if you have it."
  ],
  "wco-implementation-status/past-work-is-not-dated-ahead": [
    "This is dated {date}, after this document was issued ({issuedOn}).",
    "Check the date, the year above all; or bring “issuedOn” up to date."
  ],
  "wco-implementation-status/principles-match-their-standards": [
    "The standard {standard} belongs to principle {expected}, not to principle {principle}.",
    "Write {expected} as the principle, or leave it out: it follows from the code. If the principle is right, correct the code of the standard."
  ],
  "wco-implementation-status/priority-ranks-differ": [
    "Several standards share the priority rank {rank}: {standards}.",
    "If they form a group of equal priority, nothing needs to be done. Otherwise give each its own rank."
  ],
  "wco-implementation-status/progress-reports-keep-their-interval": [
    "A progress report has been due since {since}.",
    "Send the report, or state when it was sent."
  ],
  "wco-implementation-status/progress-reports-keep-their-interval due": [
    "The progress report {report} was due in {due}; by {asOf} no date of sending is given.",
    "Add “sentOn” if the report was sent. Otherwise send it, or agree on a new date with the WCO and write it in “due”."
  ],
  "wco-implementation-status/progress-reports-keep-their-interval sent": [
    "The latest progress report was sent in {since}; by {asOf} more than {interval} months have passed, which is the agreed interval.",
    "Add the report that was sent since to “reports”, or send one. If another interval was agreed on, correct “intervalMonths”."
  ],
  "wco-implementation-status/progress-reports-keep-their-interval none": [
    "No progress report has been sent since the intent was declared in {since}; by {asOf} more than {interval} months have passed, which is the agreed interval.",
    "Add the reports that were sent to “reports”, with “sentOn”, or send one. If another interval was agreed on, correct “intervalMonths”."
  ],
  "wco-implementation-status/references-lead-to-steps-and-measures": [
    "The id “{id}” is that of an item in “{found}”; here the id of an item in {expected} is needed.",
    "Write the id of the item that you mean; or move the reference to the field that it belongs to."
  ],
  "wco-implementation-status/standards-are-stated-once": [
    "The standard {standard} is listed twice: at {first} and again here.",
    "Put the two entries into one, or correct the code of the one that is about another standard."
  ],
  "wco-implementation-status/standards-not-begun-show-no-work": [
    "The status of {standard} is “{status}”, but the document reports work on it ({work}).",
    "Set the status to “partial” or the one that applies; or remove the steps and dates that belong to another standard."
  ],
  "wco-implementation-status/started-work-has-an-intent": [
    "Work has begun on {standards}, but the date of the intent is missing.",
    "Add the date of the intent."
  ],
  "wco-implementation-status/started-work-has-an-intent none": [
    "Work has begun on {standards}, but no intent to implement the framework is declared.",
    "Add “intent” with its type and the date on which the WCO was notified. For a practice that is older than that, set “preexisting” to true."
  ],
  "wco-implementation-status/started-work-has-an-intent undated": [
    "Work has begun on {standards}, but the declaration of intent has no date.",
    "Add “date” to “intent”: the day, month or year in which the WCO was notified. All time limits are counted from it."
  ],
  "wco-implementation-status/steps-do-not-wait-for-themselves": [
    "The step {step} depends on itself: {cycle}.",
    "Remove from “dependsOn” the step that need not be finished first, so that the circle is broken."
  ],
  "wco-implementation-status/tailored-support-follows-its-diagnosis": [
    "The tailored support {measure} begins in {start}, before its diagnosis {diagnosis} of {date}.",
    "Correct the date that is wrong, or name in “diagnostic” the earlier diagnosis on which the support is based."
  ],
  "wco-implementation-status/tailored-support-names-its-diagnosis": [
    "The capacity-building measure {measure} is tailored support, but the diagnosis that called for it is not named.",
    "Add “diagnostic” with the id of the diagnosis in “diagnostics” under “monitoring”; a planned diagnosis may be named too. If there was none, choose another “type”, such as “ASSIST”."
  ],
  "wco-implementation-status/targets-lie-in-the-window": [
    "The target {target} for {standard} does not lie {least} to {most} months after the intent ({intent}).",
    "Check both dates."
  ],
  "wco-implementation-status/targets-lie-in-the-window early": [
    "{standard} is to be implemented by {target}, less than {least} months after the intent of {intent}; {least} to {most} months are expected.",
    "Check the target (“targetEnd”) and the date of the intent. If the practice is older than the intent, set “preexisting” to true. If the delay is realistic, the warning may remain."
  ],
  "wco-implementation-status/targets-lie-in-the-window late": [
    "{standard} is to be implemented by {target}, more than {most} months after the intent of {intent}; {least} to {most} months are expected.",
    "Check the target (“targetEnd”) and the date of the intent. If your resources demand more time, say so in “approach”; the warning may then remain."
  ],
  "wco-implementation-status/wco-committees-are-engaged": [
    "None of the WCO committees is listed: neither the Permanent Technical Committee (PTC) nor the Enforcement Committee (EC) nor the Capacity Building Committee (CBC).",
    "If experiences or difficulties were discussed in one of them, add it to “bodies” under “monitoring”, with the organization “org:WCO”. Otherwise nothing needs to be done."
  ],
  "wco-implementation-status/wco-experts-are-accredited": [
    "The measure {measure} is provided by the WCO or its members, but its experts are said not to be accredited by the WCO.",
    "Ask the WCO whether the experts are accredited and set “expertsAccredited” to true if they are. If the experts come from elsewhere, correct “providers”."
  ],
  "wco-implementation-status/work-begins-soon-after-intent": [
    "The intent was declared in {intent}; in {asOf}, at least {months} months later, work on no standard has begun: all are “none” or “planned”.",
    "Check whether the statuses are up to date. If nothing has begun, say under “challenges” what is delaying it and which support you need."
  ],
  "wco-implementation-status/work-dates-run-forward": [
    "The end, “{endField}”: {end}, lies before the beginning, “{startField}”: {start}.",
    "Correct the date that is wrong; the year above all. If only one of them is known, leave the other out."
  ],
  "wco-implementation-status/work-rests-on-a-gap-analysis": [
    "Work on the standard {standard} has begun (status “{status}”), but no gap analysis is given.",
    "Add “gap” with a “summary”: what separates your present practice from the standard. If nothing does, say so."
  ],
  "wco-implementation-status/work-starts-after-the-intent": [
    "The work on {standard} is dated {date}, before the intent was declared ({intent}).",
    "Check both dates; if the practice is older than the intent, set “preexisting” to true."
  ],
  "wco-implementation-status/work-starts-after-the-intent workStart": [
    "Work on {standard} started in {date} (“workStart”), before the intent was declared in {intent}.",
    "Check both dates. If the practice is older than the intent, set “preexisting” to true."
  ],
  "wco-implementation-status/work-starts-after-the-intent completedOn": [
    "{standard} was completed in {date} (“completedOn”), before the intent was declared in {intent}.",
    "Check both dates. If the practice is older than the intent, set “preexisting” to true."
  ]
};
