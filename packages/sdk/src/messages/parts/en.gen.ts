// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../language.ts';

export const messages: Language['messages'] = {
  "parts/adopted-documents-rest-on-a-decision": [
    "The document is said to be adopted, but no decision to that effect is listed.",
    "Add the decision to “decisions” with the status “taken” and its date, or set “lifecycle” to “submitted”."
  ],
  "parts/approximate-numbers-keep-their-words": [
    "The number is not exact (“{comparator}”), but its words are missing.",
    "Add “statedAs” with the words of the source."
  ],
  "parts/closed-list-codes-are-known": [
    "“{code}” is not a code of {lists}, in the edition that the document names.",
    "Use a code of the list (waypost catalog {lists}), or correct the edition in “catalogs”."
  ],
  "parts/completed-work-has-evidence": [
    "This is said to be “{status}”, without any evidence.",
    "List the proof in “evidence” of the document (certificate, minutes, photograph, report …) and cite its id here."
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
  "parts/no-private-contact-in-public": [
    "The document is public and gives the address {email}, which is not marked as public.",
    "If the address may be published, add \"public\": true to the contact; otherwise take it out."
  ],
  "parts/nothing-confidential-in-public": [
    "This item is confidential, but the document is public.",
    "Take the item out, or set “confidentiality” to “programme” or “restricted”."
  ],
  "parts/open-list-codes-are-known": [
    "“{code}” is not (yet) a code of {lists}.",
    "Check the spelling (waypost catalog {lists}). If no code fits, write { \"other\": { \"fr\": \"…\" } } where the field allows it."
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
    "Revision {revision} replaces revision {other}; those between are not accounted for.",
    "If revisions are missing, hand them in; otherwise number this one right after {other}."
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
  ]
};
