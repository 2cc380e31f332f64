// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../language.ts';

export const messages: Language['messages'] = {
  "policy/editions-are-admitted": [
    "Le document utilise l’édition « {edition} » de la liste de codes {list} ; la politique admet : {admitted}.",
    "Utilisez les codes d’une édition admise (waypost catalog {list}) et indiquez-la dans « catalogs »."
  ],
  "policy/reports-come-in-time": [
    "Le rapport a été établi le {issuedOn} ; il était dû le {due} au plus tard, {days} jours après la fin de sa période ({end}).",
    "Vérifiez « issuedOn » et la période. Si ces dates sont justes, il n’y a rien à corriger ; le constat signale que le rapport est tardif."
  ],
  "policy/required-profiles-are-used": [
    "Le profil est « {profile} » ; la politique appliquée demande : {required}.",
    "Établissez le document selon un de ces profils. Si le vôtre est le bon, adressez-vous à l’émetteur de la politique."
  ],
  "policy/waivers-are-in-force": [
    "La dispense {waiver} de la règle {rule} a expiré le {expiresOn}.",
    "Corrigez ce que la règle constate ici, ou demandez une nouvelle dispense à l’émetteur de la politique."
  ]
};
