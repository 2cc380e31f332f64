// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../language.ts';

export const messages: Language['messages'] = {
  "kpi-report/achieved-and-missed-fit-the-target": [
    "La meta de {indicator} figura como alcanzada, pero el valor {value} no llega a {target}.",
    "Corrija el estado, el valor o la meta. «on-track» y «off-track» son para metas cuyo plazo aún no ha llegado."
  ],
  "kpi-report/achieved-and-missed-fit-the-target missed": [
    "La meta de {indicator} figura como no alcanzada, pero el valor {value} llega a {target}.",
    "Cambie el estado a «achieved», o corrija el valor o la meta."
  ],
  "kpi-report/achievements-are-settled-by-the-number": [
    "La meta de {indicator} figura como alcanzada, pero el valor indicado ({value}) no permite saber si se llegó a {target}.",
    "Indique el valor exacto, o los recuentos, o elija otro estado."
  ],
  "kpi-report/aggregates-tell-how-they-were-made": [
    "El informe agrega los de otros, pero no dice cómo se obtuvo este valor de {indicator}.",
    "Añada «derivation» a la observación, o una vez al informe: el método, los informes usados, cuántos operadores informaron y cuántos debían hacerlo."
  ],
  "kpi-report/baselines-are-not-later-than-the-value": [
    "La referencia de {indicator} comienza el {start}, después del fin del periodo del valor ({end}).",
    "Compruebe el periodo de referencia, sobre todo el año, y si no se han intercambiado valor y referencia."
  ],
  "kpi-report/changes-equal-value-minus-baseline": [
    "{indicator} pasó de {baseline} a {value}, una variación de {expected}, pero se indica {change}.",
    "Vuelva a calcular la variación, o compruebe el valor y la referencia. Si no son comparables, diga por qué en «seriesBreak»."
  ],
  "kpi-report/changes-rest-on-the-baseline-year": [
    "Se declara una variación de {indicator} ({value}) sin el valor de referencia desde el que se mide.",
    "Añada «baseline» con el valor del año de referencia, o elimine «change»."
  ],
  "kpi-report/changes-rest-on-the-baseline-year other-year": [
    "El valor de referencia de {indicator} es del {start} al {end}, pero el año de referencia del informe es {baselineYear}.",
    "Tome como referencia el valor de {baselineYear} y vuelva a calcular la variación, o corrija «baselineYear»."
  ],
  "kpi-report/compliant-items-are-captured-items": [
    "Se indican {compliant} envíos con datos conformes (EAD-CMP), pero solo {captured} con datos (EAD-CAP).",
    "Compruebe los dos numeradores: pueden estar invertidos o proceder de extractos de días distintos. Si los mensajes precedieron a la expedición, indíquelo en una nota."
  ],
  "kpi-report/control-meetings-keep-a-monthly-pace": [
    "Reuniones de control indicadas: {held}, para {months} meses completos.",
    "Nada que corregir si es así. Si faltan reuniones, añádalas en «events», o su número en «occurrences»."
  ],
  "kpi-report/denominators-are-positive": [
    "{indicator} figura como {value}, pero su denominador es 0.",
    "Si no había nada que medir, sustituya «measure» por «missing» con el motivo «not-applicable». Si no, corrija el denominador."
  ],
  "kpi-report/derivations-suit-the-indicator": [
    "El método «{method}» no es adecuado para {indicator}.",
    "Consulte en el catálogo cómo se combinan los valores del indicador y vuelva a calcular el valor."
  ],
  "kpi-report/derivations-suit-the-indicator sum": [
    "Los valores de {indicator} se suman, pero el método es «{method}».",
    "Sume los valores de los operadores e indique el método «sum»."
  ],
  "kpi-report/derivations-suit-the-indicator ratio-of-sums": [
    "Una tasa de varios operadores es la razón de sus sumas, pero el método para {indicator} es «{method}».",
    "Sume los numeradores y los denominadores, divida, e indique el método «ratio-of-sums»."
  ],
  "kpi-report/derivations-suit-the-indicator weighted-mean": [
    "Los valores de {indicator} se combinan por media ponderada, pero el método es «{method}».",
    "Pondere cada valor por su base e indique el método «weighted-mean»."
  ],
  "kpi-report/derivations-suit-the-indicator none": [
    "Los valores de {indicator} de varios operadores no se combinan, pero se usó el método «{method}».",
    "Indique los operadores uno por uno con la dimensión «operator»; o, si es una estimación, el método «estimate»."
  ],
  "kpi-report/durations-and-counts-are-not-negative": [
    "{indicator} figura como {value}, pero no puede ser negativo.",
    "Corrija el número. Una variación puede ser negativa, pero su lugar es «change»."
  ],
  "kpi-report/indicator-set-is-covered": [
    "El conjunto {set} pide indicadores que este informe no menciona para su periodo: {missing}.",
    "Añada una observación para cada uno: con «measure», o con «missing» y el motivo («not-measured», «pending»…)."
  ],
  "kpi-report/indicators-are-defined": [
    "«{indicator}» no figura ni en el catálogo de indicadores ni en «definitions».",
    "Compruebe la grafía (waypost catalog indicator). Si el indicador es propio, descríbalo en «definitions»."
  ],
  "kpi-report/indicators-are-defined suggestion": [
    "«{indicator}» no figura ni en el catálogo de indicadores ni en «definitions». ¿Quería decir «{suggestion}»?",
    "Compruebe la grafía (waypost catalog indicator). Si el indicador es propio, descríbalo en «definitions»."
  ],
  "kpi-report/measured-rates-give-their-counts": [
    "{indicator} se midió, pero no se dan los recuentos a partir de los que se calculó.",
    "Añada «numerator» y «denominator» tal como los da el sistema. Nunca los calcule a partir de la tasa; si no los tiene, déjelo así."
  ],
  "kpi-report/measured-values-name-their-system": [
    "Este valor de {indicator} figura como medido, pero no se dice con qué sistema.",
    "Añada «sourceSystem», aquí o una vez en «observationDefaults»; «MANUAL» designa un recuento a mano."
  ],
  "kpi-report/medians-do-not-exceed-p90": [
    "La mitad de los envíos tardó hasta {median}, pero nueve de cada diez solo tardaron hasta {p90}.",
    "Compruebe si la mediana y el percentil 90 están invertidos."
  ],
  "kpi-report/missing-values-claim-nothing": [
    "No hay valor de {indicator} ({reason}) y, sin embargo, el estado respecto de la meta es «{status}».",
    "Quite «status» o ponga en él «not-assessed»; o indique el valor en «measure» en lugar de «missing»."
  ],
  "kpi-report/missing-values-claim-nothing change": [
    "No hay valor de {indicator} ({reason}) y, sin embargo, se indica una variación.",
    "Quite «change»; o indique el valor en «measure» en lugar de «missing»."
  ],
  "kpi-report/nothing-to-measure-gives-no-counts": [
    "En {indicator} no había nada que medir y, sin embargo, se da el número {count}.",
    "Quite el número; o, si se contó algo, indique el valor en «measure», o el verdadero motivo en «missing»."
  ],
  "kpi-report/numerators-stay-within-denominators": [
    "{indicator}: {numerator} de {denominator} es más que el todo.",
    "Compruebe si los dos recuentos están invertidos o si corresponden a periodos o poblaciones distintos."
  ],
  "kpi-report/observations-do-not-lie-ahead": [
    "Este valor de {indicator} corresponde a un periodo que comienza el {start}, después del fin del periodo del informe ({end}).",
    "Corrija el periodo de la observación o el del informe."
  ],
  "kpi-report/observations-do-not-lie-ahead defaults": [
    "El periodo que vale para las observaciones sin periodo propio comienza el {start}, después del fin del periodo del informe ({end}).",
    "Corrija «observationDefaults» o el periodo del informe."
  ],
  "kpi-report/outbound-identifiers-bear-the-country": [
    "{identifier} es un envío de salida y termina en {country}, no en {own}.",
    "Compruebe el identificador y el sentido. Si el envío solo se reexpide por cuenta de otro operador, puede quedar así."
  ],
  "kpi-report/own-indicators-have-codes-of-their-own": [
    "El código «{code}» pertenece a un indicador del catálogo.",
    "Si se trata del indicador del catálogo, elimine la definición. Si no, dé a su indicador otro código, aquí y en las observaciones."
  ],
  "kpi-report/own-indicators-have-codes-of-their-own twice": [
    "El código «{code}» está definido dos veces.",
    "Elimine una de las dos definiciones o dele otro código."
  ],
  "kpi-report/parts-add-up-to-the-total": [
    "El total indicado es {total}, pero los recuentos de todos los códigos de «{dimension}» suman {sum}.",
    "Compruebe el total y los recuentos. Si un mismo caso puede contarse en varios códigos, ponga «response» en «multiple» en la definición del indicador."
  ],
  "kpi-report/periods-agree-with-their-kind": [
    "Los días del {start} al {end} no corresponden al tipo de periodo.",
    "Corrija las fechas o el tipo; «custom» designa cualquier otro lapso."
  ],
  "kpi-report/periods-agree-with-their-kind month": [
    "Los días del {start} al {end} no forman un mes civil completo.",
    "Indique el primer y el último día del mes, o llame «custom» al periodo."
  ],
  "kpi-report/periods-agree-with-their-kind quarter": [
    "Los días del {start} al {end} no forman un trimestre civil completo.",
    "Un trimestre comienza en enero, abril, julio u octubre. Corrija las fechas, o llame «custom» al periodo."
  ],
  "kpi-report/periods-agree-with-their-kind half": [
    "Los días del {start} al {end} no forman un semestre civil completo.",
    "Un semestre comienza en enero o julio. Corrija las fechas, o llame «custom» al periodo."
  ],
  "kpi-report/periods-agree-with-their-kind year": [
    "Los días del {start} al {end} no forman un año civil completo.",
    "Indique el 1 de enero y el 31 de diciembre. Un ejercicio que comienza en otro mes se llama «custom»."
  ],
  "kpi-report/periods-end-on-or-after-their-start": [
    "El periodo termina el {end}, antes de comenzar ({start}).",
    "Intercambie las dos fechas o corrija la errónea."
  ],
  "kpi-report/planned-events-lie-ahead": [
    "El evento «{event}» aún figura como previsto, aunque su fecha ({date}) es anterior a la de las cifras ({asOf}).",
    "Dele el estado «held», «postponed» o «cancelled», o corrija la fecha."
  ],
  "kpi-report/population-references-lead-to-populations": [
    "«{id}» es el identificador de otro elemento, no de una población.",
    "Indique el identificador de un elemento de «populations», o describa allí la población."
  ],
  "kpi-report/populations-are-not-part-of-themselves": [
    "La población «{population}» forma parte de sí misma: {circle}.",
    "Corrija «parent» en una de ellas; la población más amplia no lo tiene."
  ],
  "kpi-report/proportions-lie-between-0-and-100": [
    "{indicator} figura como {value}; solo puede estar entre 0 y 100.",
    "Corrija el número: quizá falte la coma decimal (871 por 87,1), o se haya dado un recuento en lugar de un porcentaje."
  ],
  "kpi-report/rates-equal-their-counts": [
    "{indicator} figura como {value}, pero {numerator} de {denominator} da {expected}.",
    "Compruebe cuál de los tres números es erróneo: «value», «numerator» o «denominator». Si los recuentos son correctos, el valor es {expected}."
  ],
  "kpi-report/rates-equal-their-counts share": [
    "{indicator} figura como {value} por ciento, pero {numerator} de {denominator} da {expected} por ciento. {value} es la parte de 1, tal como las hojas de cálculo guardan los porcentajes.",
    "Escriba el valor en porcentaje: {expected}."
  ],
  "kpi-report/report-lies-within-the-cycle": [
    "El periodo comienza el {date}, antes del ciclo {startYear}-{endYear}.",
    "Corrija el periodo o el ciclo del programa."
  ],
  "kpi-report/report-lies-within-the-cycle after": [
    "El periodo termina el {date}, después del ciclo {startYear}-{endYear}.",
    "Corrija el periodo o el ciclo del programa."
  ],
  "kpi-report/reports-tell-something": [
    "El informe se ha presentado, pero no contiene ninguna observación.",
    "Añada las observaciones del periodo: con «measure», o con «missing» y el motivo («not-measured», «pending»…) donde no haya valor."
  ],
  "kpi-report/retentions-give-a-reason": [
    "La aduana retuvo envíos (EME: {value}), pero no se indica ningún motivo.",
    "Añada «note» con los motivos principales, como la falta de factura o un contenido prohibido."
  ],
  "kpi-report/sample-verdicts-match-the-check-digit": [
    "{identifier} figura como válido, pero su dígito de control es {digit} y debe ser {expected}.",
    "Si el identificador está bien copiado, ponga «valid» en false: la etiqueta es errónea. Si no, corrija el identificador."
  ],
  "kpi-report/sample-verdicts-match-the-check-digit form": [
    "{identifier} figura como válido, pero no tiene la forma S10: dos mayúsculas, nueve cifras, dos mayúsculas.",
    "Corrija el identificador, o ponga «valid» en false."
  ],
  "kpi-report/sample-verdicts-match-the-check-digit right": [
    "{identifier} figura como no válido, pero su forma, su país y su dígito de control ({digit}) son correctos.",
    "Ponga «valid» en true, o compruebe que el identificador está copiado tal como está impreso."
  ],
  "kpi-report/scans-fall-along-the-flow": [
    "{count} envíos tienen el evento {event}, pero solo {earlierCount} tienen el evento anterior {earlier}.",
    "Nada que corregir si los números son correctos: lo que muestra entonces el informe es la falta de lecturas {earlier}. Compruebe que ambos corresponden a los mismos envíos."
  ],
  "kpi-report/single-answers-add-up-to-100": [
    "Las proporciones de todas las respuestas de «{dimension}» suman {sum} y no 100.",
    "Compruebe las proporciones. Si eran posibles varias respuestas, ponga «response» en «multiple» en la definición del indicador."
  ],
  "kpi-report/sub-populations-fit-into-the-whole": [
    "La población «{population}» tiene {n} miembros, más que «{parent}» ({parentN}), de la que forma parte.",
    "Corrija uno de los dos números, o la población indicada en «parent»."
  ],
  "kpi-report/survey-values-name-their-population": [
    "El informe no dice a qué población se refiere este valor de {indicator}.",
    "Añada «population», aquí o en «observationDefaults». Si la fuente no indica la base, describa una población con «baseUnstated» en true."
  ],
  "kpi-report/surveys-describe-their-method": [
    "La encuesta no dice cómo se obtuvieron sus cifras.",
    "Añada «methodology»: cómo se recogieron las respuestas y si los encuestados respondieron sobre sí mismos."
  ],
  "kpi-report/units-fit-the-indicator": [
    "{indicator} se mide en «{expected}», pero aquí la unidad es «{unit}».",
    "Indique el número en «{expected}», convirtiéndolo si es necesario."
  ],
  "kpi-report/units-fit-the-indicator change": [
    "Una variación de {indicator} se expresa en «{expected}» o en «percent», pero aquí la unidad es «{unit}».",
    "Indique la diferencia en «{expected}»; o, si la variación es relativa, en «percent»."
  ],
  "kpi-report/values-are-reported-once": [
    "Esta observación se refiere a lo mismo que la de {first}: tienen iguales el indicador, la población, el periodo, la base, el sistema de origen y las dimensiones.",
    "Elimine una de las dos, o indique en «dimensions», «population» o «period» en qué se distinguen."
  ]
};
