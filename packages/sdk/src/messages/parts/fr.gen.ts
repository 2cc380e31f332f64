// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../language.ts';

export const messages: Language['messages'] = {
  "parts/adopted-documents-rest-on-a-decision": [
    "Le document est déclaré adopté, mais aucune décision en ce sens n’est citée.",
    "Ajoutez la décision à « decisions » avec le statut « taken » et sa date, ou donnez à « lifecycle » la valeur « submitted »."
  ],
  "parts/approximate-numbers-keep-their-words": [
    "Le nombre n’est pas exact (« {comparator} »), mais ses mots manquent.",
    "Ajoutez « statedAs » avec les mots de la source."
  ],
  "parts/closed-list-codes-are-known": [
    "« {code} » n’est pas un code de {lists}, dans l’édition indiquée par le document.",
    "Utilisez un code de la liste (waypost catalog {lists}), ou corrigez l’édition dans « catalogs »."
  ],
  "parts/completed-work-has-evidence": [
    "Ceci est déclaré « {status} », sans aucune preuve.",
    "Inscrivez la preuve dans « evidence » du document (certificat, procès-verbal, photographie, rapport…) et citez ici son identifiant."
  ],
  "parts/ids-are-unique": [
    "L’identifiant « {id} » est déjà celui de {first}.",
    "Donnez à cet élément un identifiant propre et vérifiez si les renvois à « {id} » visent celui-ci ou l’autre."
  ],
  "parts/issued-on-or-after-its-date": [
    "Le document décrit la situation au {asOf}, mais il a été établi plus tôt, le {issuedOn}.",
    "Corrigez « asOf » ou « issuedOn »."
  ],
  "parts/later-revisions-say-what-they-replace": [
    "Ceci est la révision {revision}, mais le document ne dit pas quelle révision il remplace.",
    "Ajoutez « supersedes » avec l’identifiant, la révision et le motif."
  ],
  "parts/later-revisions-say-what-they-replace first": [
    "Une première révision ne remplace rien, or « supersedes » est indiqué.",
    "Augmentez « revision », ou supprimez « supersedes »."
  ],
  "parts/no-private-contact-in-public": [
    "Le document est public et donne l’adresse {email}, qui n’est pas marquée comme publique.",
    "Si l’adresse peut être publiée, ajoutez \"public\": true au contact ; sinon, retirez-la."
  ],
  "parts/nothing-confidential-in-public": [
    "Cet élément est confidentiel, mais le document est public.",
    "Retirez l’élément, ou donnez à « confidentiality » la valeur « programme » ou « restricted »."
  ],
  "parts/open-list-codes-are-known": [
    "« {code} » n’est pas (encore) un code de {lists}.",
    "Vérifiez l’orthographe (waypost catalog {lists}). Si aucun code ne convient, écrivez { \"other\": { \"fr\": \"…\" } } là où le champ le permet."
  ],
  "parts/references-resolve": [
    "Aucun élément de ce document n’a l’identifiant « {id} ».",
    "Corrigez l’identifiant ou ajoutez l’élément. S’il figure dans un autre document, citez celui-ci dans « relatedDocuments » et ici dans « document »."
  ],
  "parts/related-documents-are-listed": [
    "Aucun document lié n’a l’identifiant « {id} ».",
    "Ajoutez le document à « relatedDocuments » avec cet identifiant, ou corrigez l’identifiant."
  ],
  "parts/revisions-follow-each-other": [
    "La révision {revision} remplace la révision {other} ; celles entre les deux manquent.",
    "Si des révisions manquent, transmettez-les ; sinon, donnez à celle-ci le numéro qui suit {other}."
  ],
  "parts/supersedes-an-earlier-revision": [
    "La révision {revision} déclare remplacer la révision {other}, qui n’est pas antérieure.",
    "Portez « revision » au-delà de {other}, ou corrigez la révision remplacée."
  ],
  "parts/supersedes-an-earlier-revision document": [
    "Ce document remplace une révision d’un autre document, {other}.",
    "Donnez à « supersedes » l’identifiant de ce document, {documentId}. Un document pour une nouvelle période ne remplace rien : omettez « supersedes »."
  ],
  "parts/text-in-the-document-language": [
    "Le document est en « {language} », mais ce texte n’existe qu’en : {languages}.",
    "Ajoutez le texte en « {language} », ou corrigez la langue du document."
  ]
};
