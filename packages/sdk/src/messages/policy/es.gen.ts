// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../language.ts';

export const messages: Language['messages'] = {
  "policy/editions-are-admitted": [
    "El documento usa la edición «{edition}» de la lista de códigos {list}; la política admite: {admitted}.",
    "Use los códigos de una edición admitida (waypost catalog {list}) e indíquela en «catalogs»."
  ],
  "policy/reports-come-in-time": [
    "El informe se emitió el {issuedOn}; debía emitirse a más tardar el {due}, {days} días después del fin de su periodo ({end}).",
    "Compruebe «issuedOn» y el periodo. Si son correctos, no hay nada que corregir; la constatación señala que el informe llegó tarde."
  ],
  "policy/required-profiles-are-used": [
    "El perfil es «{profile}»; la política aplicada pide: {required}.",
    "Elabore el documento con uno de estos perfiles. Si el suyo es el correcto, diríjase a quien emitió la política."
  ],
  "policy/waivers-are-in-force": [
    "La dispensa {waiver} de la regla {rule} venció el {expiresOn}.",
    "Corrija lo que la regla constata aquí, o pida una nueva dispensa al emisor de la política."
  ]
};
