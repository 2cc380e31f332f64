// Written by `pnpm generate` from schemas/. Do not edit.
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export type components = {
    schemas: {
        /** @description A link that begins with https://. */
        Link: string;
        /** @description An address that names the document for good: https://… or urn:…. */
        DocumentUri: string;
        /** @description A SHA-256 digest: 64 hexadecimal digits in lower case. */
        Sha256: string;
        /** @description The revision that this one replaces. */
        Supersedes: {
            /** @description Identifier of the document, an https or urn URI; the same for all its revisions. */
            documentId: components["schemas"]["DocumentUri"];
            /** @description Its revision number. */
            revision: number;
            /** @description SHA-256 of the exact bytes meant. */
            sha256?: components["schemas"]["Sha256"];
            /**
             * @description Why it is replaced. Values: correction = a mistake was mended; restatement = figures were stated anew; update = the situation has moved on.
             * @enum {string}
             */
            reason: "correction" | "restatement" | "update";
        };
        /** @description A BCP 47 language tag: fr, en, ar, pt, es, pt-BR. */
        LanguageTag: string;
        /** @description A text by language: each key is a BCP 47 language tag such as `fr`, `en`, `ar`, `pt` or `es`. */
        LocalizedText: {
            [key: string]: string;
        };
        /** @description A calendar date that exists, year-month-day, 1900 to 2099: 2025-03-31. */
        Date: string;
        /** @description A date as exact as it is known: 2025, 2025-Q3, 2025-03, 2025-03-31, or --04-07 where the year is unknown. */
        PartialDate: string;
        /** @description A code: letters, digits, points, plus signs and hyphens, at most 40, without spaces: EAD-CAP. */
        Code: string;
        /** @description Years of the cycle, both included. */
        Cycle: {
            /** @description First year. Unit: calendar year. */
            startYear: number;
            /** @description Last year. Unit: calendar year. */
            endYear: number;
        };
        /** @description Takes the place of a code when the list has none that fits. */
        Other: {
            /** @description What is meant, in words. */
            other: components["schemas"]["LocalizedText"];
        };
        /** @description A code of an open list or, where the list has none that fits, { "other": text }. */
        CodeOrOther: components["schemas"]["Code"] | components["schemas"]["Other"];
        /** @description The programme under which the document is made. */
        Programme: {
            /** @description Programme. */
            code: components["schemas"]["Code"];
            /** @description Edition of the programme. */
            edition?: components["schemas"]["Code"];
            cycle?: components["schemas"]["Cycle"];
            /** @description Region of the programme. */
            region?: components["schemas"]["CodeOrOther"];
        };
        /** @description An organization: upu:<operator code>, <country>:<role> such as bj:customs, or org:<name> such as org:UPU. */
        OrganizationId: string;
        /** @description Two capital letters, ISO 3166-1 alpha-2: BJ, FR. */
        CountryCode: string;
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
        /** @description Whom or what the document is about: an operator, a country, a region, a programme or a surveyed population. */
        Subject: {
            /**
             * @description Kind of subject. Values: operator = a designated operator; administration = a customs or postal administration; country = a country; region = a region; programme = a programme or framework as such; population = a surveyed population.
             * @enum {string}
             */
            kind: "operator" | "administration" | "country" | "region" | "programme" | "population";
            organization?: components["schemas"]["Organization"];
            /** @description The country meant. */
            country?: components["schemas"]["CountryCode"];
            /** @description The region meant. */
            region?: components["schemas"]["CodeOrOther"];
            /** @description What the subject is called, where organization, country and region do not say it all. */
            label?: components["schemas"]["LocalizedText"];
        };
        /** @description The edition of a code list, as the catalogs name it: ORE3-2022. */
        Edition: string;
        /** @description Edition of each code list that the codes of this document belong to: `{ "ore-pillar": "ORE3-2022" }`. */
        Catalogs: {
            [key: string]: components["schemas"]["Edition"];
        };
        /** @description An identifier: a letter, then letters, digits, points, hyphens or underscores, at most 64: A01. */
        LocalId: string;
        /** @description Another Waypost document that this one builds on. */
        RelatedDocument: {
            /** @description Identifier of the item in this document; kept over revisions and never given to another item. */
            id: components["schemas"]["LocalId"];
            /**
             * @description What this document does with the other. Values: reports-on = reports on that plan; follows = comes after that document of the same series; assesses = assesses what that document describes; amends = proposes changes to that document; aggregates = sums up that document; based-on = takes content from that document.
             * @enum {string}
             */
            relation: "reports-on" | "follows" | "assesses" | "amends" | "aggregates" | "based-on";
            /** @description Identifier of the document, an https or urn URI; the same for all its revisions. */
            documentId: components["schemas"]["DocumentUri"];
            /** @description The revision meant. */
            revision?: number;
            /** @description SHA-256 of the exact bytes meant. */
            sha256?: components["schemas"]["Sha256"];
        };
        /** @description The identifier of an item, exactly as it stands there: A01. */
        IdReference: string;
        /** @description Where an item was read in an original document. */
        Provenance: {
            /** @description Id of the original in `sources`. */
            source: components["schemas"]["IdReference"];
            /** @description Its words, verbatim. */
            text?: string;
            /** @description Page, section or statement number. */
            locator?: string;
            /**
             * @description How well the original could be read. Values: clear = clearly readable; partial = partly unreadable; inferred = inferred from its surroundings.
             * @enum {string}
             */
            legibility: "clear" | "partial" | "inferred";
        };
        /** @description Someone who takes part; a name is given only where it is needed. */
        Person: {
            /** @description Identifier of the item in this document; kept over revisions and never given to another item. */
            id: components["schemas"]["LocalId"];
            /** @description True where this item must not be passed on with the rest of the document. */
            confidential?: boolean;
            src?: components["schemas"]["Provenance"];
            /** @description Name as the person writes it. */
            name?: string;
            /** @description Role in the programme. */
            role?: components["schemas"]["CodeOrOther"];
            /** @description Where the person works. */
            organization?: components["schemas"]["OrganizationId"];
        };
        /** @description An e-mail address: name@example.org. */
        EmailAddress: string;
        /** @description A telephone number that begins with + and the country code: +229 21 00 00 00. */
        PhoneNumber: string;
        /** @description Where to turn with questions or requests. */
        Contact: {
            /** @description True where this item must not be passed on with the rest of the document. */
            confidential?: boolean;
            src?: components["schemas"]["Provenance"];
            /** @description With what to turn there. */
            purpose?: components["schemas"]["LocalizedText"];
            /** @description Id in `people`. */
            person?: components["schemas"]["IdReference"];
            /** @description Role in the programme. */
            role?: components["schemas"]["CodeOrOther"];
            /** @description The organization to turn to. */
            organization?: components["schemas"]["OrganizationId"];
            /** @description E-mail address. */
            email?: components["schemas"]["EmailAddress"];
            /** @description Telephone number in international form, starting with +. */
            phone?: components["schemas"]["PhoneNumber"];
            /** @description True where the contact may be published. */
            publishable?: boolean;
        };
        /** @description A role in the body. */
        BodyMember: {
            /** @description Role in the programme. */
            role: components["schemas"]["CodeOrOther"];
        };
        /** @description A working group, committee or council that steers the work. */
        GovernanceBody: {
            /** @description Identifier of the item in this document; kept over revisions and never given to another item. */
            id: components["schemas"]["LocalId"];
            /** @description True where this item must not be passed on with the rest of the document. */
            confidential?: boolean;
            src?: components["schemas"]["Provenance"];
            /** @description The organization it belongs to. */
            organization?: components["schemas"]["OrganizationId"];
            /** @description Code of the body, in its organization. */
            code?: components["schemas"]["Code"];
            /** @description Name of the body. */
            name: components["schemas"]["LocalizedText"];
            /** @description Who sits in it, by role. */
            members?: components["schemas"]["BodyMember"][];
        };
        /** @description A member of the team and for how long. */
        TeamMember: {
            /** @description True where this item must not be passed on with the rest of the document. */
            confidential?: boolean;
            src?: components["schemas"]["Provenance"];
            /** @description Id in `people`. */
            person?: components["schemas"]["IdReference"];
            /** @description Role in the programme. */
            role: components["schemas"]["CodeOrOther"];
            /** @description Whom the member stands for. */
            organization?: components["schemas"]["OrganizationId"];
            /** @description First day in the team, as exact as known. */
            start?: components["schemas"]["PartialDate"];
            /** @description Last day in the team, as exact as known. */
            end?: components["schemas"]["PartialDate"];
        };
        /** @description Who steers and who does the work. */
        Governance: {
            /** @description Steering bodies. */
            bodies?: components["schemas"]["GovernanceBody"][];
            /** @description The project team. */
            team?: components["schemas"]["TeamMember"][];
            /** @description How the work is planned and steered, in short. */
            actionPlan?: components["schemas"]["LocalizedText"];
        };
        /** @description A country or operator that takes part. */
        ProjectParticipant: {
            /** @description Country. */
            country: components["schemas"]["CountryCode"];
            /** @description The operator, where named. */
            organization?: components["schemas"]["OrganizationId"];
        };
        /** @description A funded project that the work belongs to. */
        Project: {
            /** @description Identifier of the item in this document; kept over revisions and never given to another item. */
            id: components["schemas"]["LocalId"];
            /** @description True where this item must not be passed on with the rest of the document. */
            confidential?: boolean;
            src?: components["schemas"]["Provenance"];
            /** @description Project code. */
            code?: components["schemas"]["Code"];
            /** @description Other spellings of the code. */
            aliases?: components["schemas"]["Code"][];
            /** @description Title of the project. */
            title: components["schemas"]["LocalizedText"];
            /** @description How it is funded. */
            kind: components["schemas"]["CodeOrOther"];
            /** @description Regions it covers. */
            regions?: components["schemas"]["CodeOrOther"][];
            /** @description Who takes part. */
            participants?: components["schemas"]["ProjectParticipant"][];
            /** @description What it is for. */
            aims?: components["schemas"]["LocalizedText"][];
        };
        /** @description A number with its unit, as exact as it was stated. */
        Measure: {
            /** @description The number; the lower bound of a range. Unit: as `unit`. */
            value: number;
            /** @description The upper bound, with the comparator `range` only. Unit: as `unit`. */
            valueMax?: number;
            /**
             * @description Unit of `value` and `valueMax`. Values: percent = percent, 0 to 100 for shares; percentage-point = difference of two percentages; count = number of things or people; hour = hours; day = calendar days; working-day = working days (J+5 is 5); year = years; index = index points; score = points of a scale; kilogram = kilograms.
             * @enum {string}
             */
            unit: "percent" | "percentage-point" | "count" | "hour" | "day" | "working-day" | "year" | "index" | "score" | "kilogram";
            /**
             * @description How exactly the number was stated; exactly when left out. Values: eq = exactly; about = about («environ»); nearly = nearly, a little less («près de»); gt = more than («plus de»); gte = at least; lt = less than; lte = at most; range = from `value` to `valueMax`, both included.
             * @enum {string}
             */
            comparator?: "eq" | "about" | "nearly" | "gt" | "gte" | "lt" | "lte" | "range";
            /** @description Digits printed after the decimal point, when JSON drops them (71.0 is written 71 with 1 here). Unit: digits. */
            decimals?: number;
            /** @description The words of the source, verbatim and in its language. */
            statedAs?: string;
        };
        /** @description Who takes part, by role or by group; expected participants while the event is planned. */
        EventParticipants: {
            /** @description Role in the programme. */
            role?: components["schemas"]["CodeOrOther"];
            /** @description Group of stakeholders. */
            group?: components["schemas"]["CodeOrOther"];
            /** @description In what capacity they take part, such as speaker. */
            actingAs?: components["schemas"]["LocalizedText"];
            /** @description Where they come from. */
            organization?: components["schemas"]["OrganizationId"];
            /** @description How many, if stated. Unit: people. */
            count?: number;
        };
        /** @description How many of those invited came; only of events held. */
        Attendance: {
            /**
             * @description Who attended. Values: all = all who were invited; some = some of them; named = those listed in `participants`.
             * @enum {string}
             */
            scope: "all" | "some" | "named";
            /** @description How many, if stated. Unit: people. */
            count?: number;
        };
        /** @description A grant that lets someone attend. */
        Grant: {
            /** @description Who pays. */
            grantor: components["schemas"]["OrganizationId"];
            /** @description To whom. */
            roles: components["schemas"]["CodeOrOther"][];
        };
        /** @description A subject dealt with. */
        Topic: {
            /** @description The subject in words. */
            text: components["schemas"]["LocalizedText"];
            /** @description Code of the subject. */
            topic?: components["schemas"]["Code"];
            /** @description Pillar it serves. */
            pillar?: components["schemas"]["Code"];
        };
        /** @description A workshop, meeting, mission, control or other event; told once, here, and referred to by its id. */
        Event: {
            /** @description Identifier of the item in this document; kept over revisions and never given to another item. */
            id: components["schemas"]["LocalId"];
            /** @description True where this item must not be passed on with the rest of the document. */
            confidential?: boolean;
            src?: components["schemas"]["Provenance"];
            /** @description Kind of event. */
            kind: components["schemas"]["CodeOrOther"];
            /** @description Series it belongs to, such as "ORE 3 workshop". */
            series?: string;
            /** @description Its number in the series. */
            ordinal?: number;
            /**
             * @description Whether it took place. Values: planned = planned; held = held; postponed = postponed; cancelled = cancelled.
             * @enum {string}
             */
            status: "planned" | "held" | "postponed" | "cancelled";
            /** @description What it is held for. */
            purpose?: components["schemas"]["LocalizedText"];
            /** @description First day, as exact as known. */
            start?: components["schemas"]["PartialDate"];
            /** @description Last day, as exact as known. */
            end?: components["schemas"]["PartialDate"];
            /** @description Year assumed where the source gives none; serves warnings only. Unit: calendar year. */
            assumedYear?: number;
            /**
             * @description How people meet. Values: in-person = on site; virtual = online; hybrid = both.
             * @enum {string}
             */
            mode?: "in-person" | "virtual" | "hybrid";
            /** @description Town or venue. */
            place?: string;
            /** @description Country it takes place in. */
            country?: components["schemas"]["CountryCode"];
            /** @description How often it was held, where single dates are unknown. */
            occurrences?: components["schemas"]["Measure"];
            /** @description Since when the occurrences count. */
            since?: components["schemas"]["PartialDate"];
            /** @description Who holds it. */
            organizers?: components["schemas"]["OrganizationId"][];
            /** @description Who takes part. */
            participants?: components["schemas"]["EventParticipants"][];
            attendance?: components["schemas"]["Attendance"];
            /** @description Grants. */
            grants?: components["schemas"]["Grant"][];
            /** @description Language groups that met. */
            languageGroups?: components["schemas"]["LanguageTag"][];
            /** @description Subjects. */
            topics?: components["schemas"]["Topic"][];
            /** @description Places visited. */
            siteVisits?: components["schemas"]["LocalizedText"][];
            /** @description Projects it belongs to. */
            projectRefs?: components["schemas"]["IdReference"][];
        };
        /** @description A statement in prose: context, cause, finding, limitation, warning, good practice, commitment. */
        Statement: {
            /** @description Identifier of the item in this document; kept over revisions and never given to another item. */
            id: components["schemas"]["LocalId"];
            /** @description True where this item must not be passed on with the rest of the document. */
            confidential?: boolean;
            src?: components["schemas"]["Provenance"];
            /** @description Kind of statement. */
            kind: components["schemas"]["CodeOrOther"];
            /** @description The statement. */
            text: components["schemas"]["LocalizedText"];
            /** @description Obstacles it names. */
            obstacles?: components["schemas"]["CodeOrOther"][];
            /** @description Initiatives it speaks of. */
            initiatives?: components["schemas"]["CodeOrOther"][];
            /** @description Regions it speaks of. */
            regions?: components["schemas"]["CodeOrOther"][];
            /** @description Countries it speaks of. */
            countries?: components["schemas"]["CountryCode"][];
            /** @description Who acts, as named in the text. */
            actors?: components["schemas"]["LocalizedText"][];
            /** @description By when, for commitments. */
            due?: components["schemas"]["PartialDate"];
        };
        /** @description Points to an item of this document or of a related one. */
        ItemRef: {
            /** @description Id in `relatedDocuments`; this document when left out. */
            document?: components["schemas"]["IdReference"];
            /** @description Id of the item. */
            id: components["schemas"]["IdReference"];
        };
        /** @description A difficulty that hinders the work, and the support asked for. */
        Challenge: {
            /** @description Identifier of the item in this document; kept over revisions and never given to another item. */
            id: components["schemas"]["LocalId"];
            /** @description True where this item must not be passed on with the rest of the document. */
            confidential?: boolean;
            src?: components["schemas"]["Provenance"];
            /** @description The difficulty. */
            text: components["schemas"]["LocalizedText"];
            /** @description Pillar concerned. */
            pillar?: components["schemas"]["Code"];
            /** @description Kind of obstacle. */
            obstacle?: components["schemas"]["CodeOrOther"];
            /** @description The support asked for. */
            supportRequested?: components["schemas"]["LocalizedText"];
            /** @description Activities concerned. */
            activityRefs?: components["schemas"]["ItemRef"][];
            /** @description Projects concerned. */
            projectRefs?: components["schemas"]["IdReference"][];
        };
        /** @description Who should act: a group or a role. */
        Addressee: {
            /** @description Group of stakeholders. */
            group?: components["schemas"]["CodeOrOther"];
            /** @description Role in the programme. */
            role?: components["schemas"]["CodeOrOther"];
            /** @description The organization, if one is meant. */
            organization?: components["schemas"]["OrganizationId"];
            /** @description To which of them it is addressed, or in which case. */
            condition?: components["schemas"]["LocalizedText"];
        };
        /** @description What someone should do. */
        Recommendation: {
            /** @description Identifier of the item in this document; kept over revisions and never given to another item. */
            id: components["schemas"]["LocalId"];
            /** @description True where this item must not be passed on with the rest of the document. */
            confidential?: boolean;
            src?: components["schemas"]["Provenance"];
            /** @description What should be done. */
            text: components["schemas"]["LocalizedText"];
            /** @description Who should do it. */
            addressees: components["schemas"]["Addressee"][];
            /**
             * @description How urgent it is. Values: high = high; medium = medium; low = low.
             * @enum {string}
             */
            priority?: "high" | "medium" | "low";
            /** @description By when. */
            due?: components["schemas"]["PartialDate"];
            /** @description Within what time, where the source names no date: in the short term. */
            timeframe?: components["schemas"]["LocalizedText"];
            /** @description Findings it answers. */
            findingRefs?: components["schemas"]["ItemRef"][];
            /** @description Activities concerned. */
            activityRefs?: components["schemas"]["ItemRef"][];
        };
        /** @description A decision asked of a body, and what became of it. */
        Decision: {
            /** @description Identifier of the item in this document; kept over revisions and never given to another item. */
            id: components["schemas"]["LocalId"];
            /** @description True where this item must not be passed on with the rest of the document. */
            confidential?: boolean;
            src?: components["schemas"]["Provenance"];
            /**
             * @description What is to be done. Values: note = take note; adopt = adopt; approve = approve; other = another action, told in the text.
             * @enum {string}
             */
            action: "note" | "adopt" | "approve" | "other";
            /** @description What is to be decided or was decided. */
            text: components["schemas"]["LocalizedText"];
            /** @description Id of the body in `governance.bodies`. */
            body?: components["schemas"]["IdReference"];
            /**
             * @description What became of it. Values: requested = asked for; taken = taken; amended = taken with changes; deferred = put off; rejected = rejected.
             * @enum {string}
             */
            status: "requested" | "taken" | "amended" | "deferred" | "rejected";
            /** @description When it was taken. */
            date?: components["schemas"]["Date"];
        };
        /** @description Proof of a claim: a certificate, minutes, a decree, a report. */
        Evidence: {
            /** @description Identifier of the item in this document; kept over revisions and never given to another item. */
            id: components["schemas"]["LocalId"];
            /** @description True where this item must not be passed on with the rest of the document. */
            confidential?: boolean;
            src?: components["schemas"]["Provenance"];
            /** @description Its title. */
            title: components["schemas"]["LocalizedText"];
            /** @description Language of the original. */
            language?: components["schemas"]["LanguageTag"];
            /** @description Where it can be read. */
            uri?: components["schemas"]["Link"];
            /** @description How to find it where there is no https link: file number, title of a paper, http address. */
            reference?: string;
            /** @description Kind of proof. */
            kind: components["schemas"]["CodeOrOther"];
            /** @description Date of the proof. */
            date?: components["schemas"]["Date"];
            /** @description Who issued it. */
            issuer?: string;
            /** @description SHA-256 of the file, so that a changed file is noticed. */
            sha256?: components["schemas"]["Sha256"];
        };
        /** @description An original document from which the content was taken. */
        Source: {
            /** @description Identifier of the item in this document; kept over revisions and never given to another item. */
            id: components["schemas"]["LocalId"];
            /** @description True where this item must not be passed on with the rest of the document. */
            confidential?: boolean;
            src?: components["schemas"]["Provenance"];
            /** @description Its title. */
            title: components["schemas"]["LocalizedText"];
            /** @description Language of the original. */
            language?: components["schemas"]["LanguageTag"];
            /** @description Where it can be read. */
            uri?: components["schemas"]["Link"];
            /** @description How to find it where there is no https link: file number, title of a paper, http address. */
            reference?: string;
            /** @description Who published it. */
            publisher?: string;
            /** @description Its own date, if it bears one. */
            date?: components["schemas"]["Date"];
        };
        /** @description Data of your own, by reverse domain name (`org.example.audit`); the only place for fields the standard does not know. Not validated. */
        Extensions: {
            [key: string]: unknown;
        };
        /** @description A span of time; both days belong to it. */
        Period: {
            /**
             * @description Length of the period. Values: month = a calendar month; quarter = a calendar quarter; half = a calendar half-year; year = a calendar year; custom = any other span.
             * @enum {string}
             */
            kind: "month" | "quarter" | "half" | "year" | "custom";
            /** @description First day. */
            start: components["schemas"]["Date"];
            /** @description Last day. */
            end: components["schemas"]["Date"];
        };
        /** @description Who or what was observed: the base of the percentages. */
        Population: {
            /** @description Identifier of the item in this document; kept over revisions and never given to another item. */
            id: components["schemas"]["LocalId"];
            /** @description True where this item must not be passed on with the rest of the document. */
            confidential?: boolean;
            src?: components["schemas"]["Provenance"];
            /** @description Who belongs to it. */
            definition: components["schemas"]["LocalizedText"];
            /** @description How many they are, if stated. Unit: count. */
            n?: number;
            /** @description Id of the larger population it is a part of. */
            parent?: components["schemas"]["IdReference"];
            /** @description Region it is limited to. */
            region?: components["schemas"]["CodeOrOther"];
            /** @description True where its members gave the answers about themselves. */
            selfReported: boolean;
            /** @description True where the source gives percentages without saying of whom. */
            baseUnstated?: boolean;
        };
        /** @description An indicator of your own, defined like those of the catalog. */
        IndicatorDefinition: {
            /** @description True where this item must not be passed on with the rest of the document. */
            confidential?: boolean;
            src?: components["schemas"]["Provenance"];
            /** @description Code that observations use; none of the catalog. */
            code: components["schemas"]["Code"];
            /** @description Short name. */
            label: components["schemas"]["LocalizedText"];
            /** @description What exactly is counted or measured. */
            definition: components["schemas"]["LocalizedText"];
            /** @description What the denominator counts, for rates. */
            denominatorDefinition?: components["schemas"]["LocalizedText"];
            /**
             * @description Unit of its values. Values: percent = percent, 0 to 100 for shares; percentage-point = difference of two percentages; count = number of things or people; hour = hours; day = calendar days; working-day = working days (J+5 is 5); year = years; index = index points; score = points of a scale; kilogram = kilograms.
             * @enum {string}
             */
            unit: "percent" | "percentage-point" | "count" | "hour" | "day" | "working-day" | "year" | "index" | "score" | "kilogram";
            /**
             * @description Kind of quantity. Values: proportion = share of a whole; ratio = one quantity over another; count = number of things or people; duration = length of time; index = index; change = change between two values; may be negative.
             * @enum {string}
             */
            kind: "proportion" | "ratio" | "count" | "duration" | "index" | "change";
            /**
             * @description How the value comes about. Values: ratio = numerator divided by denominator; weighted = rate with survey weights; direct = measured or counted as such.
             * @enum {string}
             */
            calculation: "ratio" | "weighted" | "direct";
            /**
             * @description Which direction is progress. Values: higher = higher is better; lower = lower is better; none = neither.
             * @enum {string}
             */
            better: "higher" | "lower" | "none";
            /** @description True where the numerator can never exceed the denominator; false when left out. */
            bounded?: boolean;
            /**
             * @description For survey questions, how many answers one gives; none when left out. Values: single = one answer each: shares sum to 100; multiple = several answers each; none = not a survey answer.
             * @enum {string}
             */
            response?: "single" | "multiple" | "none";
            /**
             * @description How values of several operators or months combine; not at all when left out. Values: sum = add the values up; ratio-of-sums = add up numerators and denominators; weighted-mean = take the weighted mean; none = it cannot be aggregated, like a median.
             * @enum {string}
             */
            aggregation?: "sum" | "ratio-of-sums" | "weighted-mean" | "none";
            /** @description Pillars it serves. */
            pillars?: components["schemas"]["Code"][];
        };
        /** @description What holds for every observation that does not say otherwise. */
        ObservationDefaults: {
            /** @description Period of the observations; that of the report when left out. */
            period?: components["schemas"]["Period"];
            /** @description Id in `populations`: who or what was observed. */
            population?: components["schemas"]["IdReference"];
            /**
             * @description Where the number comes from. Values: measured = measured by a system or by counting; declared = declared by those concerned; estimated = estimated.
             * @enum {string}
             */
            basis?: "measured" | "declared" | "estimated";
            /** @description System the number was taken from. */
            sourceSystem?: components["schemas"]["CodeOrOther"];
        };
        /** @description Why there is no value. A month without measurement is said, not left out. */
        MissingValue: {
            /**
             * @description Why. Values: not-measured = nobody measured it; not-stated = the source does not say; not-applicable = it has no meaning here; suppressed = known, but not passed on; pending = will follow in a later revision.
             * @enum {string}
             */
            reason: "not-measured" | "not-stated" | "not-applicable" | "suppressed" | "pending";
            /** @description More about the reason. */
            note?: components["schemas"]["LocalizedText"];
        };
        /** @description What the value is limited to; a dimension left out means all of it. Each holds one code only. */
        Dimensions: {
            /** @description Country observed. */
            country?: components["schemas"]["CountryCode"];
            /** @description Region observed. */
            region?: components["schemas"]["CodeOrOther"];
            /** @description Operator observed, in reports about several operators. */
            operator?: components["schemas"]["OrganizationId"];
            /** @description Operator or administration at the other end, such as `fr:operator`. */
            partner?: components["schemas"]["OrganizationId"];
            /**
             * @description Direction of the mail, seen from the operator. Values: inbound = from abroad; outbound = to other countries; domestic = within the country.
             * @enum {string}
             */
            direction?: "inbound" | "outbound" | "domestic";
            /** @description Class of mail: letters, parcels, EMS. */
            mailClass?: components["schemas"]["Code"];
            /** @description How the mail travels: by air, surface; never to be mixed up with its class. */
            mailCategory?: components["schemas"]["Code"];
            /** @description Product, by its code in the portfolio of the operator. */
            product?: components["schemas"]["CodeOrOther"];
            /** @description Event on the way of an item, such as `EMC` or `EMD`. */
            event?: components["schemas"]["Code"];
            /** @description Type of electronic message, such as `PREDES` or `ITMATT`. */
            messageType?: components["schemas"]["Code"];
            /** @description Pillar of the programme. */
            pillar?: components["schemas"]["Code"];
            /** @description Area of digital services. */
            serviceArea?: components["schemas"]["CodeOrOther"];
            /** @description Channel through which a service is given. */
            channel?: components["schemas"]["CodeOrOther"];
            /** @description Obstacle named by those asked. */
            obstacle?: components["schemas"]["CodeOrOther"];
            /** @description Standard the value is measured against: a WCO standard, a certification or a delivery standard such as `J+5`. */
            standard?: components["schemas"]["CodeOrOther"];
            /**
             * @description Which statistic the value is, for durations and other distributions. Values: mean = arithmetic mean; median = median: half of the items took less; p90 = nine items in ten took less.
             * @enum {string}
             */
            statistic?: "mean" | "median" | "p90";
        };
        /** @description Where an indicator stood in the period it is compared with. */
        Baseline: {
            /** @description Period of reference. */
            period: components["schemas"]["Period"];
            /** @description Value in that period. */
            measure: components["schemas"]["Measure"];
        };
        /** @description The value aimed at. */
        ObservationTarget: {
            /** @description Value aimed at. */
            measure: components["schemas"]["Measure"];
            /** @description By when. */
            by?: components["schemas"]["PartialDate"];
            /** @description The target in the roadmap. */
            ref?: components["schemas"]["ItemRef"];
        };
        /** @description Someone who should be in the sum but is not, and why. */
        ExcludedReporter: {
            /** @description Who is left out. */
            organization: components["schemas"]["OrganizationId"];
            /** @description Why it is left out. */
            reason: components["schemas"]["LocalizedText"];
        };
        /** @description How an aggregate was worked out: a regional rate is the ratio of the sums, and those who did not report are named. */
        Derivation: {
            /**
             * @description How it was worked out. Values: sum = the inputs were added up; ratio-of-sums = numerators and denominators were added up, then divided; weighted-mean = mean with weights; simple-mean = mean without weights; estimate = estimated in another way.
             * @enum {string}
             */
            method: "sum" | "ratio-of-sums" | "weighted-mean" | "simple-mean" | "estimate";
            /** @description Documents it was worked out from. */
            inputs?: components["schemas"]["IdReference"][];
            /** @description How many reported. Unit: organizations. */
            reporting?: number;
            /** @description How many should have reported. Unit: organizations. */
            expected?: number;
            /** @description Those who should be in it but are not. */
            excluded?: components["schemas"]["ExcludedReporter"][];
        };
        /** @description One value of one indicator, or the reason why there is none. */
        Observation: {
            /** @description Identifier of the item in this document; kept over revisions and never given to another item. */
            id?: components["schemas"]["LocalId"];
            /** @description True where this item must not be passed on with the rest of the document. */
            confidential?: boolean;
            src?: components["schemas"]["Provenance"];
            /** @description The indicator, from the catalog or from `definitions`. */
            indicator: components["schemas"]["Code"];
            /** @description The value, as exact as it was stated. */
            measure?: components["schemas"]["Measure"];
            missing?: components["schemas"]["MissingValue"];
            /** @description What was counted, for rates; never worked out backwards from the rate. Unit: count. */
            numerator?: number;
            /** @description Out of how many, for rates. Unit: count. */
            denominator?: number;
            /** @description Id in `populations`: who or what was observed. */
            population?: components["schemas"]["IdReference"];
            dimensions?: components["schemas"]["Dimensions"];
            /** @description Period observed; that of `observationDefaults`, then of the report, when left out. */
            period?: components["schemas"]["Period"];
            /**
             * @description Where the number comes from. Values: measured = measured by a system or by counting; declared = declared by those concerned; estimated = estimated.
             * @enum {string}
             */
            basis?: "measured" | "declared" | "estimated";
            /** @description System the number was taken from. */
            sourceSystem?: components["schemas"]["CodeOrOther"];
            baseline?: components["schemas"]["Baseline"];
            target?: components["schemas"]["ObservationTarget"];
            /** @description Change since the baseline; negative for a fall. */
            change?: components["schemas"]["Measure"];
            /**
             * @description The value against its target. Values: achieved = target reached; missed = target missed; on-track = not yet reached, on course; off-track = not yet reached, behind; not-assessed = not judged.
             * @enum {string}
             */
            status?: "achieved" | "missed" | "on-track" | "off-track" | "not-assessed";
            /** @description Why the value cannot be compared with earlier ones: new method, new scope. */
            seriesBreak?: components["schemas"]["LocalizedText"];
            derivation?: components["schemas"]["Derivation"];
            /** @description What readers must know about this value. */
            note?: components["schemas"]["LocalizedText"];
        };
        /** @description How far one activity of the roadmap has come, so that the roadmap need not be handed in again. */
        ActivityProgress: {
            /** @description True where this item must not be passed on with the rest of the document. */
            confidential?: boolean;
            src?: components["schemas"]["Provenance"];
            /** @description The activity, in the roadmap named in `relatedDocuments`. */
            activity: components["schemas"]["ItemRef"];
            /**
             * @description How far the activity has come; a delay is told in `timeliness`. Values: not-started = not started; in-progress = in progress; completed = completed; suspended = suspended; cancelled = cancelled.
             * @enum {string}
             */
            status: "not-started" | "in-progress" | "completed" | "suspended" | "cancelled";
            /**
             * @description Whether the activity keeps to its dates. Values: on-track = on track; at-risk = at risk of delay; delayed = delayed.
             * @enum {string}
             */
            timeliness?: "on-track" | "at-risk" | "delayed";
            /** @description Share of the work done. Unit: percent. */
            progressPct?: number;
            /** @description When it began, as exact as known. */
            actualStart?: components["schemas"]["PartialDate"];
            /** @description When it ended, as exact as known. */
            actualEnd?: components["schemas"]["PartialDate"];
            /** @description Difficulties that hold it up. */
            challengeRefs?: components["schemas"]["IdReference"][];
            /** @description What was done in the period and comes next. */
            note?: components["schemas"]["LocalizedText"];
            /** @description Proofs, by their id in `evidence`. */
            evidence?: components["schemas"]["IdReference"][];
        };
        /** @description Where the operator stands with one certification. */
        Certification: {
            /** @description True where this item must not be passed on with the rest of the document. */
            confidential?: boolean;
            src?: components["schemas"]["Provenance"];
            /** @description The certification. */
            certification: components["schemas"]["CodeOrOther"];
            /**
             * @description Where it stands. Values: none = not begun; preparing = being prepared; ready = ready to apply; applied = applied for; certified = certified; refused = refused; expired = expired; withdrawn = withdrawn.
             * @enum {string}
             */
            status: "none" | "preparing" | "ready" | "applied" | "certified" | "refused" | "expired" | "withdrawn";
            /** @description Level reached. */
            level?: components["schemas"]["CodeOrOther"];
            /** @description Certificate number. */
            number?: string;
            /** @description Date of issue. */
            issuedOn?: components["schemas"]["Date"];
            /** @description Last day of validity. */
            expiresOn?: components["schemas"]["Date"];
            /** @description Proofs, by their id in `evidence`. */
            evidence?: components["schemas"]["IdReference"][];
        };
        /** @description One item identifier drawn in a quality check; bad ones are listed on purpose. */
        IdentifierSample: {
            /** @description True where this item must not be passed on with the rest of the document. */
            confidential?: boolean;
            src?: components["schemas"]["Provenance"];
            /** @description The identifier as printed, for instance `RR473124829BJ`. */
            identifier: string;
            /** @description True where it is a valid S10 identifier. */
            valid: boolean;
            /**
             * @description Direction of the mail, seen from the operator. Values: inbound = from abroad; outbound = to other countries; domestic = within the country.
             * @enum {string}
             */
            direction: "inbound" | "outbound" | "domestic";
        };
        /** @description When the answers were collected. */
        Fieldwork: {
            /** @description When it began, as exact as known. */
            start: components["schemas"]["PartialDate"];
            /** @description When it ended, as exact as known. */
            end?: components["schemas"]["PartialDate"];
        };
        /** @description How the figures were obtained and what they do not show. */
        Methodology: {
            /** @description The method in words. */
            text: components["schemas"]["LocalizedText"];
            /** @description True where respondents answered about themselves. */
            selfReported: boolean;
            /** @description How many were asked to answer. Unit: count. */
            invited?: number;
            fieldwork?: components["schemas"]["Fieldwork"];
            /** @description What to bear in mind when reading the figures. */
            caveats?: components["schemas"]["LocalizedText"][];
        };
        KpiReportOperator: {
            /**
             * @description This format.
             * @constant
             */
            format: "kpi-report";
            /**
             * @description Its version.
             * @constant
             */
            formatVersion: "1.0";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            profile: "operator";
            /** @description Address of the JSON Schema, for editors. */
            $schema?: components["schemas"]["Link"];
            /** @description Identifier of the document: new for each reporting period, the same over all revisions. */
            documentId: components["schemas"]["DocumentUri"];
            /** @description Number of the revision, 1 for the first. */
            revision: number;
            supersedes?: components["schemas"]["Supersedes"];
            /**
             * @description How far the document has come. Values: draft = being written; submitted = handed in; adopted = adopted by the competent body; withdrawn = withdrawn by its author.
             * @enum {string}
             */
            lifecycle: "draft" | "submitted" | "adopted" | "withdrawn";
            /**
             * @description Who may see the document. Values: public = may be published; programme = for participants of the programme; restricted = for named recipients only.
             * @enum {string}
             */
            confidentiality: "public" | "programme" | "restricted";
            /** @description Main language; every text is given at least in it. */
            language: components["schemas"]["LanguageTag"];
            /** @description Title of the document. */
            title?: components["schemas"]["LocalizedText"];
            /** @description When this document was issued. */
            issuedOn: components["schemas"]["Date"];
            /** @description The state of affairs described is that of this date. */
            asOf: components["schemas"]["PartialDate"];
            programme: components["schemas"]["Programme"];
            /** @description Who hands in the document. */
            submitter: components["schemas"]["Organization"];
            subject: components["schemas"]["Subject"];
            catalogs: components["schemas"]["Catalogs"];
            /** @description Other Waypost documents this one builds on. */
            relatedDocuments?: components["schemas"]["RelatedDocument"][];
            /** @description People named elsewhere by their id. */
            people?: components["schemas"]["Person"][];
            /** @description Where to turn with questions. */
            contacts?: components["schemas"]["Contact"][];
            governance?: components["schemas"]["Governance"];
            /** @description Funded projects. */
            projects?: components["schemas"]["Project"][];
            /** @description Workshops, meetings, missions and controls. */
            events?: components["schemas"]["Event"][];
            /** @description Statements in prose. */
            statements?: components["schemas"]["Statement"][];
            /** @description Difficulties met. */
            challenges?: components["schemas"]["Challenge"][];
            /** @description Recommendations. */
            recommendations?: components["schemas"]["Recommendation"][];
            /** @description Decisions asked for or taken. */
            decisions?: components["schemas"]["Decision"][];
            /** @description Proofs of what is claimed. */
            evidence?: components["schemas"]["Evidence"][];
            /** @description Originals the content was taken from. */
            sources?: components["schemas"]["Source"][];
            /** @description Where the programme keeps its files. */
            workspace?: string;
            extensions?: components["schemas"]["Extensions"];
            /** @description Period reported on. */
            period: components["schemas"]["Period"];
            /** @description Year that progress is measured from. Unit: calendar year. */
            baselineYear?: number;
            /** @description Set of indicators this report has to cover: each with a value, or with the reason why there is none. */
            indicatorSet?: components["schemas"]["Code"];
            /** @description Who or what was observed. */
            populations?: components["schemas"]["Population"][];
            /** @description Indicators that the catalog does not know. */
            definitions?: components["schemas"]["IndicatorDefinition"][];
            observationDefaults?: components["schemas"]["ObservationDefaults"];
            /** @description The values, as many as there are; the order has no meaning. */
            observations: components["schemas"]["Observation"][];
            /** @description How far the activities of the roadmap have come; open ones at least. */
            activityProgress?: components["schemas"]["ActivityProgress"][];
            /** @description Where the operator stands with its certifications. */
            certifications?: components["schemas"]["Certification"][];
            /** @description Item identifiers drawn in a quality check. */
            samples?: components["schemas"]["IdentifierSample"][];
            /** @description How the report as a whole was put together from those of others. */
            derivation?: components["schemas"]["Derivation"];
        };
        KpiReportProgrammeProgress: {
            /**
             * @description This format.
             * @constant
             */
            format: "kpi-report";
            /**
             * @description Its version.
             * @constant
             */
            formatVersion: "1.0";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            profile: "programme-progress";
            /** @description Address of the JSON Schema, for editors. */
            $schema?: components["schemas"]["Link"];
            /** @description Identifier of the document: new for each reporting period, the same over all revisions. */
            documentId: components["schemas"]["DocumentUri"];
            /** @description Number of the revision, 1 for the first. */
            revision: number;
            supersedes?: components["schemas"]["Supersedes"];
            /**
             * @description How far the document has come. Values: draft = being written; submitted = handed in; adopted = adopted by the competent body; withdrawn = withdrawn by its author.
             * @enum {string}
             */
            lifecycle: "draft" | "submitted" | "adopted" | "withdrawn";
            /**
             * @description Who may see the document. Values: public = may be published; programme = for participants of the programme; restricted = for named recipients only.
             * @enum {string}
             */
            confidentiality: "public" | "programme" | "restricted";
            /** @description Main language; every text is given at least in it. */
            language: components["schemas"]["LanguageTag"];
            /** @description Title of the document. */
            title?: components["schemas"]["LocalizedText"];
            /** @description When this document was issued. */
            issuedOn: components["schemas"]["Date"];
            /** @description The state of affairs described is that of this date. */
            asOf?: components["schemas"]["PartialDate"];
            programme: components["schemas"]["Programme"];
            /** @description Who hands in the document. */
            submitter: components["schemas"]["Organization"];
            subject: components["schemas"]["Subject"];
            catalogs: components["schemas"]["Catalogs"];
            /** @description Other Waypost documents this one builds on. */
            relatedDocuments?: components["schemas"]["RelatedDocument"][];
            /** @description People named elsewhere by their id. */
            people?: components["schemas"]["Person"][];
            /** @description Where to turn with questions. */
            contacts?: components["schemas"]["Contact"][];
            governance?: components["schemas"]["Governance"];
            /** @description Funded projects. */
            projects?: components["schemas"]["Project"][];
            /** @description Workshops, meetings, missions and controls. */
            events?: components["schemas"]["Event"][];
            /** @description Statements in prose. */
            statements?: components["schemas"]["Statement"][];
            /** @description Difficulties met. */
            challenges?: components["schemas"]["Challenge"][];
            /** @description Recommendations. */
            recommendations?: components["schemas"]["Recommendation"][];
            /** @description Decisions asked for or taken. */
            decisions?: components["schemas"]["Decision"][];
            /** @description Proofs of what is claimed. */
            evidence?: components["schemas"]["Evidence"][];
            /** @description Originals the content was taken from. */
            sources?: components["schemas"]["Source"][];
            /** @description Where the programme keeps its files. */
            workspace?: string;
            extensions?: components["schemas"]["Extensions"];
            /** @description Period reported on. */
            period: components["schemas"]["Period"];
            /** @description Year that progress is measured from. Unit: calendar year. */
            baselineYear?: number;
            /** @description Set of indicators this report has to cover: each with a value, or with the reason why there is none. */
            indicatorSet?: components["schemas"]["Code"];
            /** @description Who or what was observed. */
            populations?: components["schemas"]["Population"][];
            /** @description Indicators that the catalog does not know. */
            definitions?: components["schemas"]["IndicatorDefinition"][];
            observationDefaults?: components["schemas"]["ObservationDefaults"];
            /** @description The values, as many as there are; the order has no meaning. */
            observations: components["schemas"]["Observation"][];
            /** @description How far the activities of the roadmap have come; open ones at least. */
            activityProgress?: components["schemas"]["ActivityProgress"][];
            /** @description How the report as a whole was put together from those of others. */
            derivation?: components["schemas"]["Derivation"];
        };
        KpiReportSurveyStatistics: {
            /**
             * @description This format.
             * @constant
             */
            format: "kpi-report";
            /**
             * @description Its version.
             * @constant
             */
            formatVersion: "1.0";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            profile: "survey-statistics";
            /** @description Address of the JSON Schema, for editors. */
            $schema?: components["schemas"]["Link"];
            /** @description Identifier of the document: new for each reporting period, the same over all revisions. */
            documentId: components["schemas"]["DocumentUri"];
            /** @description Number of the revision, 1 for the first. */
            revision: number;
            supersedes?: components["schemas"]["Supersedes"];
            /**
             * @description How far the document has come. Values: draft = being written; submitted = handed in; adopted = adopted by the competent body; withdrawn = withdrawn by its author.
             * @enum {string}
             */
            lifecycle: "draft" | "submitted" | "adopted" | "withdrawn";
            /**
             * @description Who may see the document. Values: public = may be published; programme = for participants of the programme; restricted = for named recipients only.
             * @enum {string}
             */
            confidentiality: "public" | "programme" | "restricted";
            /** @description Main language; every text is given at least in it. */
            language: components["schemas"]["LanguageTag"];
            /** @description Title of the document. */
            title?: components["schemas"]["LocalizedText"];
            /** @description When this document was issued. */
            issuedOn: components["schemas"]["Date"];
            /** @description The state of affairs described is that of this date. */
            asOf?: components["schemas"]["PartialDate"];
            programme?: components["schemas"]["Programme"];
            /** @description Who hands in the document. */
            submitter: components["schemas"]["Organization"];
            subject: components["schemas"]["Subject"];
            catalogs: components["schemas"]["Catalogs"];
            /** @description Other Waypost documents this one builds on. */
            relatedDocuments?: components["schemas"]["RelatedDocument"][];
            /** @description People named elsewhere by their id. */
            people?: components["schemas"]["Person"][];
            /** @description Where to turn with questions. */
            contacts?: components["schemas"]["Contact"][];
            governance?: components["schemas"]["Governance"];
            /** @description Funded projects. */
            projects?: components["schemas"]["Project"][];
            /** @description Workshops, meetings, missions and controls. */
            events?: components["schemas"]["Event"][];
            /** @description Statements in prose. */
            statements?: components["schemas"]["Statement"][];
            /** @description Difficulties met. */
            challenges?: components["schemas"]["Challenge"][];
            /** @description Recommendations. */
            recommendations?: components["schemas"]["Recommendation"][];
            /** @description Decisions asked for or taken. */
            decisions?: components["schemas"]["Decision"][];
            /** @description Proofs of what is claimed. */
            evidence?: components["schemas"]["Evidence"][];
            /** @description Originals the content was taken from. */
            sources?: components["schemas"]["Source"][];
            /** @description Where the programme keeps its files. */
            workspace?: string;
            extensions?: components["schemas"]["Extensions"];
            /** @description Period reported on. */
            period?: components["schemas"]["Period"];
            /** @description Year that progress is measured from. Unit: calendar year. */
            baselineYear?: number;
            /** @description Set of indicators this report has to cover: each with a value, or with the reason why there is none. */
            indicatorSet?: components["schemas"]["Code"];
            /** @description Who or what was observed. */
            populations: components["schemas"]["Population"][];
            /** @description Indicators that the catalog does not know. */
            definitions?: components["schemas"]["IndicatorDefinition"][];
            observationDefaults?: components["schemas"]["ObservationDefaults"];
            /** @description The values, as many as there are; the order has no meaning. */
            observations: components["schemas"]["Observation"][];
            methodology?: components["schemas"]["Methodology"];
            /** @description How the report as a whole was put together from those of others. */
            derivation?: components["schemas"]["Derivation"];
        };
        /** @description Values of indicators for a period, with the progress of the activities behind them. */
        KpiReport: components["schemas"]["KpiReportOperator"] | components["schemas"]["KpiReportProgrammeProgress"] | components["schemas"]["KpiReportSurveyStatistics"];
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
};
export type Link = components['schemas']['Link'];
export type DocumentUri = components['schemas']['DocumentUri'];
export type Sha256 = components['schemas']['Sha256'];
export type Supersedes = components['schemas']['Supersedes'];
export type LanguageTag = components['schemas']['LanguageTag'];
export type LocalizedText = components['schemas']['LocalizedText'];
export type Date = components['schemas']['Date'];
export type PartialDate = components['schemas']['PartialDate'];
export type Code = components['schemas']['Code'];
export type Cycle = components['schemas']['Cycle'];
export type Other = components['schemas']['Other'];
export type CodeOrOther = components['schemas']['CodeOrOther'];
export type Programme = components['schemas']['Programme'];
export type OrganizationId = components['schemas']['OrganizationId'];
export type CountryCode = components['schemas']['CountryCode'];
export type ImpcCode = components['schemas']['ImpcCode'];
export type Organization = components['schemas']['Organization'];
export type Subject = components['schemas']['Subject'];
export type Edition = components['schemas']['Edition'];
export type Catalogs = components['schemas']['Catalogs'];
export type LocalId = components['schemas']['LocalId'];
export type RelatedDocument = components['schemas']['RelatedDocument'];
export type IdReference = components['schemas']['IdReference'];
export type Provenance = components['schemas']['Provenance'];
export type Person = components['schemas']['Person'];
export type EmailAddress = components['schemas']['EmailAddress'];
export type PhoneNumber = components['schemas']['PhoneNumber'];
export type Contact = components['schemas']['Contact'];
export type BodyMember = components['schemas']['BodyMember'];
export type GovernanceBody = components['schemas']['GovernanceBody'];
export type TeamMember = components['schemas']['TeamMember'];
export type Governance = components['schemas']['Governance'];
export type ProjectParticipant = components['schemas']['ProjectParticipant'];
export type Project = components['schemas']['Project'];
export type Measure = components['schemas']['Measure'];
export type EventParticipants = components['schemas']['EventParticipants'];
export type Attendance = components['schemas']['Attendance'];
export type Grant = components['schemas']['Grant'];
export type Topic = components['schemas']['Topic'];
export type Event = components['schemas']['Event'];
export type Statement = components['schemas']['Statement'];
export type ItemRef = components['schemas']['ItemRef'];
export type Challenge = components['schemas']['Challenge'];
export type Addressee = components['schemas']['Addressee'];
export type Recommendation = components['schemas']['Recommendation'];
export type Decision = components['schemas']['Decision'];
export type Evidence = components['schemas']['Evidence'];
export type Source = components['schemas']['Source'];
export type Extensions = components['schemas']['Extensions'];
export type Period = components['schemas']['Period'];
export type Population = components['schemas']['Population'];
export type IndicatorDefinition = components['schemas']['IndicatorDefinition'];
export type ObservationDefaults = components['schemas']['ObservationDefaults'];
export type MissingValue = components['schemas']['MissingValue'];
export type Dimensions = components['schemas']['Dimensions'];
export type Baseline = components['schemas']['Baseline'];
export type ObservationTarget = components['schemas']['ObservationTarget'];
export type ExcludedReporter = components['schemas']['ExcludedReporter'];
export type Derivation = components['schemas']['Derivation'];
export type Observation = components['schemas']['Observation'];
export type ActivityProgress = components['schemas']['ActivityProgress'];
export type Certification = components['schemas']['Certification'];
export type IdentifierSample = components['schemas']['IdentifierSample'];
export type Fieldwork = components['schemas']['Fieldwork'];
export type Methodology = components['schemas']['Methodology'];
export type KpiReportOperator = components['schemas']['KpiReportOperator'];
export type KpiReportProgrammeProgress = components['schemas']['KpiReportProgrammeProgress'];
export type KpiReportSurveyStatistics = components['schemas']['KpiReportSurveyStatistics'];
export type KpiReport = components['schemas']['KpiReport'];
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
