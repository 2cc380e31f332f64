// Written by `pnpm generate` from schemas/. Do not edit.
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export type components = {
    schemas: {
        /** @description A link that begins with https://. */
        Link: string;
        /** @description A name in lower case: a letter, then letters, digits and hyphens, at most 40: ore-pillar. */
        Identifier: string;
        /** @description Two whole numbers with a point between: 1.0. */
        VersionNumber: string;
        /** @description An address that names the document for good: https://… or urn:…. */
        DocumentUri: string;
        /** @description The document judged, as far as it could be read. */
        CheckedDocument: {
            /** @description Name of the file or address, as the caller gave it. */
            name?: string;
            /** @description Its `format`, if it gives a well-formed one. */
            format?: components["schemas"]["Identifier"];
            /** @description Its `formatVersion`, if it gives a well-formed one. */
            formatVersion?: components["schemas"]["VersionNumber"];
            /** @description Its `profile`, if it gives a well-formed one. */
            profile?: components["schemas"]["Identifier"];
            /** @description Its `documentId`, if it gives a well-formed one. */
            documentId?: components["schemas"]["DocumentUri"];
            /** @description Its `revision`, if it gives one. */
            revision?: number;
            /**
             * @description How it was written. Values: json = one JSON document; ndjson = one JSON value per line, the header first.
             * @enum {string}
             */
            encoding?: "json" | "ndjson";
            /** @description Its size; left out where a value was given, not bytes. Unit: bytes. */
            bytes?: number;
        };
        /** @description A SHA-256 digest: 64 hexadecimal digits in lower case. */
        Sha256: string;
        /** @description Another document that rules across documents compared with. */
        ComparedDocument: {
            /** @description Name of the file or address, as the caller gave it. */
            name?: string;
            /** @description Its `format`, if it gives a well-formed one. */
            format?: components["schemas"]["Identifier"];
            /** @description Its `formatVersion`, if it gives a well-formed one. */
            formatVersion?: components["schemas"]["VersionNumber"];
            /** @description Its `profile`, if it gives a well-formed one. */
            profile?: components["schemas"]["Identifier"];
            /** @description Its `documentId`, if it gives a well-formed one. */
            documentId?: components["schemas"]["DocumentUri"];
            /** @description Its `revision`, if it gives one. */
            revision?: number;
            /** @description SHA-256 of its exact bytes. */
            sha256?: components["schemas"]["Sha256"];
        };
        /** @description Identifier of a rule, a group and a name in lower case: structure/required. */
        RuleId: string;
        /** @description A JSON Pointer (RFC 6901): empty for the whole document, else a slash before each name or index: /standards/0/code. */
        JsonPointer: string;
        /** @description What the message was made from, by name: a text, a number, true or false, or a list of texts. Which names there are depends on the rule. */
        FindingArguments: {
            [key: string]: unknown;
        };
        /** @description Where the place begins in the text that was read; a leading byte order mark is not counted. */
        FindingPosition: {
            /** @description Line, the first is 1. Unit: lines. */
            line: number;
            /** @description Column in the line, the first is 1, counted in UTF-16 code units as editors do. Unit: UTF-16 code units. */
            column: number;
            /** @description Distance from the beginning of the text, 0 for the first character. Unit: UTF-16 code units. */
            offset: number;
        };
        /** @description A text by language: each key is a BCP 47 language tag such as `fr`, `en`, `ar`, `pt` or `es`. */
        LocalizedText: {
            [key: string]: string;
        };
        /** @description An operation of JSON Patch (RFC 6902). */
        Operation: {
            /**
             * @description What to do. Values: add = add the value; replace = put the value in place of the present one; remove = take out what is there.
             * @enum {string}
             */
            op: "add" | "replace" | "remove";
            /** @description Place in the document as a JSON Pointer (RFC 6901); empty for the whole document. Of the nearest enclosing place where it would be longer than 4,000 characters. */
            path: components["schemas"]["JsonPointer"];
            /**
             * Any JSON value
             * @description The value to add or to put in place; absent where something is removed.
             */
            value?: unknown;
        };
        /** @description The policy has changed the severity of the rule. */
        Regraded: {
            /**
             * @description Severity that the standard gives it. Values: error = must be mended; the document does not conform; warning = probably wrong; should be looked at; info = worth knowing.
             * @enum {string}
             */
            severity: "error" | "warning" | "info";
            /** @description Why it was changed, in the words of the policy. */
            reason: components["schemas"]["LocalizedText"];
        };
        /** @description An identifier: a letter, then letters, digits, points, hyphens or underscores, at most 64: A01. */
        LocalId: string;
        /** @description A calendar date that exists, year-month-day, 1900 to 2099: 2025-03-31. */
        Date: string;
        /** @description The policy waives the rule for this document: the finding is listed as a remark. */
        Waived: {
            /** @description Identifier of the waiver in the policy. */
            waiver: components["schemas"]["LocalId"];
            /**
             * @description How grave it would be without the waiver. Values: error = must be mended; the document does not conform; warning = probably wrong; should be looked at; info = worth knowing.
             * @enum {string}
             */
            severity: "error" | "warning" | "info";
            /** @description Why the waiver was granted, in the words of the policy. */
            reason: components["schemas"]["LocalizedText"];
            /** @description Last day on which the waiver holds. */
            expiresOn: components["schemas"]["Date"];
        };
        /** @description One thing found: the rule broken, the place, and what to do about it. */
        Finding: {
            /** @description Identifier of the rule: `read/…` and `structure/…` for the first two layers, else `<format>/<what must hold>`. */
            rule: components["schemas"]["RuleId"];
            /**
             * @description How grave it is. Values: error = must be mended; the document does not conform; warning = probably wrong; should be looked at; info = worth knowing.
             * @enum {string}
             */
            severity: "error" | "warning" | "info";
            /** @description Place in the document as a JSON Pointer (RFC 6901); empty for the whole document. Of the nearest enclosing place where it would be longer than 4,000 characters. */
            pointer: components["schemas"]["JsonPointer"];
            args: components["schemas"]["FindingArguments"];
            position?: components["schemas"]["FindingPosition"];
            /** @description What is wrong, as a sentence. */
            message?: components["schemas"]["LocalizedText"];
            /** @description How to mend it, as a sentence. */
            mend?: components["schemas"]["LocalizedText"];
            /** @description Changes to the document that mend it, in this order; only where there is no other way to mend it. */
            fix?: components["schemas"]["Operation"][];
            regraded?: components["schemas"]["Regraded"];
            waived?: components["schemas"]["Waived"];
        };
        /** @description How many findings there are, exact even where not all of them are listed. */
        FindingTotals: {
            /** @description Errors. Unit: findings. */
            error: number;
            /** @description Warnings. Unit: findings. */
            warning: number;
            /** @description Remarks. Unit: findings. */
            info: number;
        };
        /** @description The edition of a code list, as the catalogs name it: ORE3-2022. */
        Edition: string;
        /** @description A code list in one edition. */
        CatalogEdition: {
            /** @description The list. */
            list: components["schemas"]["Identifier"];
            /** @description Edition asked for, if the document names one. */
            edition?: components["schemas"]["Edition"];
        };
        /** @description Something that was not checked, and why. A report without errors says nothing about it. */
        NotChecked: {
            /**
             * @description Which layer was not, or not wholly, checked. Values: read = reading of the bytes; structure = structure: fields and their form; rules = rules on the content; series = rules across documents; catalogs = codes against their lists.
             * @enum {string}
             */
            layer: "read" | "structure" | "rules" | "series" | "catalogs";
            /**
             * @description Why. Values: value-given = a value was given, not the bytes it was read from; unknown-format = the format is not known; unknown-version = the version of the format is not known; earlier-errors = errors of an earlier layer prevented it; not-requested = it was not asked for; not-supported = the tool cannot do it; no-related-document = a related document was not given; no-date = no date was given to judge by; no-catalog = the code list or its edition is not known; no-edition = the document does not name the edition; lifecycle = it does not apply at this stage of the document; waived = a policy waives it; limit-reached = a limit of size, time or findings was reached; interrupted = the check was interrupted.
             * @enum {string}
             */
            reason: "value-given" | "unknown-format" | "unknown-version" | "earlier-errors" | "not-requested" | "not-supported" | "no-related-document" | "no-date" | "no-catalog" | "no-edition" | "lifecycle" | "waived" | "limit-reached" | "interrupted";
            /** @description The reason as a sentence. */
            text?: components["schemas"]["LocalizedText"];
            /** @description Rules not checked; all of the layer when left out. */
            rules?: components["schemas"]["RuleId"][];
            /** @description Related documents, by name, that could not be compared with. */
            documents?: string[];
            /** @description Code lists not checked. */
            catalogs?: components["schemas"]["CatalogEdition"][];
            /** @description Parts of the document not checked; all of it when left out. */
            pointers?: components["schemas"]["JsonPointer"][];
        };
        /** @description SHA-256 of everything the verdict rests on; what was not used or not computed is left out. */
        Digests: {
            /** @description The exact bytes of the document. */
            document?: components["schemas"]["Sha256"];
            /** @description The published JSON Schema. */
            schema?: components["schemas"]["Sha256"];
            /** @description The published rules. */
            rules?: components["schemas"]["Sha256"];
            /** @description The published code lists: of a line for each file, its digest, two spaces and its path, in the order of the paths. */
            catalogs?: components["schemas"]["Sha256"];
            /** @description The exact bytes of the policy. */
            policy?: components["schemas"]["Sha256"];
        };
        /** @description Edition of each code list that the codes of this document belong to: `{ "ore-pillar": "ORE3-2022" }`. */
        Catalogs: {
            [key: string]: components["schemas"]["Edition"];
        };
        /** @description The policy that the document was judged by. */
        AppliedPolicy: {
            /** @description Name of the file or address, as the caller gave it. */
            name?: string;
            /** @description Its identifier. */
            policyId: components["schemas"]["DocumentUri"];
            /** @description Its revision. */
            revision: number;
            /** @description Whether it applies to this document; where it does not, the verdict is that of the standard alone. Left out where too little of the document could be read to tell. */
            applies?: boolean;
        };
        /** @description The validator that made the report. */
        Tool: {
            /** @description Its name. */
            name: string;
            /** @description Its version. */
            version: string;
        };
        /** @description A BCP 47 language tag: fr, en, ar, pt, es, pt-BR. */
        LanguageTag: string;
        /** @description The verdict on one document, and what it rests on. */
        ValidationReport: {
            /**
             * @description Says that this is a validation report.
             * @constant
             */
            format: "validation-report";
            /**
             * @description Version of the format.
             * @constant
             */
            formatVersion: "1.0";
            /** @description Address of the JSON Schema, for editors. */
            $schema?: components["schemas"]["Link"];
            /**
             * @description The verdict; to be read with `notChecked`. Values: conformant = no error in what was checked; `notChecked` says what was not; not-conformant = at least one error; not-checked = no error found, but so much was left unchecked that nothing can be said.
             * @enum {string}
             */
            outcome: "conformant" | "not-conformant" | "not-checked";
            document: components["schemas"]["CheckedDocument"];
            /** @description Documents that rules across documents compared with. */
            comparedWith?: components["schemas"]["ComparedDocument"][];
            /** @description What was found, in the order of the document, then of rule identifiers; at most the first 1,000. */
            findings: components["schemas"]["Finding"][];
            totals: components["schemas"]["FindingTotals"];
            /** @description True where there are more findings than are listed. */
            capped: boolean;
            /** @description What was not checked; empty only where everything was. */
            notChecked: components["schemas"]["NotChecked"][];
            digests: components["schemas"]["Digests"];
            /** @description Edition of each code list that codes were compared with. */
            catalogs?: components["schemas"]["Catalogs"];
            policy?: components["schemas"]["AppliedPolicy"];
            tool: components["schemas"]["Tool"];
            /** @description The day that rules took for today; given by the caller, never read from a clock. */
            dateUsed?: components["schemas"]["Date"];
            /** @description Language of the messages; left out in a report without any. */
            language?: components["schemas"]["LanguageTag"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
};
export type Link = components['schemas']['Link'];
export type Identifier = components['schemas']['Identifier'];
export type VersionNumber = components['schemas']['VersionNumber'];
export type DocumentUri = components['schemas']['DocumentUri'];
export type CheckedDocument = components['schemas']['CheckedDocument'];
export type Sha256 = components['schemas']['Sha256'];
export type ComparedDocument = components['schemas']['ComparedDocument'];
export type RuleId = components['schemas']['RuleId'];
export type JsonPointer = components['schemas']['JsonPointer'];
export type FindingArguments = components['schemas']['FindingArguments'];
export type FindingPosition = components['schemas']['FindingPosition'];
export type LocalizedText = components['schemas']['LocalizedText'];
export type Operation = components['schemas']['Operation'];
export type Regraded = components['schemas']['Regraded'];
export type LocalId = components['schemas']['LocalId'];
export type Date = components['schemas']['Date'];
export type Waived = components['schemas']['Waived'];
export type Finding = components['schemas']['Finding'];
export type FindingTotals = components['schemas']['FindingTotals'];
export type Edition = components['schemas']['Edition'];
export type CatalogEdition = components['schemas']['CatalogEdition'];
export type NotChecked = components['schemas']['NotChecked'];
export type Digests = components['schemas']['Digests'];
export type Catalogs = components['schemas']['Catalogs'];
export type AppliedPolicy = components['schemas']['AppliedPolicy'];
export type Tool = components['schemas']['Tool'];
export type LanguageTag = components['schemas']['LanguageTag'];
export type ValidationReport = components['schemas']['ValidationReport'];
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
