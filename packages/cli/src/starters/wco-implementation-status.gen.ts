// Written by `pnpm generate` from schemas/. Do not edit.
export const starters = {
  "national": {
    "en": {
      "format": "wco-implementation-status",
      "formatVersion": "1.0",
      "profile": "national",
      "documentId": "{documentId}",
      "revision": 1,
      "lifecycle": "draft",
      "confidentiality": "programme",
      "language": "en",
      "title": {
        "en": "[Title of the document]"
      },
      "issuedOn": "{today}",
      "asOf": "{today}",
      "submitter": {
        "id": "upu:BJA",
        "role": "DO",
        "name": {
          "en": "[Name of the organization]"
        },
        "country": "BJ"
      },
      "subject": {
        "kind": "administration",
        "country": "BJ"
      },
      "catalogs": {
        "wco-standard": "FOS-2018",
        "role": "2026"
      },
      "edition": "FOS-2018",
      "administration": "bj:customs",
      "standards": [
        {
          "code": "AED-LEGAL",
          "status": "none"
        }
      ]
    },
    "fr": {
      "format": "wco-implementation-status",
      "formatVersion": "1.0",
      "profile": "national",
      "documentId": "{documentId}",
      "revision": 1,
      "lifecycle": "draft",
      "confidentiality": "programme",
      "language": "fr",
      "title": {
        "fr": "[Titre du document]"
      },
      "issuedOn": "{today}",
      "asOf": "{today}",
      "submitter": {
        "id": "upu:BJA",
        "role": "DO",
        "name": {
          "fr": "[Nom de l’organisation]"
        },
        "country": "BJ"
      },
      "subject": {
        "kind": "administration",
        "country": "BJ"
      },
      "catalogs": {
        "wco-standard": "FOS-2018",
        "role": "2026"
      },
      "edition": "FOS-2018",
      "administration": "bj:customs",
      "standards": [
        {
          "code": "AED-LEGAL",
          "status": "none"
        }
      ]
    }
  },
  "frame": {
    "en": {
      "format": "wco-implementation-status",
      "formatVersion": "1.0",
      "profile": "frame",
      "documentId": "{documentId}",
      "revision": 1,
      "lifecycle": "draft",
      "confidentiality": "programme",
      "language": "en",
      "title": {
        "en": "[Title of the document]"
      },
      "issuedOn": "{today}",
      "submitter": {
        "id": "org:WCO",
        "role": "WCO",
        "name": {
          "en": "[Name of the organization]"
        }
      },
      "subject": {
        "kind": "programme"
      },
      "catalogs": {
        "role": "2026"
      },
      "edition": "FOS-2018"
    },
    "fr": {
      "format": "wco-implementation-status",
      "formatVersion": "1.0",
      "profile": "frame",
      "documentId": "{documentId}",
      "revision": 1,
      "lifecycle": "draft",
      "confidentiality": "programme",
      "language": "fr",
      "title": {
        "fr": "[Titre du document]"
      },
      "issuedOn": "{today}",
      "submitter": {
        "id": "org:WCO",
        "role": "WCO",
        "name": {
          "fr": "[Nom de l’organisation]"
        }
      },
      "subject": {
        "kind": "programme"
      },
      "catalogs": {
        "role": "2026"
      },
      "edition": "FOS-2018"
    }
  }
};
