// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../language.ts';

export const messages: Language['messages'] = {
  "kpi-report/achieved-and-missed-fit-the-target": [
    "A meta de {indicator} é dada como alcançada, mas o valor {value} não atinge {target}.",
    "Corrija o estado, o valor ou a meta. “on-track” e “off-track” servem para metas cujo prazo ainda não chegou."
  ],
  "kpi-report/achieved-and-missed-fit-the-target missed": [
    "A meta de {indicator} é dada como não alcançada, mas o valor {value} atinge {target}.",
    "Mude o estado para “achieved”, ou corrija o valor ou a meta."
  ],
  "kpi-report/achievements-are-settled-by-the-number": [
    "A meta de {indicator} é dada como alcançada, mas o valor indicado ({value}) não permite saber se se atingiu {target}.",
    "Indique o valor exato, ou as contagens, ou escolha outro estado."
  ],
  "kpi-report/aggregates-tell-how-they-were-made": [
    "O relatório agrega os de outros, mas não diz como foi obtido este valor de {indicator}.",
    "Acrescente “derivation” à observação, ou uma vez ao relatório: o método, os relatórios usados, quantos operadores declararam e quantos deviam fazê-lo."
  ],
  "kpi-report/baselines-are-not-later-than-the-value": [
    "A referência de {indicator} começa em {start}, depois do fim do período do valor ({end}).",
    "Verifique o período de referência, sobretudo o ano, e se valor e referência não foram trocados."
  ],
  "kpi-report/changes-equal-value-minus-baseline": [
    "{indicator} passou de {baseline} para {value}, uma variação de {expected}, mas é indicada {change}.",
    "Recalcule a variação, ou verifique o valor e a referência. Se não forem comparáveis, diga porquê em “seriesBreak”."
  ],
  "kpi-report/changes-rest-on-the-baseline-year": [
    "Declara-se uma variação de {indicator} ({value}) sem o valor de referência a partir do qual se mede.",
    "Acrescente “baseline” com o valor do ano de referência, ou elimine “change”."
  ],
  "kpi-report/changes-rest-on-the-baseline-year other-year": [
    "O valor de referência de {indicator} é de {start} a {end}, mas o ano de referência do relatório é {baselineYear}.",
    "Tome como referência o valor de {baselineYear} e recalcule a variação, ou corrija “baselineYear”."
  ],
  "kpi-report/compliant-items-are-captured-items": [
    "São indicados {compliant} envios com dados conformes (EAD-CMP), mas apenas {captured} com dados (EAD-CAP).",
    "Verifique os dois numeradores: podem estar trocados ou provir de extrações de dias diferentes. Se as mensagens precederam a expedição, diga-o numa nota."
  ],
  "kpi-report/control-meetings-keep-a-monthly-pace": [
    "Reuniões de controlo indicadas: {held}, para {months} meses completos.",
    "Nada a corrigir se assim for. Se faltarem reuniões, acrescente-as em “events”, ou o seu número em “occurrences”."
  ],
  "kpi-report/denominators-are-positive": [
    "{indicator} é dado como {value}, mas o seu denominador é 0.",
    "Se não havia nada para medir, substitua “measure” por “missing” com o motivo “not-applicable”. Caso contrário, corrija o denominador."
  ],
  "kpi-report/derivations-suit-the-indicator": [
    "O método “{method}” não é adequado para {indicator}.",
    "Veja no catálogo como se combinam os valores do indicador e recalcule o valor."
  ],
  "kpi-report/derivations-suit-the-indicator sum": [
    "Os valores de {indicator} somam-se, mas o método é “{method}”.",
    "Some os valores dos operadores e indique o método “sum”."
  ],
  "kpi-report/derivations-suit-the-indicator ratio-of-sums": [
    "Uma taxa de vários operadores é a razão das suas somas, mas o método para {indicator} é “{method}”.",
    "Some os numeradores e os denominadores, divida, e indique o método “ratio-of-sums”."
  ],
  "kpi-report/derivations-suit-the-indicator weighted-mean": [
    "Os valores de {indicator} combinam-se por média ponderada, mas o método é “{method}”.",
    "Pondere cada valor pela sua base e indique o método “weighted-mean”."
  ],
  "kpi-report/derivations-suit-the-indicator none": [
    "Os valores de {indicator} de vários operadores não se combinam, mas foi usado o método “{method}”.",
    "Indique os operadores um a um com a dimensão “operator”; ou, se for uma estimativa, o método “estimate”."
  ],
  "kpi-report/durations-and-counts-are-not-negative": [
    "{indicator} é dado como {value}, mas não pode ser negativo.",
    "Corrija o número. Uma variação pode ser negativa, mas o seu lugar é em “change”."
  ],
  "kpi-report/indicator-set-is-covered": [
    "O conjunto {set} pede indicadores que este relatório não menciona para o seu período: {missing}.",
    "Acrescente uma observação para cada um: com “measure”, ou com “missing” e o motivo (“not-measured”, “pending”…)."
  ],
  "kpi-report/indicators-are-defined": [
    "“{indicator}” não figura nem no catálogo de indicadores nem em “definitions”.",
    "Verifique a grafia (waypost catalog indicator). Se o indicador for próprio, descreva-o em “definitions”."
  ],
  "kpi-report/indicators-are-defined suggestion": [
    "“{indicator}” não figura nem no catálogo de indicadores nem em “definitions”. Queria dizer “{suggestion}”?",
    "Verifique a grafia (waypost catalog indicator). Se o indicador for próprio, descreva-o em “definitions”."
  ],
  "kpi-report/measured-rates-give-their-counts": [
    "{indicator} foi medido, mas não são dadas as contagens a partir das quais foi calculado.",
    "Acrescente “numerator” e “denominator” tal como o sistema os dá. Nunca os calcule a partir da taxa; se não os tem, deixe assim."
  ],
  "kpi-report/measured-values-name-their-system": [
    "Este valor de {indicator} é dado como medido, mas não se diz por que sistema.",
    "Acrescente “sourceSystem”, aqui ou uma vez em “observationDefaults”; “MANUAL” designa uma contagem à mão."
  ],
  "kpi-report/medians-do-not-exceed-p90": [
    "Metade dos envios demorou até {median}, mas nove em cada dez demoraram apenas até {p90}.",
    "Verifique se a mediana e o percentil 90 estão trocados."
  ],
  "kpi-report/missing-values-claim-nothing": [
    "Não há valor de {indicator} ({reason}) e, no entanto, o estado face à meta é “{status}”.",
    "Retire “status” ou ponha nele “not-assessed”; ou indique o valor em “measure” em vez de “missing”."
  ],
  "kpi-report/missing-values-claim-nothing change": [
    "Não há valor de {indicator} ({reason}) e, no entanto, indica-se uma variação.",
    "Retire “change”; ou indique o valor em “measure” em vez de “missing”."
  ],
  "kpi-report/nothing-to-measure-gives-no-counts": [
    "Em {indicator} não havia nada a medir e, no entanto, é dado o número {count}.",
    "Retire o número; ou, se algo foi contado, indique o valor em “measure”, ou o verdadeiro motivo em “missing”."
  ],
  "kpi-report/numerators-stay-within-denominators": [
    "{indicator}: {numerator} em {denominator} é mais do que o todo.",
    "Verifique se as duas contagens estão trocadas, ou se dizem respeito a períodos ou populações diferentes."
  ],
  "kpi-report/observations-do-not-lie-ahead": [
    "Este valor de {indicator} refere-se a um período que começa em {start}, depois do fim do período do relatório ({end}).",
    "Corrija o período da observação ou o do relatório."
  ],
  "kpi-report/observations-do-not-lie-ahead defaults": [
    "O período que vale para as observações sem período próprio começa em {start}, depois do fim do período do relatório ({end}).",
    "Corrija “observationDefaults” ou o período do relatório."
  ],
  "kpi-report/outbound-identifiers-bear-the-country": [
    "{identifier} é um envio de saída e termina em {country}, não em {own}.",
    "Verifique o identificador e o sentido. Se o envio for apenas reencaminhado para outro operador, pode ficar assim."
  ],
  "kpi-report/own-indicators-have-codes-of-their-own": [
    "O código “{code}” pertence a um indicador do catálogo.",
    "Se se trata do indicador do catálogo, elimine a definição. Caso contrário, dê ao seu indicador outro código, aqui e nas observações."
  ],
  "kpi-report/own-indicators-have-codes-of-their-own twice": [
    "O código “{code}” está definido duas vezes.",
    "Elimine uma das duas definições ou dê-lhe outro código."
  ],
  "kpi-report/parts-add-up-to-the-total": [
    "O total indicado é {total}, mas as contagens de todos os códigos de “{dimension}” somam {sum}.",
    "Verifique o total e as contagens. Se um mesmo caso puder ser contado em vários códigos, ponha “response” em “multiple” na definição do indicador."
  ],
  "kpi-report/periods-agree-with-their-kind": [
    "Os dias de {start} a {end} não correspondem ao tipo de período.",
    "Corrija as datas ou o tipo; “custom” designa qualquer outro intervalo."
  ],
  "kpi-report/periods-agree-with-their-kind month": [
    "Os dias de {start} a {end} não formam um mês civil completo.",
    "Indique o primeiro e o último dia do mês, ou chame “custom” ao período."
  ],
  "kpi-report/periods-agree-with-their-kind quarter": [
    "Os dias de {start} a {end} não formam um trimestre civil completo.",
    "Um trimestre começa em janeiro, abril, julho ou outubro. Corrija as datas, ou chame “custom” ao período."
  ],
  "kpi-report/periods-agree-with-their-kind half": [
    "Os dias de {start} a {end} não formam um semestre civil completo.",
    "Um semestre começa em janeiro ou julho. Corrija as datas, ou chame “custom” ao período."
  ],
  "kpi-report/periods-agree-with-their-kind year": [
    "Os dias de {start} a {end} não formam um ano civil completo.",
    "Indique 1 de janeiro e 31 de dezembro. Um exercício que começa noutro mês chama-se “custom”."
  ],
  "kpi-report/periods-end-on-or-after-their-start": [
    "O período termina em {end}, antes de começar ({start}).",
    "Troque as duas datas ou corrija a que está errada."
  ],
  "kpi-report/planned-events-lie-ahead": [
    "O evento “{event}” ainda é dado como previsto, embora a sua data ({date}) seja anterior à dos números ({asOf}).",
    "Dê-lhe o estado “held”, “postponed” ou “cancelled”, ou corrija a data."
  ],
  "kpi-report/population-references-lead-to-populations": [
    "“{id}” é o identificador de outro elemento, não de uma população.",
    "Indique o identificador de um elemento de “populations”, ou descreva aí a população."
  ],
  "kpi-report/populations-are-not-part-of-themselves": [
    "A população “{population}” faz parte de si própria: {circle}.",
    "Corrija “parent” numa delas; a população mais ampla não o tem."
  ],
  "kpi-report/proportions-lie-between-0-and-100": [
    "{indicator} é dado como {value}; só pode situar-se entre 0 e 100.",
    "Corrija o número: talvez falte a vírgula decimal (871 em vez de 87,1), ou foi dada uma contagem em vez de uma percentagem."
  ],
  "kpi-report/rates-equal-their-counts": [
    "{indicator} é dado como {value}, mas {numerator} em {denominator} dá {expected}.",
    "Verifique qual dos três números está errado: “value”, “numerator” ou “denominator”. Se as contagens estiverem certas, o valor é {expected}."
  ],
  "kpi-report/rates-equal-their-counts share": [
    "{indicator} é dado como {value} por cento, mas {numerator} em {denominator} dá {expected} por cento. {value} é a parte de 1, tal como as folhas de cálculo guardam as percentagens.",
    "Escreva o valor em percentagem: {expected}."
  ],
  "kpi-report/report-lies-within-the-cycle": [
    "O período começa em {date}, antes do ciclo {startYear}–{endYear}.",
    "Corrija o período ou o ciclo do programa."
  ],
  "kpi-report/report-lies-within-the-cycle after": [
    "O período termina em {date}, depois do ciclo {startYear}–{endYear}.",
    "Corrija o período ou o ciclo do programa."
  ],
  "kpi-report/reports-tell-something": [
    "O relatório foi submetido, mas não contém nenhuma observação.",
    "Acrescente as observações do período: com “measure”, ou com “missing” e o motivo (“not-measured”, “pending”…) onde não houver valor."
  ],
  "kpi-report/retentions-give-a-reason": [
    "A alfândega reteve envios (EME: {value}), mas não é indicado nenhum motivo.",
    "Acrescente “note” com os principais motivos, como a falta de fatura ou um conteúdo proibido."
  ],
  "kpi-report/sample-verdicts-match-the-check-digit": [
    "{identifier} é dado como válido, mas o seu dígito de controlo é {digit} e deve ser {expected}.",
    "Se o identificador estiver bem copiado, ponha “valid” em false: a etiqueta é que está errada. Caso contrário, corrija o identificador."
  ],
  "kpi-report/sample-verdicts-match-the-check-digit form": [
    "{identifier} é dado como válido, mas não tem a forma S10: duas maiúsculas, nove algarismos, duas maiúsculas.",
    "Corrija o identificador, ou ponha “valid” em false."
  ],
  "kpi-report/sample-verdicts-match-the-check-digit right": [
    "{identifier} é dado como inválido, mas a sua forma, o país e o dígito de controlo ({digit}) estão certos.",
    "Ponha “valid” em true, ou verifique se o identificador está copiado como foi impresso."
  ],
  "kpi-report/scans-fall-along-the-flow": [
    "{count} envios têm o evento {event}, mas apenas {earlierCount} têm o evento anterior {earlier}.",
    "Nada a corrigir se os números estiverem certos: o que o relatório mostra é então a falta de leituras {earlier}. Verifique se ambos dizem respeito aos mesmos envios."
  ],
  "kpi-report/single-answers-add-up-to-100": [
    "As partes de todas as respostas em “{dimension}” somam {sum}, e não 100.",
    "Verifique as partes. Se eram possíveis várias respostas, ponha “response” em “multiple” na definição do indicador."
  ],
  "kpi-report/sub-populations-fit-into-the-whole": [
    "A população “{population}” tem {n} membros, mais do que “{parent}” ({parentN}), de que faz parte.",
    "Corrija um dos dois números, ou a população indicada em “parent”."
  ],
  "kpi-report/survey-values-name-their-population": [
    "O relatório não diz a que população se refere este valor de {indicator}.",
    "Acrescente “population”, aqui ou em “observationDefaults”. Se a fonte não indicar a base, descreva uma população com “baseUnstated” em true."
  ],
  "kpi-report/surveys-describe-their-method": [
    "O inquérito não diz como foram obtidos os seus números.",
    "Acrescente “methodology”: como foram recolhidas as respostas, e se os inquiridos responderam sobre si próprios."
  ],
  "kpi-report/units-fit-the-indicator": [
    "{indicator} mede-se em “{expected}”, mas aqui a unidade é “{unit}”.",
    "Indique o número em “{expected}”, convertendo-o se necessário."
  ],
  "kpi-report/units-fit-the-indicator change": [
    "Uma variação de {indicator} exprime-se em “{expected}” ou em “percent”, mas aqui a unidade é “{unit}”.",
    "Indique a diferença em “{expected}”; ou, para uma variação relativa, em “percent”."
  ],
  "kpi-report/values-are-reported-once": [
    "Esta observação refere-se ao mesmo que a de {first}: têm iguais o indicador, a população, o período, a base, o sistema de origem e as dimensões.",
    "Elimine uma das duas, ou indique em “dimensions”, “population” ou “period” em que diferem."
  ]
};
