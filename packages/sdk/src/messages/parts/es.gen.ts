// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../language.ts';

export const messages: Language['messages'] = {
  "parts/adopted-documents-rest-on-a-decision": [
    "El documento se declara adoptado, pero no se cita ninguna decisión al respecto.",
    "Añada la decisión a «decisions» con el estado «taken» y su fecha, o ponga «lifecycle» en «submitted»."
  ],
  "parts/approximate-numbers-keep-their-words": [
    "El número no es exacto («{comparator}»), pero faltan sus palabras.",
    "Añada «statedAs» con las palabras de la fuente."
  ],
  "parts/closed-list-codes-are-known": [
    "«{code}» no es un código de {lists}, en la edición que indica el documento.",
    "Use un código de la lista (waypost catalog {lists}) o corrija la edición en «catalogs»."
  ],
  "parts/completed-work-has-evidence": [
    "Esto se declara «{status}», sin ninguna prueba.",
    "Indique la prueba en «evidence» del documento (certificado, acta, fotografía, informe…) y cite aquí su identificador."
  ],
  "parts/ids-are-unique": [
    "El identificador «{id}» ya es el de {first}.",
    "Dé a este elemento un identificador propio y compruebe si las referencias a «{id}» se refieren a este o al otro."
  ],
  "parts/issued-on-or-after-its-date": [
    "El documento describe la situación a {asOf}, pero se emitió antes, el {issuedOn}.",
    "Corrija «asOf» o «issuedOn»."
  ],
  "parts/later-revisions-say-what-they-replace": [
    "Esta es la revisión {revision}, pero el documento no dice a qué revisión sustituye.",
    "Añada «supersedes» con el identificador, la revisión y el motivo."
  ],
  "parts/later-revisions-say-what-they-replace first": [
    "Una primera revisión no sustituye a nada, pero se indica «supersedes».",
    "Aumente «revision» o retire «supersedes»."
  ],
  "parts/no-private-contact-in-public": [
    "El documento es público y da la dirección {email}, que no está marcada como pública.",
    "Si la dirección puede publicarse, añada \"public\": true al contacto; si no, retírela."
  ],
  "parts/nothing-confidential-in-public": [
    "Este elemento es confidencial, pero el documento es público.",
    "Retire el elemento, o ponga «confidentiality» en «programme» o «restricted»."
  ],
  "parts/open-list-codes-are-known": [
    "«{code}» no es (todavía) un código de {lists}.",
    "Compruebe la grafía (waypost catalog {lists}). Si ningún código sirve, escriba { \"other\": { \"es\": \"…\" } } donde el campo lo permita."
  ],
  "parts/references-resolve": [
    "En este documento no hay ningún elemento con el identificador «{id}».",
    "Corrija el identificador o añada el elemento. Si está en otro documento, indíquelo en «relatedDocuments» y aquí en «document»."
  ],
  "parts/related-documents-are-listed": [
    "Ningún documento relacionado tiene el identificador «{id}».",
    "Añada el documento a «relatedDocuments» con este identificador, o corríjalo."
  ],
  "parts/revisions-follow-each-other": [
    "La revisión {revision} sustituye a la revisión {other}; faltan las intermedias.",
    "Si faltan revisiones, entréguelas; si no, numere esta a continuación de {other}."
  ],
  "parts/supersedes-an-earlier-revision": [
    "La revisión {revision} declara que sustituye a la revisión {other}, que no es anterior.",
    "Aumente «revision» por encima de {other}, o corrija la revisión sustituida."
  ],
  "parts/supersedes-an-earlier-revision document": [
    "Este documento sustituye a una revisión de otro documento, {other}.",
    "Ponga en «supersedes» el identificador de este documento, {documentId}. Un documento de un período nuevo no sustituye a nada: omita «supersedes»."
  ],
  "parts/text-in-the-document-language": [
    "El documento está en «{language}», pero este texto solo existe en: {languages}.",
    "Añada el texto en «{language}» o corrija el idioma del documento."
  ]
};
