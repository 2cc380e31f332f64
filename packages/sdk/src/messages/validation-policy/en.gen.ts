// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../language.ts';

export const messages: Language['messages'] = {
  "validation-policy/code-lists-are-known": [
    "There is no code list “{list}” in this version of the standard.",
    "Check the spelling: waypost catalog shows all lists. Written like this, the entry has no effect."
  ],
  "validation-policy/code-lists-are-known suggestion": [
    "There is no code list “{list}”. Did you mean “{suggestion}”?",
    "Correct the name. Written like this, the entry has no effect."
  ],
  "validation-policy/code-lists-are-known edition": [
    "The code list {list} has no edition “{edition}”. Known: {known}.",
    "Check the spelling. No document can name this edition and have its codes checked."
  ],
  "validation-policy/formats-and-profiles-are-known": [
    "“{name}” is not known. Known: {known}.",
    "Check the spelling (waypost formats). Written like this, the entry concerns no document."
  ],
  "validation-policy/formats-and-profiles-are-known format": [
    "There is no format “{name}”. Known: {known}.",
    "Check the spelling (waypost formats). Written like this, the entry concerns no document."
  ],
  "validation-policy/formats-and-profiles-are-known format-suggestion": [
    "There is no format “{name}”. Did you mean “{suggestion}”?",
    "Correct the name. Written like this, the entry concerns no document."
  ],
  "validation-policy/formats-and-profiles-are-known profile": [
    "There is no profile “{name}”. Known: {known}.",
    "Check the spelling (waypost formats). Written like this, the entry concerns no document."
  ],
  "validation-policy/formats-and-profiles-are-known profile-suggestion": [
    "There is no profile “{name}”. Did you mean “{suggestion}”?",
    "Correct the name. Written like this, the entry concerns no document."
  ],
  "validation-policy/limits-leave-room": [
    "“{least}” is {lower} and “{most}” is {upper}: nothing lies between them.",
    "Correct one of the two limits. A limit that you leave out is that of the standard."
  ],
  "validation-policy/lists-and-formats-stand-once": [
    "“{name}” has an entry at {first} already.",
    "Put both entries into one."
  ],
  "validation-policy/rules-are-known": [
    "There is no rule “{rule}” in this version of the standard.",
    "Check the spelling. Written like this, the entry has no effect."
  ],
  "validation-policy/rules-are-known suggestion": [
    "There is no rule “{rule}”. Did you mean “{suggestion}”?",
    "Correct the name. Written like this, the entry has no effect."
  ],
  "validation-policy/rules-are-known layer": [
    "The rule “{rule}” is one of reading or structure, which a policy cannot change.",
    "Remove the entry: every document has to follow these rules, or programs could not read it."
  ],
  "validation-policy/severity-changes-do-not-overlap": [
    "The severity of {rule} is also stated at {first}, for some of the same days.",
    "Let one entry end (“until”) on the day before the next begins (“from”), or remove one."
  ],
  "validation-policy/severity-changes-end-after-they-start": [
    "This severity applies until {until}, but it begins only on {from}.",
    "Correct one of the two dates."
  ],
  "validation-policy/waiver-ids-are-unique": [
    "“{id}” is already the identifier of the waiver at {first}.",
    "Give this waiver an identifier of its own."
  ],
  "validation-policy/waivers-end-after-they-start": [
    "The waiver expires on {expiresOn}, before it was granted ({grantedOn}).",
    "Correct one of the two dates."
  ]
};
