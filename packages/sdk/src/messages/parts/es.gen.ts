// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../language.ts';

export const messages: Language['messages'] = {
  "parts/actual-dates-are-not-after-as-of": [
    "Se indica que el trabajo «{work}» comenzó el {date}, pero el documento describe la situación a {asOf}.",
    "Corrija la fecha; si el comienzo está aún por venir, escríbalo en «plannedStart». O actualice «asOf»."
  ],
  "parts/actual-dates-are-not-after-as-of end": [
    "Se indica que el trabajo «{work}» terminó el {date}, pero el documento describe la situación a {asOf}.",
    "Corrija la fecha; si el fin está aún por venir, escríbalo en «plannedEnd». O actualice «asOf»."
  ],
  "parts/adopted-documents-rest-on-a-decision": [
    "El documento se declara adoptado, pero no se cita ninguna decisión al respecto.",
    "Añada la decisión a «decisions» con el estado «taken» y su fecha, o ponga «lifecycle» en «submitted»."
  ],
  "parts/approximate-numbers-keep-their-words": [
    "El número no es exacto («{comparator}»), pero falta el texto de la fuente.",
    "Añada «statedAs» con las palabras textuales de la fuente."
  ],
  "parts/certificates-expire-after-issue": [
    "El certificado caduca el {expiresOn}, que no es posterior a su expedición el {issuedOn}.",
    "Compruebe las dos fechas en el certificado, sobre todo el año."
  ],
  "parts/closed-list-codes-are-known": [
    "«{code}» no figura en {lists}, en la edición que indica el documento.",
    "Use un código de la lista, que «waypost catalog» seguido de su nombre muestra, o corrija la edición en «catalogs»."
  ],
  "parts/closed-list-codes-are-known suggestion": [
    "«{code}» no figura en {lists}, en la edición que indica el documento. ¿Quería decir «{suggestion}»?",
    "Use un código de la lista, que «waypost catalog» seguido de su nombre muestra, o corrija la edición en «catalogs»."
  ],
  "parts/completed-work-has-evidence": [
    "Esto se declara «{status}», sin ninguna prueba.",
    "Indique la prueba en «evidence» del documento (certificado, acta, fotografía, informe…) y cite aquí su identificador."
  ],
  "parts/completed-work-is-at-100-percent": [
    "El trabajo «{work}» está terminado, pero su progreso es del {progress} por ciento.",
    "Escriba 100 en «progressPct»; o cambie el estado a «in-progress» si queda trabajo."
  ],
  "parts/countries-lie-in-their-region": [
    "{country} no suele contarse en la región {region}; las listas que aquí se conocen lo cuentan en {regions}.",
    "Compruebe el país y la región. Si el programa cuenta efectivamente el país en esa región, déjelo como está."
  ],
  "parts/events-end-on-or-after-their-start": [
    "El evento «{event}» termina el {end}, antes de comenzar ({start}).",
    "Intercambie las dos fechas o corrija la errónea."
  ],
  "parts/expected-ends-lie-ahead": [
    "Se espera que el trabajo «{work}» termine en {end}, fecha ya pasada a {asOf}.",
    "Indique en «expectedEnd» la fecha que se espera ahora; si el trabajo está hecho, ponga el estado en «completed» e indique «actualEnd»."
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
  "parts/list-editions-are-named": [
    "El documento usa el código «{code}» de la lista {list}, pero no dice de qué edición; se conocen varias.",
    "Añada la edición a «catalogs», en «{list}». El comando «waypost catalog {list}» muestra las ediciones."
  ],
  "parts/no-private-contact-in-public": [
    "El documento es público y da la dirección {email}, que no está marcada como pública.",
    "Si la dirección puede publicarse, añada \"publishable\": true al contacto; si no, retírela."
  ],
  "parts/nothing-confidential-in-public": [
    "Este elemento es confidencial, pero el documento es público.",
    "Retire el elemento, o ponga «confidentiality» en «programme» o «restricted»."
  ],
  "parts/only-held-events-have-attendance": [
    "El evento «{event}» tiene el estado «{status}» y, sin embargo, indica quién asistió.",
    "Si se celebró, dele el estado «held». Si no, ponga a las personas esperadas en «participants» y elimine «attendance»."
  ],
  "parts/open-list-codes-are-known": [
    "«{code}» no figura (todavía) en {lists}.",
    "Compruebe la grafía: «waypost catalog» seguido del nombre de una lista muestra sus códigos. Si ningún código sirve, escriba { \"other\": { \"es\": \"…\" } } donde el campo lo permita."
  ],
  "parts/open-list-codes-are-known suggestion": [
    "«{code}» no figura (todavía) en {lists}. ¿Quería decir «{suggestion}»?",
    "Compruebe la grafía: «waypost catalog» seguido del nombre de una lista muestra sus códigos. Si ningún código sirve, escriba { \"other\": { \"es\": \"…\" } } donde el campo lo permita."
  ],
  "parts/organization-ids-match-their-codes": [
    "Se indica que la organización «{id}» está en {stated}, un país distinto del de su identificador.",
    "Corrija «country» o «id», según lo que esté mal."
  ],
  "parts/organization-ids-match-their-codes operator": [
    "La organización «{id}» tiene el código de operador {stated}, distinto del de su identificador.",
    "Corrija «operatorCode» o «id», según lo que esté mal."
  ],
  "parts/past-facts-are-not-dated-ahead": [
    "La fecha {date} es posterior a la emisión de este documento ({issuedOn}).",
    "Compruebe la fecha, sobre todo el año; o actualice «issuedOn»."
  ],
  "parts/past-facts-are-not-dated-ahead over": [
    "El estado es «{status}», pero la fecha {date} es posterior a la emisión de este documento ({issuedOn}).",
    "Compruebe la fecha, sobre todo el año. Si está aún por venir, cambie el estado a «planned»."
  ],
  "parts/placeholders-are-filled-in": [
    "«{words}» parece un texto por completar que quedó tal cual.",
    "Escriba el texto en su lugar, sin corchetes; si no hay nada que decir y el campo no es obligatorio, omítalo."
  ],
  "parts/ranges-have-both-ends": [
    "El número se presenta como un intervalo a partir de {value}, pero falta su límite superior.",
    "Añada «valueMax», o indique «gte» para «al menos»."
  ],
  "parts/ranges-have-both-ends reversed": [
    "El intervalo está al revés: va de {value} a {valueMax}.",
    "Intercambie «value» y «valueMax», o corrija el erróneo."
  ],
  "parts/ranges-have-both-ends other": [
    "Se da un límite superior, pero el número no se presenta como intervalo («comparator» es «{comparator}»).",
    "Ponga «comparator» en «range», o retire «valueMax»."
  ],
  "parts/references-lead-to-the-right-items": [
    "El identificador «{id}» es el de un elemento de «{found}»; aquí hace falta el de un elemento de {expected}.",
    "Indique el identificador del elemento al que quiere referirse; o ponga la referencia en el campo que le corresponde."
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
    "Si faltan revisiones, preséntelas; si no, numere esta a continuación de {other}."
  ],
  "parts/rows-stand-once": [
    "Esta fila trata de lo mismo que la que está en {first}: igual en {members}.",
    "Conserve la fila correcta y quite la otra; si debía tratar de otra cosa, corrija {members}."
  ],
  "parts/subjects-name-whom-they-are-about": [
    "El sujeto es del tipo «{kind}», pero no tiene «{missing}»; no se puede saber de cuál se trata.",
    "Añada «{missing}» a «subject», o corrija «kind»."
  ],
  "parts/supersedes-an-earlier-revision": [
    "La revisión {revision} declara que sustituye a la revisión {other}, que no es anterior.",
    "Aumente «revision» por encima de {other}, o corrija la revisión sustituida."
  ],
  "parts/supersedes-an-earlier-revision document": [
    "Este documento sustituye a una revisión de otro documento, {other}.",
    "Ponga en «supersedes» el identificador de este documento, {documentId}. Un documento de un periodo nuevo no sustituye a nada: omita «supersedes»."
  ],
  "parts/text-in-the-document-language": [
    "El documento está en «{language}», pero este texto solo existe en: {languages}.",
    "Añada el texto en «{language}» o corrija el idioma del documento."
  ],
  "parts/work-in-progress-has-not-ended": [
    "El trabajo «{work}» está en curso, pero tiene un fin efectivo: {end}.",
    "Cambie el estado a «completed»; o retire «actualEnd» si el trabajo continúa."
  ],
  "parts/work-not-started-has-no-actual-dates": [
    "El trabajo «{work}» no ha comenzado, pero tiene un comienzo efectivo: {date}.",
    "Cambie el estado a «in-progress»; o, si la fecha solo está prevista, escríbala en «plannedStart»."
  ],
  "parts/work-not-started-has-no-actual-dates end": [
    "El trabajo «{work}» no ha comenzado, pero tiene un fin efectivo: {date}.",
    "Cambie el estado a «completed»; o, si la fecha solo está prevista, escríbala en «plannedEnd»."
  ],
  "parts/work-not-started-is-at-zero-percent": [
    "El trabajo «{work}» no ha comenzado, pero su progreso es del {progress} por ciento.",
    "Cambie el estado a «in-progress» e indique el comienzo efectivo; o escriba 0 en «progressPct»."
  ],
  "parts/work-that-is-over-expects-no-end": [
    "El trabajo «{work}» está en el estado «{status}» y, sin embargo, se espera que termine en {end}.",
    "Quite «expectedEnd»; el fin efectivo va en «actualEnd»."
  ]
};
