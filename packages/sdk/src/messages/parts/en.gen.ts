// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../language.ts';

export const messages: Language['messages'] = {
  "parts/actual-dates-are-not-after-as-of": [
    "The work “{work}” is said to have started on {date}, but the document describes the situation of {asOf}.",
    "Correct the date; if the start is still to come, write it in “plannedStart”. Or bring “asOf” up to date."
  ],
  "parts/actual-dates-are-not-after-as-of end": [
    "The work “{work}” is said to have ended on {date}, but the document describes the situation of {asOf}.",
    "Correct the date; if the end is still to come, write it in “plannedEnd”. Or bring “asOf” up to date."
  ],
  "parts/adopted-documents-rest-on-a-decision": [
    "The document is said to be adopted, but no decision to that effect is listed.",
    "Add the decision to “decisions” with the status “taken” and its date, or set “lifecycle” to “submitted”."
  ],
  "parts/approximate-numbers-keep-their-words": [
    "The number is not exact (“{comparator}”), but the wording of the source is missing.",
    "Add “statedAs” with the exact words of the source."
  ],
  "parts/certificates-expire-after-issue": [
    "The certificate expires on {expiresOn}, which is not after the day it was issued, {issuedOn}.",
    "Check both dates against the certificate; the year above all."
  ],
  "parts/closed-list-codes-are-known": [
    "“{code}” is not in {lists}, in the edition that the document names.",
    "Use a code of the list, which “waypost catalog” followed by its name shows, or correct the edition in “catalogs”."
  ],
  "parts/closed-list-codes-are-known suggestion": [
    "“{code}” is not in {lists}, in the edition that the document names. Did you mean “{suggestion}”?",
    "Use a code of the list, which “waypost catalog” followed by its name shows, or correct the edition in “catalogs”."
  ],
  "parts/completed-work-has-evidence": [
    "This is said to be “{status}”, without any evidence.",
    "List the proof in “evidence” of the document (certificate, minutes, photograph, report …) and cite its id here."
  ],
  "parts/completed-work-is-at-100-percent": [
    "The work “{work}” is completed, but its progress is {progress} percent.",
    "Write 100 in “progressPct”; or set the status to “in-progress” if work is left."
  ],
  "parts/countries-lie-in-their-region": [
    "{country} is not usually counted with the region {region}; the lists known here count it with {regions}.",
    "Check the country and the region. If the programme does count the country there, leave it as it is."
  ],
  "parts/events-end-on-or-after-their-start": [
    "Event “{event}” ends on {end}, before it starts ({start}).",
    "Swap the two dates, or correct the wrong one."
  ],
  "parts/expected-ends-lie-ahead": [
    "The work “{work}” is expected to end by {end}, which has passed on {asOf}.",
    "Give the date that is expected now in “expectedEnd”; if the work is done, set the status to “completed” and give “actualEnd”."
  ],
  "parts/ids-are-unique": [
    "The id “{id}” is already that of {first}.",
    "Give this item an id of its own, and see whether references to “{id}” mean this item or the other."
  ],
  "parts/issued-on-or-after-its-date": [
    "The document describes the situation of {asOf}, but was issued earlier, on {issuedOn}.",
    "Correct “asOf” or “issuedOn”."
  ],
  "parts/later-revisions-say-what-they-replace": [
    "This is revision {revision}, but the document does not say which revision it replaces.",
    "Add “supersedes” with the identifier, the revision and the reason."
  ],
  "parts/later-revisions-say-what-they-replace first": [
    "A first revision replaces nothing, yet “supersedes” is given.",
    "Raise “revision”, or take “supersedes” out."
  ],
  "parts/list-editions-are-named": [
    "The document uses the code “{code}” of the list {list}, but does not say of which edition; several are known.",
    "Add the edition to “catalogs”, under “{list}”. The command “waypost catalog {list}” shows the editions."
  ],
  "parts/no-private-contact-in-public": [
    "The document is public and gives the address {email}, which is not marked as public.",
    "If the address may be published, add \"publishable\": true to the contact; otherwise take it out."
  ],
  "parts/nothing-confidential-in-public": [
    "This item is confidential, but the document is public.",
    "Take the item out, or set “confidentiality” to “programme” or “restricted”."
  ],
  "parts/only-held-events-have-attendance": [
    "Event “{event}” has the status “{status}”, and yet says who attended.",
    "If it took place, set the status to “held”. If not, move those expected to “participants” and remove “attendance”."
  ],
  "parts/open-list-codes-are-known": [
    "“{code}” is not (yet) in {lists}.",
    "Check the spelling: “waypost catalog” followed by the name of a list shows its codes. If no code fits, write { \"other\": { \"fr\": \"…\" } } where the field allows it."
  ],
  "parts/open-list-codes-are-known suggestion": [
    "“{code}” is not (yet) in {lists}. Did you mean “{suggestion}”?",
    "Check the spelling: “waypost catalog” followed by the name of a list shows its codes. If no code fits, write { \"other\": { \"fr\": \"…\" } } where the field allows it."
  ],
  "parts/organization-ids-match-their-codes": [
    "The organization “{id}” is said to be in {stated}, another country than that of its identifier.",
    "Correct “country” or “id”, whichever is wrong."
  ],
  "parts/organization-ids-match-their-codes operator": [
    "The organization “{id}” has the operator code {stated}, another than that of its identifier.",
    "Correct “operatorCode” or “id”, whichever is wrong."
  ],
  "parts/past-facts-are-not-dated-ahead": [
    "This is dated {date}, after this document was issued ({issuedOn}).",
    "Check the date, the year above all; or bring “issuedOn” up to date."
  ],
  "parts/past-facts-are-not-dated-ahead over": [
    "The status is “{status}”, but the date, {date}, lies after this document was issued ({issuedOn}).",
    "Check the date, the year above all. If it is still to come, change the status to “planned”."
  ],
  "parts/placeholders-are-filled-in": [
    "“{words}” looks like a placeholder that was never filled in.",
    "Write the text in its place, without square brackets; leave the field out if there is nothing to say and it is not required."
  ],
  "parts/ranges-have-both-ends": [
    "The number is said to be a range from {value} on, but its upper end is missing.",
    "Add “valueMax”, or say “gte” for “at least”."
  ],
  "parts/ranges-have-both-ends reversed": [
    "The ends of the range are the wrong way round: {value} to {valueMax}.",
    "Swap “value” and “valueMax”, or correct the wrong one."
  ],
  "parts/ranges-have-both-ends other": [
    "An upper end is given, but the number is not said to be a range (“comparator” is “{comparator}”).",
    "Set “comparator” to “range”, or take out “valueMax”."
  ],
  "parts/references-lead-to-the-right-items": [
    "The id “{id}” is that of an item in “{found}”; here the id of an item in {expected} is needed.",
    "Write the id of the item that you mean; or move the reference to the field that it belongs to."
  ],
  "parts/references-resolve": [
    "There is no item with the id “{id}” in this document.",
    "Correct the id, or add the item. If it stands in another document, name that document in “relatedDocuments” and here in “document”."
  ],
  "parts/related-documents-are-listed": [
    "No related document has the id “{id}”.",
    "Add the document to “relatedDocuments” with this id, or correct the id."
  ],
  "parts/revisions-follow-each-other": [
    "Revision {revision} replaces revision {other}; the revisions between them are missing.",
    "If those revisions exist, hand them in; otherwise number this one right after {other}."
  ],
  "parts/rows-stand-once": [
    "This row is about the same thing as the one at {first}: same {members}.",
    "Keep the right row and remove the other; if it was meant to be about something else, correct {members}."
  ],
  "parts/subjects-name-whom-they-are-about": [
    "The subject is of the kind “{kind}” but has no “{missing}”, so nobody can tell which one is meant.",
    "Add “{missing}” to “subject”, or correct “kind”."
  ],
  "parts/supersedes-an-earlier-revision": [
    "Revision {revision} says that it replaces revision {other}, which is not an earlier one.",
    "Raise “revision” above {other}, or correct the revision that is replaced."
  ],
  "parts/supersedes-an-earlier-revision document": [
    "This document replaces a revision of another document, {other}.",
    "Give “supersedes” the identifier of this document, {documentId}. A document for a new period replaces nothing: leave “supersedes” out."
  ],
  "parts/text-in-the-document-language": [
    "The document is in “{language}”, but this text is only in: {languages}.",
    "Add the text in “{language}”, or correct the language of the document."
  ],
  "parts/work-in-progress-has-not-ended": [
    "The work “{work}” is in progress, but it has an actual end: {end}.",
    "Set the status to “completed”; or take “actualEnd” out if work goes on."
  ],
  "parts/work-not-started-has-no-actual-dates": [
    "The work “{work}” has not started, but it has an actual start: {date}.",
    "Set the status to “in-progress”; or, if the date is only planned, write it in “plannedStart” instead."
  ],
  "parts/work-not-started-has-no-actual-dates end": [
    "The work “{work}” has not started, but it has an actual end: {date}.",
    "Set the status to “completed”; or, if the date is only planned, write it in “plannedEnd” instead."
  ],
  "parts/work-not-started-is-at-zero-percent": [
    "The work “{work}” has not started, but its progress is {progress} percent.",
    "Set the status to “in-progress” and give the actual start; or write 0 in “progressPct”."
  ],
  "parts/work-that-is-over-expects-no-end": [
    "The work “{work}” is “{status}”, and yet it is expected to end by {end}.",
    "Remove “expectedEnd”; the day on which it really ended belongs in “actualEnd”."
  ]
};
