// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../language.ts';

export const messages: Language['messages'] = {
  "policy/editions-are-admitted": [
    "The document uses edition “{edition}” of the code list {list}; the policy admits: {admitted}.",
    "Use the codes of an edition that is admitted (waypost catalog {list}) and name it in “catalogs”."
  ],
  "policy/reports-come-in-time": [
    "The report was issued on {issuedOn}; it was due by {due}, {days} days after the end of its period ({end}).",
    "Check “issuedOn” and the period. If they are right, nothing can be mended; the finding tells that the report came late."
  ],
  "policy/required-profiles-are-used": [
    "The profile is “{profile}”; the policy you are judged by asks for: {required}.",
    "Make the document with one of these profiles. If yours is the right one, ask the issuer of the policy."
  ],
  "policy/waivers-are-in-force": [
    "The waiver {waiver} of the rule {rule} expired on {expiresOn}.",
    "Mend what the rule finds here, or ask the issuer of the policy for a new waiver."
  ]
};
