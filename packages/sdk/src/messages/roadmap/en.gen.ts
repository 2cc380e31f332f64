// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../language.ts';

export const messages: Language['messages'] = {
  "roadmap/activities-are-not-part-of-themselves": [
    "Each of these activities is said to be a part of the next, in a circle: {cycle}.",
    "Decide which is the largest and take its “parent” out."
  ],
  "roadmap/activities-are-not-part-of-themselves itself": [
    "Activity {activity} is said to be a part of itself.",
    "Take “parent” out, or name the larger activity."
  ],
  "roadmap/activities-do-not-wait-for-themselves": [
    "These activities wait for each other in a circle, so that none can start: {cycle}.",
    "Remove one of them from “dependsOn” of another, where the dependence is weakest."
  ],
  "roadmap/activities-do-not-wait-for-themselves itself": [
    "Activity {activity} depends on itself.",
    "Take “{activity}” out of its own “dependsOn”."
  ],
  "roadmap/activities-lie-within-the-horizon": [
    "Activity {activity} is planned for {date}, before the horizon of the roadmap begins ({start} to {end}).",
    "Correct the date; or, if the work really lies outside, change the horizon (“horizon”) or let the warning remain."
  ],
  "roadmap/activities-lie-within-the-horizon after": [
    "Activity {activity} is planned for {date}, after the horizon of the roadmap ends ({start} to {end}).",
    "Correct the date; or, if the work really lies outside, change the horizon (“horizon”) or let the warning remain."
  ],
  "roadmap/activities-serve-applicable-pillars": [
    "Activity {activity} serves pillar {pillar}, which “pillars” says does not apply.",
    "Set the pillar to “applicable”, give the activity the pillar it really serves, or cancel it."
  ],
  "roadmap/activities-start-after-their-predecessors": [
    "Activity {activity} starts on {start}, but {predecessor}, which it depends on, ends only on {end}.",
    "Move one of the dates; or take “{predecessor}” out of “dependsOn” if {activity} need not wait for its end."
  ],
  "roadmap/activities-start-after-their-predecessors begun": [
    "Activity {activity} is in progress, although {predecessor}, which it depends on, is not completed.",
    "Check both statuses; or take “{predecessor}” out of “dependsOn” if {activity} need not wait for its end."
  ],
  "roadmap/activities-start-after-their-predecessors completed": [
    "Activity {activity} is completed, although {predecessor}, which it depends on, is not.",
    "Check both statuses; or take “{predecessor}” out of “dependsOn” if {activity} did not need it."
  ],
  "roadmap/amendments-are-not-dated-ahead": [
    "This is dated {date}, after this document was issued ({issuedOn}).",
    "Check the date, the year above all; or bring “issuedOn” up to date."
  ],
  "roadmap/amendments-say-what-gave-rise-to-them": [
    "Amendment {amendment} to activity {activity} does not say what gave rise to it.",
    "Cite in “motivation” the id of the recommendation, decision or meeting, with “document” if it stands in another document."
  ],
  "roadmap/amendments-say-what-gave-rise-to-them other": [
    "Amendment {amendment} to activity {activity} cites {reference} as its motive, which is neither a recommendation nor a decision nor a meeting.",
    "Cite in “motivation” the id of the recommendation, decision or meeting; if it stands in another document, name that in “document”."
  ],
  "roadmap/applicable-pillars-have-activities": [
    "Pillar {pillar} applies, but no activity serves it.",
    "Add an activity with this pillar, or set the pillar to “not-applicable” and give the reason."
  ],
  "roadmap/applicable-pillars-have-activities cancelled": [
    "Pillar {pillar} applies, but every activity that served it has been cancelled.",
    "Add an activity with this pillar, or set the pillar to “not-applicable” and give the reason."
  ],
  "roadmap/baseline-periods-agree-with-their-kind": [
    "The days from {start} to {end} do not agree with the kind of period.",
    "Correct the dates or the kind; “custom” stands for any other span of time."
  ],
  "roadmap/baseline-periods-agree-with-their-kind month": [
    "The days from {start} to {end} are not one whole calendar month.",
    "Give the first and the last day of the month, or call the period “custom”."
  ],
  "roadmap/baseline-periods-agree-with-their-kind quarter": [
    "The days from {start} to {end} are not one whole calendar quarter.",
    "A quarter starts in January, April, July or October. Correct the dates, or call the period “custom”."
  ],
  "roadmap/baseline-periods-agree-with-their-kind half": [
    "The days from {start} to {end} are not one whole calendar half-year.",
    "A half-year starts in January or July. Correct the dates, or call the period “custom”."
  ],
  "roadmap/baseline-periods-agree-with-their-kind year": [
    "The days from {start} to {end} are not one whole calendar year.",
    "Give 1 January and 31 December. A financial year that begins in another month is called “custom”."
  ],
  "roadmap/baseline-year-is-that-of-the-programme": [
    "The reference year is {baselineYear}, but edition {edition} of the programme measures from {expected}.",
    "Write {expected} in “baselineYear”; if your plan has good reason to measure from {baselineYear}, let the warning remain."
  ],
  "roadmap/baselines-fall-in-the-baseline-year": [
    "The baseline of {indicator} was measured from {start} to {end}, outside the reference year {baselineYear}.",
    "Give the value of {baselineYear}; if none was measured then, let the warning remain and say so in a statement of kind CAVEAT."
  ],
  "roadmap/dre-governance-has-its-roles": [
    "The roadmap follows DRE, but neither its team nor its bodies have these roles: {missing}.",
    "Add them to “team” or to the members of a body. MGMT is senior management, MONITOR a monitoring member, BIEXPERT an expert of the International Bureau, REGULATOR the regulator, MINISTRY the ministry."
  ],
  "roadmap/fund-money-goes-to-participants": [
    "The roadmap uses money of project {project}, but {country} is not among its participants in region {region}.",
    "Check the project and the region; if the country has joined since, let the warning remain."
  ],
  "roadmap/fund-money-names-its-project": [
    "This money comes from the Quality of Service Fund ({source}), but no project is cited.",
    "List the project in “projects”, with its code, and cite its id in “project”."
  ],
  "roadmap/fund-money-names-its-project code": [
    "Money from the Quality of Service Fund ({source}) is paid through project “{project}”, which has no project code.",
    "Add the code of the project in “code”, for example QSFLDC2402."
  ],
  "roadmap/funding-matches-the-budgets": [
    "In {currency}, the activities cost {budget}, but the funding comes to {funding}: {difference} is missing.",
    "If money is missing, nothing needs mending: this tells readers so. Otherwise add the missing line to “funding” or correct an amount."
  ],
  "roadmap/funding-matches-the-budgets surplus": [
    "In {currency}, the activities cost {budget}, but the funding comes to {funding}: {difference} is not planned for.",
    "Add the activities or budgets that the money is for, or correct an amount. If the money is a reserve, nothing needs mending."
  ],
  "roadmap/horizon-lies-within-the-cycle": [
    "The horizon begins in {date}, before the cycle of the programme ({startYear} to {endYear}).",
    "Correct the horizon (“horizon”) or the cycle (“programme”, “cycle”); if the plan really goes beyond the cycle, let the warning remain."
  ],
  "roadmap/horizon-lies-within-the-cycle after": [
    "The horizon ends in {date}, after the cycle of the programme ({startYear} to {endYear}).",
    "Correct the horizon (“horizon”) or the cycle (“programme”, “cycle”); if the plan really goes beyond the cycle, let the warning remain."
  ],
  "roadmap/minimum-requirements-are-in-place": [
    "The roadmap follows DRE, but does not say how these minimum requirements stand: {requirements}.",
    "Add a line with the status of each to “minimumRequirements”. TEAM is the national project team, ROADMAP the roadmap, ACTIONPLAN the action plan."
  ],
  "roadmap/minimum-requirements-are-in-place unmet": [
    "The roadmap follows DRE, but this minimum requirement is not met: {requirements}.",
    "Put it in place before you submit the roadmap, or correct the status. TEAM is the national project team, ROADMAP the roadmap, ACTIONPLAN the action plan."
  ],
  "roadmap/one-project-leader-is-active": [
    "The team has no national project leader (role LEADER).",
    "Add a member with the role LEADER to “team”; no name is needed."
  ],
  "roadmap/one-project-leader-is-active inactive": [
    "The team lists a national project leader (role LEADER), but none who is in office on {asOf}.",
    "Add the present leader to “team”, or correct “from” and “until”."
  ],
  "roadmap/one-project-leader-is-active several": [
    "The team has {found} national project leaders (role LEADER) on {asOf}; there has to be exactly one.",
    "Give the former leader an end (“until”), or give deputies the role TEAM."
  ],
  "roadmap/open-activities-are-not-overdue": [
    "Activity {activity} should have ended by {end}, but it is still open on {asOf}.",
    "If it is done, set the status to “completed”. If not, set “timeliness” to “delayed”, give a new planned end, and record the change in “amendments”."
  ],
  "roadmap/open-activities-are-not-overdue known": [
    "Activity {activity} is marked as delayed; its planned end, {end}, has passed on {asOf}.",
    "Give a new planned end (“plannedEnd”) and record the change in “amendments”, with what gave rise to it."
  ],
  "roadmap/pillars-are-all-covered": [
    "The roadmap follows {framework}, which has {count} pillars in edition {edition}, but these are not listed: {missing}.",
    "Add a line for each missing pillar to “pillars”: “applicable”, with activities that serve it, or “not-applicable”, with the reason."
  ],
  "roadmap/pillars-stand-once": [
    "Pillar {pillar} is listed twice: at {first} and again here.",
    "Keep one of the two lines."
  ],
  "roadmap/pillars-that-do-not-apply-say-why": [
    "Pillar {pillar} is said not to apply, but no reason is given.",
    "Give the reason in “reason”, in a sentence; or set the pillar to “applicable”."
  ],
  "roadmap/references-lead-to-activities-and-targets": [
    "The id “{id}” is that of an item in “{found}”; here the id of an item in {expected} is needed.",
    "Write the id of the item that you mean; or move the reference to the field that it belongs to."
  ],
  "roadmap/roadmap-is-reviewed-regularly": [
    "The last review listed was held on {date}, at least {days} days before {asOf}; the limit is {limit} days.",
    "Add the reviews held since to “events” (type CONTROL or MEETING, status “held”), or hold one."
  ],
  "roadmap/rolled-up-progress-agrees-with-its-parts": [
    "Activity {activity} is at {progress} percent, but its parts ({parts}) come to {computed} percent.",
    "Write {computed} in “progressPct”, or correct the progress or the weights of the parts."
  ],
  "roadmap/shares-to-reach-lie-between-0-and-100": [
    "{indicator} is a share of a whole, but the value given is {value} percent.",
    "Check the value; a decimal point may be missing."
  ],
  "roadmap/spans-end-after-they-start": [
    "The end, {end}, comes before the beginning, {start}.",
    "Correct one of the two dates."
  ],
  "roadmap/spans-end-after-they-start planned": [
    "Activity {activity} is planned to end on {end}, before it starts on {start}.",
    "Correct the planned start (“plannedStart”) or the planned end (“plannedEnd”)."
  ],
  "roadmap/spans-end-after-they-start actual": [
    "Activity {activity} ended on {end}, before it started on {start}.",
    "Correct the actual start (“actualStart”) or the actual end (“actualEnd”)."
  ],
  "roadmap/targets-are-in-the-unit-of-the-indicator": [
    "{indicator} is measured in the unit “{expected}”, but here the unit is “{unit}”.",
    "Give the value in the unit “{expected}”, or choose the indicator that is meant."
  ],
  "roadmap/targets-come-after-the-baseline-year": [
    "The target for {indicator} is due in {by}, but progress is measured from the reference year {baselineYear}.",
    "Correct the due date (“by”) or the reference year (“baselineYear”). A value of the reference year itself belongs into “baseline”."
  ],
  "roadmap/targets-come-after-the-baseline-year period": [
    "The target for {indicator} is due in {by}, before the period of its own baseline is over ({end}).",
    "Correct the due date (“by”) or the period of the baseline."
  ],
  "roadmap/targets-improve-on-the-baseline": [
    "For {indicator}, higher is better, but the target for {by} is {value}, below the value before it, {before} (unit: {unit}).",
    "Check both values and the indicator. If the target is meant so, let the warning remain."
  ],
  "roadmap/targets-improve-on-the-baseline lower": [
    "For {indicator}, lower is better, but the target for {by} is {value}, above the value before it, {before} (unit: {unit}).",
    "Check both values and the indicator. If the target is meant so, let the warning remain."
  ],
  "roadmap/targets-stand-in-order-of-time": [
    "The target of {indicator} due in {by} stands after the one due in {previous}.",
    "Put the targets in order of their due dates, the earliest first; or correct the date."
  ],
  "roadmap/targets-stand-in-order-of-time twice": [
    "{indicator} has two targets due in {by}.",
    "Keep one of the two, or correct its due date."
  ]
};
