// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../language.ts';

export const en: Language = {
  "direction": "ltr",
  "comma": ", ",
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
      "More than {limit} objects and lists are nested here; no document needs so many levels.",
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
      "The quotation mark here is {found}; JSON allows only the straight double one.",
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
      "Found “{found}” here, but “{open}” of line {openLine}, column {openColumn} must be closed first.",
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
    "read/syntax inner-quotation-mark": [
      "The text ends at this quotation mark, but “{found}” follows without a comma.",
      "If the mark belongs to the text, write \\\" for it, as for the one that goes with it, or “…”. If not, a comma is missing here."
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
    "read/first-line": [
      "“{collection}” is not empty in the first line, though its items stand on the lines that follow.",
      "Put each item on a line of its own and leave an empty list, [], in the first line."
    ],
    "read/first-line absent": [
      "Items of “{collection}” stand on the lines that follow, but the first line has no such list.",
      "Add “{collection}” with an empty list, [], to the first line; where the further lines belong to another document, put them into a file of their own."
    ],
    "read/too-large": [
      "The item that begins here is longer than {limit} bytes; no item may be.",
      "Look here for a bracket or a quotation mark that was opened and not closed; else divide the item."
    ],
    "read/too-large document": [
      "Up to here, the document has more than {limit} bytes besides the items that may be read one by one.",
      "Check that this is the right file and that nothing in it is repeated by mistake; else split it into several documents."
    ],
    "read/too-large once": [
      "The document has more than {limit} bytes and can only be read once; a large one has to be read twice.",
      "Save it to a file first and check that file."
    ],
    "read/damaged": [
      "The compressed file is damaged: after {byteOffset} bytes of the document, nothing more can be unpacked.",
      "Compress the document again, or ask for the file again."
    ],
    "read/damaged cut-off": [
      "The compressed file is cut off: it ends after {byteOffset} bytes of the document.",
      "Copy or download the file again, in full."
    ],
    "read/duplicate-key": [
      "“{key}” appears twice in the same object, in line {firstLine} and again in line {line}: programs differ in which one they read.",
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
      "Put the value in quotation marks: {form:forms} If it is unknown, leave the whole field out."
    ],
    "structure/type compact-date": [
      "A date is needed here as a text, not as a number.",
      "Write it with hyphens and in quotation marks: “{suggestion}”, if that is the day you mean."
    ],
    "structure/type serial-date": [
      "A date is needed here, not the number {value}: that is how spreadsheets such as Excel store a day.",
      "Write the day that the spreadsheet shows, in quotation marks; as Excel counts by default, it is “{suggestion}”."
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
    "structure/pattern odd-character": [
      "“{value}” contains the character {codePoint}, which does not show or looks like another.",
      "Delete it or type it anew; copied text often brings it along. Expected: {form:forms}"
    ],
    "structure/min-length": [
      "The text is too short. Number of characters: {actual}; at least {limit} needed.",
      "Write the text, or leave the whole field out if there is nothing to say."
    ],
    "structure/max-length": [
      "The text is too long: {actual} characters, at most {limit} are allowed.",
      "Shorten the text, or refer to a document in “evidence” or “sources”."
    ],
    "structure/max-length form": [
      "The text is too long: {actual} characters, at most {limit} are allowed.",
      "Expected: {form:forms}"
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
      "The list is too short. Number of items: {actual}; at least {limit} needed.",
      "Add what is missing, or leave the whole list out where that is allowed."
    ],
    "structure/max-items": [
      "The list has {actual} items; at most {limit} are allowed.",
      "Split the content over several documents."
    ],
    "structure/min-properties": [
      "There are too few entries here. Number of entries: {actual}; at least {limit} needed.",
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
    "structure/not-an-object unreadable": [
      "What was given to judge cannot be read as a document: {reason}.",
      "Give the bytes of the file, its text, or the value that JSON.parse makes of it."
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
    "structure/unknown-version not-a-text": [
      "“formatVersion” is a text, in quotation marks; {value} is none.",
      "Set it to one of these, in straight double quotation marks: {known}."
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
      "": "\"like this\".",
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
      "RuleId": "Identifier of a rule, a group and a name in lower case: structure/required.",
      "VersionNumber": "Two whole numbers with a point between: 1.0.",
      "JsonPointer": "A JSON Pointer (RFC 6901): empty for the whole document, else a slash before each name or index: /standards/0/code."
    }
  }
};
