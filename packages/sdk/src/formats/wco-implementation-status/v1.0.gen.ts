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
        /** @description The declaration to the WCO that the framework will be implemented; all delays run from its date. */
        WcoIntent: {
            /**
             * @description How the intent is declared. Values: letter = letter of intent to the WCO; mercator-addition = letter asking to add e-commerce to the plan agreed under the Mercator Programme.
             * @enum {string}
             */
            kind: "letter" | "mercator-addition";
            /** @description When the WCO was notified. */
            date?: components["schemas"]["PartialDate"];
            /** @description True for beneficiaries of the tailored track of the Mercator Programme. */
            mercatorBeneficiary?: boolean;
            /** @description Proofs, by their id in `evidence`. */
            evidence?: components["schemas"]["IdReference"][];
        };
        /** @description A figure that shows it. */
        WcoContextFigure: {
            /** @description What is counted. */
            label: components["schemas"]["LocalizedText"];
            /** @description The number. */
            measure: components["schemas"]["Measure"];
            /** @description Of when it is. */
            asOf?: components["schemas"]["PartialDate"];
        };
        /** @description The national or regional economy, and what e-commerce means to it. */
        WcoContext: {
            /** @description The economic context and the importance of e-commerce in it. */
            text: components["schemas"]["LocalizedText"];
            /**
             * @description Which economy is described. Values: national = the national economy; regional = the economy of the region; both = both.
             * @enum {string}
             */
            scope?: "national" | "regional" | "both";
            /** @description Figures. */
            figures?: components["schemas"]["WcoContextFigure"][];
            /** @description Proofs, by their id in `evidence`. */
            evidence?: components["schemas"]["IdReference"][];
        };
        /** @description Something that must be given before the framework can be implemented effectively. */
        WcoPrecondition: {
            /** @description Identifier of the item in this document; kept over revisions and never given to another item. */
            id: components["schemas"]["LocalId"];
            /** @description True where this item must not be passed on with the rest of the document. */
            confidential?: boolean;
            src?: components["schemas"]["Provenance"];
            /**
             * @description Kind of precondition. Values: political-will = political will; priorities = priorities of the administration; capacities = its capacities; financial-resources = its financial resources; human-resources = its human resources; procedures = its internal procedures; specifications = mature technical specifications; capacity-building = a solid capacity-building mechanism; other = another one, told in the text.
             * @enum {string}
             */
            kind: "political-will" | "priorities" | "capacities" | "financial-resources" | "human-resources" | "procedures" | "specifications" | "capacity-building" | "other";
            /** @description The precondition in words. */
            text: components["schemas"]["LocalizedText"];
            /**
             * @description Whether it is met. Values: met = met; partly = partly met; unmet = not met; not-assessed = not assessed.
             * @enum {string}
             */
            status?: "met" | "partly" | "unmet" | "not-assessed";
            /** @description Proofs, by their id in `evidence`. */
            evidence?: components["schemas"]["IdReference"][];
        };
        /** @description A way in which a member may declare its intent. */
        WcoIntentRoute: {
            /** @description True where this item must not be passed on with the rest of the document. */
            confidential?: boolean;
            src?: components["schemas"]["Provenance"];
            /**
             * @description How the intent is declared. Values: letter = letter of intent to the WCO; mercator-addition = letter asking to add e-commerce to the plan agreed under the Mercator Programme.
             * @enum {string}
             */
            kind: "letter" | "mercator-addition";
            /** @description The route in words. */
            text: components["schemas"]["LocalizedText"];
            /** @description For whom it is meant. */
            condition?: components["schemas"]["LocalizedText"];
        };
        /** @description How implementation is to proceed: phases, ranking, flexibility and time. */
        WcoApproach: {
            /** @description True where this item must not be passed on with the rest of the document. */
            confidential?: boolean;
            src?: components["schemas"]["Provenance"];
            /** @description True where standards are implemented in phases. */
            phased?: boolean;
            /**
             * @description Whether standards are ranked by priority. Values: optional = standards may be ranked; required = standards must be ranked; none = standards are not ranked.
             * @enum {string}
             */
            ranking?: "optional" | "required" | "none";
            /** @description Within what limit implementation may be flexible. */
            flexibilityCondition?: components["schemas"]["LocalizedText"];
            /** @description How long the implementation of a standard takes, usually a range of years. */
            window?: components["schemas"]["Measure"];
            /**
             * @description When the time begins to run. Values: intent-notified = when the intent to implement is notified to the WCO; work-started = when work on the standard starts; fixed-date = on a date fixed for all.
             * @enum {string}
             */
            clockStart?: "intent-notified" | "work-started" | "fixed-date";
            /** @description True where an exact calendar is required from the beginning. */
            exactCalendar?: boolean;
            /** @description True where delays are adapted to the resources of the administration. */
            resourceAdapted?: boolean;
            /** @description Ways of declaring intent. */
            intentRoutes?: components["schemas"]["WcoIntentRoute"][];
        };
        /** @description Who acts, helps or is helped: a person, a role, a group or an organization. */
        WcoParty: {
            /** @description True where this item must not be passed on with the rest of the document. */
            confidential?: boolean;
            src?: components["schemas"]["Provenance"];
            /** @description Id in `people`. */
            person?: components["schemas"]["IdReference"];
            /** @description Role in the programme. */
            role?: components["schemas"]["CodeOrOther"];
            /** @description Group of stakeholders. */
            group?: components["schemas"]["CodeOrOther"];
            /** @description The organization. */
            organization?: components["schemas"]["OrganizationId"];
            /** @description Its part in the work, or on what condition it takes part. */
            involvement?: components["schemas"]["LocalizedText"];
        };
        /** @description A step of the action plan towards one standard. */
        WcoStep: {
            /** @description Identifier of the item in this document; kept over revisions and never given to another item. */
            id: components["schemas"]["LocalId"];
            /** @description True where this item must not be passed on with the rest of the document. */
            confidential?: boolean;
            src?: components["schemas"]["Provenance"];
            /** @description What is to be done. */
            title: components["schemas"]["LocalizedText"];
            /**
             * @description How far the step has come. Values: not-started = not started; in-progress = in progress; completed = completed; suspended = suspended; cancelled = cancelled.
             * @enum {string}
             */
            status: "not-started" | "in-progress" | "completed" | "suspended" | "cancelled";
            /** @description Planned beginning. */
            plannedStart?: components["schemas"]["PartialDate"];
            /** @description Planned end. */
            plannedEnd?: components["schemas"]["PartialDate"];
            /** @description Actual beginning. */
            actualStart?: components["schemas"]["PartialDate"];
            /** @description Actual end. */
            actualEnd?: components["schemas"]["PartialDate"];
            /** @description Steps that must be finished before this one. */
            dependsOn?: components["schemas"]["IdReference"][];
            /** @description Who carries it out. */
            responsible?: components["schemas"]["WcoParty"][];
            /** @description Activities of the national roadmap that serve the step. */
            activityRefs?: components["schemas"]["ItemRef"][];
            /** @description Proofs, by their id in `evidence`. */
            evidence?: components["schemas"]["IdReference"][];
        };
        /** @description A law, regulation or procedure that stands in the way, and its planned amendment. */
        WcoLegalChange: {
            /** @description Identifier of the item in this document; kept over revisions and never given to another item. */
            id: components["schemas"]["LocalId"];
            /** @description True where this item must not be passed on with the rest of the document. */
            confidential?: boolean;
            src?: components["schemas"]["Provenance"];
            /**
             * @description What would have to be amended. Values: law = legal framework; regulation = regulation; procedure = administrative procedure.
             * @enum {string}
             */
            kind: "law" | "regulation" | "procedure";
            /** @description What is missing or in the way. */
            gap: components["schemas"]["LocalizedText"];
            /** @description The amendment planned. */
            amendment?: components["schemas"]["LocalizedText"];
            /**
             * @description How far the amendment has come. Values: identified = need identified; drafted = text drafted; submitted = before the competent authority; in-force = in force.
             * @enum {string}
             */
            status?: "identified" | "drafted" | "submitted" | "in-force";
            /** @description By when it should be in force. */
            due?: components["schemas"]["PartialDate"];
            /** @description Proofs, by their id in `evidence`. */
            evidence?: components["schemas"]["IdReference"][];
        };
        /** @description Outcome of the gap analysis for one standard. */
        WcoGap: {
            /** @description What separates present practice from the standard. */
            summary: components["schemas"]["LocalizedText"];
            /** @description When it was analysed. */
            analysedOn?: components["schemas"]["PartialDate"];
            /** @description Diagnosis it comes from: id in `monitoring.diagnostics`. */
            diagnostic?: components["schemas"]["IdReference"];
            /** @description Laws, regulations and procedures that need amending. */
            legalChanges?: components["schemas"]["WcoLegalChange"][];
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
        /** @description The value to be reached. */
        WcoIndicatorTarget: {
            /** @description The value. */
            measure: components["schemas"]["Measure"];
            /** @description By when. */
            by?: components["schemas"]["PartialDate"];
        };
        /** @description A defined and measurable indicator, with its latest value and its target. */
        WcoIndicator: {
            /** @description True where this item must not be passed on with the rest of the document. */
            confidential?: boolean;
            src?: components["schemas"]["Provenance"];
            /**
             * @description Whether work done or its result is measured. Values: output = what was done: activities and outputs; outcome = what it changed: results and outcomes.
             * @enum {string}
             */
            level: "output" | "outcome";
            /** @description The indicator, by code or in words. */
            indicator: components["schemas"]["CodeOrOther"];
            /** @description Latest value measured. */
            measure?: components["schemas"]["Measure"];
            /** @description Period that the value was measured over. */
            period?: components["schemas"]["Period"];
            target?: components["schemas"]["WcoIndicatorTarget"];
            /** @description Proofs, by their id in `evidence`. */
            evidence?: components["schemas"]["IdReference"][];
        };
        /** @description Where the standard is applied flexibly, for national priorities and requirements. */
        WcoFlexibility: {
            /** @description What is done differently. */
            text: components["schemas"]["LocalizedText"];
            /** @description The national priority or requirement behind it. */
            reason?: components["schemas"]["LocalizedText"];
            /** @description Why it does not hinder harmonised implementation. */
            nonImpediment?: components["schemas"]["LocalizedText"];
            /** @description Until when, if for a time. */
            until?: components["schemas"]["PartialDate"];
        };
        /** @description Where the implementation of one standard stands; only code and status are always needed. */
        WcoStandard: {
            /** @description True where this item must not be passed on with the rest of the document. */
            confidential?: boolean;
            src?: components["schemas"]["Provenance"];
            /** @description The standard. */
            code: components["schemas"]["Code"];
            /** @description Principle the standard belongs to; follows from the code. */
            principle?: components["schemas"]["Code"];
            /** @description National order of priority, 1 first; standards of equal priority share a rank. Unit: rank. */
            priorityRank?: number;
            /**
             * @description How far the standard is implemented. Values: none = not begun; planned = planned; partial = partly implemented; largely = largely implemented; full = fully implemented; not-applicable = not applicable; not-assessed = not assessed.
             * @enum {string}
             */
            status: "none" | "planned" | "partial" | "largely" | "full" | "not-applicable" | "not-assessed";
            /** @description True where the practice is older than the declaration of intent. */
            preexisting?: boolean;
            /** @description When work on it began or is to begin. */
            workStart?: components["schemas"]["PartialDate"];
            /** @description When it is to be fully implemented. */
            targetEnd?: components["schemas"]["PartialDate"];
            /** @description When it was fully implemented. */
            completedOn?: components["schemas"]["PartialDate"];
            /** @description Steps of the action plan. */
            steps?: components["schemas"]["WcoStep"][];
            gap?: components["schemas"]["WcoGap"];
            /** @description Indicators, of outputs as well as of outcomes. */
            indicators?: components["schemas"]["WcoIndicator"][];
            flexibility?: components["schemas"]["WcoFlexibility"];
            /** @description Difficulties met with it. */
            challengeRefs?: components["schemas"]["IdReference"][];
            /** @description Proofs, by their id in `evidence`. */
            evidence?: components["schemas"]["IdReference"][];
        };
        /** @description A progress report sent, or to be sent, to the WCO. */
        WcoProgressReport: {
            /** @description Identifier of the item in this document; kept over revisions and never given to another item. */
            id: components["schemas"]["LocalId"];
            /** @description True where this item must not be passed on with the rest of the document. */
            confidential?: boolean;
            src?: components["schemas"]["Provenance"];
            /** @description Which report. */
            title: components["schemas"]["LocalizedText"];
            /** @description Whom it is sent to. */
            recipient?: components["schemas"]["OrganizationId"];
            /** @description When it is due. */
            due?: components["schemas"]["PartialDate"];
            /** @description When it was sent. */
            sentOn?: components["schemas"]["PartialDate"];
            /** @description Proofs, by their id in `evidence`. */
            evidence?: components["schemas"]["IdReference"][];
        };
        /** @description A diagnosis or evaluation, carried out by the administration itself or by the WCO. */
        WcoDiagnostic: {
            /** @description Identifier of the item in this document; kept over revisions and never given to another item. */
            id: components["schemas"]["LocalId"];
            /** @description True where this item must not be passed on with the rest of the document. */
            confidential?: boolean;
            src?: components["schemas"]["Provenance"];
            /** @description Who carries it out; both where either may. */
            by: ("self" | "wco")[];
            /** @description What it is to find out. */
            purpose?: components["schemas"]["LocalizedText"];
            /** @description Diagnostic tool used. */
            tool?: components["schemas"]["LocalizedText"];
            /** @description When it was, or is to be, carried out. */
            date?: components["schemas"]["PartialDate"];
            /** @description What it found. */
            result?: components["schemas"]["LocalizedText"];
            /** @description Proofs, by their id in `evidence`. */
            evidence?: components["schemas"]["IdReference"][];
        };
        /** @description A body in which experiences and difficulties are discussed. */
        WcoEngagedBody: {
            /** @description True where this item must not be passed on with the rest of the document. */
            confidential?: boolean;
            src?: components["schemas"]["Provenance"];
            /** @description The organization it belongs to; body codes mean nothing without it. */
            organization: components["schemas"]["OrganizationId"];
            /** @description The body. */
            code: components["schemas"]["Code"];
            /** @description What is brought before it. */
            purpose?: components["schemas"]["LocalizedText"];
        };
        /** @description How implementation is monitored and evaluated. */
        WcoMonitoring: {
            /** @description True where this item must not be passed on with the rest of the document. */
            confidential?: boolean;
            src?: components["schemas"]["Provenance"];
            /** @description The monitoring in words. */
            text?: components["schemas"]["LocalizedText"];
            /** @description Who monitors. */
            parties?: components["schemas"]["WcoParty"][];
            /** @description What is monitored. */
            levels?: ("output" | "outcome")[];
            /** @description Months between two progress reports. Unit: months. */
            intervalMonths?: number;
            /** @description Review meetings. */
            meetingRefs?: components["schemas"]["IdReference"][];
            /** @description Progress reports. */
            reports?: components["schemas"]["WcoProgressReport"][];
            /** @description Diagnoses and evaluations. */
            diagnostics?: components["schemas"]["WcoDiagnostic"][];
            /** @description Bodies engaged. */
            bodies?: components["schemas"]["WcoEngagedBody"][];
        };
        /** @description A capacity-building measure: a diagnosis, training, workshop, visit or tailored support. */
        WcoCapacity: {
            /** @description Identifier of the item in this document; kept over revisions and never given to another item. */
            id: components["schemas"]["LocalId"];
            /** @description True where this item must not be passed on with the rest of the document. */
            confidential?: boolean;
            src?: components["schemas"]["Provenance"];
            /** @description Kind of measure. */
            kind: components["schemas"]["CodeOrOther"];
            /** @description What is done and what for. */
            text?: components["schemas"]["LocalizedText"];
            /**
             * @description How far it has come. Values: planned = planned; in-progress = in progress; completed = completed; cancelled = cancelled.
             * @enum {string}
             */
            status?: "planned" | "in-progress" | "completed" | "cancelled";
            /** @description Beginning. */
            start?: components["schemas"]["PartialDate"];
            /** @description End. */
            end?: components["schemas"]["PartialDate"];
            /** @description Who provides it. */
            providers?: components["schemas"]["WcoParty"][];
            /** @description Whom it is for. */
            targets?: components["schemas"]["WcoParty"][];
            /** @description Standards concerned, by code; all of them when left out. */
            standards?: components["schemas"]["Code"][];
            /** @description Forms that tailored support takes: training, technical assistance, advice. */
            forms?: components["schemas"]["CodeOrOther"][];
            /** @description How training is given. */
            trainingModes?: components["schemas"]["CodeOrOther"][];
            /** @description On what it depends: needs, a request, resources available. */
            condition?: components["schemas"]["LocalizedText"];
            /** @description True where the experts come from member countries and are accredited by the WCO. */
            expertsAccredited?: boolean;
            /** @description Indicators, of outputs as well as of outcomes. */
            indicators?: components["schemas"]["WcoIndicator"][];
            /** @description Diagnosis that called for it: id in `monitoring.diagnostics`. */
            diagnostic?: components["schemas"]["IdReference"];
            /** @description Events at which it takes place. */
            eventRefs?: components["schemas"]["IdReference"][];
            /** @description Proofs, by their id in `evidence`. */
            evidence?: components["schemas"]["IdReference"][];
        };
        /** @description One need. */
        WcoMsmeNeed: {
            /** @description Identifier of the item in this document; kept over revisions and never given to another item. */
            id: components["schemas"]["LocalId"];
            /** @description True where this item must not be passed on with the rest of the document. */
            confidential?: boolean;
            src?: components["schemas"]["Provenance"];
            /** @description The need. */
            text: components["schemas"]["LocalizedText"];
            /** @description Measures that answer it. */
            capacityRefs?: components["schemas"]["IdReference"][];
        };
        /** @description What businesses need, small ones above all (MSMEs). */
        WcoMsmeNeeds: {
            /** @description The needs in short. */
            summary: components["schemas"]["LocalizedText"];
            /** @description When they were assessed. */
            assessedOn?: components["schemas"]["PartialDate"];
            /** @description Single needs. */
            needs?: components["schemas"]["WcoMsmeNeed"][];
            /** @description Proofs, by their id in `evidence`. */
            evidence?: components["schemas"]["IdReference"][];
        };
        /** @description A comparison of the implementation with that of others. */
        WcoBenchmark: {
            /** @description Identifier of the item in this document; kept over revisions and never given to another item. */
            id: components["schemas"]["LocalId"];
            /** @description True where this item must not be passed on with the rest of the document. */
            confidential?: boolean;
            src?: components["schemas"]["Provenance"];
            /** @description What is compared and how. */
            text: components["schemas"]["LocalizedText"];
            /** @description Standards concerned, by code; all of them when left out. */
            standards?: components["schemas"]["Code"][];
            /** @description Countries compared with. */
            countries?: components["schemas"]["CountryCode"][];
            /** @description When it was done. */
            date?: components["schemas"]["PartialDate"];
            /** @description What it showed. */
            result?: components["schemas"]["LocalizedText"];
            /** @description Proofs, by their id in `evidence`. */
            evidence?: components["schemas"]["IdReference"][];
        };
        /** @description Experience that may help to improve the framework. */
        WcoFeedback: {
            /** @description Identifier of the item in this document; kept over revisions and never given to another item. */
            id: components["schemas"]["LocalId"];
            /** @description True where this item must not be passed on with the rest of the document. */
            confidential?: boolean;
            src?: components["schemas"]["Provenance"];
            /**
             * @description Kind of feedback. Values: experience = an experience; difficulty = a difficulty; proposal = a proposed change.
             * @enum {string}
             */
            kind: "experience" | "difficulty" | "proposal";
            /** @description The feedback. */
            text: components["schemas"]["LocalizedText"];
            /**
             * @description What it concerns. Values: framework = the framework as a whole; standard = single standards; technical-specification = a technical specification; data-standard = a data standard.
             * @enum {string}
             */
            concerns?: "framework" | "standard" | "technical-specification" | "data-standard";
            /** @description Standards concerned, by code; all of them when left out. */
            standards?: components["schemas"]["Code"][];
            /** @description WCO body it is addressed to. */
            body?: components["schemas"]["Code"];
            /** @description When it was given. */
            date?: components["schemas"]["PartialDate"];
            /** @description Proofs, by their id in `evidence`. */
            evidence?: components["schemas"]["IdReference"][];
        };
        /** @description A review of the standards or of the technical specifications they need. */
        WcoReview: {
            /** @description Identifier of the item in this document; kept over revisions and never given to another item. */
            id: components["schemas"]["LocalId"];
            /** @description True where this item must not be passed on with the rest of the document. */
            confidential?: boolean;
            src?: components["schemas"]["Provenance"];
            /** @description What is reviewed. */
            subject: ("standards" | "technical-specifications")[];
            /** @description The review in words. */
            text: components["schemas"]["LocalizedText"];
            /** @description Standards concerned, by code; all of them when left out. */
            standards?: components["schemas"]["Code"][];
            /** @description When it took or is to take place. */
            date?: components["schemas"]["PartialDate"];
            /** @description What came of it. */
            result?: components["schemas"]["LocalizedText"];
            /** @description Proofs, by their id in `evidence`. */
            evidence?: components["schemas"]["IdReference"][];
        };
        WcoImplementationStatusNational: {
            /**
             * @description Says that this is a WCO implementation status.
             * @constant
             */
            format: "wco-implementation-status";
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
            /** @description Edition of the framework of standards, such as `FOS-2018`. */
            edition: components["schemas"]["Edition"];
            /** @description The customs administration that implements the framework; its name stands in `submitter` or `subject`. */
            administration: components["schemas"]["OrganizationId"];
            intent?: components["schemas"]["WcoIntent"];
            context?: components["schemas"]["WcoContext"];
            /** @description What must be given beforehand. */
            preconditions?: components["schemas"]["WcoPrecondition"][];
            approach?: components["schemas"]["WcoApproach"];
            /** @description Every standard of the edition, each once. */
            standards: components["schemas"]["WcoStandard"][];
            /** @description Who else is involved, and how. */
            stakeholders?: components["schemas"]["WcoParty"][];
            monitoring?: components["schemas"]["WcoMonitoring"];
            /** @description Capacity building and technical assistance. */
            capacity?: components["schemas"]["WcoCapacity"][];
            msmeNeeds?: components["schemas"]["WcoMsmeNeeds"];
            /** @description Comparisons. */
            benchmarks?: components["schemas"]["WcoBenchmark"][];
            /** @description Feedback. */
            feedback?: components["schemas"]["WcoFeedback"][];
            /** @description Reviews of standards and specifications. */
            reviews?: components["schemas"]["WcoReview"][];
        };
        WcoImplementationStatusFrame: {
            /**
             * @description Says that this is a WCO implementation status.
             * @constant
             */
            format: "wco-implementation-status";
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
            /** @description Edition of the framework of standards, such as `FOS-2018`. */
            edition: components["schemas"]["Edition"];
            context?: components["schemas"]["WcoContext"];
            /** @description What must be given beforehand. */
            preconditions?: components["schemas"]["WcoPrecondition"][];
            approach?: components["schemas"]["WcoApproach"];
            /** @description Every standard of the edition, each once. */
            standards?: components["schemas"]["WcoStandard"][];
            /** @description Who else is involved, and how. */
            stakeholders?: components["schemas"]["WcoParty"][];
            monitoring?: components["schemas"]["WcoMonitoring"];
            /** @description Capacity building and technical assistance. */
            capacity?: components["schemas"]["WcoCapacity"][];
            /** @description Comparisons. */
            benchmarks?: components["schemas"]["WcoBenchmark"][];
            /** @description Feedback. */
            feedback?: components["schemas"]["WcoFeedback"][];
            /** @description Reviews of standards and specifications. */
            reviews?: components["schemas"]["WcoReview"][];
        };
        /** @description Where the implementation of the WCO Framework of Standards on Cross-Border E-Commerce stands, or how it is to be implemented. */
        WcoImplementationStatus: components["schemas"]["WcoImplementationStatusNational"] | components["schemas"]["WcoImplementationStatusFrame"];
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
export type WcoIntent = components['schemas']['WcoIntent'];
export type WcoContextFigure = components['schemas']['WcoContextFigure'];
export type WcoContext = components['schemas']['WcoContext'];
export type WcoPrecondition = components['schemas']['WcoPrecondition'];
export type WcoIntentRoute = components['schemas']['WcoIntentRoute'];
export type WcoApproach = components['schemas']['WcoApproach'];
export type WcoParty = components['schemas']['WcoParty'];
export type WcoStep = components['schemas']['WcoStep'];
export type WcoLegalChange = components['schemas']['WcoLegalChange'];
export type WcoGap = components['schemas']['WcoGap'];
export type Period = components['schemas']['Period'];
export type WcoIndicatorTarget = components['schemas']['WcoIndicatorTarget'];
export type WcoIndicator = components['schemas']['WcoIndicator'];
export type WcoFlexibility = components['schemas']['WcoFlexibility'];
export type WcoStandard = components['schemas']['WcoStandard'];
export type WcoProgressReport = components['schemas']['WcoProgressReport'];
export type WcoDiagnostic = components['schemas']['WcoDiagnostic'];
export type WcoEngagedBody = components['schemas']['WcoEngagedBody'];
export type WcoMonitoring = components['schemas']['WcoMonitoring'];
export type WcoCapacity = components['schemas']['WcoCapacity'];
export type WcoMsmeNeed = components['schemas']['WcoMsmeNeed'];
export type WcoMsmeNeeds = components['schemas']['WcoMsmeNeeds'];
export type WcoBenchmark = components['schemas']['WcoBenchmark'];
export type WcoFeedback = components['schemas']['WcoFeedback'];
export type WcoReview = components['schemas']['WcoReview'];
export type WcoImplementationStatusNational = components['schemas']['WcoImplementationStatusNational'];
export type WcoImplementationStatusFrame = components['schemas']['WcoImplementationStatusFrame'];
export type WcoImplementationStatus = components['schemas']['WcoImplementationStatus'];
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
