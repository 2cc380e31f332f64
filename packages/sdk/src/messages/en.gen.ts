// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from './language.ts';

export const en: Language = {
  "messages": {
    "read/encoding": [
      "The file is not UTF-8 text: byte {byte} at offset {byteOffset}, after “{near}”, belongs to no character.",
      "Save the file again with the encoding UTF-8, then check names and accents."
    ],
    "read/encoding windows-1252": [
      "The file was probably saved as Windows-1252 or Latin-1, not as UTF-8: byte {byte} at offset {byteOffset}, after “{near}”, would then be “{character}”.",
      "Open the file in the program that wrote it, check that “{character}” shows there, and save it with the encoding UTF-8."
    ],
    "read/encoding other-encoding": [
      "The file is written in the encoding {found}; a document is UTF-8.",
      "Save the file again with the encoding UTF-8."
    ],
    "read/encoding not-text": [
      "This is not a JSON text but a file of another kind: {found}.",
      "Check that this is the right file, or export its content as JSON."
    ],
    "read/encoding cut-off": [
      "The file ends in the middle of a character, after “{near}”: it was probably cut off when it was copied or sent.",
      "Fetch the file again and compare its size with the original."
    ],
    "read/empty": [
      "The file is empty.",
      "Check that this is the right file and that it was saved completely."
    ],
    "read/too-deep": [
      "More than {limit} objects and lists stand inside one another here; no document needs so many levels.",
      "Look above this place for brackets that were opened and not closed, or for content that was put inside itself."
    ],
    "read/syntax": [
      "The file is not well-formed JSON: what stands near “{near}” cannot stand there.",
      "Correct this place. An editor that knows JSON marks it; files exported by a program are best exported again."
    ],
    "read/syntax unclosed": [
      "The file ends although “{open}” of line {openLine}, column {openColumn} is still open.",
      "Add the missing “{close}”. If the end of the file is missing, fetch the file again."
    ],
    "read/syntax unclosed-string": [
      "The text that starts here with {found} has no closing quotation mark on this line.",
      "Close the text with a straight double quotation mark; write a line break within a text as \\n."
    ],
    "read/syntax raw-control": [
      "A text contains the control character {codePoint} as it is.",
      "Remove it; write a tab within a text as \\t."
    ],
    "read/syntax escape": [
      "“{found}” has no meaning in a JSON text, where a backslash starts a special character.",
      "Write a backslash as \\\\, as in C:\\\\reports."
    ],
    "read/syntax comment": [
      "JSON has no comments.",
      "Remove the comment, or put it into a text field of the document."
    ],
    "read/syntax number": [
      "“{found}” is not written as JSON writes numbers.",
      "Write digits and a decimal point only, as in 1234.5: no leading zero or plus sign, no unit, no spaces between groups."
    ],
    "read/syntax decimal-comma": [
      "“{found}” has a decimal comma; in JSON a comma ends the value.",
      "Write a decimal point, as in 12.5."
    ],
    "read/syntax quotation-mark": [
      "Here stands the quotation mark {found}; JSON knows only the straight double one.",
      "Replace it, and the one that closes the text, by straight double quotation marks."
    ],
    "read/syntax invisible": [
      "The character {codePoint}, which does not show or shows as a space, stands between the values.",
      "Delete it; it often comes from copying out of a web page or a text document."
    ],
    "read/syntax after-end": [
      "The document is complete before this place, yet something follows: “{found}”.",
      "Remove what follows, or check the brackets above: a file holds one document."
    ],
    "read/syntax missing-colon": [
      "The name {name} is not followed by a colon.",
      "Write a colon and the value after the name."
    ],
    "read/syntax not-json": [
      "The file does not start like JSON but with “{found}”.",
      "Check that this is the right file and not, for example, a web page or a table in CSV."
    ],
    "read/syntax trailing-comma": [
      "Nothing follows this comma before “{found}”.",
      "Remove the comma; there is none after the last value."
    ],
    "read/syntax missing-value": [
      "The value is missing before “{found}”.",
      "Write the value, or remove the name and its colon if there is none."
    ],
    "read/syntax wrong-bracket": [
      "Here stands “{found}”, but “{open}” of line {openLine}, column {openColumn} must be closed first.",
      "Write “{close}” here, or correct the bracket that opens."
    ],
    "read/syntax colon-in-list": [
      "In a list, which stands in square brackets, values have no names.",
      "Remove the name and the colon, or put names and values into curly brackets."
    ],
    "read/syntax missing-comma": [
      "A comma is missing here, before “{found}”.",
      "Write a comma between the two."
    ],
    "read/syntax extra-comma": [
      "No value stands before this comma.",
      "Remove the comma, or write the value that is missing."
    ],
    "read/syntax unquoted-name": [
      "The name “{found}” is not in quotation marks.",
      "Put the name into straight double quotation marks."
    ],
    "read/syntax missing-name": [
      "A name in quotation marks is expected here, not “{found}”.",
      "Write the name and a colon before the value, or put values without names into square brackets."
    ],
    "read/syntax word": [
      "“{found}” is neither a text in quotation marks nor a number.",
      "Put text into straight double quotation marks. Only true, false and null stand without; a value that is not a number (NaN, Infinity) is left out."
    ],
    "read/duplicate-key": [
      "“{key}” stands twice in the same object, in line {firstLine} and again in line {line}: programs differ in which one they read.",
      "Keep the right one and remove the other."
    ],
    "read/forbidden-key": [
      "“{key}” must not be used as a name: it can make programs that read the document misbehave.",
      "Choose another name."
    ],
    "read/number-precision": [
      "The number {number} has more digits than programs keep: many would read {readAs}.",
      "Round it to at most 15 digits. An identifier that consists of digits is a text and stands in quotation marks."
    ],
    "read/number-precision too-large": [
      "The number {number} is larger than 9007199254740991, up to which all programs keep whole numbers exactly.",
      "Round it to at most 15 digits. An identifier that consists of digits is a text and stands in quotation marks."
    ],
    "read/number-range": [
      "The number {number} is larger or closer to zero than programs can hold: many would read {readAs}.",
      "Correct the number or its exponent."
    ],
    "read/lone-surrogate": [
      "The text contains half a character, {codePoint}: probably an emoji or a rare letter that was cut in two.",
      "Type the character again or remove the half."
    ],
    "read/lone-surrogate key": [
      "The name “{key}” contains half a character, {codePoint}: probably an emoji or a rare letter that was cut in two.",
      "Type the character again or remove the half."
    ],
    "read/control-character": [
      "The text contains {codePoint}, a character that does not show and that programs treat differently.",
      "Remove it. For a line break write \\n alone, for a tab \\t."
    ],
    "read/control-character key": [
      "The name “{key}” contains {codePoint}, a character that does not show and that programs treat differently.",
      "Remove it. For a line break write \\n alone, for a tab \\t."
    ],
    "read/bidi-character": [
      "The text contains {codePoint}, which changes the order in which the text is shown: what one reads is not what is stored.",
      "Remove it. Arabic text does not need it; the marks U+200E, U+200F and U+061C are allowed."
    ],
    "read/bidi-character key": [
      "The name “{key}” contains {codePoint}, which changes the order in which the text is shown: what one reads is not what is stored.",
      "Remove it. Arabic text does not need it; the marks U+200E, U+200F and U+061C are allowed."
    ],
    "read/not-nfc": [
      "The text holds a character near “{near}” in an unusual form, such as a letter and its accent stored apart: texts that look equal would not be equal.",
      "Type the word again, or have the program that wrote the file normalise its text (Unicode normal form C)."
    ],
    "read/not-nfc key": [
      "The name “{key}” holds a character near “{near}” in an unusual form, such as a letter and its accent stored apart: texts that look equal would not be equal.",
      "Type the word again, or have the program that wrote the file normalise its text (Unicode normal form C)."
    ],
    "read/not-nfc stacked-marks": [
      "The text stacks more than {limit} accents on one letter, near “{near}”.",
      "Remove the accents that have no meaning."
    ],
    "structure/type": [
      "The value is of the wrong kind.",
      "Look the field up in the reference."
    ],
    "structure/type string": [
      "A text is needed here, not {actual:types}.",
      "Put the value in quotation marks: \"like this\". If it is unknown, leave the whole field out."
    ],
    "structure/type number": [
      "A number is needed here, not {actual:types}.",
      "Write the number without quotation marks and with a decimal point: 71.5. If it is unknown, leave the whole field out."
    ],
    "structure/type integer": [
      "A whole number is needed here, not {actual:types}.",
      "Write a whole number without quotation marks: 12."
    ],
    "structure/type boolean": [
      "Yes or no is needed here, not {actual:types}.",
      "Write true or false, without quotation marks."
    ],
    "structure/type array": [
      "A list is needed here, not {actual:types}.",
      "Put the items between square brackets, even if there is only one: [ … ]."
    ],
    "structure/type object": [
      "A group of fields is needed here, not {actual:types}.",
      "Write the fields between braces: { \"field\": value }. A text in several languages is written { \"fr\": \"…\", \"en\": \"…\" }."
    ],
    "structure/type code-or-other": [
      "A code of the list is needed here, or a text in its place, not {actual:types}.",
      "Write the code in quotation marks or, if the list has none that fits, { \"other\": { \"fr\": \"…\" } }."
    ],
    "structure/type fraction": [
      "A whole number is needed here; {value} has a fraction.",
      "Write a whole number: 12."
    ],
    "structure/required": [
      "The field “{property}” is missing here.",
      "Add “{property}”. The format's reference says what it means and how to write it."
    ],
    "structure/unknown-property": [
      "There is no field “{property}” here.",
      "Check the spelling or take the field out. Data of your own goes into “extensions”."
    ],
    "structure/unknown-property suggestion": [
      "There is no field “{property}” here. Did you mean “{suggestion}”?",
      "Rename it to “{suggestion}”, or take it out."
    ],
    "structure/not-in-profile": [
      "A document of the profile “{profile}” does not have the field “{property}”.",
      "Take “{property}” out, or choose the profile that has it."
    ],
    "structure/enum": [
      "“{value}” is not one of the allowed values.",
      "Use one of: {allowed}."
    ],
    "structure/enum suggestion": [
      "“{value}” is not one of the allowed values. Did you mean “{suggestion}”?",
      "Use one of: {allowed}."
    ],
    "structure/enum empty": [
      "The text is empty; one of the allowed values is needed here.",
      "Use one of: {allowed}. If none is known yet, leave the whole field out where that is allowed."
    ],
    "structure/pattern": [
      "“{value}” is not written in the form that is needed here.",
      "Expected: {form:forms}"
    ],
    "structure/pattern empty": [
      "The text is empty.",
      "If it is not known yet, leave the whole field out where that is allowed. Otherwise expected: {form:forms}"
    ],
    "structure/min-length": [
      "The text is too short: {actual} characters, at least {limit} are needed.",
      "Write the text, or leave the whole field out if there is nothing to say."
    ],
    "structure/max-length": [
      "The text is too long: {actual} characters, at most {limit} are allowed.",
      "Shorten the text, or refer to a document in “evidence” or “sources”."
    ],
    "structure/minimum": [
      "{value} is too small; the smallest allowed number is {limit}.",
      "Check the number."
    ],
    "structure/maximum": [
      "{value} is too large; the largest allowed number is {limit}.",
      "Check the number and its unit."
    ],
    "structure/min-items": [
      "The list has {actual} item(s); at least {limit} is needed.",
      "Add what is missing, or leave the whole list out where that is allowed."
    ],
    "structure/max-items": [
      "The list has {actual} items; at most {limit} are allowed.",
      "Split the content over several documents."
    ],
    "structure/min-properties": [
      "There are {actual} entries here; at least {limit} is needed.",
      "A text is given in at least one language: { \"fr\": \"…\" }."
    ],
    "structure/max-properties": [
      "There are {actual} entries here; at most {limit} are allowed.",
      "Take out what is not needed."
    ],
    "structure/property-name": [
      "“{property}” cannot be a key here.",
      "Texts have language tags as keys (fr, en, ar, pt, es), catalogs have names of lists, extensions have reversed domain names (org.example.audit)."
    ],
    "structure/exactly-one": [
      "Exactly one of these fields is needed here: {properties}. Found: none.",
      "Add the one that applies."
    ],
    "structure/exactly-one several": [
      "Exactly one of these fields is needed here: {properties}. Found: {found}.",
      "Keep the one that applies and take the others out."
    ],
    "structure/not-an-object": [
      "A Waypost document is a JSON object, written between braces; this is not.",
      "Start from a new document: waypost init <format>."
    ],
    "structure/unknown-format": [
      "“{value}” is not a format of Waypost.",
      "Set “format” to one of: {known}."
    ],
    "structure/unknown-format absent": [
      "The document does not say which format it is of: the field “format” is missing.",
      "Add “format” with one of: {known}."
    ],
    "structure/unknown-format suggestion": [
      "“{value}” is not a format of Waypost. Did you mean “{suggestion}”?",
      "Set “format” to one of: {known}."
    ],
    "structure/unknown-version": [
      "Version “{value}” of {format} is not known here.",
      "Set “formatVersion” to one of: {known}; or update Waypost if the document is newer."
    ],
    "structure/unknown-version absent": [
      "The document does not say its version: the field “formatVersion” is missing.",
      "Add “formatVersion” with one of: {known}."
    ],
    "kpi-report/achieved-and-missed-fit-the-target": [
      "{indicator} is said to be achieved, but the value {value} does not reach the target {target}.",
      "Correct the status, the value or the target. “on-track” and “off-track” are for targets whose time has not come."
    ],
    "kpi-report/achieved-and-missed-fit-the-target missed": [
      "{indicator} is said to be missed, but the value {value} reaches the target {target}.",
      "Correct the status to “achieved”, or the value or the target."
    ],
    "kpi-report/achievements-are-settled-by-the-number": [
      "{indicator} is said to be achieved, but the stated value ({value}) leaves open whether the target {target} is reached.",
      "Give the exact value, or the counts, or choose another status."
    ],
    "kpi-report/aggregates-tell-how-they-were-made": [
      "The report aggregates those of others, but does not say how this value of {indicator} came about.",
      "Add “derivation” to the observation, or once to the report: the method, the reports used, how many operators reported and how many should have."
    ],
    "kpi-report/changes-equal-value-minus-baseline": [
      "{indicator} went from {baseline} to {value}, a change of {expected}, but {change} is given.",
      "Work the change out again, or check the value and the baseline. If the two cannot be compared, say why in “break”."
    ],
    "kpi-report/changes-rest-on-the-baseline-year": [
      "A change of {indicator} ({value}) is claimed without the baseline that it is measured from.",
      "Add “baseline” with the value of the reference year, or remove “change”."
    ],
    "kpi-report/changes-rest-on-the-baseline-year other-year": [
      "The baseline of {indicator} is of {start} to {end}, but the reference year of the report is {baselineYear}.",
      "Take the value of {baselineYear} as the baseline and work the change out again, or correct “baselineYear”."
    ],
    "kpi-report/compliant-items-are-captured-items": [
      "{compliant} items are reported with compliant data (EAD-CMP), but only {captured} with any data (EAD-CAP).",
      "Check the two numerators: they may be swapped, or come from extracts of different days. If messages ran ahead of dispatch, say so in a note."
    ],
    "kpi-report/control-meetings-keep-a-monthly-pace": [
      "{held} control meetings are reported for {months} whole months.",
      "Nothing to correct if that is so. If meetings were left out, add them to “events”, or their number in “occurrences”."
    ],
    "kpi-report/denominators-are-positive": [
      "{indicator} is given as {value}, but out of 0.",
      "If there was nothing to measure, replace “measure” by “missing” with the reason “not-applicable”. Otherwise correct the denominator."
    ],
    "kpi-report/derivations-suit-the-indicator": [
      "The method “{method}” does not suit {indicator}.",
      "Look up in the catalog how values of the indicator combine, and work the value out again."
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
      "Report the operators one by one with the dimension “operator”; or, if it is an estimate, give the method “estimate”."
    ],
    "kpi-report/durations-and-counts-are-not-negative": [
      "{indicator} is given as {value}, but it cannot be negative.",
      "Correct the number. A change may be negative, but belongs into “change”."
    ],
    "kpi-report/events-end-on-or-after-their-start": [
      "Event “{event}” ends on {end}, before it starts ({start}).",
      "Swap the two dates, or correct the wrong one."
    ],
    "kpi-report/indicator-set-is-covered": [
      "The set {set} asks for indicators that this report does not mention for its period: {missing}.",
      "Add an observation for each: with “measure”, or with “missing” and the reason (“not-measured”, “pending” …)."
    ],
    "kpi-report/indicators-are-defined": [
      "“{indicator}” is neither in the catalog of indicators nor in “definitions”.",
      "Check the spelling (waypost catalog indicator). If the indicator is your own, describe it in “definitions”."
    ],
    "kpi-report/measured-rates-give-their-counts": [
      "{indicator} was measured, but the counts that it was worked out from are not given.",
      "Add “numerator” and “denominator” as the system gives them. Never work them out backwards from the rate; if you do not have them, leave it so."
    ],
    "kpi-report/measured-values-name-their-system": [
      "This value of {indicator} is said to be measured, but not by which system.",
      "Add “sourceSystem”, here or once in “observationDefaults”; “MANUAL” stands for counting by hand."
    ],
    "kpi-report/medians-do-not-exceed-p90": [
      "Half of the items took up to {median}, but nine in ten took only up to {p90}.",
      "Check whether the median and the 90th percentile are swapped."
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
    "kpi-report/only-held-events-have-attendance": [
      "Event “{event}” has the status “{status}”, and yet says who attended.",
      "If it took place, set the status to “held”. If not, move those expected to “participants” and remove “attendance”."
    ],
    "kpi-report/outbound-identifiers-bear-the-country": [
      "{identifier} is outbound and ends with {country}, not with {own}.",
      "Check the identifier and the direction. If the item is only forwarded for another operator, it can stay so."
    ],
    "kpi-report/own-indicators-have-codes-of-their-own": [
      "The code “{code}” belongs to an indicator of the catalog.",
      "If you mean the indicator of the catalog, remove the definition. If not, give yours another code, here and in the observations."
    ],
    "kpi-report/own-indicators-have-codes-of-their-own twice": [
      "The code “{code}” is defined twice.",
      "Remove one of the two definitions, or give it another code."
    ],
    "kpi-report/parts-add-up-to-the-total": [
      "The total is given as {total}, but the counts of all codes of “{dimension}” add up to {sum}.",
      "Check the total and the counts. If one can be counted under several codes, say “response”: “multiple” in the definition of the indicator."
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
    "kpi-report/report-lies-within-the-cycle": [
      "The period begins on {date}, before the cycle {startYear}–{endYear}.",
      "Correct the period, or the cycle of the programme."
    ],
    "kpi-report/report-lies-within-the-cycle after": [
      "The period ends on {date}, after the cycle {startYear}–{endYear}.",
      "Correct the period, or the cycle of the programme."
    ],
    "kpi-report/retentions-give-a-reason": [
      "Items were held by customs (EME: {value}), without a reason.",
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
      "Nothing to correct if the counts are right: the missing {earlier} scans are themselves the news. Check that both counts are of the same items."
    ],
    "kpi-report/single-answers-add-up-to-100": [
      "The shares of all answers in “{dimension}” add up to {sum}, not to 100.",
      "Check the shares. If several answers were possible, say “response”: “multiple” in the definition of the indicator."
    ],
    "kpi-report/sub-populations-fit-into-the-whole": [
      "Population “{population}” has {n} members, more than “{parent}” ({parentN}), of which it is a part.",
      "Correct one of the two numbers, or the population named in “parent”."
    ],
    "kpi-report/survey-values-name-their-population": [
      "It is not said of whom this value of {indicator} holds.",
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
    ],
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
    ],
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
      "The question {question} is of the type “{type}” and answered by “{needed}”; here stands “{given}”.",
      "Replace “{given}” by “{needed}”. If the answer is right, correct the type of the question."
    ],
    "readiness-assessment/answers-fit-their-questions single": [
      "The question {question} takes one option only; chosen are {given}.",
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
    "readiness-assessment/certificates-expire-after-issue": [
      "The certificate expires on {expires}, not after its issue on {issued}.",
      "Check both dates against the certificate; look out for a mistyped year."
    ],
    "readiness-assessment/certified-operators-hold-a-valid-certificate": [
      "The operator is said to be certified, but the certificate expired on {expires}, before the date this document describes ({asOf}).",
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
    "readiness-assessment/dre-teams-have-two-or-three-experts": [
      "Number of experts of the mission: {experts}; the DRE method foresees two or three.",
      "Check “team” and “teamSize”. If they are right and the plan says why, the warning may stand."
    ],
    "readiness-assessment/dre-teams-of-unusual-size-are-explained": [
      "Number of experts of the mission: {experts}; the DRE method foresees two or three, and no plan explains the difference.",
      "Check “team” and “teamSize”. If they are right, add “plan” and say in it why the team was smaller or larger."
    ],
    "readiness-assessment/dre-visits-last-three-to-five-days": [
      "The visit lasts {days} days; the DRE method foresees three to five.",
      "Check the dates and “days” of the mission. If they are right and the plan says why, the warning may stand."
    ],
    "readiness-assessment/dre-visits-of-unusual-length-are-explained": [
      "The visit lasts {days} days; the DRE method foresees three to five, and no plan explains the difference.",
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
    "readiness-assessment/mission-days-match-its-dates": [
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
    "readiness-assessment/ore-missions-train-and-verify": [
      "One of the objectives of an ORE mission is not accounted for.",
      "Tell what was done about it."
    ],
    "readiness-assessment/ore-missions-train-and-verify training": [
      "Nothing is said of training in IPS, CDS or QCS/IQRS, an objective of ORE missions.",
      "Add the training that was given to “trainings” of the mission, with “systems”. If none was given, the warning may stand."
    ],
    "readiness-assessment/ore-missions-train-and-verify activities": [
      "No activity of the roadmap was verified, an objective of ORE missions.",
      "Add to “activityChecks” each activity that was verified: what the operator claims and what the mission found. If none was, the warning may stand."
    ],
    "readiness-assessment/phases-follow-in-order": [
      "The phase {later} ({date}) comes before the phase {earlier} ({after}).",
      "Correct the dates or the status of the two phases."
    ],
    "readiness-assessment/phases-follow-in-order start": [
      "The phase {later} begins in {date}, before the phase {earlier}, which begins in {after}.",
      "Correct the beginning (“start”) of one of the two phases; look out for a mistyped year."
    ],
    "readiness-assessment/phases-follow-in-order end": [
      "The phase {later} ends in {date}, before the phase {earlier}, which ends in {after}.",
      "Correct the end (“end”) of one of the two phases; look out for a mistyped year."
    ],
    "readiness-assessment/phases-follow-in-order status": [
      "The phase {later} is “{date}”, while the phase {earlier}, which comes before it, is only “{after}”.",
      "Bring the status of the phase {earlier} up to date; if it was given up, set it to “cancelled”. Otherwise correct the status of the phase {later}."
    ],
    "readiness-assessment/pillars-are-scored-once": [
      "Entries {first} and {second} of “scores” score the same.",
      "Keep one of the two scores."
    ],
    "readiness-assessment/pillars-are-scored-once pillar": [
      "The pillar {pillar} is scored twice: in entry {first} and again in entry {second} of “scores”.",
      "Keep one of the two scores, or correct the pillar of the other."
    ],
    "readiness-assessment/pillars-are-scored-once whole": [
      "The whole is scored twice, without a pillar: in entry {first} and again in entry {second} of “scores”.",
      "Keep one of the two scores, or name the pillar that the other is meant for."
    ],
    "readiness-assessment/pillars-of-the-framework-are-scored": [
      "Pillars of the framework {framework} that are not scored: {missing}.",
      "Add a score for each of them to “scores”. If a pillar was not assessed, the warning may stand; say why in “statements”."
    ],
    "readiness-assessment/questions-are-answered-once": [
      "The question {question} is answered twice: in entry {first} and again in entry {second} of “answers”.",
      "Keep the answer that holds and take the other out; what both say can go into “note”."
    ],
    "readiness-assessment/ready-operators-meet-the-prerequisites": [
      "The operator is said to be ready for {certification}, but mandatory prerequisites are not or only partly met: {prerequisites}.",
      "Set the status of the certification to “preparing”, or bring the prerequisites up to date if they are met by now."
    ],
    "readiness-assessment/recommendations-answer-a-finding": [
      "The recommendation {recommendation} names no finding that it answers.",
      "Add “findingRefs” with the id of the finding; if there is none yet, add the finding to “findings” first."
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
      "The recommendation {recommendation} is addressed to a group in words, although it goes beyond one country.",
      "Use the code of the list “stakeholder-group” that comes nearest, such as “GOV” or “DO”; what is particular goes into “condition”. If none fits, the warning may stand."
    ],
    "readiness-assessment/sector-wide-recommendations-answer-a-finding": [
      "The recommendation {recommendation}, addressed to groups of the sector, names no finding that it answers.",
      "Add “findingRefs” if a finding led to it. If it is general policy, the warning may stand."
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
    ],
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
      "Take one of them out of “dependsOn” of another, where the dependence is weakest."
    ],
    "roadmap/activities-do-not-wait-for-themselves itself": [
      "Activity {activity} depends on itself.",
      "Take “{activity}” out of its own “dependsOn”."
    ],
    "roadmap/activities-in-progress-have-not-ended": [
      "Activity {activity} is in progress, but it has an actual end: {end}.",
      "Set the status to “completed”; or take “actualEnd” out if work goes on."
    ],
    "roadmap/activities-lie-within-the-horizon": [
      "Activity {activity} is planned for {date}, before the horizon of the roadmap begins ({start} to {end}).",
      "Correct the date; or, if the work really lies outside, change the horizon (“horizon”) or leave the warning standing."
    ],
    "roadmap/activities-lie-within-the-horizon after": [
      "Activity {activity} is planned for {date}, after the horizon of the roadmap ends ({start} to {end}).",
      "Correct the date; or, if the work really lies outside, change the horizon (“horizon”) or leave the warning standing."
    ],
    "roadmap/activities-not-started-are-at-zero-percent": [
      "Activity {activity} has not started, but its progress is {progress} percent.",
      "Set the status to “in-progress” and give the actual start; or write 0 in “progressPct”."
    ],
    "roadmap/activities-not-started-have-no-actual-dates": [
      "Activity {activity} has not started, but it has an actual start: {date}.",
      "Set the status to “in-progress”; or, if the date is only planned, write it in “plannedStart” instead."
    ],
    "roadmap/activities-not-started-have-no-actual-dates end": [
      "Activity {activity} has not started, but it has an actual end: {date}.",
      "Set the status to “completed”; or, if the date is only planned, write it in “plannedEnd” instead."
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
    "roadmap/actual-dates-are-not-after-as-of": [
      "Activity {activity} is said to have started on {date}, but the roadmap describes the situation of {asOf}.",
      "Correct the date; if the start is still to come, write it in “plannedStart”. Or bring “asOf” up to date."
    ],
    "roadmap/actual-dates-are-not-after-as-of end": [
      "Activity {activity} is said to have ended on {date}, but the roadmap describes the situation of {asOf}.",
      "Correct the date; if the end is still to come, write it in “plannedEnd”. Or bring “asOf” up to date."
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
      "Write {expected} in “baselineYear”; if your plan has good reason to measure from {baselineYear}, leave the warning standing."
    ],
    "roadmap/baselines-fall-in-the-baseline-year": [
      "The baseline of {indicator} was measured from {start} to {end}, outside the reference year {baselineYear}.",
      "Give the value of {baselineYear}; if none was measured then, leave the warning standing and say so in a statement of kind CAVEAT."
    ],
    "roadmap/completed-activities-are-at-100-percent": [
      "Activity {activity} is completed, but its progress is {progress} percent.",
      "Write 100 in “progressPct”; or set the status to “in-progress” if work is left."
    ],
    "roadmap/dre-governance-has-its-roles": [
      "The roadmap follows DRE, but neither its team nor its bodies have these roles: {missing}.",
      "Add them to “team” or to the members of a body. MGMT is senior management, MONITOR a monitoring member, BIEXPERT an expert of the International Bureau, REGULATOR the regulator, MINISTRY the ministry."
    ],
    "roadmap/fund-money-goes-to-participants": [
      "The roadmap draws on project {project}, but {country} is not among its participants in region {region}.",
      "Check the project and the region; if the country has joined since, leave the warning standing."
    ],
    "roadmap/fund-money-names-its-project": [
      "This money comes from the Quality of Service Fund ({source}), but no project is cited.",
      "List the project in “projects”, with its code, and cite its id in “projectRef”."
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
      "Correct the horizon (“horizon”) or the cycle (“programme”, “cycle”); if the plan really goes beyond the cycle, leave the warning standing."
    ],
    "roadmap/horizon-lies-within-the-cycle after": [
      "The horizon ends in {date}, after the cycle of the programme ({startYear} to {endYear}).",
      "Correct the horizon (“horizon”) or the cycle (“programme”, “cycle”); if the plan really goes beyond the cycle, leave the warning standing."
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
      "The team lists a national project leader (role LEADER), but none whose time covers {asOf}.",
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
      "Pillar {pillar} is listed twice: on line {first} of the list and again here.",
      "Keep one of the two lines."
    ],
    "roadmap/pillars-that-do-not-apply-say-why": [
      "Pillar {pillar} is said not to apply, but no reason is given.",
      "Give the reason in “reason”, in a sentence; or set the pillar to “applicable”."
    ],
    "roadmap/roadmap-is-reviewed-every-month": [
      "The last review listed was held on {date}, at least {days} days before {asOf}; the limit is {limit} days.",
      "Add the reviews held since to “events” (type CONTROL or MEETING, status “held”), or hold one."
    ],
    "roadmap/rolled-up-progress-agrees-with-its-parts": [
      "Activity {activity} is at {progress} percent, but its parts ({parts}) come to {computed} percent.",
      "Write {computed} in “progressPct”, or correct the progress or the weights of the parts."
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
      "Check both values and the indicator. If the target is meant so, leave the warning standing."
    ],
    "roadmap/targets-improve-on-the-baseline lower": [
      "For {indicator}, lower is better, but the target for {by} is {value}, above the value before it, {before} (unit: {unit}).",
      "Check both values and the indicator. If the target is meant so, leave the warning standing."
    ],
    "roadmap/targets-stand-in-order-of-time": [
      "The target of {indicator} due in {by} stands after the one due in {previous}.",
      "Put the targets in order of their due dates, the earliest first; or correct the date."
    ],
    "roadmap/targets-stand-in-order-of-time twice": [
      "{indicator} has two targets due in {by}.",
      "Keep one of the two, or correct its due date."
    ],
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
      "The document speaks of the edition {edition}, but takes the codes of its standards from {list}.",
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
      "The form of the intent, “{type}”, does not fit what is said about the Mercator Programme.",
      "Correct “type” or “mercatorBeneficiary” in “intent”."
    ],
    "wco-implementation-status/intent-fits-the-mercator-track beneficiary": [
      "The administration benefits from the tailored track of the Mercator Programme, yet the form of its intent is “{type}”.",
      "Set “type” to “mercator-addition”, the letter that asks to add e-commerce to the agreed plan; or set “mercatorBeneficiary” to false if there is no tailored track."
    ],
    "wco-implementation-status/intent-fits-the-mercator-track other": [
      "The form of the intent is “{type}”, yet the administration does not benefit from the tailored track of the Mercator Programme.",
      "Set “type” to “letter”; or set “mercatorBeneficiary” to true if there is a tailored track."
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
      "Add “msmeNeeds” with a “summary”. If the needs have not been assessed yet, say so there and when they will be."
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
      "All indicators of the standard {standard} are of the level “output”: they tell what was done, not what it changed.",
      "Add an indicator of the level “outcome”, for example the hours that items spend in customs or the share of items with advance data."
    ],
    "wco-implementation-status/outputs-lead-to-outcomes full": [
      "The standard {standard} is fully implemented (“full”), but no indicator shows what this has changed.",
      "Add to “indicators” one of the level “outcome”, with its latest value if you have it."
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
      "A progress report is overdue since {since}.",
      "Send the report, or state when it was sent."
    ],
    "wco-implementation-status/progress-reports-keep-their-interval due": [
      "The progress report {report} was due in {due}; by {asOf} no date of sending is given.",
      "Add “sentOn” if the report was sent. Otherwise send it, or agree on a new date with the WCO and write it in “due”."
    ],
    "wco-implementation-status/progress-reports-keep-their-interval sent": [
      "The latest progress report was sent in {since}; by {asOf} more than {interval} months have passed, the interval laid down.",
      "Add the report that was sent since to “reports”, or send one. If another interval was agreed on, correct “interval”."
    ],
    "wco-implementation-status/progress-reports-keep-their-interval none": [
      "No progress report has been sent since the intent of {since}; by {asOf} more than {interval} months have passed, the interval laid down.",
      "Add the reports that were sent to “reports”, with “sentOn”, or send one. If another interval was agreed on, correct “interval”."
    ],
    "wco-implementation-status/standards-are-stated-once": [
      "The standard {standard} stands twice: in entry {first} and again in entry {second} of “standards”.",
      "Merge the two entries into one, or correct the code of the one that means another standard."
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
      "Work has begun on {standards}, but the declaration of intent bears no date.",
      "Add “date” to “intent”: the day, month or year in which the WCO was notified. All delays run from it."
    ],
    "wco-implementation-status/steps-do-not-wait-for-themselves": [
      "The step {step} waits for itself: {cycle}.",
      "Take out of “dependsOn” the step that need not be finished first, so that the circle opens."
    ],
    "wco-implementation-status/tailored-support-follows-its-diagnosis": [
      "The tailored support {measure} begins in {start}, before its diagnosis {diagnosis} of {date}.",
      "Correct the date that is wrong, or name in “diagnosticRef” the earlier diagnosis on which the support rests."
    ],
    "wco-implementation-status/tailored-support-names-its-diagnosis": [
      "The capacity-building measure {measure} is tailored support, but the diagnosis that called for it is not named.",
      "Add “diagnosticRef” with the id of the diagnosis in “diagnostics” under “monitoring”; a planned diagnosis may be named too. If there was none, choose another “type”, such as “ASSIST”."
    ],
    "wco-implementation-status/targets-lie-in-the-window": [
      "The target {target} for {standard} does not lie two to five years after the intent ({intent}).",
      "Check both dates."
    ],
    "wco-implementation-status/targets-lie-in-the-window early": [
      "{standard} is to be implemented by {target}, less than two years after the intent of {intent}; the WCO strategy reckons with two to five years.",
      "Check the target (“targetEnd”) and the date of the intent. If the practice is older than the intent, set “preexisting” to true. If the delay is realistic, the warning may stand."
    ],
    "wco-implementation-status/targets-lie-in-the-window late": [
      "{standard} is to be implemented by {target}, more than five years after the intent of {intent}; the WCO strategy reckons with two to five years.",
      "Check the target (“targetEnd”) and the date of the intent. If your resources demand more time, say so in “approach” and let the warning stand."
    ],
    "wco-implementation-status/wco-committees-are-engaged": [
      "None of the WCO committees PTC, EC and CBC is engaged.",
      "If experiences or difficulties were discussed in one of them, add it to “bodies” under “monitoring”, with the organization “org:WCO”. Otherwise nothing needs to be done."
    ],
    "wco-implementation-status/wco-experts-are-accredited": [
      "The measure {measure} is provided by the WCO or its members, but its experts are said not to be accredited by the WCO.",
      "Ask the WCO whether the experts are accredited and set “expertsAccredited” to true if they are. If the experts come from elsewhere, correct “providers”."
    ],
    "wco-implementation-status/work-begins-soon-after-intent": [
      "The intent was declared in {intent}; in {asOf}, {months} months later or more, no standard has been begun: all are “none” or “planned”.",
      "Check whether the statuses are up to date. If nothing has begun, tell under “challenges” what is holding it up and which support you need."
    ],
    "wco-implementation-status/work-dates-run-forward": [
      "The end, “{endField}”: {end}, lies before the beginning, “{startField}”: {start}.",
      "Correct the date that is wrong; look out for a mistyped year. If only one of them is known, leave the other out."
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
  },
  "words": {
    "types": {
      "string": "a text",
      "number": "a number",
      "boolean": "yes or no (true or false)",
      "array": "a list",
      "object": "a group of fields",
      "null": "nothing (null)"
    },
    "forms": {
      "Link": "A link that begins with https://.",
      "DocumentUri": "An address that names the document for good: https://… or urn:….",
      "Sha256": "A SHA-256 digest: 64 hexadecimal digits in lower case.",
      "LanguageTag": "A BCP 47 language tag: fr, en, ar, pt, es, pt-BR.",
      "Date": "A calendar date that exists, year-month-day, 1900 to 2099: 2025-03-31.",
      "PartialDate": "A date as exact as it is known: 2025, 2025-Q3, 2025-03, 2025-03-31, or --04-07 where the year is unknown.",
      "Code": "A code: letters, digits, points, plus signs and hyphens, at most 40, without spaces: EAD-CAP.",
      "OrganizationId": "An organization: upu:<operator code>, <country>:<role> such as bj:customs, or org:<name> such as org:UPU.",
      "CountryCode": "Two capital letters, ISO 3166-1 alpha-2: BJ, FR.",
      "ImpcCode": "Six capital letters or digits: BJCOOA.",
      "Edition": "The edition of a code list, as the catalogs name it: ORE3-2022.",
      "LocalId": "An identifier: a letter, then letters, digits, points, hyphens or underscores, at most 64: A01.",
      "IdReference": "The identifier of an item, exactly as it stands there: A01.",
      "EmailAddress": "An e-mail address: name@example.org.",
      "PhoneNumber": "A telephone number that begins with + and the country code: +229 21 00 00 00.",
      "QuestionReference": "The identifier of a question, exactly as the questionnaire has it: Q12.",
      "Decimal": "A decimal number in quotation marks, at most 15 digits before and 4 after the point: \"12500.00\".",
      "CurrencyCode": "Three capital letters, ISO 4217: XOF, CHF.",
      "Identifier": "A name in lower case: a letter, then letters, digits and hyphens, at most 40: ore-pillar.",
      "VersionNumber": "Two whole numbers with a point between: 1.0.",
      "RuleId": "Identifier of a rule, a group and a name in lower case: structure/required.",
      "JsonPointer": "A JSON Pointer (RFC 6901): empty for the whole document, else a slash before each name or index: /standards/0/code."
    }
  }
};
