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
        /** @description One of the answers offered. */
        QuestionOption: {
            /** @description Short code of the option, unique in its question. */
            code: components["schemas"]["Code"];
            /** @description Wording of the option. */
            text: components["schemas"]["LocalizedText"];
            /** @description Points that the option is worth. Unit: points. */
            score?: number;
        };
        /** @description A question of the questionnaire. */
        Question: {
            /** @description Identifier of the question; kept over the editions of the questionnaire. */
            id: components["schemas"]["LocalId"];
            /** @description Wording of the question. */
            text: components["schemas"]["LocalizedText"];
            /** @description Pillar it serves. */
            pillar?: components["schemas"]["Code"];
            /**
             * @description What kind of answer is asked for. Values: yes-no = yes or no; answered by `yesNo`; single-choice = one option; answered by `choices`; multiple-choice = any number of options; answered by `choices`; number = a number with its unit; answered by `measure`; date = a date; answered by `date`; text = free text; answered by `text`.
             * @enum {string}
             */
            type: "yes-no" | "single-choice" | "multiple-choice" | "number" | "date" | "text";
            /** @description The answers offered, for the two types of choice. */
            options?: components["schemas"]["QuestionOption"][];
            /**
             * @description Unit the number is asked in. Values: percent = percent, 0 to 100 for shares; percentage-point = difference of two percentages; count = number of things or people; hour = hours; day = calendar days; working-day = working days (J+5 is 5); year = years; index = index points; score = points of a scale; kilogram = kilograms.
             * @enum {string}
             */
            unit?: "percent" | "percentage-point" | "count" | "hour" | "day" | "working-day" | "year" | "index" | "score" | "kilogram";
            /** @description Weight of the question within its pillar. Unit: relative weight. */
            weight?: number;
            /** @description True where the question must be answered or marked as not applicable. */
            mandatory: boolean;
        };
        /** @description Questions that belong together. */
        QuestionnaireSection: {
            /** @description Identifier of the section. */
            id: components["schemas"]["LocalId"];
            /** @description Section of the joint WCO–UPU questionnaire it corresponds to. */
            code?: components["schemas"]["CodeOrOther"];
            /** @description Title of the section. */
            title: components["schemas"]["LocalizedText"];
            /** @description Its questions. */
            questions: components["schemas"]["Question"][];
        };
        /** @description The questionnaire that was answered, by reference; its questions are repeated only where they are published nowhere else. */
        Questionnaire: {
            /** @description Identifier that its owner gives the questionnaire, the same for all editions. */
            id: components["schemas"]["LocalId"];
            /** @description Edition that was answered; assessments are compared within an edition. */
            edition: components["schemas"]["Edition"];
            /** @description Its title. */
            title?: components["schemas"]["LocalizedText"];
            /** @description When the answers were complete; before the mission starts. */
            completedOn?: components["schemas"]["Date"];
            /** @description Where it is published. */
            uri?: components["schemas"]["Link"];
            /** @description SHA-256 of the published file, so that a changed questionnaire is noticed. */
            sha256?: components["schemas"]["Sha256"];
            /** @description Its sections and questions, where it is not published elsewhere. */
            sections?: components["schemas"]["QuestionnaireSection"][];
        };
        /** @description The identifier of a question, exactly as the questionnaire has it: Q12. */
        QuestionReference: string;
        /** @description Why the question does not apply to the operator. */
        NotApplicable: {
            /** @description The reason. */
            reason: components["schemas"]["LocalizedText"];
        };
        /** @description The answer to one question; exactly one of `yesNo`, `choices`, `measure`, `date`, `text` and `notApplicable`. */
        Answer: {
            /** @description True where this item must not be passed on with the rest of the document. */
            confidential?: boolean;
            src?: components["schemas"]["Provenance"];
            /** @description Id of the question in the questionnaire; one answer per question. */
            question: components["schemas"]["QuestionReference"];
            /** @description True for yes, false for no. */
            yesNo?: boolean;
            /** @description Options chosen, by code; a single choice is a list of one. */
            choices?: components["schemas"]["Code"][];
            /** @description The number, as exact as it was stated. */
            measure?: components["schemas"]["Measure"];
            /** @description The date. */
            date?: components["schemas"]["Date"];
            /** @description The free text. */
            text?: components["schemas"]["LocalizedText"];
            notApplicable?: components["schemas"]["NotApplicable"];
            /** @description Remark of the operator or the assessors. */
            note?: components["schemas"]["LocalizedText"];
            /** @description Proofs, by their id in `evidence`. */
            evidence?: components["schemas"]["IdReference"][];
        };
        /** @description Someone who carries out the mission. */
        MissionMember: {
            /** @description True where this item must not be passed on with the rest of the document. */
            confidential?: boolean;
            src?: components["schemas"]["Provenance"];
            /** @description Id in `people`. */
            person?: components["schemas"]["IdReference"];
            /** @description Role in the mission. */
            role: components["schemas"]["CodeOrOther"];
            /** @description Employer; not the operator that is assessed. */
            organization?: components["schemas"]["OrganizationId"];
            /** @description What entitles the member to assess. */
            accreditation?: components["schemas"]["LocalizedText"];
        };
        /** @description An objective of the mission. */
        MissionObjective: {
            /** @description Identifier of the item in this document; kept over revisions and never given to another item. */
            id: components["schemas"]["LocalId"];
            /** @description True where this item must not be passed on with the rest of the document. */
            confidential?: boolean;
            src?: components["schemas"]["Provenance"];
            /**
             * @description Which of the four objectives of an ORE mission it is, if any. Values: assess = assess readiness and recommend; train = train staff; prerequisites = check what certifications require; verify-plan = verify the activities of the roadmap and recommend changes.
             * @enum {string}
             */
            kind?: "assess" | "train" | "prerequisites" | "verify-plan";
            /** @description The objective in words. */
            text: components["schemas"]["LocalizedText"];
        };
        /** @description Training given during the mission. */
        MissionTraining: {
            /** @description Identifier of the item in this document; kept over revisions and never given to another item. */
            id: components["schemas"]["LocalId"];
            /** @description True where this item must not be passed on with the rest of the document. */
            confidential?: boolean;
            src?: components["schemas"]["Provenance"];
            /** @description What was taught. */
            text: components["schemas"]["LocalizedText"];
            /** @description Systems whose use was taught, such as IPS, CDS or QCS. */
            systems?: components["schemas"]["CodeOrOther"][];
            /** @description How it was given. */
            mode?: components["schemas"]["CodeOrOther"];
            /** @description How many were trained. Unit: people. */
            participants?: number;
            /** @description Id of the workshop in `events`, if it was one. */
            event?: components["schemas"]["IdReference"];
        };
        /** @description The visit to the operator, on site or online; left out in a self-assessment. */
        Mission: {
            /** @description True where this item must not be passed on with the rest of the document. */
            confidential?: boolean;
            src?: components["schemas"]["Provenance"];
            /** @description First day, as exact as known. */
            start?: components["schemas"]["PartialDate"];
            /** @description Last day, as exact as known. */
            end?: components["schemas"]["PartialDate"];
            /** @description How long it lasts, both days included; in an outline the range that the method foresees. */
            duration?: components["schemas"]["Measure"];
            /**
             * @description How it is carried out. Values: in-person = on site; virtual = online; hybrid = both.
             * @enum {string}
             */
            mode?: "in-person" | "virtual" | "hybrid";
            /** @description Country visited. */
            country?: components["schemas"]["CountryCode"];
            /** @description Who carries it out. */
            team?: components["schemas"]["MissionMember"][];
            /** @description Number of experts, where they are not listed one by one. */
            teamSize?: components["schemas"]["Measure"];
            /** @description What it is for. */
            objectives?: components["schemas"]["MissionObjective"][];
            /** @description Meetings with managers and workshop participants. */
            meetingRefs?: components["schemas"]["IdReference"][];
            /** @description Training given. */
            trainings?: components["schemas"]["MissionTraining"][];
            /** @description The detailed plan of the mission, in short. */
            plan?: components["schemas"]["LocalizedText"];
            /** @description What the designated operator commits to. */
            operatorCommitment?: components["schemas"]["LocalizedText"];
            /** @description When the report of the mission was handed over. */
            reportedOn?: components["schemas"]["Date"];
        };
        /** @description Lowest and highest score possible. */
        ScoreScale: {
            /** @description Lowest score. Unit: points. */
            min: number;
            /** @description Highest score. Unit: points. */
            max: number;
        };
        /** @description The score of one pillar or, without `pillar`, of the whole. */
        Score: {
            /** @description True where this item must not be passed on with the rest of the document. */
            confidential?: boolean;
            src?: components["schemas"]["Provenance"];
            /** @description Pillar scored; the whole when left out. */
            pillar?: components["schemas"]["Code"];
            /** @description The score. Unit: points. */
            value: number;
            scale: components["schemas"]["ScoreScale"];
            /**
             * @description How the score was found. Values: weighted-mean = weighted mean of the parts: questions for a pillar, pillars for the whole; expert = judgement of the assessors.
             * @enum {string}
             */
            method: "weighted-mean" | "expert";
            /** @description Weight of the pillar in the whole. Unit: relative weight. */
            weight?: number;
            /** @description Level of maturity, 0 to 5. Unit: level. */
            maturity?: number;
        };
        /** @description What the assessors found: a strength, a gap or a nonconformity. */
        AssessmentFinding: {
            /** @description Identifier of the item in this document; kept over revisions and never given to another item. */
            id: components["schemas"]["LocalId"];
            /** @description True where this item must not be passed on with the rest of the document. */
            confidential?: boolean;
            src?: components["schemas"]["Provenance"];
            /** @description Pillar concerned. */
            pillar?: components["schemas"]["Code"];
            /**
             * @description What kind of finding it is. Values: strength = strength; gap = gap; nonconformity = breach of a requirement.
             * @enum {string}
             */
            kind: "strength" | "gap" | "nonconformity";
            /**
             * @description How grave it is. Values: critical = critical; major = major; minor = minor; none = none, as for strengths.
             * @enum {string}
             */
            severity: "critical" | "major" | "minor" | "none";
            /** @description The finding in words. */
            text: components["schemas"]["LocalizedText"];
            /** @description Answers that show it, by the id of their question. */
            answerRefs?: components["schemas"]["QuestionReference"][];
            /** @description Proofs, by their id in `evidence`. */
            evidence?: components["schemas"]["IdReference"][];
        };
        /** @description Something that a certification requires, and whether the operator meets it. */
        Prerequisite: {
            /** @description True where this item must not be passed on with the rest of the document. */
            confidential?: boolean;
            src?: components["schemas"]["Provenance"];
            /** @description The certification. */
            certification: components["schemas"]["CodeOrOther"];
            /** @description Number or code of the requirement in the rules of that certification. */
            code: components["schemas"]["Code"];
            /** @description The requirement in words. */
            text?: components["schemas"]["LocalizedText"];
            /** @description True where the certification cannot be had without it. */
            mandatory: boolean;
            /**
             * @description Whether it is met. Values: met = met; partly = partly met; unmet = not met; not-assessed = not assessed.
             * @enum {string}
             */
            status: "met" | "partly" | "unmet" | "not-assessed";
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
        /** @description Where an activity stands. */
        ActivityState: {
            /**
             * @description How far the activity has come; a delay is told in `timeliness`. Values: not-started = not started; in-progress = in progress; completed = completed; suspended = suspended; cancelled = cancelled.
             * @enum {string}
             */
            status: "not-started" | "in-progress" | "completed" | "suspended" | "cancelled";
            /** @description Share of the work done. Unit: percent. */
            progressPct?: number;
        };
        /** @description What the operator says of an activity of its roadmap, and what the mission saw. */
        ActivityCheck: {
            /** @description True where this item must not be passed on with the rest of the document. */
            confidential?: boolean;
            src?: components["schemas"]["Provenance"];
            /** @description The activity of the roadmap; `document` is its id in `relatedDocuments`. */
            activity: components["schemas"]["ItemRef"];
            /** @description As the operator reports it. */
            claimed: components["schemas"]["ActivityState"];
            /** @description As the mission found it. */
            verified: components["schemas"]["ActivityState"];
            /** @description What explains a difference. */
            note?: components["schemas"]["LocalizedText"];
            /** @description Proofs, by their id in `evidence`. */
            evidence?: components["schemas"]["IdReference"][];
        };
        /** @description A change to the roadmap that the mission recommends. */
        ProposedAmendment: {
            /** @description Identifier of the item in this document; kept over revisions and never given to another item. */
            id: components["schemas"]["LocalId"];
            /** @description True where this item must not be passed on with the rest of the document. */
            confidential?: boolean;
            src?: components["schemas"]["Provenance"];
            /** @description The activity of the roadmap; `document` is its id in `relatedDocuments`. */
            activity: components["schemas"]["ItemRef"];
            /** @description What should change. */
            change: components["schemas"]["LocalizedText"];
            /** @description Id of the recommendation it follows from, in `recommendations`. */
            recommendation: components["schemas"]["IdReference"];
        };
        /** @description What became of a recommendation, mostly one of an earlier assessment. */
        FollowUp: {
            /** @description True where this item must not be passed on with the rest of the document. */
            confidential?: boolean;
            src?: components["schemas"]["Provenance"];
            /** @description The recommendation; `document` names the earlier assessment in `relatedDocuments`. */
            recommendation: components["schemas"]["ItemRef"];
            /**
             * @description What became of it. Values: open = nothing decided yet; accepted = accepted, not begun; in-progress = being carried out; implemented = carried out; rejected = rejected.
             * @enum {string}
             */
            status: "open" | "accepted" | "in-progress" | "implemented" | "rejected";
            /** @description When this was established. */
            date: components["schemas"]["Date"];
            /** @description State of the work. */
            note?: components["schemas"]["LocalizedText"];
            /** @description Proofs, by their id in `evidence`. */
            evidence?: components["schemas"]["IdReference"][];
        };
        /** @description Something that the assessment hands over. */
        AssessmentDeliverable: {
            /** @description True where this item must not be passed on with the rest of the document. */
            confidential?: boolean;
            src?: components["schemas"]["Provenance"];
            /** @description The deliverable. */
            code: components["schemas"]["CodeOrOther"];
            /**
             * @description How far it has come. Values: planned = foreseen, not begun; in-progress = being written; delivered = handed over; cancelled = given up.
             * @enum {string}
             */
            status: "planned" | "in-progress" | "delivered" | "cancelled";
            /** @description Proofs, by their id in `evidence`. */
            evidence?: components["schemas"]["IdReference"][];
        };
        /** @description A phase of the assessment: preparatory, on site, follow-up. */
        AssessmentPhase: {
            /** @description True where this item must not be passed on with the rest of the document. */
            confidential?: boolean;
            src?: components["schemas"]["Provenance"];
            /** @description The phase. */
            code: components["schemas"]["CodeOrOther"];
            /**
             * @description How far it has come. Values: planned = foreseen, not begun; in-progress = under way; completed = completed; cancelled = given up.
             * @enum {string}
             */
            status: "planned" | "in-progress" | "completed" | "cancelled";
            /** @description When it began or is to begin. */
            start?: components["schemas"]["PartialDate"];
            /** @description When it ended or is to end. */
            end?: components["schemas"]["PartialDate"];
        };
        ReadinessAssessmentFull: {
            /**
             * @description Says that this is a readiness assessment.
             * @constant
             */
            format: "readiness-assessment";
            /**
             * @description Version of the format that the document follows.
             * @constant
             */
            formatVersion: "1.0";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            profile: "full";
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
            /** @description Kind of assessment: on-site mission, process review, strategy audit, follow-up, self-diagnosis. */
            kind: components["schemas"]["CodeOrOther"];
            /** @description Framework whose pillars are assessed, such as ORE or DRE. */
            framework: components["schemas"]["CodeOrOther"];
            questionnaire: components["schemas"]["Questionnaire"];
            /** @description The answers, one per question. */
            answers: components["schemas"]["Answer"][];
            mission?: components["schemas"]["Mission"];
            /** @description A score per pillar, and one without pillar for the whole. */
            scores: components["schemas"]["Score"][];
            /** @description What was found. */
            findings: components["schemas"]["AssessmentFinding"][];
            /** @description What certifications require, and what of it is met. */
            prerequisites?: components["schemas"]["Prerequisite"][];
            /** @description Where the operator stands with each certification. */
            certifications?: components["schemas"]["Certification"][];
            /** @description Activities of the roadmap that were verified. */
            activityChecks?: components["schemas"]["ActivityCheck"][];
            /** @description Changes to the roadmap that are recommended. */
            proposedAmendments?: components["schemas"]["ProposedAmendment"][];
            /** @description What became of the recommendations of earlier assessments. */
            followUps?: components["schemas"]["FollowUp"][];
            /** @description What the assessment hands over. */
            deliverables?: components["schemas"]["AssessmentDeliverable"][];
            /** @description Its phases, in their order. */
            phases?: components["schemas"]["AssessmentPhase"][];
        };
        ReadinessAssessmentOutline: {
            /**
             * @description Says that this is a readiness assessment.
             * @constant
             */
            format: "readiness-assessment";
            /**
             * @description Version of the format that the document follows.
             * @constant
             */
            formatVersion: "1.0";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            profile: "outline";
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
            /** @description Kind of assessment: on-site mission, process review, strategy audit, follow-up, self-diagnosis. */
            kind: components["schemas"]["CodeOrOther"];
            /** @description Framework whose pillars are assessed, such as ORE or DRE. */
            framework: components["schemas"]["CodeOrOther"];
            questionnaire?: components["schemas"]["Questionnaire"];
            mission?: components["schemas"]["Mission"];
            /** @description A score per pillar, and one without pillar for the whole. */
            scores?: components["schemas"]["Score"][];
            /** @description What was found. */
            findings?: components["schemas"]["AssessmentFinding"][];
            /** @description What certifications require, and what of it is met. */
            prerequisites?: components["schemas"]["Prerequisite"][];
            /** @description Where the operator stands with each certification. */
            certifications?: components["schemas"]["Certification"][];
            /** @description Activities of the roadmap that were verified. */
            activityChecks?: components["schemas"]["ActivityCheck"][];
            /** @description Changes to the roadmap that are recommended. */
            proposedAmendments?: components["schemas"]["ProposedAmendment"][];
            /** @description What became of the recommendations of earlier assessments. */
            followUps?: components["schemas"]["FollowUp"][];
            /** @description What the assessment hands over. */
            deliverables?: components["schemas"]["AssessmentDeliverable"][];
            /** @description Its phases, in their order. */
            phases?: components["schemas"]["AssessmentPhase"][];
        };
        /** @description How ready a designated operator is for e-commerce, and what it should do next. */
        ReadinessAssessment: components["schemas"]["ReadinessAssessmentFull"] | components["schemas"]["ReadinessAssessmentOutline"];
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
export type QuestionOption = components['schemas']['QuestionOption'];
export type Question = components['schemas']['Question'];
export type QuestionnaireSection = components['schemas']['QuestionnaireSection'];
export type Questionnaire = components['schemas']['Questionnaire'];
export type QuestionReference = components['schemas']['QuestionReference'];
export type NotApplicable = components['schemas']['NotApplicable'];
export type Answer = components['schemas']['Answer'];
export type MissionMember = components['schemas']['MissionMember'];
export type MissionObjective = components['schemas']['MissionObjective'];
export type MissionTraining = components['schemas']['MissionTraining'];
export type Mission = components['schemas']['Mission'];
export type ScoreScale = components['schemas']['ScoreScale'];
export type Score = components['schemas']['Score'];
export type AssessmentFinding = components['schemas']['AssessmentFinding'];
export type Prerequisite = components['schemas']['Prerequisite'];
export type Certification = components['schemas']['Certification'];
export type ActivityState = components['schemas']['ActivityState'];
export type ActivityCheck = components['schemas']['ActivityCheck'];
export type ProposedAmendment = components['schemas']['ProposedAmendment'];
export type FollowUp = components['schemas']['FollowUp'];
export type AssessmentDeliverable = components['schemas']['AssessmentDeliverable'];
export type AssessmentPhase = components['schemas']['AssessmentPhase'];
export type ReadinessAssessmentFull = components['schemas']['ReadinessAssessmentFull'];
export type ReadinessAssessmentOutline = components['schemas']['ReadinessAssessmentOutline'];
export type ReadinessAssessment = components['schemas']['ReadinessAssessment'];
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
