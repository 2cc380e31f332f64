// Written by `pnpm generate` from schemas/. Do not edit.
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export type components = {
    schemas: {
        /** @description A link that begins with https://. */
        Link: string;
        /** @description An address that names the document for good: https://… or urn:…. */
        DocumentUri: string;
        /** @description A text by language: each key is a BCP 47 language tag such as `fr`, `en`, `ar`, `pt` or `es`. */
        LocalizedText: {
            [key: string]: string;
        };
        /** @description The edition of a code list, as the catalogs name it: ORE3-2022. */
        Edition: string;
        /** @description Edition of each code list that the codes of this document belong to: `{ "ore-pillar": "ORE3-2022" }`. */
        Catalogs: {
            [key: string]: components["schemas"]["Edition"];
        };
        /** @description A name in lower case: a letter, then letters, digits and hyphens, at most 40: ore-pillar. */
        Identifier: string;
        /** @description A code: letters, digits, points, plus signs and hyphens, at most 40, without spaces: EAD-CAP. */
        Code: string;
        /** @description A programme, in one edition or in any. */
        ProgrammeEdition: {
            /** @description Programme. */
            code: components["schemas"]["Code"];
            /** @description Edition; any when left out. */
            edition?: components["schemas"]["Code"];
        };
        /** @description Two capital letters, ISO 3166-1 alpha-2: BJ, FR. */
        CountryCode: string;
        /** @description Which documents the policy applies to: those that fit every list given. All documents when left out. */
        PolicyScope: {
            /** @description Formats. */
            formats?: components["schemas"]["Identifier"][];
            /** @description Profiles, of whichever format. */
            profiles?: components["schemas"]["Identifier"][];
            /** @description Programmes under which the documents are made. */
            programmes?: components["schemas"]["ProgrammeEdition"][];
            /** @description Countries that the documents are about: of the subject, else of its organization, else of the submitter. */
            countries?: components["schemas"]["CountryCode"][];
            /** @description Regions of the programme or of the subject. */
            regions?: components["schemas"]["Code"][];
        };
        /** @description An organization: upu:<operator code>, <country>:<role> such as bj:customs, or org:<name> such as org:UPU. */
        OrganizationId: string;
        /** @description Takes the place of a code when the list has none that fits. */
        Other: {
            /** @description What is meant, in words. */
            other: components["schemas"]["LocalizedText"];
        };
        /** @description A code of an open list or, where the list has none that fits, { "other": text }. */
        CodeOrOther: components["schemas"]["Code"] | components["schemas"]["Other"];
        /** @description Six capital letters or digits: BJCOOA. */
        ImpcCode: string;
        /** @description A designated operator, administration, ministry or international body. */
        Organization: {
            /** @description Identifier of the organization, the same in all documents: `upu:<operator code>`, else `<country>:<role>` such as `bj:customs`, else `org:UPU`. */
            id: components["schemas"]["OrganizationId"];
            /** @description Role in the programme. */
            role: components["schemas"]["CodeOrOther"];
            /** @description Name of the organization. */
            name: components["schemas"]["LocalizedText"];
            /** @description Country, where it has one. */
            country?: components["schemas"]["CountryCode"];
            /** @description Code of the operator in UPU code list 206. */
            operatorCode?: components["schemas"]["Code"];
            /** @description Its mail processing centres. */
            impcCodes?: components["schemas"]["ImpcCode"][];
        };
        /** @description A calendar date that exists, year-month-day, 1900 to 2099: 2025-03-31. */
        Date: string;
        /** @description Limits that the sources leave open; one that is left out stays as the standard proposes it. */
        Thresholds: {
            /** @description Days after which a roadmap under way should have been reviewed; 45 by default. Unit: days. */
            reviewDays?: number;
            /** @description Days within which a mission should be reported on; 90 by default. Unit: days. */
            missionReportDays?: number;
            /** @description Difference of a rolled-up progress that still passes for rounding; 1 by default. Unit: percentage points. */
            progressTolerance?: number;
            /** @description Difference of a weighted score that still passes for rounding, in points of its scale; 0.5 by default. Unit: points. */
            scoreTolerance?: number;
            /** @description Difference of summed shares that still passes for rounding; 1 by default. Unit: percentage points. */
            shareTolerance?: number;
            /** @description How far “about” and “nearly” may reach, in percent of the number stated; 10 by default. Unit: percent. */
            approximation?: number;
            /** @description Shortest DRE process review on site; 3 by default. Unit: days. */
            minVisitDays?: number;
            /** @description Longest DRE process review on site; 5 by default. Unit: days. */
            maxVisitDays?: number;
            /** @description Smallest team of a DRE process review, in experts; 2 by default. Unit: people. */
            minVisitExperts?: number;
            /** @description Largest team of a DRE process review, in experts; 3 by default. Unit: people. */
            maxVisitExperts?: number;
            /** @description Shortest time from the intent to the implementation of a standard; 24 by default. Unit: months. */
            minImplementationMonths?: number;
            /** @description Longest time from the intent to the implementation of a standard; 60 by default. Unit: months. */
            maxImplementationMonths?: number;
            /** @description Months without any standard begun after which an intent is remarked on; 24 by default. Unit: months. */
            idleMonths?: number;
        };
        /** @description Identifier of a rule, a group and a name in lower case: structure/required. */
        RuleId: string;
        /** @description Findings of a rule weigh more or less than the standard says, for as long as the dates say. */
        SeverityChange: {
            /** @description The rule; none of reading or structure, which every document has to keep. */
            rule: components["schemas"]["RuleId"];
            /**
             * @description What its findings weigh. Values: error = must be mended; the document does not conform; warning = probably wrong; should be looked at; info = worth knowing.
             * @enum {string}
             */
            severity: "error" | "warning" | "info";
            /** @description First day on which it holds; from the beginning when left out. */
            from?: components["schemas"]["Date"];
            /** @description Last day on which it holds; for good when left out. */
            until?: components["schemas"]["Date"];
            /** @description Why, for those judged. */
            reason: components["schemas"]["LocalizedText"];
        };
        /** @description An identifier: a letter, then letters, digits, points, hyphens or underscores, at most 64: A01. */
        LocalId: string;
        /** @description A rule need not be kept for a time: its findings are still listed, as remarks that say so. Whom it concerns is told by the fields given, all of which must fit; everyone where there are none. */
        Waiver: {
            /** @description Identifier of the waiver, which reports cite; kept over revisions. */
            id: components["schemas"]["LocalId"];
            /** @description The rule; none of reading or structure, which every document has to keep. */
            rule: components["schemas"]["RuleId"];
            /** @description The organization that the document is about; where it is about none, the submitter. */
            organization?: components["schemas"]["OrganizationId"];
            /** @description The country that the document is about: of the subject, else of its organization, else of the submitter. */
            country?: components["schemas"]["CountryCode"];
            /** @description One document, in all its revisions. */
            documentId?: components["schemas"]["DocumentUri"];
            /** @description Why it was granted; reports show it. */
            reason: components["schemas"]["LocalizedText"];
            /** @description Who granted it; the issuer when left out. */
            grantedBy?: components["schemas"]["Organization"];
            /** @description When it was granted, the first day on which it holds; from the beginning when left out. */
            grantedOn?: components["schemas"]["Date"];
            /** @description Last day on which it holds. A waiver that has expired is reported where it would have applied. */
            expiresOn: components["schemas"]["Date"];
        };
        /** @description How one code list is handled. */
        CodeListPolicy: {
            /** @description The list. */
            list: components["schemas"]["Identifier"];
            /**
             * @description Whether documents may use codes that the list lacks; as the list says when left out. Values: open = a code that is not in the list is a warning; closed = a code that is not in the list is an error.
             * @enum {string}
             */
            openness?: "open" | "closed";
            /** @description Editions that documents may name in `catalogs`; any when left out. */
            editions?: components["schemas"]["Edition"][];
        };
        /** @description Documents of a format have to be of one of certain profiles. */
        RequiredProfiles: {
            /** @description The format. */
            format: components["schemas"]["Identifier"];
            /** @description The profiles accepted. */
            profiles: components["schemas"]["Identifier"][];
        };
        /** @description Reports are due so many days after the end of the period that they cover. It concerns the first revision of a report: one that is corrected later was not late. */
        ReportingObligation: {
            /** @description Format of the reports. */
            format: components["schemas"]["Identifier"];
            /** @description Profile of the reports; all when left out. */
            profile?: components["schemas"]["Identifier"];
            /**
             * @description Kind of period that they cover; any when left out. Values: month = a calendar month; quarter = a calendar quarter; half = a calendar half-year; year = a calendar year; custom = any other span.
             * @enum {string}
             */
            periodKind?: "month" | "quarter" | "half" | "year" | "custom";
            /** @description Calendar days after the last day of the period within which the report has to be issued; 0 means on that day. Unit: days. */
            days: number;
            /** @description Organizations that the obligation is for; all when left out. */
            organizations?: components["schemas"]["OrganizationId"][];
            /** @description Countries that the obligation is for; all when left out. */
            countries?: components["schemas"]["CountryCode"][];
        };
        /** @description Data of your own, by reverse domain name (`org.example.audit`); the only place for fields the standard does not know. Not validated. */
        Extensions: {
            [key: string]: unknown;
        };
        /** @description How a programme or regulator wants documents judged; what it does not mention stays as the standard has it. */
        ValidationPolicy: {
            /**
             * @description Says that this is a validation policy.
             * @constant
             */
            format: "validation-policy";
            /**
             * @description Version of the format.
             * @constant
             */
            formatVersion: "1.0";
            /** @description Address of the JSON Schema, for editors. */
            $schema?: components["schemas"]["Link"];
            /** @description Identifier of the policy, the same over all its revisions. */
            policyId: components["schemas"]["DocumentUri"];
            /** @description Number of the revision, 1 for the first. */
            revision: number;
            /** @description Title of the policy, as reports show it. */
            title: components["schemas"]["LocalizedText"];
            /** @description Edition of each code list that the codes of the policy itself belong to. */
            catalogs?: components["schemas"]["Catalogs"];
            appliesTo?: components["schemas"]["PolicyScope"];
            /** @description Who lays it down. */
            issuer: components["schemas"]["Organization"];
            /** @description When this revision was issued. */
            issuedOn: components["schemas"]["Date"];
            thresholds?: components["schemas"]["Thresholds"];
            /** @description Rules whose findings weigh more or less than the standard says. */
            severities?: components["schemas"]["SeverityChange"][];
            /** @description Rules that someone need not keep for a time. */
            waivers?: components["schemas"]["Waiver"][];
            /** @description Code lists that are handled otherwise than the standard does, one entry for each. */
            codeLists?: components["schemas"]["CodeListPolicy"][];
            /** @description Formats of which only certain profiles are accepted, one entry for each. */
            requiredProfiles?: components["schemas"]["RequiredProfiles"][];
            /** @description When reports are due. A report has to keep every obligation that concerns it. */
            reportingObligations?: components["schemas"]["ReportingObligation"][];
            extensions?: components["schemas"]["Extensions"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
};
export type Link = components['schemas']['Link'];
export type DocumentUri = components['schemas']['DocumentUri'];
export type LocalizedText = components['schemas']['LocalizedText'];
export type Edition = components['schemas']['Edition'];
export type Catalogs = components['schemas']['Catalogs'];
export type Identifier = components['schemas']['Identifier'];
export type Code = components['schemas']['Code'];
export type ProgrammeEdition = components['schemas']['ProgrammeEdition'];
export type CountryCode = components['schemas']['CountryCode'];
export type PolicyScope = components['schemas']['PolicyScope'];
export type OrganizationId = components['schemas']['OrganizationId'];
export type Other = components['schemas']['Other'];
export type CodeOrOther = components['schemas']['CodeOrOther'];
export type ImpcCode = components['schemas']['ImpcCode'];
export type Organization = components['schemas']['Organization'];
export type Date = components['schemas']['Date'];
export type Thresholds = components['schemas']['Thresholds'];
export type RuleId = components['schemas']['RuleId'];
export type SeverityChange = components['schemas']['SeverityChange'];
export type LocalId = components['schemas']['LocalId'];
export type Waiver = components['schemas']['Waiver'];
export type CodeListPolicy = components['schemas']['CodeListPolicy'];
export type RequiredProfiles = components['schemas']['RequiredProfiles'];
export type ReportingObligation = components['schemas']['ReportingObligation'];
export type Extensions = components['schemas']['Extensions'];
export type ValidationPolicy = components['schemas']['ValidationPolicy'];
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
