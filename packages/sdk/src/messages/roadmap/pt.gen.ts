// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../language.ts';

export const messages: Language['messages'] = {
  "roadmap/activities-are-not-part-of-themselves": [
    "Cada uma destas atividades é apresentada como parte da seguinte, em círculo: {cycle}.",
    "Decida qual é a mais ampla e retire dela “parent”."
  ],
  "roadmap/activities-are-not-part-of-themselves itself": [
    "A atividade {activity} é apresentada como parte de si própria.",
    "Retire “parent” ou indique a atividade mais ampla."
  ],
  "roadmap/activities-do-not-wait-for-themselves": [
    "Estas atividades esperam umas pelas outras em círculo, pelo que nenhuma pode começar: {cycle}.",
    "Retire uma delas do “dependsOn” de outra, onde a dependência for mais fraca."
  ],
  "roadmap/activities-do-not-wait-for-themselves itself": [
    "A atividade {activity} depende de si própria.",
    "Retire “{activity}” do seu próprio “dependsOn”."
  ],
  "roadmap/activities-lie-within-the-horizon": [
    "A atividade {activity} está prevista para {date}, antes do início do horizonte do roteiro (de {start} a {end}).",
    "Corrija a data; ou, se o trabalho ficar realmente fora, altere o horizonte (“horizon”) ou mantenha o aviso."
  ],
  "roadmap/activities-lie-within-the-horizon after": [
    "A atividade {activity} está prevista para {date}, depois do fim do horizonte do roteiro (de {start} a {end}).",
    "Corrija a data; ou, se o trabalho ficar realmente fora, altere o horizonte (“horizon”) ou mantenha o aviso."
  ],
  "roadmap/activities-serve-applicable-pillars": [
    "A atividade {activity} serve o pilar {pillar}, declarado não aplicável em “pillars”.",
    "Declare o pilar “applicable”, indique o pilar que a atividade serve realmente ou cancele-a."
  ],
  "roadmap/activities-start-after-their-predecessors": [
    "A atividade {activity} começa em {start}, mas {predecessor}, de que depende, só termina em {end}.",
    "Altere uma das datas; ou retire “{predecessor}” de “dependsOn” se {activity} não tiver de esperar pelo seu fim."
  ],
  "roadmap/activities-start-after-their-predecessors begun": [
    "A atividade {activity} está em curso, embora {predecessor}, de que depende, não esteja concluída.",
    "Verifique os dois estados; ou retire “{predecessor}” de “dependsOn” se {activity} não tiver de esperar pelo seu fim."
  ],
  "roadmap/activities-start-after-their-predecessors completed": [
    "A atividade {activity} está concluída, embora {predecessor}, de que depende, não o esteja.",
    "Verifique os dois estados; ou retire “{predecessor}” de “dependsOn” se {activity} não precisava dela."
  ],
  "roadmap/amendments-are-not-dated-ahead": [
    "A data {date} é posterior à emissão deste documento ({issuedOn}).",
    "Verifique a data, sobretudo o ano; ou atualize “issuedOn”."
  ],
  "roadmap/amendments-say-what-gave-rise-to-them": [
    "A alteração {amendment} da atividade {activity} não diz o que a motivou.",
    "Cite em “motivation” o identificador da recomendação, decisão ou reunião, com “document” se constar de outro documento."
  ],
  "roadmap/amendments-say-what-gave-rise-to-them other": [
    "A alteração {amendment} da atividade {activity} dá como motivo {reference}, que não é recomendação, nem decisão, nem reunião.",
    "Cite em “motivation” o identificador da recomendação, decisão ou reunião; se constar de outro documento, indique-o em “document”."
  ],
  "roadmap/applicable-pillars-have-activities": [
    "O pilar {pillar} é aplicável, mas nenhuma atividade o serve.",
    "Acrescente uma atividade deste pilar ou declare o pilar “not-applicable” e indique o motivo."
  ],
  "roadmap/applicable-pillars-have-activities cancelled": [
    "O pilar {pillar} é aplicável, mas todas as atividades que o serviam foram canceladas.",
    "Acrescente uma atividade deste pilar ou declare o pilar “not-applicable” e indique o motivo."
  ],
  "roadmap/baseline-periods-agree-with-their-kind": [
    "Os dias de {start} a {end} não correspondem ao tipo de período.",
    "Corrija as datas ou o tipo; “custom” designa qualquer outro intervalo."
  ],
  "roadmap/baseline-periods-agree-with-their-kind month": [
    "Os dias de {start} a {end} não formam um mês civil completo.",
    "Indique o primeiro e o último dia do mês, ou chame “custom” ao período."
  ],
  "roadmap/baseline-periods-agree-with-their-kind quarter": [
    "Os dias de {start} a {end} não formam um trimestre civil completo.",
    "Um trimestre começa em janeiro, abril, julho ou outubro. Corrija as datas, ou chame “custom” ao período."
  ],
  "roadmap/baseline-periods-agree-with-their-kind half": [
    "Os dias de {start} a {end} não formam um semestre civil completo.",
    "Um semestre começa em janeiro ou julho. Corrija as datas, ou chame “custom” ao período."
  ],
  "roadmap/baseline-periods-agree-with-their-kind year": [
    "Os dias de {start} a {end} não formam um ano civil completo.",
    "Indique 1 de janeiro e 31 de dezembro. Um exercício que começa noutro mês chama-se “custom”."
  ],
  "roadmap/baseline-year-is-that-of-the-programme": [
    "O ano de referência é {baselineYear}, mas a edição {edition} do programa mede a partir de {expected}.",
    "Escreva {expected} em “baselineYear”; se o seu plano tiver boas razões para medir a partir de {baselineYear}, mantenha o aviso."
  ],
  "roadmap/baselines-fall-in-the-baseline-year": [
    "O valor de referência de {indicator} foi medido de {start} a {end}, fora do ano de referência {baselineYear}.",
    "Indique o valor de {baselineYear}; se nenhum foi então medido, mantenha o aviso e diga-o numa declaração do tipo CAVEAT."
  ],
  "roadmap/dre-governance-has-its-roles": [
    "O roteiro segue DRE, mas nem a equipa nem os órgãos têm estas funções: {missing}.",
    "Acrescente-as a “team” ou aos membros de um órgão. MGMT é a direção-geral, MONITOR um membro encarregado do acompanhamento, BIEXPERT um perito da Secretaria Internacional, REGULATOR o regulador, MINISTRY o ministério."
  ],
  "roadmap/fund-money-goes-to-participants": [
    "O roteiro recorre ao projeto {project}, mas {country} não figura entre os seus participantes na região {region}.",
    "Verifique o projeto e a região; se o país aderiu entretanto, mantenha o aviso."
  ],
  "roadmap/fund-money-names-its-project": [
    "Este dinheiro vem do Fundo para a Melhoria da Qualidade de Serviço ({source}), mas não é citado nenhum projeto.",
    "Inscreva o projeto em “projects”, com o seu código, e cite o seu identificador em “project”."
  ],
  "roadmap/fund-money-names-its-project code": [
    "Há dinheiro do Fundo para a Melhoria da Qualidade de Serviço ({source}) que passa pelo projeto “{project}”, que não tem código.",
    "Acrescente o código do projeto em “code”, por exemplo QSFLDC2402."
  ],
  "roadmap/funding-matches-the-budgets": [
    "Em {currency}, as atividades custam {budget}, mas o financiamento é de {funding}: faltam {difference}.",
    "Se faltar dinheiro, nada há a corrigir: isto serve para informar o leitor. Senão, acrescente a linha em falta em “funding” ou corrija um montante."
  ],
  "roadmap/funding-matches-the-budgets surplus": [
    "Em {currency}, as atividades custam {budget}, mas o financiamento é de {funding}: {difference} não têm destino previsto.",
    "Acrescente as atividades ou os orçamentos a que o dinheiro se destina ou corrija um montante. Se for uma reserva, nada há a corrigir."
  ],
  "roadmap/horizon-lies-within-the-cycle": [
    "O horizonte começa em {date}, antes do ciclo do programa (de {startYear} a {endYear}).",
    "Corrija o horizonte (“horizon”) ou o ciclo (“programme”, “cycle”); se o plano ultrapassar realmente o ciclo, mantenha o aviso."
  ],
  "roadmap/horizon-lies-within-the-cycle after": [
    "O horizonte termina em {date}, depois do ciclo do programa (de {startYear} a {endYear}).",
    "Corrija o horizonte (“horizon”) ou o ciclo (“programme”, “cycle”); se o plano ultrapassar realmente o ciclo, mantenha o aviso."
  ],
  "roadmap/minimum-requirements-are-in-place": [
    "O roteiro segue DRE, mas não diz em que ponto estão estes requisitos mínimos: {requirements}.",
    "Acrescente em “minimumRequirements” uma linha com o estado de cada um. TEAM é a equipa nacional do projeto, ROADMAP o roteiro, ACTIONPLAN o plano de ação."
  ],
  "roadmap/minimum-requirements-are-in-place unmet": [
    "O roteiro segue DRE, mas este requisito mínimo não está satisfeito: {requirements}.",
    "Satisfaça-o antes de submeter o roteiro ou corrija o estado. TEAM é a equipa nacional do projeto, ROADMAP o roteiro, ACTIONPLAN o plano de ação."
  ],
  "roadmap/one-project-leader-is-active": [
    "A equipa não tem chefe de projeto nacional (função LEADER).",
    "Acrescente em “team” um membro com a função LEADER; não é preciso o nome."
  ],
  "roadmap/one-project-leader-is-active inactive": [
    "A equipa menciona um chefe de projeto nacional (função LEADER), mas nenhum em funções em {asOf}.",
    "Acrescente em “team” o chefe atual ou corrija “from” e “until”."
  ],
  "roadmap/one-project-leader-is-active several": [
    "A equipa tem {found} chefes de projeto nacionais (função LEADER) em {asOf}; deve haver exatamente um.",
    "Indique o fim (“until”) do chefe anterior ou dê aos adjuntos a função TEAM."
  ],
  "roadmap/open-activities-are-not-overdue": [
    "A atividade {activity} devia terminar até {end}, mas continua aberta em {asOf}.",
    "Se estiver feita, mude o estado para “completed”. Senão, ponha “timeliness” em “delayed”, indique um novo fim previsto e registe a alteração em “amendments”."
  ],
  "roadmap/open-activities-are-not-overdue known": [
    "A atividade {activity} está assinalada como atrasada; o seu fim previsto, {end}, já passou em {asOf}.",
    "Indique um novo fim previsto (“plannedEnd”) e registe a alteração em “amendments”, com o que a motivou."
  ],
  "roadmap/pillars-are-all-covered": [
    "O roteiro segue {framework}, que tem {count} pilares na edição {edition}, mas estes não constam: {missing}.",
    "Acrescente em “pillars” uma linha por cada pilar em falta: “applicable”, com atividades que o sirvam, ou “not-applicable”, com o motivo."
  ],
  "roadmap/pillars-stand-once": [
    "O pilar {pillar} consta duas vezes: em {first} e de novo aqui.",
    "Mantenha apenas uma das duas linhas."
  ],
  "roadmap/pillars-that-do-not-apply-say-why": [
    "O pilar {pillar} é declarado não aplicável, mas não é indicado o motivo.",
    "Indique o motivo em “reason”, numa frase; ou declare o pilar “applicable”."
  ],
  "roadmap/references-lead-to-activities-and-targets": [
    "O identificador “{id}” é o de um elemento de “{found}”; aqui é preciso o de um elemento de {expected}.",
    "Indique o identificador do elemento pretendido; ou ponha a referência no campo a que pertence."
  ],
  "roadmap/roadmap-is-reviewed-regularly": [
    "A última revisão mencionada realizou-se em {date}, pelo menos {days} dias antes de {asOf}; o limite é de {limit} dias.",
    "Acrescente em “events” as revisões realizadas desde então (tipo CONTROL ou MEETING, estado “held”) ou realize uma."
  ],
  "roadmap/rolled-up-progress-agrees-with-its-parts": [
    "A atividade {activity} está a {progress} por cento, mas as suas partes ({parts}) dão {computed} por cento.",
    "Escreva {computed} em “progressPct” ou corrija o progresso ou os pesos das partes."
  ],
  "roadmap/shares-to-reach-lie-between-0-and-100": [
    "{indicator} é uma parte de um todo, mas o valor indicado é de {value} por cento.",
    "Verifique o valor; talvez falte a vírgula decimal."
  ],
  "roadmap/spans-end-after-they-start": [
    "O fim, {end}, é anterior ao início, {start}.",
    "Corrija uma das duas datas."
  ],
  "roadmap/spans-end-after-they-start planned": [
    "O fim previsto da atividade {activity}, {end}, é anterior ao seu início previsto, {start}.",
    "Corrija o início previsto (“plannedStart”) ou o fim previsto (“plannedEnd”)."
  ],
  "roadmap/spans-end-after-they-start actual": [
    "O fim efetivo da atividade {activity}, {end}, é anterior ao seu início efetivo, {start}.",
    "Corrija o início efetivo (“actualStart”) ou o fim efetivo (“actualEnd”)."
  ],
  "roadmap/targets-are-in-the-unit-of-the-indicator": [
    "{indicator} mede-se na unidade “{expected}”, mas aqui a unidade é “{unit}”.",
    "Indique o valor na unidade “{expected}” ou escolha o indicador pretendido."
  ],
  "roadmap/targets-come-after-the-baseline-year": [
    "A meta de {indicator} tem por prazo {by}, mas o progresso mede-se a partir do ano de referência {baselineYear}.",
    "Corrija o prazo (“by”) ou o ano de referência (“baselineYear”). Um valor do próprio ano de referência vai em “baseline”."
  ],
  "roadmap/targets-come-after-the-baseline-year period": [
    "A meta de {indicator} tem por prazo {by}, antes do fim do seu próprio período de referência ({end}).",
    "Corrija o prazo (“by”) ou o período de referência."
  ],
  "roadmap/targets-improve-on-the-baseline": [
    "Para {indicator}, mais alto é melhor, mas a meta para {by} é {value}, abaixo do valor anterior, {before} (unidade: {unit}).",
    "Verifique os dois valores e o indicador. Se a meta for mesmo essa, mantenha o aviso."
  ],
  "roadmap/targets-improve-on-the-baseline lower": [
    "Para {indicator}, mais baixo é melhor, mas a meta para {by} é {value}, acima do valor anterior, {before} (unidade: {unit}).",
    "Verifique os dois valores e o indicador. Se a meta for mesmo essa, mantenha o aviso."
  ],
  "roadmap/targets-stand-in-order-of-time": [
    "A meta de {indicator} com prazo {by} vem depois da que tem prazo {previous}.",
    "Ordene as metas por prazo, a mais próxima primeiro; ou corrija a data."
  ],
  "roadmap/targets-stand-in-order-of-time twice": [
    "{indicator} tem duas metas com prazo {by}.",
    "Mantenha apenas uma, ou corrija o seu prazo."
  ]
};
