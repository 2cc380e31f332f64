// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../language.ts';

export const messages: Language['messages'] = {
  "roadmap/activities-are-not-part-of-themselves": [
    "Cada una de estas actividades figura como parte de la siguiente, en círculo: {cycle}.",
    "Decida cuál es la más amplia y retire de ella «parent»."
  ],
  "roadmap/activities-are-not-part-of-themselves itself": [
    "La actividad {activity} figura como parte de sí misma.",
    "Retire «parent» o indique la actividad más amplia."
  ],
  "roadmap/activities-do-not-wait-for-themselves": [
    "Estas actividades se esperan unas a otras en círculo, de modo que ninguna puede comenzar: {cycle}.",
    "Retire una de ellas del «dependsOn» de otra, donde la dependencia sea más débil."
  ],
  "roadmap/activities-do-not-wait-for-themselves itself": [
    "La actividad {activity} depende de sí misma.",
    "Retire «{activity}» de su propio «dependsOn»."
  ],
  "roadmap/activities-lie-within-the-horizon": [
    "La actividad {activity} está prevista para {date}, antes del comienzo del horizonte de la hoja de ruta (de {start} a {end}).",
    "Corrija la fecha; o, si el trabajo queda realmente fuera, modifique el horizonte («horizon») o deje la advertencia."
  ],
  "roadmap/activities-lie-within-the-horizon after": [
    "La actividad {activity} está prevista para {date}, después del fin del horizonte de la hoja de ruta (de {start} a {end}).",
    "Corrija la fecha; o, si el trabajo queda realmente fuera, modifique el horizonte («horizon») o deje la advertencia."
  ],
  "roadmap/activities-serve-applicable-pillars": [
    "La actividad {activity} sirve al pilar {pillar}, declarado no aplicable en «pillars».",
    "Declare el pilar «applicable», indique el pilar al que sirve realmente la actividad o cancélela."
  ],
  "roadmap/activities-start-after-their-predecessors": [
    "La actividad {activity} comienza el {start}, pero {predecessor}, de la que depende, no termina hasta el {end}.",
    "Cambie una de las fechas; o retire «{predecessor}» de «dependsOn» si {activity} no tiene que esperar a su fin."
  ],
  "roadmap/activities-start-after-their-predecessors begun": [
    "La actividad {activity} está en curso, aunque {predecessor}, de la que depende, no está terminada.",
    "Compruebe los dos estados; o retire «{predecessor}» de «dependsOn» si {activity} no tiene que esperar a su fin."
  ],
  "roadmap/activities-start-after-their-predecessors completed": [
    "La actividad {activity} está terminada, aunque {predecessor}, de la que depende, no lo está.",
    "Compruebe los dos estados; o retire «{predecessor}» de «dependsOn» si {activity} no la necesitaba."
  ],
  "roadmap/amendments-are-not-dated-ahead": [
    "La fecha {date} es posterior a la emisión de este documento ({issuedOn}).",
    "Compruebe la fecha, sobre todo el año; o actualice «issuedOn»."
  ],
  "roadmap/amendments-say-what-gave-rise-to-them": [
    "La modificación {amendment} de la actividad {activity} no dice qué la motivó.",
    "Cite en «motivation» el identificador de la recomendación, decisión o reunión, con «document» si figura en otro documento."
  ],
  "roadmap/amendments-say-what-gave-rise-to-them other": [
    "La modificación {amendment} de la actividad {activity} da como motivo {reference}, que no es recomendación, ni decisión, ni reunión.",
    "Cite en «motivation» el identificador de la recomendación, decisión o reunión; si figura en otro documento, indíquelo en «document»."
  ],
  "roadmap/applicable-pillars-have-activities": [
    "El pilar {pillar} es aplicable, pero ninguna actividad lo sirve.",
    "Añada una actividad de este pilar, o declare el pilar «not-applicable» e indique el motivo."
  ],
  "roadmap/applicable-pillars-have-activities cancelled": [
    "El pilar {pillar} es aplicable, pero todas las actividades que lo servían han sido canceladas.",
    "Añada una actividad de este pilar, o declare el pilar «not-applicable» e indique el motivo."
  ],
  "roadmap/baseline-periods-agree-with-their-kind": [
    "Los días del {start} al {end} no corresponden al tipo de periodo.",
    "Corrija las fechas o el tipo; «custom» designa cualquier otro lapso."
  ],
  "roadmap/baseline-periods-agree-with-their-kind month": [
    "Los días del {start} al {end} no forman un mes civil completo.",
    "Indique el primer y el último día del mes, o llame «custom» al periodo."
  ],
  "roadmap/baseline-periods-agree-with-their-kind quarter": [
    "Los días del {start} al {end} no forman un trimestre civil completo.",
    "Un trimestre comienza en enero, abril, julio u octubre. Corrija las fechas, o llame «custom» al periodo."
  ],
  "roadmap/baseline-periods-agree-with-their-kind half": [
    "Los días del {start} al {end} no forman un semestre civil completo.",
    "Un semestre comienza en enero o julio. Corrija las fechas, o llame «custom» al periodo."
  ],
  "roadmap/baseline-periods-agree-with-their-kind year": [
    "Los días del {start} al {end} no forman un año civil completo.",
    "Indique el 1 de enero y el 31 de diciembre. Un ejercicio que comienza en otro mes se llama «custom»."
  ],
  "roadmap/baseline-year-is-that-of-the-programme": [
    "El año de referencia es {baselineYear}, pero la edición {edition} del programa mide a partir de {expected}.",
    "Escriba {expected} en «baselineYear»; si su plan tiene buenas razones para medir a partir de {baselineYear}, deje la advertencia."
  ],
  "roadmap/baselines-fall-in-the-baseline-year": [
    "El valor de referencia de {indicator} se midió del {start} al {end}, fuera del año de referencia {baselineYear}.",
    "Indique el valor de {baselineYear}; si entonces no se midió ninguno, deje la advertencia y dígalo en una declaración de tipo CAVEAT."
  ],
  "roadmap/dre-governance-has-its-roles": [
    "La hoja de ruta sigue DRE, pero ni el equipo ni los órganos tienen estas funciones: {missing}.",
    "Añádalas a «team» o a los miembros de un órgano. MGMT es la alta dirección, MONITOR un miembro encargado del seguimiento, BIEXPERT un experto de la Oficina Internacional, REGULATOR el regulador, MINISTRY el ministerio."
  ],
  "roadmap/fund-money-goes-to-participants": [
    "La hoja de ruta recurre al proyecto {project}, pero {country} no figura entre sus participantes en la región {region}.",
    "Compruebe el proyecto y la región; si el país se ha sumado después, deje la advertencia."
  ],
  "roadmap/fund-money-names-its-project": [
    "Este dinero procede del Fondo para el Mejoramiento de la Calidad de Servicio ({source}), pero no se cita ningún proyecto.",
    "Inscriba el proyecto en «projects», con su código, y cite su identificador en «project»."
  ],
  "roadmap/fund-money-names-its-project code": [
    "Hay dinero del Fondo para el Mejoramiento de la Calidad de Servicio ({source}) que pasa por el proyecto «{project}», que no tiene código.",
    "Añada el código del proyecto en «code», por ejemplo QSFLDC2402."
  ],
  "roadmap/funding-matches-the-budgets": [
    "En {currency}, las actividades cuestan {budget}, pero la financiación asciende a {funding}: faltan {difference}.",
    "Si falta dinero, no hay nada que corregir: este aviso informa de ello al lector. Si no, añada la línea que falta en «funding» o corrija un importe."
  ],
  "roadmap/funding-matches-the-budgets surplus": [
    "En {currency}, las actividades cuestan {budget}, pero la financiación asciende a {funding}: {difference} no tienen destino previsto.",
    "Añada las actividades o los presupuestos a los que se destina el dinero o corrija un importe. Si es una reserva, no hay nada que corregir."
  ],
  "roadmap/horizon-lies-within-the-cycle": [
    "El horizonte comienza en {date}, antes del ciclo del programa (de {startYear} a {endYear}).",
    "Corrija el horizonte («horizon») o el ciclo («programme», «cycle»); si el plan supera realmente el ciclo, deje la advertencia."
  ],
  "roadmap/horizon-lies-within-the-cycle after": [
    "El horizonte termina en {date}, después del ciclo del programa (de {startYear} a {endYear}).",
    "Corrija el horizonte («horizon») o el ciclo («programme», «cycle»); si el plan supera realmente el ciclo, deje la advertencia."
  ],
  "roadmap/minimum-requirements-are-in-place": [
    "La hoja de ruta sigue DRE, pero no dice en qué punto están estos requisitos mínimos: {requirements}.",
    "Añada en «minimumRequirements» una línea con el estado de cada uno. TEAM es el equipo nacional del proyecto, ROADMAP la hoja de ruta, ACTIONPLAN el plan de acción."
  ],
  "roadmap/minimum-requirements-are-in-place unmet": [
    "La hoja de ruta sigue DRE, pero este requisito mínimo no se cumple: {requirements}.",
    "Cúmplalo antes de presentar la hoja de ruta o corrija el estado. TEAM es el equipo nacional del proyecto, ROADMAP la hoja de ruta, ACTIONPLAN el plan de acción."
  ],
  "roadmap/one-project-leader-is-active": [
    "El equipo no tiene jefe de proyecto nacional (función LEADER).",
    "Añada en «team» un miembro con la función LEADER; no hace falta el nombre."
  ],
  "roadmap/one-project-leader-is-active inactive": [
    "El equipo menciona un jefe de proyecto nacional (función LEADER), pero ninguno en funciones a {asOf}.",
    "Añada en «team» al jefe actual o corrija «from» y «until»."
  ],
  "roadmap/one-project-leader-is-active several": [
    "El equipo tiene {found} jefes de proyecto nacionales (función LEADER) a {asOf}; debe haber exactamente uno.",
    "Indique el fin («until») del jefe anterior o dé a los adjuntos la función TEAM."
  ],
  "roadmap/open-activities-are-not-overdue": [
    "La actividad {activity} debía terminar en {end}, pero sigue abierta a {asOf}.",
    "Si está hecha, cambie el estado a «completed». Si no, ponga «timeliness» en «delayed», indique un nuevo fin previsto y registre el cambio en «amendments»."
  ],
  "roadmap/open-activities-are-not-overdue known": [
    "La actividad {activity} figura como retrasada; su fin previsto, {end}, ya ha pasado a {asOf}.",
    "Indique un nuevo fin previsto («plannedEnd») y registre el cambio en «amendments», con lo que lo motivó."
  ],
  "roadmap/pillars-are-all-covered": [
    "La hoja de ruta sigue {framework}, que tiene {count} pilares en la edición {edition}, pero faltan los siguientes: {missing}.",
    "Añada en «pillars» una línea por cada pilar que falta: «applicable», con actividades que lo sirvan, o «not-applicable», con el motivo."
  ],
  "roadmap/pillars-stand-once": [
    "El pilar {pillar} figura dos veces: en {first} y de nuevo aquí.",
    "Conserve solo una de las dos líneas."
  ],
  "roadmap/pillars-that-do-not-apply-say-why": [
    "El pilar {pillar} se declara no aplicable, pero no se indica el motivo.",
    "Indique el motivo en «reason», en una frase; o declare el pilar «applicable»."
  ],
  "roadmap/references-lead-to-activities-and-targets": [
    "El identificador «{id}» es el de un elemento de «{found}»; aquí hace falta el de un elemento de {expected}.",
    "Indique el identificador del elemento al que quiere referirse; o ponga la referencia en el campo que le corresponde."
  ],
  "roadmap/roadmap-is-reviewed-regularly": [
    "La última revisión mencionada se celebró el {date}, al menos {days} días antes de {asOf}; el límite es de {limit} días.",
    "Añada en «events» las revisiones celebradas desde entonces (tipo CONTROL o MEETING, estado «held») o celebre una."
  ],
  "roadmap/rolled-up-progress-agrees-with-its-parts": [
    "La actividad {activity} está al {progress} por ciento, pero sus partes ({parts}) dan {computed} por ciento.",
    "Escriba {computed} en «progressPct» o corrija el progreso o los pesos de las partes."
  ],
  "roadmap/shares-to-reach-lie-between-0-and-100": [
    "{indicator} es una parte de un todo, pero el valor indicado es del {value} por ciento.",
    "Compruebe el valor; quizá falte la coma decimal."
  ],
  "roadmap/spans-end-after-they-start": [
    "El fin, {end}, es anterior al comienzo, {start}.",
    "Corrija una de las dos fechas."
  ],
  "roadmap/spans-end-after-they-start planned": [
    "El fin previsto de la actividad {activity}, {end}, es anterior a su comienzo previsto, {start}.",
    "Corrija el comienzo previsto («plannedStart») o el fin previsto («plannedEnd»)."
  ],
  "roadmap/spans-end-after-they-start actual": [
    "El fin efectivo de la actividad {activity}, {end}, es anterior a su comienzo efectivo, {start}.",
    "Corrija el comienzo efectivo («actualStart») o el fin efectivo («actualEnd»)."
  ],
  "roadmap/targets-are-in-the-unit-of-the-indicator": [
    "{indicator} se mide en la unidad «{expected}», pero aquí la unidad es «{unit}».",
    "Indique el valor en la unidad «{expected}» o elija el indicador que corresponde."
  ],
  "roadmap/targets-come-after-the-baseline-year": [
    "La meta de {indicator} tiene como plazo {by}, pero el progreso se mide a partir del año de referencia {baselineYear}.",
    "Corrija el plazo («by») o el año de referencia («baselineYear»). Un valor del propio año de referencia va en «baseline»."
  ],
  "roadmap/targets-come-after-the-baseline-year period": [
    "La meta de {indicator} tiene como plazo {by}, antes del fin de su propio periodo de referencia ({end}).",
    "Corrija el plazo («by») o el periodo de referencia."
  ],
  "roadmap/targets-improve-on-the-baseline": [
    "Para {indicator}, más alto es mejor, pero la meta para {by} es {value}, por debajo del valor anterior, {before} (unidad: {unit}).",
    "Compruebe los dos valores y el indicador. Si la meta es realmente esa, deje la advertencia."
  ],
  "roadmap/targets-improve-on-the-baseline lower": [
    "Para {indicator}, más bajo es mejor, pero la meta para {by} es {value}, por encima del valor anterior, {before} (unidad: {unit}).",
    "Compruebe los dos valores y el indicador. Si la meta es realmente esa, deje la advertencia."
  ],
  "roadmap/targets-stand-in-order-of-time": [
    "La meta de {indicator} con plazo {by} figura después de la que tiene plazo {previous}.",
    "Ordene las metas por plazo, la más próxima primero; o corrija la fecha."
  ],
  "roadmap/targets-stand-in-order-of-time twice": [
    "{indicator} tiene dos metas con plazo {by}.",
    "Conserve solo una, o corrija su plazo."
  ]
};
