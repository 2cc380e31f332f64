// Written by `pnpm generate` from schemas/. Do not edit.
export const starters = {
  "operator": {
    "en": {
      "format": "kpi-report",
      "formatVersion": "1.0",
      "profile": "operator",
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
      "programme": {
        "code": "ORE"
      },
      "submitter": {
        "id": "bj:operator",
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
        "indicator": "2026",
        "programme": "2026",
        "role": "2026",
        "country": "ISO3166-1"
      },
      "period": {
        "kind": "month",
        "start": "{month.start}",
        "end": "{month.end}"
      },
      "observations": [
        {
          "indicator": "EAD-CMP",
          "measure": {
            "value": 87,
            "unit": "percent"
          }
        }
      ]
    },
    "fr": {
      "format": "kpi-report",
      "formatVersion": "1.0",
      "profile": "operator",
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
      "programme": {
        "code": "ORE"
      },
      "submitter": {
        "id": "bj:operator",
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
        "indicator": "2026",
        "programme": "2026",
        "role": "2026",
        "country": "ISO3166-1"
      },
      "period": {
        "kind": "month",
        "start": "{month.start}",
        "end": "{month.end}"
      },
      "observations": [
        {
          "indicator": "EAD-CMP",
          "measure": {
            "value": 87,
            "unit": "percent"
          }
        }
      ]
    }
  },
  "programme-progress": {
    "en": {
      "format": "kpi-report",
      "formatVersion": "1.0",
      "profile": "programme-progress",
      "documentId": "{documentId}",
      "revision": 1,
      "lifecycle": "draft",
      "confidentiality": "public",
      "language": "en",
      "title": {
        "en": "[Title of the document]"
      },
      "issuedOn": "{today}",
      "programme": {
        "code": "ORE"
      },
      "submitter": {
        "id": "org:PAPU",
        "role": "RU",
        "name": {
          "en": "[Name of the organization]"
        }
      },
      "subject": {
        "kind": "programme"
      },
      "catalogs": {
        "indicator": "2026",
        "programme": "2026",
        "role": "2026"
      },
      "period": {
        "kind": "quarter",
        "start": "{quarter.start}",
        "end": "{quarter.end}"
      },
      "observations": [
        {
          "indicator": "WSH-CNT",
          "measure": {
            "value": 1,
            "unit": "count"
          }
        }
      ]
    },
    "fr": {
      "format": "kpi-report",
      "formatVersion": "1.0",
      "profile": "programme-progress",
      "documentId": "{documentId}",
      "revision": 1,
      "lifecycle": "draft",
      "confidentiality": "public",
      "language": "fr",
      "title": {
        "fr": "[Titre du document]"
      },
      "issuedOn": "{today}",
      "programme": {
        "code": "ORE"
      },
      "submitter": {
        "id": "org:PAPU",
        "role": "RU",
        "name": {
          "fr": "[Nom de l’organisation]"
        }
      },
      "subject": {
        "kind": "programme"
      },
      "catalogs": {
        "indicator": "2026",
        "programme": "2026",
        "role": "2026"
      },
      "period": {
        "kind": "quarter",
        "start": "{quarter.start}",
        "end": "{quarter.end}"
      },
      "observations": [
        {
          "indicator": "WSH-CNT",
          "measure": {
            "value": 1,
            "unit": "count"
          }
        }
      ]
    }
  },
  "survey-statistics": {
    "en": {
      "format": "kpi-report",
      "formatVersion": "1.0",
      "profile": "survey-statistics",
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
        "role": "UPU",
        "name": {
          "en": "[Name of the organization]"
        }
      },
      "subject": {
        "kind": "population"
      },
      "catalogs": {
        "indicator": "2026",
        "role": "2026"
      },
      "populations": [
        {
          "id": "respondents",
          "definition": {
            "en": "[Who belongs to it]"
          },
          "selfReported": true
        }
      ],
      "observations": [
        {
          "indicator": "DIG-PROV",
          "measure": {
            "value": 39.2,
            "unit": "percent"
          }
        }
      ]
    },
    "fr": {
      "format": "kpi-report",
      "formatVersion": "1.0",
      "profile": "survey-statistics",
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
        "role": "UPU",
        "name": {
          "fr": "[Nom de l’organisation]"
        }
      },
      "subject": {
        "kind": "population"
      },
      "catalogs": {
        "indicator": "2026",
        "role": "2026"
      },
      "populations": [
        {
          "id": "respondents",
          "definition": {
            "fr": "[Qui en fait partie]"
          },
          "selfReported": true
        }
      ],
      "observations": [
        {
          "indicator": "DIG-PROV",
          "measure": {
            "value": 39.2,
            "unit": "percent"
          }
        }
      ]
    }
  }
};
