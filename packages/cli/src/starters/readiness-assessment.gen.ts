// Written by `pnpm generate` from schemas/. Do not edit.
export const starters = {
  "full": {
    "en": {
      "format": "readiness-assessment",
      "formatVersion": "1.0",
      "profile": "full",
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
        "id": "org:UPU",
        "role": "IB",
        "name": {
          "en": "[Name of the organization]"
        }
      },
      "subject": {
        "kind": "operator",
        "country": "BJ"
      },
      "catalogs": {
        "assessment-kind": "2026",
        "framework": "2026",
        "role": "2026"
      },
      "kind": "ORE-ONSITE",
      "framework": "ORE",
      "questionnaire": {
        "id": "ore-readiness",
        "edition": "2025-01"
      },
      "answers": [
        {
          "question": "q-s10",
          "yesNo": true
        }
      ],
      "scores": [
        {
          "value": 70,
          "scale": {
            "min": 0,
            "max": 100
          },
          "method": "weighted-mean"
        }
      ],
      "findings": [
        {
          "id": "F1",
          "kind": "gap",
          "severity": "major",
          "text": {
            "en": "[The finding in words]"
          }
        }
      ]
    },
    "fr": {
      "format": "readiness-assessment",
      "formatVersion": "1.0",
      "profile": "full",
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
        "id": "org:UPU",
        "role": "IB",
        "name": {
          "fr": "[Nom de l’organisation]"
        }
      },
      "subject": {
        "kind": "operator",
        "country": "BJ"
      },
      "catalogs": {
        "assessment-kind": "2026",
        "framework": "2026",
        "role": "2026"
      },
      "kind": "ORE-ONSITE",
      "framework": "ORE",
      "questionnaire": {
        "id": "ore-readiness",
        "edition": "2025-01"
      },
      "answers": [
        {
          "question": "q-s10",
          "yesNo": true
        }
      ],
      "scores": [
        {
          "value": 70,
          "scale": {
            "min": 0,
            "max": 100
          },
          "method": "weighted-mean"
        }
      ],
      "findings": [
        {
          "id": "F1",
          "kind": "gap",
          "severity": "major",
          "text": {
            "fr": "[Le constat en clair]"
          }
        }
      ]
    }
  },
  "outline": {
    "en": {
      "format": "readiness-assessment",
      "formatVersion": "1.0",
      "profile": "outline",
      "documentId": "{documentId}",
      "revision": 1,
      "lifecycle": "draft",
      "confidentiality": "public",
      "language": "en",
      "title": {
        "en": "[Title of the document]"
      },
      "issuedOn": "{today}",
      "submitter": {
        "id": "org:UPU",
        "role": "IB",
        "name": {
          "en": "[Name of the organization]"
        }
      },
      "subject": {
        "kind": "programme"
      },
      "catalogs": {
        "assessment-kind": "2026",
        "framework": "2026",
        "role": "2026"
      },
      "kind": {
        "other": {
          "en": "[What is meant, in words]"
        }
      },
      "framework": "DRE"
    },
    "fr": {
      "format": "readiness-assessment",
      "formatVersion": "1.0",
      "profile": "outline",
      "documentId": "{documentId}",
      "revision": 1,
      "lifecycle": "draft",
      "confidentiality": "public",
      "language": "fr",
      "title": {
        "fr": "[Titre du document]"
      },
      "issuedOn": "{today}",
      "submitter": {
        "id": "org:UPU",
        "role": "IB",
        "name": {
          "fr": "[Nom de l’organisation]"
        }
      },
      "subject": {
        "kind": "programme"
      },
      "catalogs": {
        "assessment-kind": "2026",
        "framework": "2026",
        "role": "2026"
      },
      "kind": {
        "other": {
          "fr": "[Ce qui est visé, en toutes lettres]"
        }
      },
      "framework": "DRE"
    }
  }
};
