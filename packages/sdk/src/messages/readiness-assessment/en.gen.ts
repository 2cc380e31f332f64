// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../language.ts';

export const messages: Language['messages'] = {
  "readiness-assessment/amendments-follow-from-recommendations": [
    "The proposed change {amendment} follows from “{recommendation}”, which is an item of this document but not a recommendation.",
    "Name the recommendation by its id in “recommendations”; if there is none yet, add it there."
  ],
  "readiness-assessment/answers-belong-to-a-question": [
    "The questionnaire has no question “{question}”.",
    "Correct the identifier of the question, or add the question to the questionnaire."
  ],
  "readiness-assessment/answers-fit-their-questions": [
    "The answer to the question {question} does not fit it: “{given}”.",
    "Give the answer in the form that the question asks for: {needed}."
  ],
  "readiness-assessment/answers-fit-their-questions type": [
    "The question {question} is of the type “{type}” and is answered in “{needed}”; the answer is in “{given}”.",
    "Replace “{given}” by “{needed}”. If the answer is right, correct the type of the question."
  ],
  "readiness-assessment/answers-fit-their-questions single": [
    "The question {question} takes one option only; these are chosen: {given}.",
    "Keep the one option that fits best. If several may be chosen, make the question “multiple-choice”."
  ],
  "readiness-assessment/answers-fit-their-questions option": [
    "“{given}” is not among the options of the question {question}: {needed}.",
    "Choose one of the options, by its code. If one is missing, add it to “options” of the question."
  ],
  "readiness-assessment/answers-fit-their-questions unit": [
    "The question {question} asks for a number in “{needed}”; the answer is given in “{given}”.",
    "Convert the number, or correct the unit if only that is wrong."
  ],
  "readiness-assessment/assessors-are-independent-of-the-operator": [
    "Member {member} of the mission works for {operator}, the operator that is assessed.",
    "Take hosts and companions of the operator out of “team”; they can stand under “participants” of the meetings. If the operator assesses itself, set “type” to “DIAG-SELF”."
  ],
  "readiness-assessment/certified-operators-hold-a-valid-certificate": [
    "The operator is said to be certified, but the certificate expired on {expiresOn}, before the date this document describes ({asOf}).",
    "If the certificate was renewed, give the new number and dates; otherwise set the status to “expired”."
  ],
  "readiness-assessment/certified-operators-show-a-certificate": [
    "The operator is said to be certified, but neither the number of the certificate nor any evidence is given.",
    "Add “number” of the certificate, or “evidence” with the id of the certificate in the evidence of the document. If the certificate is not issued yet, the status is “applied”."
  ],
  "readiness-assessment/certified-operators-show-a-certificate code": [
    "The operator is said to be certified for {certification}, but neither the number of the certificate nor any evidence is given.",
    "Add “number” of the certificate, or “evidence” with the id of the certificate in the evidence of the document. If the certificate is not issued yet, the status is “applied”."
  ],
  "readiness-assessment/dre-questionnaires-precede-the-visit": [
    "The questionnaire was completed on {completedOn}, after the visit had begun ({start}).",
    "Check both dates. If the answers were revised during the visit, give the date on which they were first complete."
  ],
  "readiness-assessment/dre-reviews-close-with-their-deliverables": [
    "The follow-up is completed, but deliverables of the DRE review are not handed over: {missing}.",
    "Add them to “deliverables” with the status “delivered” once they are. If the follow-up still goes on, set its phase to “in-progress”."
  ],
  "readiness-assessment/dre-teams-are-of-usual-size": [
    "Number of experts of the mission: {experts}; the DRE method foresees {least} to {most}.",
    "Check “team” and “teamSize”. If they are right and the plan says why, the warning may remain."
  ],
  "readiness-assessment/dre-teams-of-unusual-size-are-explained": [
    "Number of experts of the mission: {experts}; the DRE method foresees {least} to {most}, and no plan explains the difference.",
    "Check “team” and “teamSize”. If they are right, add “plan” and say in it why the team was smaller or larger."
  ],
  "readiness-assessment/dre-visits-are-of-usual-length": [
    "The visit lasts {days} days; the DRE method foresees {least} to {most}.",
    "Check the dates and “days” of the mission. If they are right and the plan says why, the warning may remain."
  ],
  "readiness-assessment/dre-visits-of-unusual-length-are-explained": [
    "The visit lasts {days} days; the DRE method foresees {least} to {most}, and no plan explains the difference.",
    "Check the dates and “days” of the mission. If they are right, add “plan” and say in it why the visit was shorter or longer."
  ],
  "readiness-assessment/findings-cite-given-answers": [
    "The finding {finding} rests on the answer to the question {question}, which is not given.",
    "Add the answer to “answers”, or name another question or evidence that shows the finding."
  ],
  "readiness-assessment/findings-cite-what-shows-them": [
    "The finding {finding} names neither an answer nor any evidence.",
    "Add “answerRefs” with the ids of the questions whose answers show it, or “evidence” with ids of the evidence of the document."
  ],
  "readiness-assessment/follow-ups-are-established-before-issue": [
    "The state of the recommendation {recommendation} is dated {date}, after this document was issued ({issuedOn}).",
    "Give the date on which the state was established. A date that lies ahead belongs in “due” of the recommendation."
  ],
  "readiness-assessment/follow-ups-concern-recommendations": [
    "The follow-up concerns “{id}”, which is an item of this document but not a recommendation.",
    "Name the recommendation by its id. If it stands in an earlier assessment, add “document” with the id of that assessment in “relatedDocuments”."
  ],
  "readiness-assessment/mandatory-questions-are-answered": [
    "Mandatory questions without an answer: {questions}.",
    "Add an answer for each of them to “answers”. If a question does not apply, answer it with “notApplicable” and the reason."
  ],
  "readiness-assessment/mission-duration-matches-its-dates": [
    "The mission is said to last {days} days, but it runs from {start} to {end}.",
    "Correct “days”, or the first or last day. Count both the first and the last day; for working days write the unit “working-day”."
  ],
  "readiness-assessment/missions-are-reported-on-in-time": [
    "The report of the mission was handed over on {reportedOn}; the mission ended on {end}.",
    "Check both dates; the report is expected within {limit} days."
  ],
  "readiness-assessment/missions-are-reported-on-in-time early": [
    "The report of the mission was handed over on {reportedOn}, before the mission ended ({end}).",
    "Correct “reportedOn” or the last day of the mission. If only a preliminary report was handed over, leave “reportedOn” out until the final one is; it is expected within {limit} days."
  ],
  "readiness-assessment/missions-are-reported-on-in-time late": [
    "The report of the mission was handed over on {reportedOn}, more than {limit} days after the mission ended ({end}).",
    "Check both dates. If they are right, nothing can be mended; the warning tells that the report came late."
  ],
  "readiness-assessment/missions-visit-the-country-of-the-operator": [
    "The mission visited {country}, but the operator that is assessed is of {operator}.",
    "Correct the country of the mission or that of “subject”. If the mission was held online, set its “mode” to “virtual”."
  ],
  "readiness-assessment/only-shortcomings-are-grave": [
    "The finding {finding} is a shortcoming (“{kind}”), but has no severity.",
    "Say how serious it is: “critical”, “major” or “minor”. If it is not a shortcoming, set “kind” to “strength”."
  ],
  "readiness-assessment/only-shortcomings-are-grave strength": [
    "The finding {finding} is a strength, but its severity is “{severity}”.",
    "Set “severity” to “none”; or correct “kind” if it is a shortcoming."
  ],
  "readiness-assessment/ore-missions-train-and-verify": [
    "Nothing is said about one of the objectives of an ORE mission.",
    "Say what was done about it."
  ],
  "readiness-assessment/ore-missions-train-and-verify training": [
    "Nothing is said about training in IPS, CDS or QCS/IQRS, which is an objective of ORE missions.",
    "Add the training that was given to “trainings” of the mission, with “systems”. If none was given, the warning may remain."
  ],
  "readiness-assessment/ore-missions-train-and-verify activities": [
    "No activity of the roadmap was verified, which is an objective of ORE missions.",
    "Add to “activityChecks” each activity that was verified: what the operator claims and what the mission found. If none was, the warning may remain."
  ],
  "readiness-assessment/phases-follow-in-order": [
    "The phase {later} ({date}) comes before the phase {earlier} ({after}).",
    "Correct the dates or the status of the two phases."
  ],
  "readiness-assessment/phases-follow-in-order start": [
    "The phase {later} begins in {date}, before the phase {earlier}, which begins in {after}.",
    "Correct the beginning (“start”) of one of the two phases; the year above all."
  ],
  "readiness-assessment/phases-follow-in-order end": [
    "The phase {later} ends in {date}, before the phase {earlier}, which ends in {after}.",
    "Correct the end (“end”) of one of the two phases; the year above all."
  ],
  "readiness-assessment/phases-follow-in-order status": [
    "The phase {later} is “{date}”, while the phase {earlier}, which comes before it, is only “{after}”.",
    "Bring the status of the phase {earlier} up to date; if it was given up, set it to “cancelled”. Otherwise correct the status of the phase {later}."
  ],
  "readiness-assessment/pillars-are-scored-once": [
    "This score is about the same thing as the one at {first}.",
    "Keep one of the two scores."
  ],
  "readiness-assessment/pillars-are-scored-once pillar": [
    "The pillar {pillar} is scored twice: at {first} and again here.",
    "Keep one of the two scores, or correct the pillar of the other."
  ],
  "readiness-assessment/pillars-are-scored-once whole": [
    "The whole is scored twice, without a pillar: at {first} and again here.",
    "Keep one of the two scores, or name the pillar that the other is meant for."
  ],
  "readiness-assessment/pillars-of-the-framework-are-scored": [
    "Pillars of the framework {framework} that are not scored: {missing}.",
    "Add a score for each of them to “scores”. If a pillar was not assessed, the warning may remain; say why in “statements”."
  ],
  "readiness-assessment/questions-are-answered-once": [
    "The question {question} is answered twice: at {first} and again here.",
    "Keep the right answer and remove the other; what completes it can go into “note”."
  ],
  "readiness-assessment/ready-operators-meet-the-prerequisites": [
    "The operator is said to be ready for {certification}, but mandatory prerequisites are not or only partly met: {prerequisites}.",
    "Set the status of the certification to “preparing”, or bring the prerequisites up to date if they are met by now."
  ],
  "readiness-assessment/recommendations-answer-a-finding": [
    "The recommendation {recommendation} names no finding that it answers.",
    "Add “findingRefs” with the id of the finding; if there is none yet, add the finding to “findings” first."
  ],
  "readiness-assessment/reports-are-not-dated-ahead": [
    "This is dated {date}, after this document was issued ({issuedOn}).",
    "Check the date, the year above all; or bring “issuedOn” up to date."
  ],
  "readiness-assessment/scored-pillars-belong-to-the-framework": [
    "The pillar {pillar} belongs to the framework {other}, but this is an assessment of {framework}.",
    "Correct the pillar or the framework. If both frameworks were assessed, make a document for each."
  ],
  "readiness-assessment/scores-lie-within-their-scale": [
    "The score {value} does not lie within its scale, {min} to {max}.",
    "Correct the score or its scale."
  ],
  "readiness-assessment/scores-lie-within-their-scale value": [
    "The score {value} lies outside its scale, which runs from {min} to {max}.",
    "Correct the score, or the scale if the score was given on another one."
  ],
  "readiness-assessment/scores-lie-within-their-scale scale": [
    "The scale of the score {value} is empty: its lowest score, {min}, is not below its highest, {max}.",
    "Write the lowest possible score in “min” and the highest in “max”."
  ],
  "readiness-assessment/sector-wide-addressees-are-listed-groups": [
    "The recommendation {recommendation} names the group it is addressed to in words, not by a code, although it concerns more than one country.",
    "Use the code of the list “stakeholder-group” that comes nearest, such as “GOV” or “DO”; what is particular goes into “condition”. If none fits, the warning may remain."
  ],
  "readiness-assessment/sector-wide-recommendations-answer-a-finding": [
    "The recommendation {recommendation}, addressed to groups of the sector, names no finding that it answers.",
    "Add “findingRefs” if a finding led to it. If it is general policy, the warning may remain."
  ],
  "readiness-assessment/verified-activities-belong-to-a-roadmap": [
    "The activity {activity} is not one of a roadmap.",
    "Name the roadmap in “document”, by its id in “relatedDocuments”."
  ],
  "readiness-assessment/verified-activities-belong-to-a-roadmap here": [
    "“{activity}” is an item of this document, not an activity of a roadmap.",
    "Add “document” with the id of the roadmap in “relatedDocuments”, and check the id of the activity."
  ],
  "readiness-assessment/verified-activities-belong-to-a-roadmap assessment": [
    "The activity {activity} is looked for in “{document}”, which is an assessment (relation “{relation}”) and not a roadmap.",
    "Name in “document” the roadmap, by its id in “relatedDocuments”; its relation is “assesses”."
  ],
  "readiness-assessment/weighted-scores-agree-with-their-parts": [
    "The score is {value}, the weighted mean of its parts {mean}.",
    "Correct the score or its parts."
  ],
  "readiness-assessment/weighted-scores-agree-with-their-parts whole": [
    "The total score is {value}, but the weighted mean of the pillars is {mean}.",
    "Correct the total, or the score or weight of a pillar. If the assessors judged freely, set “method” to “expert”."
  ],
  "readiness-assessment/weighted-scores-agree-with-their-parts pillar": [
    "The score of the pillar {pillar} is {value}, but the weighted mean of its answers is {mean}.",
    "Correct the score, the answers, or the weights of the questions. If the assessors judged freely, set “method” to “expert”."
  ]
};
