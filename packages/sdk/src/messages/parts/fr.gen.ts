// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../language.ts';

export const messages: Language['messages'] = {
  "parts/actual-dates-are-not-after-as-of": [
    "Le travail « {work} » aurait commencé le {date}, mais le document décrit la situation à la date {asOf}.",
    "Corrigez la date ; si le début est encore à venir, inscrivez-le dans « plannedStart ». Ou mettez « asOf » à jour."
  ],
  "parts/actual-dates-are-not-after-as-of end": [
    "Le travail « {work} » se serait achevé le {date}, mais le document décrit la situation à la date {asOf}.",
    "Corrigez la date ; si la fin est encore à venir, inscrivez-la dans « plannedEnd ». Ou mettez « asOf » à jour."
  ],
  "parts/adopted-documents-rest-on-a-decision": [
    "Le document est déclaré adopté, mais aucune décision en ce sens n’est citée.",
    "Ajoutez la décision à « decisions » avec l’état « taken » et sa date, ou donnez à « lifecycle » la valeur « submitted »."
  ],
  "parts/approximate-numbers-keep-their-words": [
    "Le nombre n’est pas exact (« {comparator} »), mais le texte de la source manque.",
    "Ajoutez « statedAs » avec les mots de la source."
  ],
  "parts/certificates-expire-after-issue": [
    "Le certificat expire le {expiresOn}, date qui n’est pas postérieure à sa délivrance, le {issuedOn}.",
    "Vérifiez les deux dates sur le certificat, surtout l’année."
  ],
  "parts/closed-list-codes-are-known": [
    "« {code} » ne figure pas dans {lists}, dans l’édition indiquée par le document.",
    "Utilisez un code de la liste, que montre « waypost catalog » suivi de son nom, ou corrigez l’édition dans « catalogs »."
  ],
  "parts/closed-list-codes-are-known suggestion": [
    "« {code} » ne figure pas dans {lists}, dans l’édition indiquée par le document. Vouliez-vous dire « {suggestion} » ?",
    "Utilisez un code de la liste, que montre « waypost catalog » suivi de son nom, ou corrigez l’édition dans « catalogs »."
  ],
  "parts/completed-work-has-evidence": [
    "Ceci est déclaré « {status} », sans aucune preuve.",
    "Inscrivez la preuve dans « evidence » du document (certificat, procès-verbal, photographie, rapport…) et citez ici son identifiant."
  ],
  "parts/completed-work-is-at-100-percent": [
    "Le travail « {work} » est achevé, mais son avancement est de {progress} pour cent.",
    "Écrivez 100 dans « progressPct » ; ou passez l’état à « in-progress » s’il reste du travail."
  ],
  "parts/countries-lie-in-their-region": [
    "{country} n’est pas d’ordinaire compté dans la région {region} ; les listes connues ici le comptent dans {regions}.",
    "Vérifiez le pays et la région. Si le programme compte bien ce pays dans cette région, laissez tel quel."
  ],
  "parts/events-end-on-or-after-their-start": [
    "L’événement « {event} » se termine le {end}, avant de commencer ({start}).",
    "Intervertissez les deux dates, ou corrigez celle qui est fausse."
  ],
  "parts/expected-ends-lie-ahead": [
    "La fin du travail « {work} » est attendue pour {end}, date passée au {asOf}.",
    "Indiquez dans « expectedEnd » la date désormais attendue ; si le travail est fait, passez l’état à « completed » et indiquez « actualEnd »."
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
  "parts/list-editions-are-named": [
    "Le document utilise le code « {code} » de la liste {list}, mais n’indique pas de quelle édition ; plusieurs sont connues.",
    "Ajoutez l’édition à « catalogs », sous « {list} ». La commande « waypost catalog {list} » montre les éditions."
  ],
  "parts/no-private-contact-in-public": [
    "Le document est public et donne l’adresse {email}, qui n’est pas marquée comme publique.",
    "Si l’adresse peut être publiée, ajoutez \"publishable\": true au contact ; sinon, retirez-la."
  ],
  "parts/nothing-confidential-in-public": [
    "Cet élément est confidentiel, mais le document est public.",
    "Retirez l’élément, ou donnez à « confidentiality » la valeur « programme » ou « restricted »."
  ],
  "parts/only-held-events-have-attendance": [
    "L’événement « {event} » est à l’état « {status} », et pourtant le document indique qui y a assisté.",
    "S’il a eu lieu, donnez-lui l’état « held ». Sinon, inscrivez les personnes attendues dans « participants » et supprimez « attendance »."
  ],
  "parts/open-list-codes-are-known": [
    "« {code} » ne figure pas (encore) dans {lists}.",
    "Vérifiez l’orthographe : « waypost catalog » suivi du nom d’une liste en montre les codes. Si aucun code ne convient, écrivez { \"other\": { \"fr\": \"…\" } } là où le champ le permet."
  ],
  "parts/open-list-codes-are-known suggestion": [
    "« {code} » ne figure pas (encore) dans {lists}. Vouliez-vous dire « {suggestion} » ?",
    "Vérifiez l’orthographe : « waypost catalog » suivi du nom d’une liste en montre les codes. Si aucun code ne convient, écrivez { \"other\": { \"fr\": \"…\" } } là où le champ le permet."
  ],
  "parts/organization-ids-match-their-codes": [
    "L’organisation « {id} » serait dans le pays {stated}, qui n’est pas celui de son identifiant.",
    "Corrigez « country » ou « id », selon ce qui est inexact."
  ],
  "parts/organization-ids-match-their-codes operator": [
    "L’organisation « {id} » porte le code d’opérateur {stated}, qui n’est pas celui de son identifiant.",
    "Corrigez « operatorCode » ou « id », selon ce qui est inexact."
  ],
  "parts/past-facts-are-not-dated-ahead": [
    "La date {date} est postérieure à l’établissement de ce document ({issuedOn}).",
    "Vérifiez la date, surtout l’année ; ou mettez « issuedOn » à jour."
  ],
  "parts/past-facts-are-not-dated-ahead over": [
    "L’état est « {status} », mais la date {date} est postérieure à l’établissement de ce document ({issuedOn}).",
    "Vérifiez la date, surtout l’année. Si elle est encore à venir, passez l’état à « planned »."
  ],
  "parts/placeholders-are-filled-in": [
    "« {words} » semble être un texte à compléter resté tel quel.",
    "Écrivez le texte à sa place, sans crochets ; s’il n’y a rien à dire et que le champ n’est pas obligatoire, laissez-le de côté."
  ],
  "parts/ranges-have-both-ends": [
    "Le nombre serait un intervalle à partir de {value}, mais sa borne supérieure manque.",
    "Ajoutez « valueMax », ou indiquez « gte » pour « au moins »."
  ],
  "parts/ranges-have-both-ends reversed": [
    "Les bornes de l’intervalle sont inversées : de {value} à {valueMax}.",
    "Intervertissez « value » et « valueMax », ou corrigez la borne fausse."
  ],
  "parts/ranges-have-both-ends other": [
    "Une borne supérieure est donnée, mais le nombre n’est pas présenté comme un intervalle (« comparator » vaut « {comparator} »).",
    "Mettez « comparator » à « range », ou retirez « valueMax »."
  ],
  "parts/references-lead-to-the-right-items": [
    "L’identifiant « {id} » est celui d’un élément de « {found} » ; il faut ici celui d’un élément de {expected}.",
    "Indiquez l’identifiant de l’élément voulu ; ou placez la référence dans le champ qui lui revient."
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
  "parts/rows-stand-once": [
    "Cette ligne porte sur la même chose que celle qui se trouve à l’endroit {first} : mêmes valeurs dans {members}.",
    "Gardez la bonne ligne et supprimez l’autre ; si elle devait porter sur autre chose, corrigez {members}."
  ],
  "parts/subjects-name-whom-they-are-about": [
    "Le sujet est de nature « {kind} », mais sans « {missing} » : nul ne peut savoir duquel il s’agit.",
    "Ajoutez « {missing} » à « subject », ou corrigez « kind »."
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
  ],
  "parts/work-in-progress-has-not-ended": [
    "Le travail « {work} » est en cours, mais il a une fin effective : {end}.",
    "Passez l’état à « completed » ; ou supprimez « actualEnd » si les travaux continuent."
  ],
  "parts/work-not-started-has-no-actual-dates": [
    "Le travail « {work} » n’est pas commencé, mais il a un début effectif : {date}.",
    "Passez l’état à « in-progress » ; ou, si la date n’est que prévue, inscrivez-la plutôt dans « plannedStart »."
  ],
  "parts/work-not-started-has-no-actual-dates end": [
    "Le travail « {work} » n’est pas commencé, mais il a une fin effective : {date}.",
    "Passez l’état à « completed » ; ou, si la date n’est que prévue, inscrivez-la plutôt dans « plannedEnd »."
  ],
  "parts/work-not-started-is-at-zero-percent": [
    "Le travail « {work} » n’est pas commencé, mais son avancement est de {progress} pour cent.",
    "Passez l’état à « in-progress » et indiquez le début effectif ; ou écrivez 0 dans « progressPct »."
  ],
  "parts/work-that-is-over-expects-no-end": [
    "Le travail « {work} » est à l’état « {status} », et pourtant sa fin est attendue pour {end}.",
    "Supprimez « expectedEnd » ; la fin effective figure dans « actualEnd »."
  ]
};
