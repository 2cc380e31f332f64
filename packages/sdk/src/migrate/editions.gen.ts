// Written by `pnpm generate` from schemas/. Do not edit.
import type { EditionMigration } from '@waypost/schemas/define/migration';

/** How codes of one edition of a list are said in another. */
export const editionMigrations: readonly EditionMigration[] = [
  {
    "list": "ore-pillar",
    "from": "ORE-2017",
    "to": "ORE3-2022",
    "provenance": {
      "en": "The five pillars of 2017 are the first five of ORE 3, under shorter names: their codes are the same [P2: etradeforall.org, ORE page; S0-10 to S0-14]. ORE 3 adds certification and e-commerce integration [S0-15, S0-16].",
      "fr": "Les cinq piliers de 2017 sont les cinq premiers d’ORE 3, sous des intitulés plus courts : leurs codes sont les mêmes [P2 : etradeforall.org, page ORE ; S0-10 à S0-14]. ORE 3 y ajoute la certification et l’intégration du commerce électronique [S0-15, S0-16]."
    },
    "codes": [
      {
        "from": "MINREQ",
        "to": "MINREQ"
      },
      {
        "from": "EDIVIS",
        "to": "EDIVIS"
      },
      {
        "from": "DATAQ",
        "to": "DATAQ"
      },
      {
        "from": "SUPCHN",
        "to": "SUPCHN"
      },
      {
        "from": "E2EREL",
        "to": "E2EREL"
      }
    ]
  },
  {
    "list": "wco-standard",
    "from": "FOS-2018",
    "to": "FOS-2022",
    "provenance": {
      "en": "The fifteen standards of 2018 keep their codes: the edition of 2022 is only known to add one on data quality [P7: clecat.org, 2022 edition of the WCO e-commerce package]. That it left the others as they were is inferred.",
      "fr": "Les quinze normes de 2018 gardent leurs codes : de l’édition de 2022, on sait seulement qu’elle en ajoute une sur la qualité des données [P7 : clecat.org, édition 2022 du paquet de l’OMD sur le commerce électronique]. Qu’elle ait laissé les autres inchangées en est déduit."
    },
    "codes": [
      {
        "from": "AED-LEGAL",
        "to": "AED-LEGAL"
      },
      {
        "from": "AED-STD",
        "to": "AED-STD"
      },
      {
        "from": "RISK",
        "to": "RISK"
      },
      {
        "from": "NII",
        "to": "NII"
      },
      {
        "from": "CLEAR",
        "to": "CLEAR"
      },
      {
        "from": "AEO",
        "to": "AEO"
      },
      {
        "from": "REVENUE",
        "to": "REVENUE"
      },
      {
        "from": "DEMINIMIS",
        "to": "DEMINIMIS"
      },
      {
        "from": "FRAUD",
        "to": "FRAUD"
      },
      {
        "from": "INTERAGENCY",
        "to": "INTERAGENCY"
      },
      {
        "from": "PPP",
        "to": "PPP"
      },
      {
        "from": "INTCOOP",
        "to": "INTCOOP"
      },
      {
        "from": "COMMS",
        "to": "COMMS"
      },
      {
        "from": "MEASURE",
        "to": "MEASURE"
      },
      {
        "from": "INNOV",
        "to": "INNOV"
      }
    ]
  }
];
