// Written by `pnpm generate` from schemas/. Do not edit.
export const starters = {
  "national": {
    "en": {
      "format": "roadmap",
      "formatVersion": "1.0",
      "profile": "national",
      "documentId": "{documentId}",
      "revision": 1,
      "lifecycle": "draft",
      "confidentiality": "public",
      "language": "en",
      "title": {
        "en": "[Title of the document]"
      },
      "issuedOn": "{today}",
      "asOf": "{today}",
      "programme": {
        "code": "ORE"
      },
      "submitter": {
        "id": "upu:BJA",
        "role": "DO",
        "name": {
          "en": "[Name of the organization]"
        },
        "country": "BJ"
      },
      "subject": {
        "kind": "operator",
        "country": "BJ"
      },
      "catalogs": {
        "activity-kind": "2026",
        "dre-pillar": "2026",
        "framework": "2026",
        "ore-pillar": "ORE3-2022",
        "programme": "2026",
        "role": "2026"
      },
      "people": [
        {
          "id": "leader"
        }
      ],
      "governance": {
        "bodies": [
          {
            "id": "working-group",
            "name": {
              "en": "[Name of the body]"
            }
          }
        ]
      },
      "frameworks": [
        "ORE"
      ],
      "objectives": [
        {
          "id": "O1",
          "text": {
            "en": "[The objective]"
          },
          "kind": "general"
        }
      ],
      "pillars": [
        {
          "pillar": "EDIVIS",
          "applicability": "applicable"
        }
      ],
      "activities": [
        {
          "id": "A01",
          "pillar": "EDIVIS",
          "title": {
            "en": "[What is to be done, in one sentence]"
          },
          "kind": "TECHNICAL",
          "status": "not-started",
          "responsible": [
            {
              "person": "leader"
            }
          ]
        }
      ]
    },
    "fr": {
      "format": "roadmap",
      "formatVersion": "1.0",
      "profile": "national",
      "documentId": "{documentId}",
      "revision": 1,
      "lifecycle": "draft",
      "confidentiality": "public",
      "language": "fr",
      "title": {
        "fr": "[Titre du document]"
      },
      "issuedOn": "{today}",
      "asOf": "{today}",
      "programme": {
        "code": "ORE"
      },
      "submitter": {
        "id": "upu:BJA",
        "role": "DO",
        "name": {
          "fr": "[Nom de l’organisation]"
        },
        "country": "BJ"
      },
      "subject": {
        "kind": "operator",
        "country": "BJ"
      },
      "catalogs": {
        "activity-kind": "2026",
        "dre-pillar": "2026",
        "framework": "2026",
        "ore-pillar": "ORE3-2022",
        "programme": "2026",
        "role": "2026"
      },
      "people": [
        {
          "id": "leader"
        }
      ],
      "governance": {
        "bodies": [
          {
            "id": "working-group",
            "name": {
              "fr": "[Nom de l’organe]"
            }
          }
        ]
      },
      "frameworks": [
        "ORE"
      ],
      "objectives": [
        {
          "id": "O1",
          "text": {
            "fr": "[L’objectif]"
          },
          "kind": "general"
        }
      ],
      "pillars": [
        {
          "pillar": "EDIVIS",
          "applicability": "applicable"
        }
      ],
      "activities": [
        {
          "id": "A01",
          "pillar": "EDIVIS",
          "title": {
            "fr": "[Ce qu’il faut faire, en une phrase]"
          },
          "kind": "TECHNICAL",
          "status": "not-started",
          "responsible": [
            {
              "person": "leader"
            }
          ]
        }
      ]
    }
  },
  "frame": {
    "en": {
      "format": "roadmap",
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
      "programme": {
        "code": "ORE"
      },
      "submitter": {
        "id": "upu:BJA",
        "role": "DO",
        "name": {
          "en": "[Name of the organization]"
        },
        "country": "BJ"
      },
      "subject": {
        "kind": "programme",
        "country": "BJ"
      },
      "catalogs": {
        "dre-pillar": "2026",
        "framework": "2026",
        "ore-pillar": "ORE3-2022",
        "programme": "2026",
        "role": "2026"
      },
      "frameworks": [
        "ORE"
      ],
      "objectives": [
        {
          "id": "O1",
          "text": {
            "en": "[The objective]"
          },
          "kind": "general"
        }
      ],
      "pillars": [
        {
          "pillar": "EDIVIS",
          "applicability": "applicable"
        }
      ]
    },
    "fr": {
      "format": "roadmap",
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
      "programme": {
        "code": "ORE"
      },
      "submitter": {
        "id": "upu:BJA",
        "role": "DO",
        "name": {
          "fr": "[Nom de l’organisation]"
        },
        "country": "BJ"
      },
      "subject": {
        "kind": "programme",
        "country": "BJ"
      },
      "catalogs": {
        "dre-pillar": "2026",
        "framework": "2026",
        "ore-pillar": "ORE3-2022",
        "programme": "2026",
        "role": "2026"
      },
      "frameworks": [
        "ORE"
      ],
      "objectives": [
        {
          "id": "O1",
          "text": {
            "fr": "[L’objectif]"
          },
          "kind": "general"
        }
      ],
      "pillars": [
        {
          "pillar": "EDIVIS",
          "applicability": "applicable"
        }
      ]
    }
  }
};
