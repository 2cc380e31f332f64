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
        /** @description What the roadmap is to achieve, or by what means. */
        Objective: {
            /** @description Identifier of the item in this document; kept over revisions and never given to another item. */
            id: components["schemas"]["LocalId"];
            /** @description True where this item must not be passed on with the rest of the document. */
            confidential?: boolean;
            src?: components["schemas"]["Provenance"];
            /** @description The objective. */
            text: components["schemas"]["LocalizedText"];
            /**
             * @description Kind of objective. Values: general = general or main objective; ultimate = ultimate purpose; specific = specific objective; means = means by which it is reached; conformity = requirements to conform to.
             * @enum {string}
             */
            kind: "general" | "ultimate" | "specific" | "means" | "conformity";
        };
        /** @description Whether a pillar of the framework applies to this roadmap. */
        PillarScope: {
            /** @description True where this item must not be passed on with the rest of the document. */
            confidential?: boolean;
            src?: components["schemas"]["Provenance"];
            /** @description The pillar. */
            pillar: components["schemas"]["Code"];
            /**
             * @description Whether it applies. Values: applicable = applies; not-applicable = does not apply, for the reason given.
             * @enum {string}
             */
            applicability: "applicable" | "not-applicable";
            /** @description Why the pillar does not apply. */
            reason?: components["schemas"]["LocalizedText"];
        };
        /** @description Span of time that the roadmap covers, both ends included. */
        Horizon: {
            /** @description Beginning. */
            start: components["schemas"]["PartialDate"];
            /** @description End. */
            end: components["schemas"]["PartialDate"];
        };
        /** @description What must be in place before anything else, and whether it is. */
        MinimumRequirement: {
            /** @description True where this item must not be passed on with the rest of the document. */
            confidential?: boolean;
            src?: components["schemas"]["Provenance"];
            /** @description The requirement: team, roadmap or action plan. */
            code: components["schemas"]["CodeOrOther"];
            /**
             * @description Whether it is met. Values: met = met; partly = partly met; unmet = not met; not-assessed = asked for, not assessed here.
             * @enum {string}
             */
            status: "met" | "partly" | "unmet" | "not-assessed";
        };
        /** @description A tool that the framework offers; an offer is not yet an activity. */
        Lever: {
            /** @description True where this item must not be passed on with the rest of the document. */
            confidential?: boolean;
            src?: components["schemas"]["Provenance"];
            /** @description The lever. */
            code: components["schemas"]["CodeOrOther"];
            /** @description Pillar it belongs to. */
            pillar: components["schemas"]["Code"];
            /** @description What it is meant to bring about. */
            aim?: components["schemas"]["LocalizedText"];
            /** @description How the support is obtained: directly, on request, subject to funds; several may hold at once. */
            accessModes?: components["schemas"]["CodeOrOther"][];
            /** @description On what terms it is obtained, in the words of the framework. */
            accessTerms?: components["schemas"]["LocalizedText"];
        };
        /** @description Who answers for an activity: one person, one role or one organization. */
        Responsible: {
            /** @description Id of the person in `people`. */
            person?: components["schemas"]["IdReference"];
            /** @description Role in the programme. */
            role?: components["schemas"]["CodeOrOther"];
            /** @description The organization that answers for it. */
            organization?: components["schemas"]["OrganizationId"];
        };
        /** @description A decimal number in quotation marks, at most 15 digits before and 4 after the point: "12500.00". */
        Decimal: string;
        /** @description Three capital letters, ISO 4217: XOF, CHF. */
        CurrencyCode: string;
        /** @description An exact amount of money. */
        Money: {
            /** @description Amount as a decimal number in a string, such as "12500.00". Unit: units of `currency`. */
            amount: components["schemas"]["Decimal"];
            /** @description ISO 4217 currency code. */
            currency: components["schemas"]["CurrencyCode"];
        };
        /** @description What could hold the activity up, and what is done about it. */
        Risk: {
            /** @description What could happen. */
            text: components["schemas"]["LocalizedText"];
            /**
             * @description How likely it is. Values: low = low; medium = medium; high = high.
             * @enum {string}
             */
            likelihood?: "low" | "medium" | "high";
            /**
             * @description How much it would cost the activity. Values: low = low; medium = medium; high = high.
             * @enum {string}
             */
            impact?: "low" | "medium" | "high";
            /** @description What is done against it. */
            mitigation?: components["schemas"]["LocalizedText"];
        };
        /** @description One line of the action plan: what is done, by whom, when and how far it has come. */
        Activity: {
            /** @description Identifier of the item in this document; kept over revisions and never given to another item. */
            id: components["schemas"]["LocalId"];
            /** @description True where this item must not be passed on with the rest of the document. */
            confidential?: boolean;
            src?: components["schemas"]["Provenance"];
            /** @description Pillar the activity serves. */
            pillar: components["schemas"]["Code"];
            /** @description What is to be done, in one sentence. */
            title: components["schemas"]["LocalizedText"];
            /** @description Which requirements it meets: operational, technical or regulatory. */
            kind: components["schemas"]["CodeOrOther"];
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
            /** @description Planned first day, as exact as known. */
            plannedStart?: components["schemas"]["PartialDate"];
            /** @description Planned last day, as exact as known. */
            plannedEnd?: components["schemas"]["PartialDate"];
            /** @description When work began. */
            actualStart?: components["schemas"]["PartialDate"];
            /** @description When work was completed. */
            actualEnd?: components["schemas"]["PartialDate"];
            /** @description Id of the larger activity it is a part of. */
            parent?: components["schemas"]["IdReference"];
            /** @description Its share in the progress of `parent`, relative to the other parts. Unit: relative weight. */
            weight?: number;
            /** @description Who answers for it. */
            responsible: components["schemas"]["Responsible"][];
            /** @description Activities that must be completed before this one can start. */
            dependsOn?: components["schemas"]["IdReference"][];
            /** @description Lever of the framework that the activity uses. */
            lever?: components["schemas"]["CodeOrOther"];
            /** @description How the support is obtained: directly, on request, subject to funds; several may hold at once. */
            accessModes?: components["schemas"]["CodeOrOther"][];
            /** @description What will exist afterwards: a decree, a system in use, trained staff. */
            outputs?: components["schemas"]["LocalizedText"][];
            /** @description Targets it contributes to. */
            targetRefs?: components["schemas"]["IdReference"][];
            /** @description What it is expected to cost. */
            budget?: components["schemas"]["Money"];
            /** @description Proofs, by their id in `evidence`. */
            evidence?: components["schemas"]["IdReference"][];
            /** @description What could hold it up. */
            risks?: components["schemas"]["Risk"][];
            /** @description What else there is to know, such as why it was suspended. */
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
        /** @description Where an indicator stood in the period it is compared with. */
        Baseline: {
            /** @description Period of reference. */
            period: components["schemas"]["Period"];
            /** @description Value in that period. */
            measure: components["schemas"]["Measure"];
        };
        /** @description A value to be reached by a date. */
        TargetValue: {
            /** @description By when. */
            by: components["schemas"]["PartialDate"];
            /** @description The value to reach. */
            measure: components["schemas"]["Measure"];
        };
        /** @description What one indicator should reach, year by year, from its baseline. */
        IndicatorTarget: {
            /** @description Identifier of the item in this document; kept over revisions and never given to another item. */
            id: components["schemas"]["LocalId"];
            /** @description True where this item must not be passed on with the rest of the document. */
            confidential?: boolean;
            src?: components["schemas"]["Provenance"];
            /** @description The indicator. */
            indicator: components["schemas"]["Code"];
            dimensions?: components["schemas"]["Dimensions"];
            baseline?: components["schemas"]["Baseline"];
            /** @description Values to reach, in order of time. */
            targets: components["schemas"]["TargetValue"][];
        };
        /** @description Money that pays for the roadmap, by source. */
        Funding: {
            /** @description True where this item must not be passed on with the rest of the document. */
            confidential?: boolean;
            src?: components["schemas"]["Provenance"];
            /** @description Where the money comes from; the Quality of Service Fund needs a project with a code. */
            source: components["schemas"]["CodeOrOther"];
            /** @description Id in `projects` of the project that pays. */
            project?: components["schemas"]["IdReference"];
            /** @description How much. */
            amount?: components["schemas"]["Money"];
            /**
             * @description How far the funding has come. Values: requested = asked for; granted = granted; spent = spent.
             * @enum {string}
             */
            status?: "requested" | "granted" | "spent";
        };
        /** @description A change made to an activity, and what gave rise to it. */
        Amendment: {
            /** @description Identifier of the item in this document; kept over revisions and never given to another item. */
            id: components["schemas"]["LocalId"];
            /** @description True where this item must not be passed on with the rest of the document. */
            confidential?: boolean;
            src?: components["schemas"]["Provenance"];
            /** @description When it was made. */
            date: components["schemas"]["Date"];
            /** @description Id of the activity that was changed. */
            activity: components["schemas"]["IdReference"];
            /** @description What was changed: from what, to what. */
            change: components["schemas"]["LocalizedText"];
            /** @description The recommendation or meeting that gave rise to it. */
            motivation?: components["schemas"]["ItemRef"];
        };
        RoadmapNational: {
            /**
             * @description Kind of document.
             * @constant
             */
            format: "roadmap";
            /**
             * @description Version of the format.
             * @constant
             */
            formatVersion: "1.0";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            profile: "national";
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
            governance: components["schemas"]["Governance"];
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
            /** @description Frameworks the roadmap follows. */
            frameworks: components["schemas"]["CodeOrOther"][];
            /** @description What it is to achieve. */
            objectives: components["schemas"]["Objective"][];
            /** @description The pillars of the frameworks, each once; a pillar that does not apply says why. */
            pillars: components["schemas"]["PillarScope"][];
            /** @description Reference year that progress is measured from; 2021 for ORE 3. Unit: calendar year. */
            baselineYear?: number;
            horizon?: components["schemas"]["Horizon"];
            /** @description What must be in place first: team, roadmap, action plan. */
            minimumRequirements?: components["schemas"]["MinimumRequirement"][];
            /** @description Tools that the framework offers. */
            levers?: components["schemas"]["Lever"][];
            /** @description The action plan, line by line. */
            activities: components["schemas"]["Activity"][];
            /** @description What the indicators should reach; activities refer to these. */
            indicatorTargets?: components["schemas"]["IndicatorTarget"][];
            /** @description How it is paid for. */
            funding?: components["schemas"]["Funding"][];
            /** @description Changes made since the first revision. */
            amendments?: components["schemas"]["Amendment"][];
            /** @description How far operators or the operator have come in carrying out their roadmaps. */
            operatorStage?: components["schemas"]["LocalizedText"];
        };
        RoadmapFrame: {
            /**
             * @description Kind of document.
             * @constant
             */
            format: "roadmap";
            /**
             * @description Version of the format.
             * @constant
             */
            formatVersion: "1.0";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            profile: "frame";
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
            /** @description Frameworks the roadmap follows. */
            frameworks: components["schemas"]["CodeOrOther"][];
            /** @description What it is to achieve. */
            objectives: components["schemas"]["Objective"][];
            /** @description The pillars of the frameworks, each once; a pillar that does not apply says why. */
            pillars: components["schemas"]["PillarScope"][];
            /** @description Reference year that progress is measured from; 2021 for ORE 3. Unit: calendar year. */
            baselineYear?: number;
            horizon?: components["schemas"]["Horizon"];
            /** @description What must be in place first: team, roadmap, action plan. */
            minimumRequirements?: components["schemas"]["MinimumRequirement"][];
            /** @description Tools that the framework offers. */
            levers?: components["schemas"]["Lever"][];
            /** @description The action plan, line by line. */
            activities?: components["schemas"]["Activity"][];
            /** @description What the indicators should reach; activities refer to these. */
            indicatorTargets?: components["schemas"]["IndicatorTarget"][];
            /** @description How it is paid for. */
            funding?: components["schemas"]["Funding"][];
            /** @description How far operators or the operator have come in carrying out their roadmaps. */
            operatorStage?: components["schemas"]["LocalizedText"];
        };
        /** @description A national roadmap and action plan, or the frame a programme sets for such plans. */
        Roadmap: components["schemas"]["RoadmapNational"] | components["schemas"]["RoadmapFrame"];
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
export type Objective = components['schemas']['Objective'];
export type PillarScope = components['schemas']['PillarScope'];
export type Horizon = components['schemas']['Horizon'];
export type MinimumRequirement = components['schemas']['MinimumRequirement'];
export type Lever = components['schemas']['Lever'];
export type Responsible = components['schemas']['Responsible'];
export type Decimal = components['schemas']['Decimal'];
export type CurrencyCode = components['schemas']['CurrencyCode'];
export type Money = components['schemas']['Money'];
export type Risk = components['schemas']['Risk'];
export type Activity = components['schemas']['Activity'];
export type Dimensions = components['schemas']['Dimensions'];
export type Period = components['schemas']['Period'];
export type Baseline = components['schemas']['Baseline'];
export type TargetValue = components['schemas']['TargetValue'];
export type IndicatorTarget = components['schemas']['IndicatorTarget'];
export type Funding = components['schemas']['Funding'];
export type Amendment = components['schemas']['Amendment'];
export type RoadmapNational = components['schemas']['RoadmapNational'];
export type RoadmapFrame = components['schemas']['RoadmapFrame'];
export type Roadmap = components['schemas']['Roadmap'];
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
