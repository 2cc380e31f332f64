// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../language.ts';

export const messages: Language['messages'] = {
  "readiness-assessment/amendments-follow-from-recommendations": [
    "La modificación propuesta {amendment} se deriva de «{recommendation}», que es un elemento de este documento, pero no una recomendación.",
    "Cite la recomendación por su identificador en «recommendations»; si aún no la hay, añádala ahí."
  ],
  "readiness-assessment/answers-belong-to-a-question": [
    "El cuestionario no contiene la pregunta «{question}».",
    "Corrija el identificador de la pregunta o añada la pregunta al cuestionario."
  ],
  "readiness-assessment/answers-fit-their-questions": [
    "La respuesta a la pregunta {question} no se ajusta a ella: «{given}».",
    "Dé la respuesta en la forma pedida: {needed}."
  ],
  "readiness-assessment/answers-fit-their-questions type": [
    "La pregunta {question} es del tipo «{type}» y se responde en «{needed}»; la respuesta está en «{given}».",
    "Sustituya «{given}» por «{needed}». Si la respuesta es correcta, corrija el tipo de la pregunta."
  ],
  "readiness-assessment/answers-fit-their-questions single": [
    "La pregunta {question} solo admite una opción; se eligieron {given}.",
    "Deje solo la opción más adecuada. Si pueden ser varias, dé a la pregunta el tipo «multiple-choice»."
  ],
  "readiness-assessment/answers-fit-their-questions option": [
    "«{given}» no está entre las opciones de la pregunta {question}: {needed}.",
    "Elija una de las opciones, por su código. Si falta una, añádala a «options» de la pregunta."
  ],
  "readiness-assessment/answers-fit-their-questions unit": [
    "La pregunta {question} pide un número en «{needed}»; la respuesta se da en «{given}».",
    "Convierta el número o corrija la unidad, si solo ella es errónea."
  ],
  "readiness-assessment/assessors-are-independent-of-the-operator": [
    "El miembro {member} de la misión trabaja para {operator}, el operador evaluado.",
    "Quite de «team» a los anfitriones y acompañantes del operador; pueden figurar en «participants» de las reuniones. Si el operador se evalúa a sí mismo, ponga «type» en «DIAG-SELF»."
  ],
  "readiness-assessment/certified-operators-hold-a-valid-certificate": [
    "El operador figura como certificado, pero el certificado caducó el {expiresOn}, antes de la fecha que describe este documento ({asOf}).",
    "Si el certificado se renovó, indique el nuevo número y las nuevas fechas; de lo contrario, ponga el estado en «expired»."
  ],
  "readiness-assessment/certified-operators-show-a-certificate": [
    "El operador figura como certificado, pero no se indica ni el número del certificado ni ninguna prueba.",
    "Añada «number», el número del certificado, o «evidence» con el identificador del certificado en las pruebas del documento. Si el certificado aún no se ha expedido, el estado es «applied»."
  ],
  "readiness-assessment/certified-operators-show-a-certificate code": [
    "El operador figura como certificado en {certification}, pero no se indica ni el número del certificado ni ninguna prueba.",
    "Añada «number», el número del certificado, o «evidence» con el identificador del certificado en las pruebas del documento. Si el certificado aún no se ha expedido, el estado es «applied»."
  ],
  "readiness-assessment/dre-questionnaires-precede-the-visit": [
    "El cuestionario se completó el {completedOn}, después del inicio de la visita ({start}).",
    "Compruebe las dos fechas. Si las respuestas se revisaron durante la visita, indique la fecha en que estuvieron completas por primera vez."
  ],
  "readiness-assessment/dre-reviews-close-with-their-deliverables": [
    "El seguimiento está completado, pero hay entregables del examen DRE sin entregar: {missing}.",
    "Añádalos a «deliverables» con el estado «delivered» cuando lo estén. Si el seguimiento continúa, ponga su fase en «in-progress»."
  ],
  "readiness-assessment/dre-teams-are-of-usual-size": [
    "Número de expertos de la misión: {experts}; el método DRE prevé de {least} a {most}.",
    "Compruebe «team» y «teamSize». Si son correctos y el plan dice por qué, la advertencia puede mantenerse."
  ],
  "readiness-assessment/dre-teams-of-unusual-size-are-explained": [
    "Número de expertos de la misión: {experts}; el método DRE prevé de {least} a {most} y ningún plan explica la diferencia.",
    "Compruebe «team» y «teamSize». Si son correctos, añada «plan» y diga en él por qué el equipo fue menor o mayor."
  ],
  "readiness-assessment/dre-visits-are-of-usual-length": [
    "La visita dura {days} días; el método DRE prevé de {least} a {most}.",
    "Compruebe las fechas y la duración («days») de la misión. Si son correctas y el plan dice por qué, la advertencia puede mantenerse."
  ],
  "readiness-assessment/dre-visits-of-unusual-length-are-explained": [
    "La visita dura {days} días; el método DRE prevé de {least} a {most} y ningún plan explica la diferencia.",
    "Compruebe las fechas y la duración («days») de la misión. Si son correctas, añada «plan» y diga en él por qué la visita fue más corta o más larga."
  ],
  "readiness-assessment/findings-cite-given-answers": [
    "La constatación {finding} se apoya en la respuesta a la pregunta {question}, que no se ha dado.",
    "Añada la respuesta a «answers» o cite otra pregunta o prueba que muestre la constatación."
  ],
  "readiness-assessment/findings-cite-what-shows-them": [
    "La constatación {finding} no cita ni respuesta ni prueba.",
    "Añada «answerRefs» con los identificadores de las preguntas cuyas respuestas la muestran, o «evidence» con identificadores de pruebas del documento."
  ],
  "readiness-assessment/follow-ups-are-established-before-issue": [
    "El estado de la recomendación {recommendation} lleva la fecha {date}, posterior a la emisión de este documento ({issuedOn}).",
    "Indique la fecha en que se comprobó el estado. Una fecha futura corresponde a «due» de la recomendación."
  ],
  "readiness-assessment/follow-ups-concern-recommendations": [
    "El seguimiento se refiere a «{id}», que es un elemento de este documento, pero no una recomendación.",
    "Cite la recomendación por su identificador. Si figura en una evaluación anterior, añada «document» con el identificador de esa evaluación en «relatedDocuments»."
  ],
  "readiness-assessment/mandatory-questions-are-answered": [
    "Preguntas obligatorias sin respuesta: {questions}.",
    "Añada a «answers» una respuesta para cada una. Si una pregunta no es aplicable, responda con «notApplicable» y el motivo."
  ],
  "readiness-assessment/mission-duration-matches-its-dates": [
    "Se dice que la misión dura {days} días, pero va de {start} a {end}.",
    "Corrija «days», o el primer o el último día. Cuente el primer y el último día; para días laborables, indique la unidad «working-day»."
  ],
  "readiness-assessment/missions-are-reported-on-in-time": [
    "El informe de la misión se entregó el {reportedOn}; la misión terminó el {end}.",
    "Compruebe las dos fechas; el informe se espera en un plazo de {limit} días."
  ],
  "readiness-assessment/missions-are-reported-on-in-time early": [
    "El informe de la misión se entregó el {reportedOn}, antes del fin de la misión ({end}).",
    "Corrija «reportedOn» o el último día de la misión. Si solo se entregó un informe provisional, omita «reportedOn» hasta el informe final, que se espera en un plazo de {limit} días."
  ],
  "readiness-assessment/missions-are-reported-on-in-time late": [
    "El informe de la misión se entregó el {reportedOn}, más de {limit} días después del fin de la misión ({end}).",
    "Compruebe las dos fechas. Si son correctas, no hay nada que corregir; la advertencia señala que el informe llegó tarde."
  ],
  "readiness-assessment/missions-visit-the-country-of-the-operator": [
    "La misión visitó el país {country}, pero el operador evaluado es del país {operator}.",
    "Corrija el país de la misión o el de «subject». Si la misión se hizo en línea, ponga «mode» en «virtual»."
  ],
  "readiness-assessment/only-shortcomings-are-grave": [
    "La constatación {finding} es una deficiencia («{kind}»), pero no tiene gravedad.",
    "Indique la gravedad: «critical», «major» o «minor». Si no lo es, ponga «strength» en «kind»."
  ],
  "readiness-assessment/only-shortcomings-are-grave strength": [
    "La constatación {finding} es un punto fuerte, pero su gravedad es «{severity}».",
    "Ponga «none» en «severity»; o corrija «kind» si es una deficiencia."
  ],
  "readiness-assessment/ore-missions-train-and-verify": [
    "No se dice nada de uno de los objetivos de una misión ORE.",
    "Diga lo que se hizo al respecto."
  ],
  "readiness-assessment/ore-missions-train-and-verify training": [
    "Nada se dice de formación en IPS, CDS o QCS/IQRS, un objetivo de las misiones ORE.",
    "Añada la formación impartida a «trainings» de la misión, con «systems». Si no la hubo, la advertencia puede mantenerse."
  ],
  "readiness-assessment/ore-missions-train-and-verify activities": [
    "No se verificó ninguna actividad de la hoja de ruta, aunque es un objetivo de las misiones ORE.",
    "Añada a «activityChecks» cada actividad verificada: lo que indica el operador y lo que constató la misión. Si no hubo ninguna, la advertencia puede mantenerse."
  ],
  "readiness-assessment/phases-follow-in-order": [
    "La fase {later} ({date}) va antes de la fase {earlier} ({after}).",
    "Corrija las fechas o el estado de las dos fases."
  ],
  "readiness-assessment/phases-follow-in-order start": [
    "La fase {later} comienza en {date}, antes de la fase {earlier}, que comienza en {after}.",
    "Corrija el inicio («start») de una de las dos fases; compruebe sobre todo el año."
  ],
  "readiness-assessment/phases-follow-in-order end": [
    "La fase {later} termina en {date}, antes de la fase {earlier}, que termina en {after}.",
    "Corrija el fin («end») de una de las dos fases; compruebe sobre todo el año."
  ],
  "readiness-assessment/phases-follow-in-order status": [
    "La fase {later} está en «{date}», mientras que la fase {earlier}, que la precede, está solo en «{after}».",
    "Actualice el estado de la fase {earlier}; si se abandonó, ponga «cancelled». Si no, corrija el estado de la fase {later}."
  ],
  "readiness-assessment/pillars-are-scored-once": [
    "Esta puntuación se refiere a lo mismo que la de {first}.",
    "Deje una de las dos puntuaciones."
  ],
  "readiness-assessment/pillars-are-scored-once pillar": [
    "El pilar {pillar} tiene dos puntuaciones: en {first} y de nuevo aquí.",
    "Deje una de las dos puntuaciones o corrija el pilar de la otra."
  ],
  "readiness-assessment/pillars-are-scored-once whole": [
    "El conjunto tiene dos puntuaciones, sin pilar: en {first} y de nuevo aquí.",
    "Deje una de las dos puntuaciones o indique el pilar al que se refiere la otra."
  ],
  "readiness-assessment/pillars-of-the-framework-are-scored": [
    "Pilares del marco {framework} sin puntuación: {missing}.",
    "Añada a «scores» una puntuación para cada uno. Si un pilar no se evaluó, la advertencia puede mantenerse; diga por qué en «statements»."
  ],
  "readiness-assessment/questions-are-answered-once": [
    "La pregunta {question} tiene dos respuestas: en {first} y de nuevo aquí.",
    "Deje la respuesta correcta y quite la otra; lo que la completa puede ir en «note»."
  ],
  "readiness-assessment/ready-operators-meet-the-prerequisites": [
    "El operador figura como listo para {certification}, pero hay requisitos previos obligatorios que no se cumplen o solo en parte: {prerequisites}.",
    "Ponga el estado de la certificación en «preparing» o actualice los requisitos previos, si ya se cumplen."
  ],
  "readiness-assessment/recommendations-answer-a-finding": [
    "La recomendación {recommendation} no cita ninguna constatación a la que responda.",
    "Añada «findingRefs» con el identificador de la constatación; si aún no la hay, añada primero la constatación a «findings»."
  ],
  "readiness-assessment/reports-are-not-dated-ahead": [
    "La fecha {date} es posterior a la emisión de este documento ({issuedOn}).",
    "Compruebe la fecha, sobre todo el año; o actualice «issuedOn»."
  ],
  "readiness-assessment/scored-pillars-belong-to-the-framework": [
    "El pilar {pillar} pertenece al marco {other}, pero esta es una evaluación de {framework}.",
    "Corrija el pilar o el marco. Si se evaluaron ambos marcos, haga un documento para cada uno."
  ],
  "readiness-assessment/scores-lie-within-their-scale": [
    "La puntuación {value} no está dentro de su escala, de {min} a {max}.",
    "Corrija la puntuación o su escala."
  ],
  "readiness-assessment/scores-lie-within-their-scale value": [
    "La puntuación {value} se sale de su escala, que va de {min} a {max}.",
    "Corrija la puntuación, o la escala si se dio en otra."
  ],
  "readiness-assessment/scores-lie-within-their-scale scale": [
    "La escala de la puntuación {value} está vacía: la puntuación más baja, {min}, no es inferior a la más alta, {max}.",
    "Indique la puntuación más baja posible en «min» y la más alta en «max»."
  ],
  "readiness-assessment/sector-wide-addressees-are-listed-groups": [
    "La recomendación {recommendation} nombra con palabras, y no con un código, el grupo al que se dirige, aunque va más allá de un país.",
    "Use el código más próximo de la lista «stakeholder-group», por ejemplo «GOV» o «DO»; las precisiones van en «condition». Si ninguno sirve, la advertencia puede mantenerse."
  ],
  "readiness-assessment/sector-wide-recommendations-answer-a-finding": [
    "La recomendación {recommendation}, dirigida a grupos del sector, no cita ninguna constatación a la que responda.",
    "Añada «findingRefs» si una constatación la originó. Si es política general, la advertencia puede mantenerse."
  ],
  "readiness-assessment/verified-activities-belong-to-a-roadmap": [
    "La actividad {activity} no es de una hoja de ruta.",
    "Cite la hoja de ruta en «document», por su identificador en «relatedDocuments»."
  ],
  "readiness-assessment/verified-activities-belong-to-a-roadmap here": [
    "«{activity}» es un elemento de este documento, y no una actividad de una hoja de ruta.",
    "Añada «document» con el identificador de la hoja de ruta en «relatedDocuments» y compruebe el identificador de la actividad."
  ],
  "readiness-assessment/verified-activities-belong-to-a-roadmap assessment": [
    "La actividad {activity} se busca en «{document}», que es una evaluación (relación «{relation}») y no una hoja de ruta.",
    "Cite en «document» la hoja de ruta, por su identificador en «relatedDocuments»; su relación es «assesses»."
  ],
  "readiness-assessment/weighted-scores-agree-with-their-parts": [
    "La puntuación es {value}; la media ponderada de sus partes, {mean}.",
    "Corrija la puntuación o sus partes."
  ],
  "readiness-assessment/weighted-scores-agree-with-their-parts whole": [
    "La puntuación total es {value}, pero la media ponderada de los pilares es {mean}.",
    "Corrija el total, o la puntuación o el peso de un pilar. Si los evaluadores puntuaron según su criterio, ponga «method» en «expert»."
  ],
  "readiness-assessment/weighted-scores-agree-with-their-parts pillar": [
    "La puntuación del pilar {pillar} es {value}, pero la media ponderada de sus respuestas es {mean}.",
    "Corrija la puntuación, las respuestas o el peso de las preguntas. Si los evaluadores puntuaron según su criterio, ponga «method» en «expert»."
  ]
};
