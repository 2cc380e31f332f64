// Written by `pnpm generate` from schemas/. Do not edit.
import type { ValidationReport as Report } from '../formats/validation-report/v1.0.gen.ts';

export type { Report };

export const reportIdentity = {"format":"validation-report","formatVersion":"1.0"} as const;

/** SHA-256 of the published schema.json and rules.json, by format and version, and of all code lists. */
export const digests: Readonly<Record<string, Report['digests']>> = {
  "kpi-report 1.0": {
    "schema": "486338edf9c685a41b410c021208cd7031ed6099f06ef1392742158163947202",
    "rules": "dadcdbf3340d167f504b0e1631760386b79afd31a4fe0ac30d75d371651419fa",
    "catalogs": "86d421a157a0967f1edbd219504bf03390360414a8c337e8b2be8e185d40a297"
  },
  "readiness-assessment 1.0": {
    "schema": "09d3f8bfd6c550768a92bb04f73886d0b8d2ff390e3e627f9471dc00f3f33e5c",
    "rules": "3b1e861c9a36f5dae7dcc6e1cfd076e51c89dadf5f9e5c3a9ccc9d570e70f738",
    "catalogs": "86d421a157a0967f1edbd219504bf03390360414a8c337e8b2be8e185d40a297"
  },
  "roadmap 1.0": {
    "schema": "d0bd7790c114771df336db3f2d3d3f6efb34fa029842b0cbd34b7d4cebf73b3f",
    "rules": "4c64c230d01669100f5941b695aa9150b9b87cd6eefa7b66dad48553f2bb88d9",
    "catalogs": "86d421a157a0967f1edbd219504bf03390360414a8c337e8b2be8e185d40a297"
  },
  "validation-report 1.0": {
    "schema": "079c5b9b1981e27af86cc163ef4b12df29fe262bf3df1c9450985afe88474c65"
  },
  "wco-implementation-status 1.0": {
    "schema": "b5a3d572ba23c320a218b01456f02652b543263ac07b78b9707045a89d52602f",
    "rules": "64df3fd77189a132d3019d0f7a2b50a56f991ea0a17e4345cbda371d639aca7d",
    "catalogs": "86d421a157a0967f1edbd219504bf03390360414a8c337e8b2be8e185d40a297"
  }
};

/** The form of what identifies a document. */
export const forms = {
  "format": {
    "pattern": "^[a-z][a-z0-9-]{0,39}$",
    "maxLength": 40
  },
  "formatVersion": {
    "pattern": "^[1-9][0-9]{0,3}[.](?:0|[1-9][0-9]{0,3})$",
    "maxLength": 9
  },
  "profile": {
    "pattern": "^[a-z][a-z0-9-]{0,39}$",
    "maxLength": 40
  },
  "documentId": {
    "pattern": "^(?:https://[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?(?::[0-9]{1,5})?(?:[/?#][!-~]{0,1000})?|urn:[a-z0-9][a-z0-9-]{1,30}:[!-~]{1,400})$",
    "maxLength": 2000
  },
  "revision": {
    "minimum": 1,
    "maximum": 100000
  }
};

/** What was not checked, and why, by language. */
export const words = {
  "layer": {
    "read": {
      "en": "reading of the bytes",
      "fr": "lecture des octets"
    },
    "structure": {
      "en": "structure: fields and their form",
      "fr": "structure : champs et leur forme"
    },
    "rules": {
      "en": "rules on the content",
      "fr": "règles sur le contenu"
    },
    "series": {
      "en": "rules across documents",
      "fr": "règles entre documents"
    },
    "catalogs": {
      "en": "codes against their lists",
      "fr": "codes par rapport à leurs listes"
    }
  },
  "reason": {
    "value-given": {
      "en": "a value was given, not the bytes it was read from",
      "fr": "une valeur a été fournie, non les octets dont elle est tirée"
    },
    "unknown-format": {
      "en": "the format is not known",
      "fr": "le format est inconnu"
    },
    "unknown-version": {
      "en": "the version of the format is not known",
      "fr": "la version du format est inconnue"
    },
    "earlier-errors": {
      "en": "errors of an earlier layer prevented it",
      "fr": "des erreurs d’une couche antérieure l’ont empêché"
    },
    "not-requested": {
      "en": "it was not asked for",
      "fr": "ce n’était pas demandé"
    },
    "not-supported": {
      "en": "the tool cannot do it",
      "fr": "l’outil n’en est pas capable"
    },
    "no-related-document": {
      "en": "a related document was not given",
      "fr": "un document lié n’a pas été fourni"
    },
    "no-date": {
      "en": "no date was given to judge by",
      "fr": "aucune date de référence n’a été fournie"
    },
    "no-catalog": {
      "en": "the code list or its edition is not known",
      "fr": "la liste de codes ou son édition est inconnue"
    },
    "no-edition": {
      "en": "the document does not name the edition",
      "fr": "le document n’indique pas l’édition"
    },
    "lifecycle": {
      "en": "it does not apply at this stage of the document",
      "fr": "ne s’applique pas à ce stade du document"
    },
    "waived": {
      "en": "a policy waives it",
      "fr": "une politique en dispense"
    },
    "limit-reached": {
      "en": "a limit of size, time or findings was reached",
      "fr": "une limite de taille, de temps ou de constats est atteinte"
    },
    "interrupted": {
      "en": "the check was interrupted",
      "fr": "le contrôle a été interrompu"
    }
  }
};
