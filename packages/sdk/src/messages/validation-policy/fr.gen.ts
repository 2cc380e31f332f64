// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../language.ts';

export const messages: Language['messages'] = {
  "validation-policy/code-lists-are-known": [
    "Il n’y a pas de liste de codes « {list} » dans cette version de la norme.",
    "Vérifiez l’orthographe : waypost catalog les montre toutes. Telle quelle, cette entrée ne change rien."
  ],
  "validation-policy/code-lists-are-known suggestion": [
    "Il n’y a pas de liste de codes « {list} ». Vouliez-vous dire « {suggestion} » ?",
    "Corrigez le nom. Telle quelle, cette entrée ne change rien."
  ],
  "validation-policy/code-lists-are-known edition": [
    "La liste de codes {list} n’a pas d’édition « {edition} ». Éditions connues : {known}.",
    "Vérifiez l’orthographe. Aucun document ne peut indiquer cette édition et faire contrôler ses codes."
  ],
  "validation-policy/formats-and-profiles-are-known": [
    "« {name} » est inconnu. Connus : {known}.",
    "Vérifiez l’orthographe (waypost formats). Telle quelle, cette entrée ne concerne aucun document."
  ],
  "validation-policy/formats-and-profiles-are-known format": [
    "Il n’y a pas de format « {name} ». Formats connus : {known}.",
    "Vérifiez l’orthographe (waypost formats). Telle quelle, cette entrée ne concerne aucun document."
  ],
  "validation-policy/formats-and-profiles-are-known format-suggestion": [
    "Il n’y a pas de format « {name} ». Vouliez-vous dire « {suggestion} » ?",
    "Corrigez le nom. Telle quelle, cette entrée ne concerne aucun document."
  ],
  "validation-policy/formats-and-profiles-are-known profile": [
    "Il n’y a pas de profil « {name} ». Profils connus : {known}.",
    "Vérifiez l’orthographe (waypost formats). Telle quelle, cette entrée ne concerne aucun document."
  ],
  "validation-policy/formats-and-profiles-are-known profile-suggestion": [
    "Il n’y a pas de profil « {name} ». Vouliez-vous dire « {suggestion} » ?",
    "Corrigez le nom. Telle quelle, cette entrée ne concerne aucun document."
  ],
  "validation-policy/limits-leave-room": [
    "« {least} » vaut {lower} et « {most} » vaut {upper} : il n’y a rien entre les deux.",
    "Corrigez une des deux limites. Une limite omise est celle de la norme."
  ],
  "validation-policy/lists-and-formats-stand-once": [
    "« {name} » a déjà une entrée à l’endroit {first}.",
    "Réunissez les deux entrées en une."
  ],
  "validation-policy/rules-are-known": [
    "Il n’y a pas de règle « {rule} » dans cette version de la norme.",
    "Vérifiez l’orthographe. Telle quelle, cette entrée ne change rien."
  ],
  "validation-policy/rules-are-known suggestion": [
    "Il n’y a pas de règle « {rule} ». Vouliez-vous dire « {suggestion} » ?",
    "Corrigez le nom. Telle quelle, cette entrée ne change rien."
  ],
  "validation-policy/rules-are-known layer": [
    "La règle « {rule} » concerne la lecture ou la structure, qu’une politique ne peut modifier.",
    "Supprimez cette entrée : tout document doit respecter ces règles, sans quoi les programmes ne pourraient pas le lire."
  ],
  "validation-policy/severity-changes-do-not-overlap": [
    "La gravité de {rule} figure aussi à l’endroit {first}, pour une partie des mêmes jours.",
    "Faites finir une entrée (« until ») la veille du début de la suivante (« from »), ou supprimez-en une."
  ],
  "validation-policy/severity-changes-end-after-they-start": [
    "La gravité vaut jusqu’au {until}, mais seulement à partir du {from}.",
    "Corrigez une des deux dates."
  ],
  "validation-policy/waiver-ids-are-unique": [
    "« {id} » est déjà l’identifiant de la dispense à l’endroit {first}.",
    "Donnez à cette dispense un identifiant propre."
  ],
  "validation-policy/waivers-end-after-they-start": [
    "La dispense expire le {expiresOn}, avant d’avoir été accordée ({grantedOn}).",
    "Corrigez une des deux dates."
  ]
};
