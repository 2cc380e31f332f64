// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../language.ts';

export const messages: Language['messages'] = {
  "series/aggregates-agree-with-their-inputs": [
    "{indicator} figura como {value}, pero los {inputs} informes de los que procede suman {expected}.",
    "Vuelva a calcular el valor a partir de los informes, o corrija «inputs»."
  ],
  "series/aggregates-agree-with-their-inputs numerator": [
    "El numerador de {indicator} es {value}, pero los de los {inputs} informes suman {expected}.",
    "Vuelva a sumar los numeradores de los informes, o corrija «inputs»."
  ],
  "series/aggregates-agree-with-their-inputs denominator": [
    "El denominador de {indicator} es {value}, pero los de los {inputs} informes suman {expected}.",
    "Vuelva a sumar los denominadores de los informes, o corrija «inputs»."
  ],
  "series/aggregates-agree-with-their-inputs rate": [
    "{indicator} figura como {value}, pero los recuentos de los {inputs} informes, {numerator} de {denominator}, dan {expected}.",
    "Divida la suma de los numeradores por la de los denominadores; la media de las tasas no es el mismo número."
  ],
  "series/completed-activities-stay-completed": [
    "La actividad {activity} estaba terminada y su estado es ahora «{status}».",
    "Si sigue terminada, indique «completed». Si no, diga por qué: en «note» de un informe; en una hoja de ruta, con una modificación de la actividad."
  ],
  "series/completed-activities-were-not-found-open": [
    "Se indica que la actividad {activity} se terminó el {date}, pero una evaluación de {seen} la encontró en el estado «{found}» ({document}).",
    "Corrija el estado o la fecha de fin. Si la evaluación se equivoca, resuélvalo con sus autores."
  ],
  "series/definitions-keep-their-meaning": [
    "«{member}» de {indicator} es {value}; era {before} en el informe anterior.",
    "Dé al indicador modificado un código nuevo, o diga en «seriesBreak» de sus observaciones por qué no son comparables."
  ],
  "series/digests-match-the-documents-at-hand": [
    "La revisión {revision} de {documentId} se cita con el SHA-256 {stated}, pero el del archivo aportado es {found}.",
    "Compare con el archivo al que se refiere la cita. Si el aportado es el correcto, indique aquí su SHA-256; si fue modificado, pida el original."
  ],
  "series/ids-keep-their-item": [
    "«{id}» no es el elemento que era en la revisión anterior.",
    "Dé al nuevo elemento un identificador que no se haya usado nunca y deje «{id}» al elemento que lo tenía."
  ],
  "series/ids-keep-their-item moved": [
    "«{id}» figuraba en «{before}» en la revisión anterior y figura ahora en «{now}»: es otro elemento.",
    "Dé al nuevo elemento un identificador que no se haya usado nunca y deje «{id}» al elemento que lo tenía."
  ],
  "series/indicators-are-reported-again": [
    "{document} trataba de indicadores sobre los que este informe no dice nada: {missing}.",
    "Añada una observación para cada uno: con «measure», o con «missing» y el motivo. Si ya no se siguen, no hay que cambiar nada."
  ],
  "series/listed-revisions-are-the-latest": [
    "«{id}» se cita en la revisión {revision}, pero la revisión {latest} ya se había emitido.",
    "Si se trata de la revisión más reciente, indique {latest} y compruebe las referencias a sus elementos."
  ],
  "series/listed-revisions-are-the-latest absent": [
    "«{id}» se cita en la revisión {revision}; de ese documento solo se ha aportado la revisión {found}. No se ha comparado.",
    "Compare con la revisión {revision}, o cite la revisión a la que se refiere."
  ],
  "series/operators-are-visited-in-the-cycle": [
    "No se ha aportado ninguna evaluación con misión ni ningún evento MISSION de {startYear} a {endYear} para: {operators}.",
    "Si hubo una misión, valide junto con su evaluación, o añada el evento. Si no, prevea una."
  ],
  "series/periods-do-not-overlap": [
    "Este informe abarca del {start} al {end}, pero {document} abarca del {otherStart} al {otherEnd}.",
    "Si es una versión más reciente de ese informe, conserve su «documentId» y dele la «revision» siguiente. Si no, corrija el periodo."
  ],
  "series/periods-leave-no-gap": [
    "Ningún informe aportado abarca del {from} al {to}: el anterior, {document}, termina antes.",
    "Presente el informe que falta, con «missing» donde no se midió nada; si existe, valide este junto con él."
  ],
  "series/populations-keep-their-meaning": [
    "La población {population} se describe como «{value}», pero era «{before}» en el informe anterior.",
    "Si se trata de otros miembros, dé a la población un identificador nuevo, o diga en «seriesBreak» de sus observaciones por qué no son comparables."
  ],
  "series/progress-does-not-fall": [
    "La actividad {activity} está al {value} %, pero antes estaba al {before} %.",
    "Compruebe la cifra. Si es correcta, diga por qué en «note» de un informe, o con una modificación de la actividad en una hoja de ruta."
  ],
  "series/references-lead-to-items": [
    "«{document}» no tiene ningún elemento con el identificador «{id}» (revisión {revision}).",
    "Busque el identificador en ese documento y corríjalo, o cite la revisión en la que figura el elemento."
  ],
  "series/references-lead-to-the-right-kind-of-item": [
    "«{id}» de «{document}» figura en «{found}»; lo que aquí se busca figura en: {expected}.",
    "Busque el identificador del elemento al que quiere referirse y corríjalo."
  ],
  "series/related-documents-are-not-withdrawn": [
    "«{id}» ({documentId}) fue retirado por su autor, en la revisión {revision}.",
    "Cite el documento que lo sustituye, o elimine la referencia."
  ],
  "series/reported-baselines-stay-the-same": [
    "El valor de referencia de {indicator} es {value}, pero era {before} en {document}.",
    "Si el anterior era correcto, corrija el valor de referencia. Si hubo que revisarlo, diga por qué en «note»; si los valores ya no son comparables, en «seriesBreak»."
  ],
  "series/reported-baselines-stay-the-same year": [
    "El año de referencia es {year}, pero era {before} en {document}.",
    "Indique el año de referencia del programa, {before}. Si el programa lo cambió, deje la advertencia y dígalo en una declaración de tipo CAVEAT."
  ],
  "series/reported-targets-agree-with-the-roadmap": [
    "La meta de {indicator} figura como {value}, pero la meta {id} de la hoja de ruta dice: {planned}.",
    "Tome la meta de la hoja de ruta; si ha cambiado desde entonces, cite la revisión en la que figura."
  ],
  "series/reported-targets-agree-with-the-roadmap indicator": [
    "La meta {id} de la hoja de ruta es de {planned}, no de {indicator}.",
    "Cite la meta de {indicator}, o corrija el indicador."
  ],
  "series/reported-targets-are-lowered-with-a-reason": [
    "La meta de {indicator} es {value}, pero era {before} en {document}.",
    "Si la meta no ha cambiado, indique {before}. Si ha cambiado, modifique la hoja de ruta y cite su meta en «ref», o dé el motivo en «note»."
  ],
  "series/reporters-are-counted": [
    "Número de operadores que informaron, según el informe: {reporting}; número de operadores de los que proceden los informes agregados: {counted}.",
    "Corrija «reporting», o complete «inputs»."
  ],
  "series/reporters-are-counted unnamed": [
    "Debían informar {expected} operadores e informaron {reporting}; de los demás solo se nombran {named}.",
    "Nombre en «excluded» a cada operador que no informó, con el motivo."
  ],
  "series/reports-at-hand-are-summed-up-or-excluded": [
    "Se han aportado informes de estos operadores, pero no están agregados ni excluidos: {operators}.",
    "Añada sus informes a «relatedDocuments» con «aggregates» y a «inputs», o nombre a los operadores en «excluded» con el motivo."
  ],
  "series/revised-values-say-so": [
    "{indicator} es {value} en este periodo, pero era {before} en {document}.",
    "Compruebe qué valor es correcto. Si se revisó, diga por qué en «note»."
  ],
  "series/revised-values-say-so missing": [
    "{indicator} ya no tiene valor en este periodo; era {before} en {document}.",
    "Indique el valor. Si se retiró, diga por qué en «note»."
  ],
  "series/revisions-form-a-chain": [
    "La revisión {revision} sustituye a la revisión {replaced}, pero se ha aportado una más reciente, la revisión {earlier}.",
    "Recoja lo que cambió la revisión {earlier} e indique {earlier} en «supersedes»."
  ],
  "series/revisions-form-a-chain date": [
    "La revisión {revision} lleva la fecha {date}, anterior a la de la revisión {earlier} ({before}).",
    "Corrija «issuedOn» o el número de la revisión."
  ],
  "series/claimed-states-are-those-reported": [
    "Según este documento, el operador declaró la actividad {activity} como «{claimed}», pero los documentos aportados dicen: {told}.",
    "Indique en «claimed» lo que dice la hoja de ruta o el informe; lo que vio la misión corresponde a «verified»."
  ],
  "series/claimed-states-are-those-reported progress": [
    "Según este documento, el progreso declarado de la actividad {activity} es del {claimed} %, pero los documentos aportados dicen: {told} %.",
    "Indique en «claimed» lo que dice la hoja de ruta o el informe; lo que vio la misión corresponde a «verified»."
  ],
  "series/follow-ups-come-after-the-assessment": [
    "El seguimiento de la recomendación {recommendation} lleva la fecha {date}, pero la evaluación que la formuló describe la situación a {assessed}.",
    "Corrija la fecha o la recomendación a la que se refiere."
  ],
  "series/severe-findings-lead-to-action": [
    "Ninguna recomendación responde a la constatación {finding} (gravedad: {severity}).",
    "Añada una recomendación que cite {finding} en «findingRefs», y la actividad que la lleva a cabo."
  ],
  "series/severe-findings-lead-to-action activity": [
    "La recomendación {recommendation}, que responde a la constatación {finding}, no conduce a ninguna actividad de la hoja de ruta.",
    "Cite la actividad en «activityRefs», o proponga modificar una en «proposedAmendments»."
  ],
  "series/severe-findings-lead-to-action date": [
    "Ni la recomendación {recommendation}, que responde a la constatación {finding}, ni las actividades a las que conduce ({activities}) tienen plazo.",
    "Añada «due» a la recomendación, o «plannedEnd» a la actividad."
  ],
  "series/severe-findings-lead-to-action target": [
    "Las actividades a las que conduce la recomendación {recommendation} ({activities}), para la constatación {finding}, no contribuyen a ninguna meta de indicador.",
    "Cite en «targetRefs» de la actividad, en la hoja de ruta, la meta que mostrará su efecto."
  ],
  "series/activities-are-cancelled-not-dropped": [
    "Ya no figuran actividades de la revisión {revision}: {missing}.",
    "Vuelva a incluirlas con el estado «cancelled» y diga en «amendments» qué motivó el abandono."
  ],
  "series/planned-baselines-stay-the-same": [
    "El valor de referencia de {indicator} era {before} y ahora es {value}.",
    "Si el anterior era correcto, vuelva a ponerlo. Si hubo que corregirlo, añada una modificación de una actividad que contribuya a la meta."
  ],
  "series/planned-baselines-stay-the-same year": [
    "El año de referencia era {before} y ahora es {year}.",
    "Indique el año de referencia del programa, {before}. Si el programa lo cambió, deje la advertencia y dígalo en una declaración de tipo CAVEAT."
  ],
  "series/planned-targets-are-lowered-by-amendment": [
    "La meta de {indicator} para {by} ({id}) era {before} y ahora es {value}.",
    "Si la meta no ha cambiado, indique {before}. Si ha cambiado, añada una modificación de una actividad que cite {id} en «targetRefs»."
  ],
  "series/planned-targets-are-lowered-by-amendment dropped": [
    "La meta de {indicator} para {by} ({id}), {before}, ya no figura.",
    "Vuelva a incluirla, o añada una modificación de una actividad que cite {id} en «targetRefs»."
  ],
  "series/planned-targets-are-lowered-by-amendment removed": [
    "La meta {id} de {indicator} ya no figura.",
    "Vuelva a incluirla, o añada una modificación de una actividad que contribuía a ella."
  ],
  "series/begun-standards-are-carried-over": [
    "Normas iniciadas en la edición {before} no figuran en la edición {edition}: {missing}.",
    "Añádalas con su estado. Si la nueva edición tiene otro código para alguna, úselo y dígalo en una declaración de tipo CAVEAT."
  ],
  "series/standards-do-not-fall-back": [
    "La norma {standard} estaba en el estado «{before}» y ahora está en «{status}».",
    "Compruebe el estado. Si es correcto, describa la dificultad en «challenges» y cítela en «challengeRefs» de la norma."
  ]
};
