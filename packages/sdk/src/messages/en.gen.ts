// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from './language.ts';

export const en: Language = {
  "messages": {
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
    "structure/pattern": [
      "“{value}” is not written in the form that is needed here.",
      "Expected: {form:forms}"
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
      "EmailAddress": "An e-mail address: name@example.org.",
      "PhoneNumber": "A telephone number that begins with + and the country code: +229 21 00 00 00.",
      "Decimal": "A decimal number in quotation marks, at most 15 digits before and 4 after the point: \"12500.00\".",
      "CurrencyCode": "Three capital letters, ISO 4217: XOF, CHF.",
      "RuleId": "Identifier of a rule, a group and a name in lower case: structure/required.",
      "JsonPointer": "A JSON Pointer (RFC 6901): empty for the whole document, else a slash before each name or index: /standards/0/code."
    }
  }
};
