// Written by `pnpm generate` from schemas/. Do not edit.
export type paths = {
    "/v1/catalogs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The code lists of the standard
         * @description Every edition of every list; `getCatalog` gives the codes.
         */
        get: operations["listCatalogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogs/{list}/{edition}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One edition of a code list
         * @description The codes with their labels and meanings, by language.
         */
        get: operations["getCatalog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/formats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The formats of the standard
         * @description Kinds of documents, their versions and what each is for.
         */
        get: operations["listFormats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/formats/{format}/{version}/schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The JSON Schema of a version
         * @description JSON Schema 2020-12 with standard keywords only: any strict validator takes it as it is.
         */
        get: operations["getSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rules of the standard
         * @description All that can be found wrong with a document, of every layer; `getRule` gives wordings and an example.
         */
        get: operations["listRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rules/{group}/{rule}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One rule
         * @description What must hold, why, what is said in each language, and an example with its mending.
         */
        get: operations["getRule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/validations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Judge a document
         * @description Judges the exact bytes sent, also where they are no JSON: what is wrong with them is in the report. The answer is 200 whatever the verdict. Nothing is stored. To compare with other documents, or to judge by a policy, send `multipart/form-data`.
         */
        post: operations["createValidation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Submissions
         * @description Those that the caller may see, the latest first.
         */
        get: operations["listSubmissions"];
        put?: never;
        /**
         * Hand in a document
         * @description Receives a document that conforms, with a signed receipt; 201 is answered only once it is stored for good. The exact bytes are stored. Warnings do not stand in the way, errors do. The document names the operator of the key as its `submitter`, and is `submitted` or `adopted`. Its series rules compare it with the documents that the operator handed in before. With the `documentId` of an earlier submission and a higher `revision` it takes the place of that submission.
         */
        post: operations["createSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/submissions/{submissionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A submission
         * @description What became of it; its `ETag` is what a change of it requires.
         */
        get: operations["getSubmission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/submissions/{submissionId}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The document of a submission
         * @description The exact bytes that were received; or, where another `version` of the format is asked for, the document in that version: then `Waypost-Migration` says what became of its fields, and receipt and signature are not about these bytes. What that version cannot say is left out.
         */
        get: operations["getSubmissionDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/submissions/{submissionId}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The receipt of a submission
         * @description Proof of what was received and when, which can be verified without the gateway.
         */
        get: operations["getSubmissionReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/submissions/{submissionId}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The verdict on a submission
         * @description The validation report, as it was made when the document was received.
         */
        get: operations["getSubmissionReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/submissions/{submissionId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a submission
         * @description The operator takes back a submission that is `received` or `returned`. Its document and receipt stay on record. The revision before it, if it took the place of one, is again what it was then; the number of the withdrawn revision is not used again.
         */
        post: operations["withdrawSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/submissions/{submissionId}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reviews of a submission
         * @description The latest first.
         */
        get: operations["listReviews"];
        put?: never;
        /**
         * Accept or return a submission
         * @description Only while it is `received`. Figures of an accepted submission count from then on; a returned one waits for a new revision.
         */
        post: operations["createReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/observations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Figures across accepted reports
         * @description Observations of the last accepted revision of each report: a later one that is handed in takes its place once it is accepted, not before. Observations marked as confidential are shown to the operator that reported them, to nobody else. As `text/csv` with the same columns, and all of them unless `limit` is given; texts that a spreadsheet would take for a formula begin with an apostrophe there.
         */
        get: operations["listObservations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far each operator has come
         * @description By operator: its latest documents, reports due and overdue by the policy of the gateway, and, out of its last accepted documents, progress by pillar and the status of the standards of the WCO; of these, what is marked as confidential is shown to that operator only.
         */
        get: operations["listProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was done
         * @description The latest first. Each entry holds the digest of the one before, so that none can be changed or left out unnoticed.
         */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * API keys
         * @description Without their secrets, the latest first; also those that were revoked.
         */
        get: operations["listKeys"];
        put?: never;
        /**
         * Make an API key
         * @description The answer has the secret, this once. A submitter and a viewer belong to an operator; a regulator has countries, programmes, or both.
         */
        post: operations["createKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys/{keyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke an API key
         * @description It is valid no more, from this answer on. To revoke it again changes nothing. The last key of an administrator that is in force is not revoked: make another one first.
         */
        delete: operations["revokeKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/signing-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Signing keys of operators
         * @description The latest first; also those that were revoked.
         */
        get: operations["listSigningKeys"];
        put?: never;
        /**
         * Register the signing key of an operator
         * @description The public part of the key pair with which the operator signs its documents.
         */
        post: operations["createSigningKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/signing-keys/{signingKeyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke a signing key
         * @description Later signatures with it are refused; what was received before stays. To revoke it again changes nothing.
         */
        delete: operations["revokeSigningKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Keys that receipts are signed with
         * @description A JSON Web Key Set. Keep a copy: with it receipts can be verified without the gateway.
         */
        get: operations["getKeySet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the process is alive
         * @description Asks nothing of the database.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Measurements of the service
         * @description In the text format of Prometheus.
         */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether requests can be served
         * @description The database answers and is of the right version.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This contract
         * @description The OpenAPI description of the gateway, in one file.
         */
        get: operations["getOpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
};
export type webhooks = Record<string, never>;
export type components = {
    schemas: {
        /** @description One thing done, or refused; each entry holds the digest of the one before. */
        AuditEntry: {
            /**
             * Format: int64
             * @description Its number, from 1 without a gap.
             */
            seq: number;
            /**
             * Format: date-time
             * @description When.
             * @example 2025-04-10T08:30:00Z
             */
            at: string;
            /** @description Who: the key, or the subject of the token. */
            actor: string;
            /** @description What: the operation. */
            action: string;
            /** @description To what: the submission or key. */
            target: string;
            /**
             * @description Whether it was done.
             * @enum {string}
             */
            outcome: "done" | "refused";
            /** @description What else is to be known. */
            detail?: string;
            /**
             * @description `hash` of the entry before; all zeros in the first.
             * @example 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
             */
            previous: string;
            /**
             * @description SHA-256 of this entry without `hash`, as canonical JSON (RFC 8785).
             * @example 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
             */
            hash: string;
        };
        /** @description Entries, the latest first. */
        AuditList: {
            /** @description The items. */
            items: components["schemas"]["AuditEntry"][];
            /** @description Cursor of the next items; absent at the end. */
            next?: string;
        };
        /** @description An edition of a code list, with its codes. */
        Catalog: {
            /**
             * @description Name of the code list.
             * @example ore-pillar
             */
            list: string;
            /**
             * @description Its edition.
             * @example ORE3-2022
             */
            edition: string;
            /** @description Its name, by language. */
            title: {
                [key: string]: string;
            };
            /**
             * @description Whether a code that is not in the list is an error (closed) or a warning (open).
             * @enum {string}
             */
            openness: "open" | "closed";
            /** @description What the list is for, by language. */
            description: {
                [key: string]: string;
            };
            /** @description Where the list comes from. */
            provenance: {
                [key: string]: unknown;
            };
            /** @description The codes. */
            codes: components["schemas"]["CatalogCode"][];
        };
        /** @description A code with its meaning. */
        CatalogCode: {
            /**
             * @description The code.
             * @example EAD-CAP
             */
            code: string;
            /** @description What it stands for, by language. */
            labels: {
                [key: string]: string;
            };
            /** @description What it means, by language. */
            definition: {
                [key: string]: string;
            };
            /** @description The code that this one belongs to, in `parentList` or else in the same list. */
            parent?: string;
            /** @description The list of `parent`. */
            parentList?: string;
            /** @description Other spellings found in documents. */
            aliases?: string[];
            /** @description Where the code comes from. */
            provenance: {
                [key: string]: unknown;
            };
            /** @description What rules need to know of it. */
            attributes?: {
                [key: string]: unknown;
            };
        };
        /** @description The code lists of the standard. */
        CatalogList: {
            /** @description All editions of all lists. */
            items: components["schemas"]["CatalogSummary"][];
        };
        /** @description An edition of a code list. */
        CatalogSummary: {
            /**
             * @description Name of the code list.
             * @example ore-pillar
             */
            list: string;
            /**
             * @description Its edition.
             * @example ORE3-2022
             */
            edition: string;
            /** @description Its name, by language. */
            title: {
                [key: string]: string;
            };
            /**
             * @description Whether a code that is not in the list is an error (closed) or a warning (open).
             * @enum {string}
             */
            openness: "open" | "closed";
            /** @description How many codes it has. */
            codes: number;
            /**
             * @description SHA-256 of the file, as `getCatalog` gives it.
             * @example 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
             */
            sha256: string;
        };
        /** @description A new API key, with its secret, which is shown this once. */
        CreatedKey: {
            /**
             * @description Identifier of the key, which is part of it.
             * @example 4f1c9a7be2d03865
             */
            id: string;
            /** @description What the key is for, as people call it. */
            name: string;
            /**
             * @description What its bearer may do.
             * @enum {string}
             */
            role: "submitter" | "viewer" | "regulator" | "admin";
            /**
             * @description The operator it acts for; required for a submitter and a viewer, and only for them.
             * @example bj:operator
             */
            operator?: string;
            /** @description Countries that a regulator sees. A regulator needs countries or programmes. */
            countries?: string[];
            /** @description Programmes that a regulator sees. */
            programmes?: string[];
            /**
             * Format: date-time
             * @description Until when it is valid; without an end when left out.
             * @example 2025-04-10T08:30:00Z
             */
            expiresAt?: string;
            /**
             * Format: date-time
             * @description When it was made.
             * @example 2025-04-10T08:30:00Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last used, to the hour.
             * @example 2025-04-10T08:30:00Z
             */
            lastUsedAt?: string;
            /**
             * Format: date-time
             * @description When it was revoked; it is valid no more.
             * @example 2025-04-10T08:30:00Z
             */
            revokedAt?: string;
            /** @description The key itself, to be sent as `Authorization: Bearer …`. The gateway keeps only its digest. */
            key: string;
        };
        /** @description Any document that operators hand in; `format` and `formatVersion` say which. */
        Document: components["schemas"]["KpiReportV1_0"] | components["schemas"]["KpiReportV1_1"] | components["schemas"]["ReadinessAssessmentV1_0"] | components["schemas"]["RoadmapV1_0"] | components["schemas"]["RoadmapV1_1"] | components["schemas"]["WcoImplementationStatusV1_0"];
        /** @description The signature of the operator over the bytes of the document. */
        DocumentSignature: {
            /**
             * @description The registered key that it was verified with.
             * @example kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k
             */
            key: string;
            /**
             * @description The detached JSON Web Signature, as it was sent.
             * @example eyJhbGciOiJFZERTQSIsImtpZCI6ImcxIn0.eyJzdWJtaXNzaW9uIjoiMDFKUTNUNVY3WDlaQjJENEY2SDhLME0yTjQifQ.c2lnbmF0dXJl
             */
            jws: string;
        };
        /** @description A report that is expected by the policy of the gateway and was not received. */
        DueReport: {
            /**
             * @description Format of the report.
             * @example kpi-report
             */
            format: string;
            /**
             * @description Profile of the report.
             * @example kpi-report
             */
            profile?: string;
            /**
             * Format: date
             * @description First day of the period to report on.
             * @example 2025-03-31
             */
            from: string;
            /**
             * Format: date
             * @description Last day of the period to report on.
             * @example 2025-03-31
             */
            to: string;
            /**
             * Format: date
             * @description Last day to hand it in.
             * @example 2025-03-31
             */
            dueOn: string;
            /**
             * @description Whether that day is still to come.
             * @enum {string}
             */
            state: "due" | "overdue";
        };
        /** @description How many findings the document had when it was received. */
        FindingCounts: {
            /** @description Errors; always 0, since a document with errors is not received. */
            error: number;
            /** @description Warnings. */
            warning: number;
            /** @description Remarks. */
            info: number;
        };
        /** @description A kind of document. */
        Format: {
            /**
             * @description Value of `format` in documents.
             * @example kpi-report
             */
            id: string;
            /** @description Its name, by language. */
            title: {
                [key: string]: string;
            };
            /** @description What it is for, by language. */
            purpose: {
                [key: string]: string;
            };
            /** @description Profiles of its latest version; empty where it has none. */
            profiles: string[];
            /** @description Its versions, oldest first. */
            versions: components["schemas"]["FormatVersion"][];
            /** @description The one collection of any length: in NDJSON its items follow the first line. */
            collection?: string;
        };
        /** @description The formats of the standard. */
        FormatList: {
            /** @description All formats. */
            items: components["schemas"]["Format"][];
        };
        /** @description A version of a format. */
        FormatVersion: {
            /**
             * @description The version.
             * @example 1.0
             */
            version: string;
            /**
             * @description A draft may still change, a released version never does.
             * @enum {string}
             */
            status: "draft" | "released" | "withdrawn";
            /**
             * @description SHA-256 of its JSON Schema, as `getSchema` gives it.
             * @example 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
             */
            schemaSha256: string;
        };
        /** @description The process is alive. */
        Health: {
            /**
             * @description Always the same.
             * @enum {string}
             */
            status: "alive";
        };
        /** @description An API key, without its secret. */
        Key: {
            /**
             * @description Identifier of the key, which is part of it.
             * @example 4f1c9a7be2d03865
             */
            id: string;
            /** @description What the key is for, as people call it. */
            name: string;
            /**
             * @description What its bearer may do.
             * @enum {string}
             */
            role: "submitter" | "viewer" | "regulator" | "admin";
            /**
             * @description The operator it acts for; required for a submitter and a viewer, and only for them.
             * @example bj:operator
             */
            operator?: string;
            /** @description Countries that a regulator sees. A regulator needs countries or programmes. */
            countries?: string[];
            /** @description Programmes that a regulator sees. */
            programmes?: string[];
            /**
             * Format: date-time
             * @description Until when it is valid; without an end when left out.
             * @example 2025-04-10T08:30:00Z
             */
            expiresAt?: string;
            /**
             * Format: date-time
             * @description When it was made.
             * @example 2025-04-10T08:30:00Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last used, to the hour.
             * @example 2025-04-10T08:30:00Z
             */
            lastUsedAt?: string;
            /**
             * Format: date-time
             * @description When it was revoked; it is valid no more.
             * @example 2025-04-10T08:30:00Z
             */
            revokedAt?: string;
        };
        /** @description API keys, the latest first. */
        KeyList: {
            /** @description The items. */
            items: components["schemas"]["Key"][];
            /** @description Cursor of the next items; absent at the end. */
            next?: string;
        };
        /** @description A JSON Web Key Set (RFC 7517). */
        KeySet: {
            /** @description The keys, the present one first; earlier ones stay, so that old receipts can be verified. */
            keys: components["schemas"]["PublicKey"][];
        };
        KpiReportV1_0: import("../formats/kpi-report/v1.0.gen.ts").KpiReport;
        KpiReportV1_1: import("../formats/kpi-report/v1.1.gen.ts").KpiReport;
        /** @description The latest submission of one format. */
        LatestSubmission: {
            /**
             * @description The format.
             * @example kpi-report
             */
            format: string;
            /**
             * @description Profile of the document.
             * @example kpi-report
             */
            profile?: string;
            /**
             * @description The submission.
             * @example 01JQ3T5V7X9ZB2D4F6H8K0M2N4
             */
            submission: string;
            /**
             * @description The document.
             * @example urn:example:waypost:kpi-report:operator:2025-03
             */
            documentId: string;
            /** @description Revision of the document. */
            revision: number;
            /**
             * @description What became of it: `received` until a review accepts or returns it; `superseded` by a later revision of the same document; `withdrawn` by its operator.
             * @enum {string}
             */
            status: "received" | "accepted" | "returned" | "superseded" | "withdrawn";
            /**
             * Format: date-time
             * @description When it was received.
             * @example 2025-04-10T08:30:00Z
             */
            receivedAt: string;
        };
        /** @description An API key to be made. */
        NewKey: {
            /** @description What the key is for, as people call it. */
            name: string;
            /**
             * @description What its bearer may do.
             * @enum {string}
             */
            role: "submitter" | "viewer" | "regulator" | "admin";
            /**
             * @description The operator it acts for; required for a submitter and a viewer, and only for them.
             * @example bj:operator
             */
            operator?: string;
            /** @description Countries that a regulator sees. A regulator needs countries or programmes. */
            countries?: string[];
            /** @description Programmes that a regulator sees. */
            programmes?: string[];
            /**
             * Format: date-time
             * @description Until when it is valid; without an end when left out.
             * @example 2025-04-10T08:30:00Z
             */
            expiresAt?: string;
        };
        /** @description A public Ed25519 key as a JSON Web Key (RFC 8037), without its private part. */
        NewPublicKey: {
            /**
             * @description Kind of key.
             * @enum {string}
             */
            kty: "OKP";
            /**
             * @description Its curve.
             * @enum {string}
             */
            crv: "Ed25519";
            /** @description The public key, base64url. */
            x: string;
            /** @description Name of the key. */
            kid?: string;
            /**
             * @description What it is for.
             * @enum {string}
             */
            use?: "sig";
            /**
             * @description Algorithm of its signatures.
             * @enum {string}
             */
            alg?: "EdDSA" | "Ed25519";
        };
        /** @description What a regulator decides about a submission. */
        NewReview: {
            /**
             * @description `accepted`: its figures count from now on. `returned`: the operator is asked for a new revision.
             * @enum {string}
             */
            decision: "accepted" | "returned";
            /** @description What the operator is to know. A submission that is returned needs at least one. */
            comments?: components["schemas"]["NewReviewComment"][];
        };
        /** @description A comment on a place in the document. */
        NewReviewComment: {
            /**
             * @description Place in the document, as a JSON Pointer (RFC 6901); left out for a remark on the whole.
             * @example /observations/0/measure
             */
            pointer?: string;
            /**
             * @description The rule that it is about.
             * @example structure/required
             */
            rule?: string;
            /** @description What is to be mended, or was noticed. */
            text: string;
        };
        /** @description A key with which an operator signs its documents. */
        NewSigningKey: {
            /**
             * @description The operator.
             * @example bj:operator
             */
            operator: string;
            publicKey: components["schemas"]["NewPublicKey"];
        };
        /** @description Observations, in the order in which they were handed in. */
        ObservationList: {
            /** @description The items. */
            items: components["schemas"]["ObservationRow"][];
            /** @description Cursor of the next items; absent at the end. */
            next?: string;
        };
        /** @description One value of one indicator, out of an accepted report. Numbers are decimal texts, with the digits that were stated. */
        ObservationRow: {
            /**
             * @description The submission it comes from.
             * @example 01JQ3T5V7X9ZB2D4F6H8K0M2N4
             */
            submission: string;
            /**
             * @description The report it comes from.
             * @example urn:example:waypost:kpi-report:operator:2025-03
             */
            documentId: string;
            /** @description Revision of the report. */
            revision: number;
            /**
             * @description Who handed in the report.
             * @example bj:operator
             */
            submitter: string;
            /**
             * @description Operator observed; who handed in the report, where neither it nor the observation names one.
             * @example bj:operator
             */
            operator: string;
            /**
             * @description Country observed.
             * @example BJ
             */
            country?: string;
            /**
             * @description Programme that the report is part of.
             * @example ORE
             */
            programme?: string;
            /** @description Place in the report, as a JSON Pointer. */
            pointer: string;
            /**
             * @description The indicator.
             * @example EAD-CAP
             */
            indicator: string;
            /**
             * Format: date
             * @description First day of the period observed.
             * @example 2025-03-31
             */
            from?: string;
            /**
             * Format: date
             * @description Last day of the period observed.
             * @example 2025-03-31
             */
            to?: string;
            /** @description The value; absent where there is none, which `missing` explains. */
            value?: string;
            /** @description The upper end, where the value is a range. */
            valueMax?: string;
            /** @description Unit of the value. */
            unit?: string;
            /** @description How exactly it was stated: `eq`, `about`, `gte` … */
            comparator?: string;
            /**
             * Format: int64
             * @description What was counted.
             */
            numerator?: number;
            /**
             * Format: int64
             * @description Out of how many.
             */
            denominator?: number;
            /** @description Why there is no value. */
            missing?: string;
            /** @description Who or what was observed. */
            population?: string;
            /**
             * @description How the value was arrived at.
             * @enum {string}
             */
            basis?: "measured" | "declared" | "estimated";
            /** @description System that it was taken from. */
            sourceSystem?: string;
            /**
             * @description The value against its target.
             * @enum {string}
             */
            status?: "achieved" | "missed" | "on-track" | "off-track" | "not-assessed";
            /**
             * @description Whether the value is still to change.
             * @enum {string}
             */
            revisionStatus?: "preliminary" | "revised" | "final";
            /** @description The value aimed at. */
            target?: string;
            /** @description The value that it is compared with. */
            baseline?: string;
            /** @description `dimensions.region` of the observation. */
            region?: string;
            /** @description `dimensions.partner` of the observation. */
            partner?: string;
            /** @description `dimensions.direction` of the observation. */
            direction?: string;
            /** @description `dimensions.mailClass` of the observation. */
            mailClass?: string;
            /** @description `dimensions.mailCategory` of the observation. */
            mailCategory?: string;
            /** @description `dimensions.product` of the observation. */
            product?: string;
            /** @description `dimensions.event` of the observation. */
            event?: string;
            /** @description `dimensions.messageType` of the observation. */
            messageType?: string;
            /** @description `dimensions.pillar` of the observation. */
            pillar?: string;
            /** @description `dimensions.serviceArea` of the observation. */
            serviceArea?: string;
            /** @description `dimensions.channel` of the observation. */
            channel?: string;
            /** @description `dimensions.obstacle` of the observation. */
            obstacle?: string;
            /** @description `dimensions.standard` of the observation. */
            standard?: string;
            /** @description `dimensions.statistic` of the observation. */
            statistic?: string;
        };
        /** @description How far one operator has come, by its latest documents. */
        OperatorProgress: {
            /**
             * @description The operator.
             * @example bj:operator
             */
            operator: string;
            /**
             * @description Its country.
             * @example BJ
             */
            country?: string;
            /**
             * @description The programme that it takes part in.
             * @example ORE
             */
            programme?: string;
            /** @description Its latest submission of each format. */
            latest: components["schemas"]["LatestSubmission"][];
            /** @description Reports due and overdue; empty where the gateway has no policy. */
            reports: components["schemas"]["DueReport"][];
            /** @description Progress by pillar. */
            pillars: components["schemas"]["PillarProgress"][];
            /** @description Status of the standards of the WCO. */
            standards: components["schemas"]["StandardStatus"][];
        };
        /** @description Operators, by their identifier. */
        OperatorProgressList: {
            /** @description The items. */
            items: components["schemas"]["OperatorProgress"][];
            /** @description Cursor of the next items; absent at the end. */
            next?: string;
        };
        /** @description How far the activities of one pillar have come. */
        PillarProgress: {
            /**
             * @description The pillar.
             * @example EAD-CAP
             */
            pillar: string;
            /** @description How many activities the roadmap has for it. */
            activities: number;
            /** @description How many of them are completed. */
            completed: number;
            /** @description Mean of the progress stated, in percent; absent where none is. */
            progressPct?: number;
            /**
             * @description The submission that says so.
             * @example 01JQ3T5V7X9ZB2D4F6H8K0M2N4
             */
            submission: string;
        };
        /** @description Why a request was not carried out (RFC 9457). */
        Problem: {
            /**
             * @description Which problem it is; programs go by this.
             * @example https://waypost.example/problems/not-found
             */
            type: string;
            /** @description The problem in a few words. */
            title: string;
            /** @description HTTP status. */
            status: number;
            /** @description What is wrong in this case, and how to mend it. */
            detail?: string;
            /** @description Names this one occurrence, so that it is found again in the logs: `urn:uuid:…`. */
            instance?: string;
            /** @description Each parameter or place concerned. */
            errors?: components["schemas"]["ProblemPlace"][];
            report?: components["schemas"]["ValidationReportV1_0"];
        };
        /** @description One parameter, or one place in the body, that is not as the contract says. */
        ProblemPlace: {
            /**
             * @description Where it stands.
             * @enum {string}
             */
            in: "query" | "header" | "body";
            /** @description Name of the parameter, as it was sent: it may be empty. */
            name?: string;
            /**
             * @description Place in the body, as a JSON Pointer (RFC 6901).
             * @example /observations/0/measure
             */
            pointer?: string;
            /** @description What is wrong there, in the language of the caller. */
            message: string;
        };
        /** @description A public Ed25519 key as a JSON Web Key (RFC 8037). */
        PublicKey: {
            /**
             * @description Kind of key.
             * @enum {string}
             */
            kty: "OKP";
            /**
             * @description Its curve.
             * @enum {string}
             */
            crv: "Ed25519";
            /** @description The public key, base64url. */
            x: string;
            /** @description Name of the key. */
            kid?: string;
            /**
             * @description What it is for.
             * @enum {string}
             */
            use?: "sig";
            /**
             * @description Algorithm of its signatures.
             * @enum {string}
             */
            alg?: "EdDSA" | "Ed25519";
        };
        /** @description Requests can be served. */
        Readiness: {
            /**
             * @description Always the same; otherwise the answer is a problem.
             * @enum {string}
             */
            status: "ready";
        };
        ReadinessAssessmentV1_0: import("../formats/readiness-assessment/v1.0.gen.ts").ReadinessAssessment;
        /** @description What a receipt says: the payload of its JSON Web Signature. */
        Receipt: {
            /**
             * @description The submission.
             * @example 01JQ3T5V7X9ZB2D4F6H8K0M2N4
             */
            submission: string;
            /**
             * Format: date-time
             * @description When it was received.
             * @example 2025-04-10T08:30:00Z
             */
            receivedAt: string;
            /**
             * @description Who handed it in.
             * @example bj:operator
             */
            submitter: string;
            document: components["schemas"]["ReceiptDocument"];
            /**
             * @description The verdict; only documents that conform are received.
             * @enum {string}
             */
            outcome: "conformant";
            digests: components["schemas"]["ReceiptDigests"];
            /** @description The gateway that received it: its address, as issuer. */
            gateway: string;
        };
        /** @description SHA-256 of what the verdict rests on. */
        ReceiptDigests: {
            /**
             * @description The schema of the format.
             * @example 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
             */
            schema: string;
            /**
             * @description The rules of the format.
             * @example 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
             */
            rules?: string;
            /**
             * @description All code lists.
             * @example 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
             */
            catalogs?: string;
            /**
             * @description The policy that it was judged by.
             * @example 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
             */
            policy?: string;
        };
        /** @description The document, bound by the digest of its exact bytes. */
        ReceiptDocument: {
            /**
             * @description Identifier of the document.
             * @example urn:example:waypost:kpi-report:operator:2025-03
             */
            documentId: string;
            /** @description Revision of the document. */
            revision: number;
            /**
             * @description SHA-256 of its bytes.
             * @example 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
             */
            sha256: string;
            /** @description How many bytes it has. */
            bytes: number;
        };
        /** @description What a regulator decided about a submission. */
        Review: {
            /**
             * @description Identifier of the review.
             * @example 01JQ3T5V7X9ZB2D4F6H8K0M2N4
             */
            id: string;
            /**
             * @description The submission.
             * @example 01JQ3T5V7X9ZB2D4F6H8K0M2N4
             */
            submission: string;
            /**
             * @description `accepted`: its figures count from now on. `returned`: the operator is asked for a new revision.
             * @enum {string}
             */
            decision: "accepted" | "returned";
            /** @description What the operator is to know. A submission that is returned needs at least one. */
            comments: components["schemas"]["ReviewComment"][];
            /** @description Who decided: the key, or the subject of the token. */
            reviewer: string;
            /**
             * Format: date-time
             * @description When it was decided.
             * @example 2025-04-10T08:30:00Z
             */
            createdAt: string;
        };
        /** @description A comment on a place in the document. */
        ReviewComment: {
            /**
             * @description Place in the document, as a JSON Pointer (RFC 6901); left out for a remark on the whole.
             * @example /observations/0/measure
             */
            pointer?: string;
            /**
             * @description The rule that it is about.
             * @example structure/required
             */
            rule?: string;
            /** @description What is to be mended, or was noticed. */
            text: string;
        };
        /** @description Reviews of a submission, the latest first. */
        ReviewList: {
            /** @description The items. */
            items: components["schemas"]["Review"][];
            /** @description Cursor of the next items; absent at the end. */
            next?: string;
        };
        RoadmapV1_0: import("../formats/roadmap/v1.0.gen.ts").Roadmap;
        RoadmapV1_1: import("../formats/roadmap/v1.1.gen.ts").Roadmap;
        /** @description A rule, with its wordings and an example. */
        Rule: {
            /**
             * @description Identifier of the rule.
             * @example structure/required
             */
            id: string;
            /**
             * @description How grave its findings are, unless a policy says otherwise.
             * @enum {string}
             */
            severity: "error" | "warning" | "info";
            /** @description Address of its page. */
            url: string;
            /** @description Clause of the domain model that it carries out. */
            clause?: string;
            /**
             * @description Version of the format since which it holds.
             * @example 1.0
             */
            since?: string;
            /**
             * @description Last version of the format for which it holds.
             * @example 1.0
             */
            until?: string;
            /** @description `lifecycle` of the document from which on it holds. */
            from?: string;
            /** @description Formats that it holds for; all when left out. */
            formats?: string[];
            /** @description Profiles that it holds for; all when left out. */
            profiles?: string[];
            /** @description What it compares the document with. */
            compares?: unknown[];
            /** @description Statements of the sources, public specifications, or `proposed`. */
            source?: string[];
            /** @description What it says, by language. */
            messages: {
                [key: string]: components["schemas"]["RuleProse"];
            };
            example?: components["schemas"]["RuleExample"];
        };
        /** @description An example that breaks the rule, and the same mended. */
        RuleExample: {
            /** @description The conformance case it is taken from. */
            case?: string;
            /** @description Place of the finding in the document of the case. */
            pointer?: string;
            /** @description Arguments of the message. */
            args?: {
                [key: string]: unknown;
            };
            /** @description The text that breaks the rule. */
            failing: string;
            /** @description The same text, mended. */
            mended: string;
        };
        /** @description Rules. */
        RuleList: {
            /** @description The rules, in the order in which they are checked. */
            items: components["schemas"]["RuleSummary"][];
        };
        /** @description What a rule says, in one language. */
        RuleProse: {
            /** @description What must hold. */
            holds?: string;
            /** @description Why. */
            why?: string;
            /** @description What is wrong, with names of arguments in braces. */
            message: string;
            /** @description How to mend it. */
            mend: string;
            /** @description More exact wordings, by the argument `variant` of the finding. */
            variants?: {
                [key: string]: components["schemas"]["RuleVariant"];
            };
        };
        /** @description A rule, without its wordings. */
        RuleSummary: {
            /**
             * @description Identifier of the rule.
             * @example structure/required
             */
            id: string;
            /**
             * @description How grave its findings are, unless a policy says otherwise.
             * @enum {string}
             */
            severity: "error" | "warning" | "info";
            /** @description Address of its page. */
            url: string;
            /** @description Clause of the domain model that it carries out. */
            clause?: string;
            /**
             * @description Version of the format since which it holds.
             * @example 1.0
             */
            since?: string;
            /**
             * @description Last version of the format for which it holds.
             * @example 1.0
             */
            until?: string;
            /** @description `lifecycle` of the document from which on it holds. */
            from?: string;
            /** @description Formats that it holds for; all when left out. */
            formats?: string[];
            /** @description Profiles that it holds for; all when left out. */
            profiles?: string[];
            /** @description What it compares the document with. */
            compares?: unknown[];
            /** @description Statements of the sources, public specifications, or `proposed`. */
            source?: string[];
        };
        /** @description A more exact wording for one way to break the rule. */
        RuleVariant: {
            /** @description What is wrong, with names of arguments in braces. */
            message: string;
            /** @description How to mend it. */
            mend: string;
        };
        /** @description A key with which an operator signs its documents. */
        SigningKey: {
            /**
             * @description Identifier of the key: its thumbprint (RFC 7638).
             * @example kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k
             */
            id: string;
            /**
             * @description The operator.
             * @example bj:operator
             */
            operator: string;
            publicKey: components["schemas"]["PublicKey"];
            /**
             * Format: date-time
             * @description When it was registered.
             * @example 2025-04-10T08:30:00Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was revoked; later signatures with it are refused.
             * @example 2025-04-10T08:30:00Z
             */
            revokedAt?: string;
        };
        /** @description Keys of operators, the latest first. */
        SigningKeyList: {
            /** @description The items. */
            items: components["schemas"]["SigningKey"][];
            /** @description Cursor of the next items; absent at the end. */
            next?: string;
        };
        /** @description How far a standard of the WCO is implemented. */
        StandardStatus: {
            /**
             * @description The standard.
             * @example EAD-CAP
             */
            standard: string;
            /**
             * @description How far it is implemented.
             * @enum {string}
             */
            status: "none" | "planned" | "partial" | "largely" | "full" | "not-applicable" | "not-assessed";
            /**
             * @description The submission that says so.
             * @example 01JQ3T5V7X9ZB2D4F6H8K0M2N4
             */
            submission: string;
        };
        /** @description A document that an operator has handed in. */
        Submission: {
            /**
             * @description Identifier of the submission.
             * @example 01JQ3T5V7X9ZB2D4F6H8K0M2N4
             */
            id: string;
            /**
             * @description Who handed it in: `submitter.id` of the document.
             * @example bj:operator
             */
            submitter: string;
            /**
             * @description Country that it is about.
             * @example BJ
             */
            country?: string;
            /**
             * @description Code of the programme that it is part of.
             * @example ORE
             */
            programme?: string;
            /**
             * @description Format of the document.
             * @example kpi-report
             */
            format: string;
            /**
             * @description Version of the format.
             * @example 1.0
             */
            formatVersion: string;
            /**
             * @description Profile of the document.
             * @example kpi-report
             */
            profile?: string;
            /**
             * @description Identifier of the document, the same over all its revisions.
             * @example urn:example:waypost:kpi-report:operator:2025-03
             */
            documentId: string;
            /** @description Revision of the document. */
            revision: number;
            /**
             * @description What became of it: `received` until a review accepts or returns it; `superseded` by a later revision of the same document; `withdrawn` by its operator.
             * @enum {string}
             */
            status: "received" | "accepted" | "returned" | "superseded" | "withdrawn";
            /** @description Number of its state, raised by each change. Its `ETag` is this number in quotation marks. */
            version: number;
            /**
             * Format: date-time
             * @description When it was received.
             * @example 2025-04-10T08:30:00Z
             */
            receivedAt: string;
            /**
             * @description SHA-256 of the bytes of the document.
             * @example 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
             */
            sha256: string;
            /** @description How many bytes the document has. */
            bytes: number;
            findings: components["schemas"]["FindingCounts"];
            /**
             * @description The submission of an earlier revision, which this one took the place of.
             * @example 01JQ3T5V7X9ZB2D4F6H8K0M2N4
             */
            supersedes?: string;
            /**
             * @description The submission of a later revision, which took the place of this one.
             * @example 01JQ3T5V7X9ZB2D4F6H8K0M2N4
             */
            supersededBy?: string;
            /**
             * @description The signed receipt; its payload is described at `getSubmissionReceipt`.
             * @example eyJhbGciOiJFZERTQSIsImtpZCI6ImcxIn0.eyJzdWJtaXNzaW9uIjoiMDFKUTNUNVY3WDlaQjJENEY2SDhLME0yTjQifQ.c2lnbmF0dXJl
             */
            receipt: string;
            signature?: components["schemas"]["DocumentSignature"];
        };
        /** @description Submissions, the latest first. */
        SubmissionList: {
            /** @description The items. */
            items: components["schemas"]["Submission"][];
            /** @description Cursor of the next items; absent at the end. */
            next?: string;
        };
        /** @description Proof that the gateway received these very bytes at that time; to be verified offline with the keys of `getKeySet`. */
        SubmissionReceipt: {
            /**
             * @description The receipt: a JSON Web Signature in compact form, signed with Ed25519; its header names the key (`kid`).
             * @example eyJhbGciOiJFZERTQSIsImtpZCI6ImcxIn0.eyJzdWJtaXNzaW9uIjoiMDFKUTNUNVY3WDlaQjJENEY2SDhLME0yTjQifQ.c2lnbmF0dXJl
             */
            receipt: string;
            payload: components["schemas"]["Receipt"];
        };
        /** @description A document with what it is judged by. */
        Upload: {
            /**
             * Format: binary
             * @description The document.
             */
            document: string;
            /** @description Documents to compare with, known by their own `format`. */
            related?: string[];
            /**
             * Format: binary
             * @description The policy to judge by: a document of the format `validation-policy`.
             */
            policy?: string;
        };
        ValidationReportV1_0: import("../formats/validation-report/v1.0.gen.ts").ValidationReport;
        WcoImplementationStatusV1_0: import("../formats/wco-implementation-status/v1.0.gen.ts").WcoImplementationStatus;
    };
    responses: {
        /** @description - `comment-missing`: A submission is returned without a comment. */
        CommentMissing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `content-too-large`: The body is larger than the gateway takes. */
        ContentTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `forbidden`: The role of the caller does not admit the operation. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `internal-error`: Something went wrong that is not the fault of the request. */
        InternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `invalid-body`: The body is no JSON, or not of the form described. */
        InvalidBody: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `invalid-parameter`: A parameter of the query or a header is not as described. */
        InvalidParameter: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `judging-took-too-long`: The document could not be judged within the time that the gateway allows. */
        JudgingTookTooLong: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `last-admin-key`: The key is the last one of an administrator that is in force. */
        LastAdminKey: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `not-found`: There is nothing at this address, or nothing that the caller may see. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `overloaded`: The gateway has more to do than it can, or is being stopped. */
        Overloaded: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `precondition-failed`: The submission has changed since the state named in `If-Match`. */
        PreconditionFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `request-timeout`: The request did not arrive in time. */
        RequestTimeout: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `scope-does-not-fit`: Operator, countries and programmes of a key do not fit its role. */
        ScopeDoesNotFit: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `signing-key-exists`: The key is registered already. */
        SigningKeyExists: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `status-conflict`: The status of the submission does not admit the operation. */
        StatusConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `too-many-requests`: The caller has sent too many requests in a short time. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `unauthenticated`: There is no API key or token, or it is unknown, expired or revoked. */
        Unauthenticated: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `unsupported-media-type`: `Content-Type` is missing or none of those described, names a character set other than UTF-8, or the body is compressed. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `version-not-available`: The document cannot be given in the version of its format that is asked for. */
        VersionNotAvailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description How long the answer may be kept. */
        "Cache-Control": string;
        /** @description SHA-256 of the body, as RFC 9530 writes it: `sha-256=:…:`. */
        "Content-Digest": string;
        /** @description Tag of this state; send it in `If-None-Match` to fetch anew, in `If-Match` to change. */
        ETag: string;
        /** @description `true` where this is the answer given before to the same `Idempotency-Key`. */
        "Idempotent-Replayed": string;
        /** @description Where there are more items: their address, with `rel="next"`. */
        Link: string;
        /** @description Address of what was made. */
        Location: string;
        /** @description Seconds to wait before trying again. */
        "Retry-After": number;
        /** @description How to identify oneself: `Bearer`. */
        "WWW-Authenticate": string;
        /** @description Of a document in another version than it was received in: from which to which, and how many of its fields were kept, moved, set to a default, dropped, or given the nearest value, as RFC 9651 writes a dictionary: `from="1.1", to="1.0", kept=657, moved=1, defaulted=0, dropped=2, narrowed=1`. */
        "Waypost-Migration": string;
    };
    pathItems: never;
};
export type AuditEntry = components['schemas']['AuditEntry'];
export type AuditList = components['schemas']['AuditList'];
export type Catalog = components['schemas']['Catalog'];
export type CatalogCode = components['schemas']['CatalogCode'];
export type CatalogList = components['schemas']['CatalogList'];
export type CatalogSummary = components['schemas']['CatalogSummary'];
export type CreatedKey = components['schemas']['CreatedKey'];
export type Document = components['schemas']['Document'];
export type DocumentSignature = components['schemas']['DocumentSignature'];
export type DueReport = components['schemas']['DueReport'];
export type FindingCounts = components['schemas']['FindingCounts'];
export type Format = components['schemas']['Format'];
export type FormatList = components['schemas']['FormatList'];
export type FormatVersion = components['schemas']['FormatVersion'];
export type Health = components['schemas']['Health'];
export type Key = components['schemas']['Key'];
export type KeyList = components['schemas']['KeyList'];
export type KeySet = components['schemas']['KeySet'];
export type KpiReportV1_0 = components['schemas']['KpiReportV1_0'];
export type KpiReportV1_1 = components['schemas']['KpiReportV1_1'];
export type LatestSubmission = components['schemas']['LatestSubmission'];
export type NewKey = components['schemas']['NewKey'];
export type NewPublicKey = components['schemas']['NewPublicKey'];
export type NewReview = components['schemas']['NewReview'];
export type NewReviewComment = components['schemas']['NewReviewComment'];
export type NewSigningKey = components['schemas']['NewSigningKey'];
export type ObservationList = components['schemas']['ObservationList'];
export type ObservationRow = components['schemas']['ObservationRow'];
export type OperatorProgress = components['schemas']['OperatorProgress'];
export type OperatorProgressList = components['schemas']['OperatorProgressList'];
export type PillarProgress = components['schemas']['PillarProgress'];
export type Problem = components['schemas']['Problem'];
export type ProblemPlace = components['schemas']['ProblemPlace'];
export type PublicKey = components['schemas']['PublicKey'];
export type Readiness = components['schemas']['Readiness'];
export type ReadinessAssessmentV1_0 = components['schemas']['ReadinessAssessmentV1_0'];
export type Receipt = components['schemas']['Receipt'];
export type ReceiptDigests = components['schemas']['ReceiptDigests'];
export type ReceiptDocument = components['schemas']['ReceiptDocument'];
export type Review = components['schemas']['Review'];
export type ReviewComment = components['schemas']['ReviewComment'];
export type ReviewList = components['schemas']['ReviewList'];
export type RoadmapV1_0 = components['schemas']['RoadmapV1_0'];
export type RoadmapV1_1 = components['schemas']['RoadmapV1_1'];
export type Rule = components['schemas']['Rule'];
export type RuleExample = components['schemas']['RuleExample'];
export type RuleList = components['schemas']['RuleList'];
export type RuleProse = components['schemas']['RuleProse'];
export type RuleSummary = components['schemas']['RuleSummary'];
export type RuleVariant = components['schemas']['RuleVariant'];
export type SigningKey = components['schemas']['SigningKey'];
export type SigningKeyList = components['schemas']['SigningKeyList'];
export type StandardStatus = components['schemas']['StandardStatus'];
export type Submission = components['schemas']['Submission'];
export type SubmissionList = components['schemas']['SubmissionList'];
export type SubmissionReceipt = components['schemas']['SubmissionReceipt'];
export type Upload = components['schemas']['Upload'];
export type ValidationReportV1_0 = components['schemas']['ValidationReportV1_0'];
export type WcoImplementationStatusV1_0 = components['schemas']['WcoImplementationStatusV1_0'];
export type ResponseCommentMissing = components['responses']['CommentMissing'];
export type ResponseContentTooLarge = components['responses']['ContentTooLarge'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseInternalError = components['responses']['InternalError'];
export type ResponseInvalidBody = components['responses']['InvalidBody'];
export type ResponseInvalidParameter = components['responses']['InvalidParameter'];
export type ResponseJudgingTookTooLong = components['responses']['JudgingTookTooLong'];
export type ResponseLastAdminKey = components['responses']['LastAdminKey'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseOverloaded = components['responses']['Overloaded'];
export type ResponsePreconditionFailed = components['responses']['PreconditionFailed'];
export type ResponseRequestTimeout = components['responses']['RequestTimeout'];
export type ResponseScopeDoesNotFit = components['responses']['ScopeDoesNotFit'];
export type ResponseSigningKeyExists = components['responses']['SigningKeyExists'];
export type ResponseStatusConflict = components['responses']['StatusConflict'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseUnauthenticated = components['responses']['Unauthenticated'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ResponseVersionNotAvailable = components['responses']['VersionNotAvailable'];
export type HeaderCacheControl = components['headers']['Cache-Control'];
export type HeaderContentDigest = components['headers']['Content-Digest'];
export type HeaderETag = components['headers']['ETag'];
export type HeaderIdempotentReplayed = components['headers']['Idempotent-Replayed'];
export type HeaderLink = components['headers']['Link'];
export type HeaderLocation = components['headers']['Location'];
export type HeaderRetryAfter = components['headers']['Retry-After'];
export type HeaderWwwAuthenticate = components['headers']['WWW-Authenticate'];
export type HeaderWaypostMigration = components['headers']['Waypost-Migration'];
export type $defs = Record<string, never>;
export interface operations {
    listCatalogs: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the answer at hand; where nothing has changed, the answer is 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The code lists. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogList"];
                };
            };
            /** @description Unchanged since the answer at hand. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidParameter"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Overloaded"];
        };
    };
    getCatalog: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the answer at hand; where nothing has changed, the answer is 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The list. */
                list: string;
                /** @description Its edition. */
                edition: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The code list. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Catalog"];
                };
            };
            /** @description Unchanged since the answer at hand. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Overloaded"];
        };
    };
    listFormats: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the answer at hand; where nothing has changed, the answer is 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The formats. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormatList"];
                };
            };
            /** @description Unchanged since the answer at hand. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidParameter"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Overloaded"];
        };
    };
    getSchema: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the answer at hand; where nothing has changed, the answer is 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The format. */
                format: string;
                /** @description Its version. */
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schema. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/schema+json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Unchanged since the answer at hand. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Overloaded"];
        };
    };
    listRules: {
        parameters: {
            query?: {
                /** @description Only rules that hold for this format. */
                format?: string;
            };
            header?: {
                /** @description `ETag` of the answer at hand; where nothing has changed, the answer is 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rules. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleList"];
                };
            };
            /** @description Unchanged since the answer at hand. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidParameter"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Overloaded"];
        };
    };
    getRule: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the answer at hand; where nothing has changed, the answer is 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Group of the rule: the part of its identifier before the slash. */
                group: string;
                /** @description Name of the rule: the part after the slash. */
                rule: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rule. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rule"];
                };
            };
            /** @description Unchanged since the answer at hand. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Overloaded"];
        };
    };
    createValidation: {
        parameters: {
            query?: {
                /** @description The day that rules take for today; that of the gateway when left out. */
                date?: string;
            };
            header?: {
                /** @description Languages of messages by preference (RFC 9110): en, fr, ar, pt or es; English otherwise. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": unknown;
                "application/x-ndjson": string;
                "multipart/form-data": components["schemas"]["Upload"];
            };
        };
        responses: {
            /** @description The verdict, as a validation report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationReportV1_0"];
                    "application/x-ndjson": string;
                };
            };
            400: components["responses"]["InvalidParameter"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description - `judging-took-too-long`: The document could not be judged within the time that the gateway allows.
             *     - `policy-not-conformant`: The policy sent along has errors; `report` is about the policy.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Overloaded"];
        };
    };
    listSubmissions: {
        parameters: {
            query?: {
                /** @description Only of this format. */
                format?: string;
                /** @description Only handed in by this operator. */
                submitter?: string;
                /** @description Only about this country. */
                country?: string;
                /** @description Only of this programme. */
                programme?: string;
                /** @description What became of it: `received` until a review accepts or returns it; `superseded` by a later revision of the same document; `withdrawn` by its operator. */
                status?: "received" | "accepted" | "returned" | "superseded" | "withdrawn";
                /** @description Only revisions of this document. */
                documentId?: string;
                /** @description Only those received at this time or later. */
                receivedFrom?: string;
                /** @description Only those received before this time. */
                receivedTo?: string;
                /** @description How many items to give at most. */
                limit?: number;
                /** @description Where to go on: `next` of the answer before. It holds for the same filters only. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Submissions. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionList"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Overloaded"];
        };
    };
    createSubmission: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your choice, new for each document: a UUID. Kept for at least 24 hours. */
                "Idempotency-Key": string;
                /** @description Signature over the exact bytes of the body: a detached JSON Web Signature (RFC 7797, `b64: false`). */
                "Waypost-Signature"?: string;
                /** @description Languages of messages by preference (RFC 9110): en, fr, ar, pt or es; English otherwise. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Document"];
                "application/x-ndjson": string;
            };
        };
        responses: {
            /** @description Received, or received before with the same key (`Idempotent-Replayed`). */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Submission"];
                };
            };
            /**
             * @description - `idempotency-key-missing`: The header `Idempotency-Key` is missing, empty or longer than 255 characters.
             *     - `invalid-parameter`: A parameter of the query or a header is not as described.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            /**
             * @description - `idempotency-key-in-use`: A request with this `Idempotency-Key` is still being carried out.
             *     - `revision-exists`: The document was handed in before, in this revision or a later one.
             */
            409: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description - `draft-not-submitted`: `lifecycle` of the document is neither `submitted` nor `adopted`.
             *     - `format-not-submitted`: Documents of this format are not handed in: policies and reports on documents.
             *     - `idempotency-key-reused`: This `Idempotency-Key` was used before with another body.
             *     - `judging-took-too-long`: The document could not be judged within the time that the gateway allows.
             *     - `not-conformant`: The document has errors; `report` says which, where, and how to mend them.
             *     - `signature-invalid`: `Waypost-Signature` does not verify with a registered key of the operator.
             *     - `submitter-differs`: `submitter.id` of the document is not the operator of the key.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Overloaded"];
        };
    };
    getSubmission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The submission. */
                submissionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The submission. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Submission"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Overloaded"];
        };
    };
    getSubmissionDocument: {
        parameters: {
            query?: {
                /** @description Version of the format to have the document in; the one that it was received in otherwise. */
                version?: string;
            };
            header?: never;
            path: {
                /** @description The submission. */
                submissionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document, in the encoding in which it was received. */
            200: {
                headers: {
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Waypost-Migration": components["headers"]["Waypost-Migration"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                    "application/x-ndjson": string;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["VersionNotAvailable"];
            422: components["responses"]["JudgingTookTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Overloaded"];
        };
    };
    getSubmissionReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The submission. */
                submissionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The receipt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionReceipt"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Overloaded"];
        };
    };
    getSubmissionReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The submission. */
                submissionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The validation report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationReportV1_0"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Overloaded"];
        };
    };
    withdrawSubmission: {
        parameters: {
            query?: never;
            header: {
                /** @description `ETag` of the submission as you know it; where it has changed since, nothing is done. */
                "If-Match": string;
            };
            path: {
                /** @description The submission. */
                submissionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The submission, withdrawn. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Submission"];
                };
            };
            /**
             * @description - `invalid-parameter`: A parameter of the query or a header is not as described.
             *     - `precondition-required`: The header `If-Match` is missing.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StatusConflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Overloaded"];
        };
    };
    listReviews: {
        parameters: {
            query?: {
                /** @description How many items to give at most. */
                limit?: number;
                /** @description Where to go on: `next` of the answer before. It holds for the same filters only. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The submission. */
                submissionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Reviews. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewList"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Overloaded"];
        };
    };
    createReview: {
        parameters: {
            query?: never;
            header: {
                /** @description `ETag` of the submission as you know it; where it has changed since, nothing is done. */
                "If-Match": string;
            };
            path: {
                /** @description The submission. */
                submissionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReview"];
            };
        };
        responses: {
            /** @description The review; `ETag` is that of the submission after it. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            /**
             * @description - `invalid-body`: The body is no JSON, or not of the form described.
             *     - `invalid-parameter`: A parameter of the query or a header is not as described.
             *     - `precondition-required`: The header `If-Match` is missing.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["StatusConflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["CommentMissing"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Overloaded"];
        };
    };
    listObservations: {
        parameters: {
            query?: {
                /** @description Only of this indicator. */
                indicator?: string;
                /** @description Only where this operator is observed. */
                operator?: string;
                /** @description Only where this country is observed. */
                country?: string;
                /** @description Only of this programme. */
                programme?: string;
                /** @description Only of periods that end on this day or later. */
                from?: string;
                /** @description Only of periods that begin on this day or earlier. */
                to?: string;
                /** @description How many items to give at most. */
                limit?: number;
                /** @description Where to go on: `next` of the answer before. It holds for the same filters only. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Observations. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObservationList"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Overloaded"];
        };
    };
    listProgress: {
        parameters: {
            query?: {
                /** @description Only this operator. */
                operator?: string;
                /** @description Only operators of this country. */
                country?: string;
                /** @description Only of this programme. */
                programme?: string;
                /** @description How many items to give at most. */
                limit?: number;
                /** @description Where to go on: `next` of the answer before. It holds for the same filters only. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Operators. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperatorProgressList"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Overloaded"];
        };
    };
    listAudit: {
        parameters: {
            query?: {
                /** @description Only from this time on. */
                from?: string;
                /** @description Only before this time. */
                to?: string;
                /** @description How many items to give at most. */
                limit?: number;
                /** @description Where to go on: `next` of the answer before. It holds for the same filters only. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Entries. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditList"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Overloaded"];
        };
    };
    listKeys: {
        parameters: {
            query?: {
                /** @description How many items to give at most. */
                limit?: number;
                /** @description Where to go on: `next` of the answer before. It holds for the same filters only. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Keys. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyList"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Overloaded"];
        };
    };
    createKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewKey"];
            };
        };
        responses: {
            /** @description The key, with its secret. */
            201: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedKey"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ScopeDoesNotFit"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Overloaded"];
        };
    };
    revokeKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The key. */
                keyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoked. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["LastAdminKey"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Overloaded"];
        };
    };
    listSigningKeys: {
        parameters: {
            query?: {
                /** @description Only of this operator. */
                operator?: string;
                /** @description How many items to give at most. */
                limit?: number;
                /** @description Where to go on: `next` of the answer before. It holds for the same filters only. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Keys. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SigningKeyList"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Overloaded"];
        };
    };
    createSigningKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSigningKey"];
            };
        };
        responses: {
            /** @description The key. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SigningKey"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SigningKeyExists"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Overloaded"];
        };
    };
    revokeSigningKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The key. */
                signingKeyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoked. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Overloaded"];
        };
    };
    getKeySet: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the answer at hand; where nothing has changed, the answer is 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeySet"];
                };
            };
            /** @description Unchanged since the answer at hand. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidParameter"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Overloaded"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is alive. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Overloaded"];
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Measurements. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Overloaded"];
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is ready. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            /**
             * @description - `not-ready`: The database does not answer.
             *     - `overloaded`: The gateway has more to do than it can, or is being stopped.
             */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOpenApi: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the answer at hand; where nothing has changed, the answer is 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contract. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Unchanged since the answer at hand. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidParameter"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Overloaded"];
        };
    };
}
