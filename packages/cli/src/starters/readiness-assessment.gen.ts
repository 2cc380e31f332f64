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
          "en": "[Who hands in the document (name)]"
        }
      },
      "subject": {
        "kind": "operator",
        "country": "BJ"
      },
      "catalogs": {
        "assessment-type": "2026",
        "framework": "2026",
        "role": "2026"
      },
      "type": "ORE-ONSITE",
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
          "fr": "[Qui transmet le document (name)]"
        }
      },
      "subject": {
        "kind": "operator",
        "country": "BJ"
      },
      "catalogs": {
        "assessment-type": "2026",
        "framework": "2026",
        "role": "2026"
      },
      "type": "ORE-ONSITE",
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
          "en": "[Who hands in the document (name)]"
        }
      },
      "subject": {
        "kind": "programme"
      },
      "catalogs": {
        "assessment-type": "2026",
        "framework": "2026",
        "role": "2026"
      },
      "type": {
        "other": {
          "en": "[Kind of assessment: on-site mission, process review, strategy audit, follow-up, self-diagnosis (other)]"
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
          "fr": "[Qui transmet le document (name)]"
        }
      },
      "subject": {
        "kind": "programme"
      },
      "catalogs": {
        "assessment-type": "2026",
        "framework": "2026",
        "role": "2026"
      },
      "type": {
        "other": {
          "fr": "[Nature de l’évaluation : mission sur place, examen des processus, audit de stratégie, suivi, autodiagnostic (other)]"
        }
      },
      "framework": "DRE"
    }
  }
};
