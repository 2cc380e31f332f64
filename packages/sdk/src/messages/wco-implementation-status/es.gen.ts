// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../language.ts';

export const messages: Language['messages'] = {
  "wco-implementation-status/capacity-measures-have-indicators": [
    "La medida de fortalecimiento de capacidades {measure} no tiene ningún indicador.",
    "Añada a «indicators» lo que debe lograr, por ejemplo el número de funcionarios formados («output») o la proporción de declaraciones correctas después («outcome»)."
  ],
  "wco-implementation-status/completed-standards-are-full": [
    "La norma {standard} figura como completada ({completedOn}), pero su estado es «{status}».",
    "Si está íntegramente aplicada, ponga el estado en «full». Si la fecha es un plazo, escríbala en «targetEnd» en lugar de «completedOn»."
  ],
  "wco-implementation-status/completion-dates-have-passed": [
    "La norma {standard} está íntegramente aplicada («full»), pero «completedOn» indica {completedOn}, después de la fecha de esta situación ({asOf}).",
    "Corrija «completedOn». Si la norma debe completarse en esa fecha, escríbala en «targetEnd» y ponga el estado en «largely» o «partial»."
  ],
  "wco-implementation-status/edition-matches-the-code-list": [
    "El documento trata de la edición {edition}, pero toma los códigos de sus normas de {list}.",
    "Indique la misma edición en «edition» y en «catalogs», en «wco-standard»."
  ],
  "wco-implementation-status/every-standard-is-stated": [
    "De las {all} normas de la edición {edition}, {stated} están indicadas; faltan: {missing}.",
    "Añada a «standards» una entrada por cada norma que falta. Solo se necesitan «code» y «status»; si nada ha comenzado, el estado es «none», y si aún no lo sabe, «not-assessed»."
  ],
  "wco-implementation-status/flexibility-is-justified": [
    "La aplicación flexible de la norma {standard} no está plenamente justificada.",
    "Añada el motivo, y por qué no se obstaculiza la aplicación armonizada."
  ],
  "wco-implementation-status/flexibility-is-justified reason": [
    "La norma {standard} se aplica con flexibilidad, pero falta el motivo nacional.",
    "Añada «reason» a «flexibility»: la prioridad o exigencia nacional que la motiva."
  ],
  "wco-implementation-status/flexibility-is-justified nonImpediment": [
    "La norma {standard} se aplica con flexibilidad, pero no se dice por qué eso no obstaculiza la aplicación armonizada.",
    "Añada «nonImpediment» a «flexibility»: por ejemplo, que ninguna otra norma depende de ella o que los socios reciben los mismos datos."
  ],
  "wco-implementation-status/full-standards-have-closed-steps": [
    "La norma {standard} está íntegramente aplicada («full»), pero su etapa {step} sigue en «{status}».",
    "Si la etapa está hecha o ya no es necesaria, ponga su estado en «completed» o «cancelled»; de lo contrario, el estado de la norma es «largely»."
  ],
  "wco-implementation-status/intent-fits-the-mercator-track": [
    "La forma de la intención, «{kind}», no concuerda con lo que se dice del Programa Mercator.",
    "Corrija «kind» o «mercatorBeneficiary» en «intent»."
  ],
  "wco-implementation-status/intent-fits-the-mercator-track beneficiary": [
    "La administración se beneficia del componente personalizado del Programa Mercator, pero la forma de su intención es «{kind}».",
    "Ponga «kind» en «mercator-addition», la carta que pide añadir el comercio electrónico al plan acordado; o ponga «mercatorBeneficiary» en false si no hay componente personalizado."
  ],
  "wco-implementation-status/intent-fits-the-mercator-track other": [
    "La forma de la intención es «{kind}», pero la administración no se beneficia del componente personalizado del Programa Mercator.",
    "Ponga «kind» en «letter»; o ponga «mercatorBeneficiary» en true si hay componente personalizado."
  ],
  "wco-implementation-status/legal-gaps-lead-to-amendments": [
    "Para la laguna jurídica {change} de {standard} no se prevé ninguna modificación.",
    "Añada «amendment»: lo que debe modificarse."
  ],
  "wco-implementation-status/legal-gaps-lead-to-amendments law": [
    "Para la norma {standard} se indica una laguna en la ley ({change}), pero no se prevé su modificación.",
    "Añada «amendment»: lo que debe modificarse en la ley, y «due» si se conoce el plazo. Si ya hay un texto redactado, ponga «status» en «drafted»."
  ],
  "wco-implementation-status/legal-gaps-lead-to-amendments regulation": [
    "Para la norma {standard} se indica una laguna en la reglamentación ({change}), pero no se prevé su modificación.",
    "Añada «amendment»: lo que debe modificarse en la reglamentación, y «due» si se conoce el plazo. Si ya hay un texto redactado, ponga «status» en «drafted»."
  ],
  "wco-implementation-status/legal-gaps-lead-to-amendments procedure": [
    "Para la norma {standard} se indica una laguna en un procedimiento administrativo ({change}), pero no se prevé su modificación.",
    "Añada «amendment»: lo que debe modificarse en el procedimiento, y «due» si se conoce el plazo. Si ya está redactado, ponga «status» en «drafted»."
  ],
  "wco-implementation-status/needs-of-small-businesses-are-told": [
    "Nada se dice de las necesidades de las microempresas y las pequeñas y medianas empresas.",
    "Añada «msmeNeeds» con un «summary». Si las necesidades aún no se han evaluado, dígalo ahí, y cuándo lo serán."
  ],
  "wco-implementation-status/open-edition-standards-are-stated": [
    "Normas conocidas de la edición {edition} que no están indicadas: {missing}. La lista de esta edición aún no se ha verificado.",
    "Añada a «standards» una entrada para cada una, con «code» y «status». Si la edición no tiene esa norma, no la añada y avise a los responsables de la lista."
  ],
  "wco-implementation-status/outputs-lead-to-outcomes": [
    "La norma {standard} no tiene ningún indicador de resultados.",
    "Añada un indicador del nivel «outcome»."
  ],
  "wco-implementation-status/outputs-lead-to-outcomes outputs": [
    "Todos los indicadores de la norma {standard} son del nivel «output»: dicen lo que se hizo, no lo que cambió.",
    "Añada un indicador del nivel «outcome», por ejemplo las horas que los envíos pasan en la aduana o la proporción de envíos con datos previos."
  ],
  "wco-implementation-status/outputs-lead-to-outcomes full": [
    "La norma {standard} está íntegramente aplicada («full»), pero ningún indicador muestra lo que eso ha cambiado.",
    "Añada a «indicators» uno del nivel «outcome», con su último valor si lo tiene."
  ],
  "wco-implementation-status/past-work-is-not-dated-ahead": [
    "La fecha {date} es posterior a la emisión de este documento ({issuedOn}).",
    "Compruebe la fecha, sobre todo el año; o actualice «issuedOn»."
  ],
  "wco-implementation-status/principles-match-their-standards": [
    "La norma {standard} pertenece al principio {expected} y no al principio {principle}.",
    "Escriba {expected} como principio u omítalo: se deduce del código. Si el principio es correcto, corrija el código de la norma."
  ],
  "wco-implementation-status/priority-ranks-differ": [
    "Varias normas comparten el rango de prioridad {rank}: {standards}.",
    "Si forman un grupo de igual prioridad, no hay que hacer nada. De lo contrario, dé a cada una su propio rango."
  ],
  "wco-implementation-status/progress-reports-keep-their-interval": [
    "Un informe de progreso está atrasado desde {since}.",
    "Envíe el informe o indique cuándo se envió."
  ],
  "wco-implementation-status/progress-reports-keep-their-interval due": [
    "El informe de progreso {report} debía enviarse en {due}; a {asOf} no se indica la fecha de envío.",
    "Añada «sentOn» si el informe se envió. Si no, envíelo o acuerde una nueva fecha con la OMA y escríbala en «due»."
  ],
  "wco-implementation-status/progress-reports-keep-their-interval sent": [
    "El último informe de progreso se envió en {since}; a {asOf} han pasado más de {interval} meses, el intervalo fijado.",
    "Añada a «reports» el informe enviado desde entonces o envíe uno. Si se acordó otro intervalo, corrija «intervalMonths»."
  ],
  "wco-implementation-status/progress-reports-keep-their-interval none": [
    "No se ha enviado ningún informe de progreso desde la declaración de intención de {since}; a {asOf} han pasado más de {interval} meses, el intervalo fijado.",
    "Añada a «reports» los informes enviados, con «sentOn», o envíe uno. Si se acordó otro intervalo, corrija «intervalMonths»."
  ],
  "wco-implementation-status/references-lead-to-steps-and-measures": [
    "El identificador «{id}» es el de un elemento de «{found}»; aquí hace falta el de un elemento de {expected}.",
    "Indique el identificador del elemento al que quiere referirse; o ponga la referencia en el campo que le corresponde."
  ],
  "wco-implementation-status/standards-are-stated-once": [
    "La norma {standard} figura dos veces: en {first} y de nuevo aquí.",
    "Reúna las dos entradas en una sola o corrija el código de la que se refiere a otra norma."
  ],
  "wco-implementation-status/standards-not-begun-show-no-work": [
    "El estado de la norma {standard} es «{status}» y, sin embargo, se indican trabajos en ella ({work}).",
    "Cambie el estado a «partial» o al que corresponda; o quite las etapas y fechas que pertenecen a otra norma."
  ],
  "wco-implementation-status/started-work-has-an-intent": [
    "Los trabajos han comenzado en {standards}, pero falta la fecha de la intención.",
    "Añada la fecha de la intención."
  ],
  "wco-implementation-status/started-work-has-an-intent none": [
    "Los trabajos han comenzado en {standards}, pero no se declara la intención de aplicar el Marco de Normas.",
    "Añada «intent» con su tipo y la fecha en que se notificó a la OMA. Si la práctica es anterior, ponga «preexisting» en true."
  ],
  "wco-implementation-status/started-work-has-an-intent undated": [
    "Los trabajos han comenzado en {standards}, pero la declaración de intención no lleva fecha.",
    "Añada «date» a «intent»: el día, el mes o el año en que se notificó a la OMA. Todos los plazos se cuentan desde ahí."
  ],
  "wco-implementation-status/steps-do-not-wait-for-themselves": [
    "La etapa {step} depende de sí misma: {cycle}.",
    "Quite de «dependsOn» la etapa que no necesita estar acabada antes, para romper el círculo."
  ],
  "wco-implementation-status/tailored-support-follows-its-diagnosis": [
    "El apoyo personalizado {measure} comienza en {start}, antes de su diagnóstico {diagnosis}, de {date}.",
    "Corrija la fecha equivocada o cite en «diagnostic» el diagnóstico anterior en que se basa el apoyo."
  ],
  "wco-implementation-status/tailored-support-names-its-diagnosis": [
    "La medida de fortalecimiento de capacidades {measure} es un apoyo personalizado, pero no se cita el diagnóstico que la motivó.",
    "Añada «diagnostic» con el identificador del diagnóstico en «diagnostics», dentro de «monitoring»; también puede citarse un diagnóstico previsto. Si no lo hubo, elija otro «type», por ejemplo «ASSIST»."
  ],
  "wco-implementation-status/targets-lie-in-the-window": [
    "El plazo {target} de la norma {standard} no se sitúa entre {least} y {most} meses después de la intención ({intent}).",
    "Compruebe las dos fechas."
  ],
  "wco-implementation-status/targets-lie-in-the-window early": [
    "El plazo de la norma {standard} es {target}, menos de {least} meses después de la intención de {intent}; se prevén de {least} a {most} meses.",
    "Compruebe el plazo («targetEnd») y la fecha de la intención. Si la práctica es anterior a la intención, ponga «preexisting» en true. Si el plazo es realista, la advertencia puede mantenerse."
  ],
  "wco-implementation-status/targets-lie-in-the-window late": [
    "El plazo de la norma {standard} es {target}, más de {most} meses después de la intención de {intent}; se prevén de {least} a {most} meses.",
    "Compruebe el plazo («targetEnd») y la fecha de la intención. Si sus recursos exigen más tiempo, dígalo en «approach»; la advertencia puede mantenerse entonces."
  ],
  "wco-implementation-status/wco-committees-are-engaged": [
    "No figura ninguno de los comités de la OMA: ni el Comité Técnico Permanente (PTC), ni el Comité de Lucha contra el Fraude (EC), ni el Comité de Fortalecimiento de Capacidades (CBC).",
    "Si se debatieron experiencias o dificultades en uno de ellos, añádalo a «bodies», dentro de «monitoring», con la organización «org:WCO». De lo contrario, no hay que hacer nada."
  ],
  "wco-implementation-status/wco-experts-are-accredited": [
    "La medida {measure} está a cargo de la OMA o de sus miembros, pero se dice que los expertos no están acreditados por la OMA.",
    "Pregunte a la OMA si los expertos están acreditados y, de ser así, ponga «expertsAccredited» en true. Si los expertos vienen de otra parte, corrija «providers»."
  ],
  "wco-implementation-status/work-begins-soon-after-intent": [
    "La intención se declaró en {intent}; a {asOf}, al menos {months} meses después, ninguna norma se ha iniciado: todas están en «none» o «planned».",
    "Compruebe que los estados estén al día. Si nada ha comenzado, diga en «challenges» qué retrasa los trabajos y qué apoyo necesita."
  ],
  "wco-implementation-status/work-dates-run-forward": [
    "El fin, «{endField}»: {end}, es anterior al inicio, «{startField}»: {start}.",
    "Corrija la fecha equivocada; compruebe sobre todo el año. Si solo se conoce una de ellas, omita la otra."
  ],
  "wco-implementation-status/work-rests-on-a-gap-analysis": [
    "Los trabajos en la norma {standard} han comenzado (estado «{status}»), pero no se presenta ningún análisis de brechas.",
    "Añada «gap» con un «summary»: lo que separa la práctica actual de la norma. Si no hay ninguna brecha, dígalo."
  ],
  "wco-implementation-status/work-starts-after-the-intent": [
    "Los trabajos en {standard} llevan la fecha {date}, anterior a la declaración de intención ({intent}).",
    "Compruebe las dos fechas; si la práctica es anterior a la intención, ponga «preexisting» en true."
  ],
  "wco-implementation-status/work-starts-after-the-intent workStart": [
    "Los trabajos en {standard} comenzaron en {date} («workStart»), antes de la declaración de intención, de {intent}.",
    "Compruebe las dos fechas. Si la práctica es anterior a la intención, ponga «preexisting» en true."
  ],
  "wco-implementation-status/work-starts-after-the-intent completedOn": [
    "La norma {standard} se completó en {date} («completedOn»), antes de la declaración de intención, de {intent}.",
    "Compruebe las dos fechas. Si la práctica es anterior a la intención, ponga «preexisting» en true."
  ]
};
