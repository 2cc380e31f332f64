// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../language.ts';

export const messages: Language['messages'] = {
  "series/aggregates-agree-with-their-inputs": [
    "{indicator} é dado como {value}, mas os {inputs} relatórios de que provém somam {expected}.",
    "Recalcule o valor a partir dos relatórios, ou corrija “inputs”."
  ],
  "series/aggregates-agree-with-their-inputs numerator": [
    "O numerador de {indicator} é {value}, mas os dos {inputs} relatórios somam {expected}.",
    "Volte a somar os numeradores dos relatórios, ou corrija “inputs”."
  ],
  "series/aggregates-agree-with-their-inputs denominator": [
    "O denominador de {indicator} é {value}, mas os dos {inputs} relatórios somam {expected}.",
    "Volte a somar os denominadores dos relatórios, ou corrija “inputs”."
  ],
  "series/aggregates-agree-with-their-inputs rate": [
    "{indicator} é dado como {value}, mas as contagens dos {inputs} relatórios, {numerator} em {denominator}, dão {expected}.",
    "Divida a soma dos numeradores pela soma dos denominadores; a média das taxas não é o mesmo número."
  ],
  "series/completed-activities-stay-completed": [
    "A atividade {activity} estava concluída e o seu estado é agora “{status}”.",
    "Se continua concluída, indique “completed”. Se não, diga porquê: em “note” de um relatório; num roteiro, com uma alteração da atividade."
  ],
  "series/completed-activities-were-not-found-open": [
    "Indica-se que a atividade {activity} foi concluída em {date}, mas uma avaliação de {seen} encontrou-a no estado “{found}” ({document}).",
    "Corrija o estado ou a data de fim. Se a avaliação está errada, resolva a questão com os seus autores."
  ],
  "series/definitions-keep-their-meaning": [
    "“{member}” de {indicator} é {value}; era {before} no relatório anterior.",
    "Dê ao indicador alterado um novo código, ou diga em “seriesBreak” das suas observações porque não são comparáveis."
  ],
  "series/digests-match-the-documents-at-hand": [
    "A revisão {revision} de {documentId} é citada com o SHA-256 {stated}, mas o do ficheiro fornecido é {found}.",
    "Compare com o ficheiro a que a citação se refere. Se o fornecido for o correto, indique aqui o seu SHA-256; se foi alterado, peça o original."
  ],
  "series/ids-keep-their-item": [
    "“{id}” não é o elemento que era na revisão anterior.",
    "Dê ao novo elemento um identificador nunca usado e deixe “{id}” ao elemento que o tinha."
  ],
  "series/ids-keep-their-item moved": [
    "“{id}” constava de “{before}” na revisão anterior e consta agora de “{now}”: é outro elemento.",
    "Dê ao novo elemento um identificador nunca usado e deixe “{id}” ao elemento que o tinha."
  ],
  "series/indicators-are-reported-again": [
    "{document} tratava de indicadores sobre os quais este relatório nada diz: {missing}.",
    "Acrescente uma observação para cada um: com “measure”, ou com “missing” e o motivo. Se já não são acompanhados, não é preciso alterar nada."
  ],
  "series/listed-revisions-are-the-latest": [
    "“{id}” é citado na revisão {revision}, mas a revisão {latest} já tinha sido emitida.",
    "Se é a revisão mais recente que se pretende, indique {latest} e verifique as referências aos seus elementos."
  ],
  "series/listed-revisions-are-the-latest absent": [
    "“{id}” é citado na revisão {revision}; desse documento só foi fornecida a revisão {found}. Não foi comparada.",
    "Compare com a revisão {revision}, ou cite a revisão pretendida."
  ],
  "series/operators-are-visited-in-the-cycle": [
    "Não foi fornecida nenhuma avaliação com missão nem nenhum evento MISSION de {startYear} a {endYear} para: {operators}.",
    "Se houve uma missão, valide juntamente com a sua avaliação, ou acrescente o evento. Se não, preveja uma."
  ],
  "series/periods-do-not-overlap": [
    "Este relatório abrange de {start} a {end}, mas {document} abrange de {otherStart} a {otherEnd}.",
    "Se é uma versão mais recente desse relatório, mantenha o seu “documentId” e dê-lhe a “revision” seguinte. Caso contrário, corrija o período."
  ],
  "series/periods-leave-no-gap": [
    "Nenhum relatório fornecido abrange de {from} a {to}: o anterior, {document}, termina antes.",
    "Submeta o relatório em falta, com “missing” onde nada foi medido; se existe, valide este juntamente com ele."
  ],
  "series/populations-keep-their-meaning": [
    "A população {population} é descrita como “{value}”, mas era “{before}” no relatório anterior.",
    "Se se trata de outros membros, dê à população um novo identificador, ou diga em “seriesBreak” das suas observações porque não são comparáveis."
  ],
  "series/progress-does-not-fall": [
    "A atividade {activity} está a {value} %, mas antes estava a {before} %.",
    "Verifique o número. Se estiver certo, diga porquê em “note” de um relatório, ou com uma alteração da atividade num roteiro."
  ],
  "series/references-lead-to-items": [
    "“{document}” não tem nenhum elemento com o identificador “{id}” (revisão {revision}).",
    "Procure o identificador nesse documento e corrija-o, ou cite a revisão em que consta o elemento."
  ],
  "series/references-lead-to-the-right-kind-of-item": [
    "“{id}” de “{document}” consta de “{found}”; o que aqui se pretende consta de: {expected}.",
    "Procure o identificador do elemento pretendido e corrija-o."
  ],
  "series/related-documents-are-not-withdrawn": [
    "“{id}” ({documentId}) foi retirado pelo seu autor, na revisão {revision}.",
    "Cite o documento que o substitui, ou elimine a referência."
  ],
  "series/reported-baselines-stay-the-same": [
    "O valor de referência de {indicator} é {value}, mas era {before} em {document}.",
    "Se o anterior estava certo, corrija o valor de referência. Se teve de ser revisto, diga porquê em “note”; se os valores já não são comparáveis, em “seriesBreak”."
  ],
  "series/reported-baselines-stay-the-same year": [
    "O ano de referência é {year}, mas era {before} em {document}.",
    "Indique o ano de referência do programa, {before}. Se o programa o alterou, mantenha o aviso e diga-o numa declaração do tipo CAVEAT."
  ],
  "series/reported-targets-agree-with-the-roadmap": [
    "A meta de {indicator} é dada como {value}, mas a meta {id} do roteiro diz: {planned}.",
    "Retome a meta do roteiro; se mudou desde então, cite a revisão em que consta."
  ],
  "series/reported-targets-agree-with-the-roadmap indicator": [
    "A meta {id} do roteiro é de {planned}, não de {indicator}.",
    "Cite a meta de {indicator}, ou corrija o indicador."
  ],
  "series/reported-targets-are-lowered-with-a-reason": [
    "A meta de {indicator} é {value}, mas era {before} em {document}.",
    "Se a meta não mudou, indique {before}. Se mudou, altere o roteiro e cite a sua meta em “ref”, ou dê o motivo em “note”."
  ],
  "series/reporters-are-counted": [
    "Número de operadores que declararam, segundo o relatório: {reporting}; número de operadores de que provêm os relatórios agregados: {counted}.",
    "Corrija “reporting”, ou complete “inputs”."
  ],
  "series/reporters-are-counted unnamed": [
    "Deviam declarar {expected} operadores e declararam {reporting}; dos restantes, só {named} são nomeados.",
    "Nomeie em “excluded” cada operador que não declarou, com o motivo."
  ],
  "series/reports-at-hand-are-summed-up-or-excluded": [
    "Foram fornecidos relatórios destes operadores, mas não estão agregados nem excluídos: {operators}.",
    "Acrescente os seus relatórios a “relatedDocuments” com “aggregates” e a “inputs”, ou nomeie os operadores em “excluded” com o motivo."
  ],
  "series/revised-values-say-so": [
    "{indicator} é {value} neste período, mas era {before} em {document}.",
    "Verifique qual o valor certo. Se foi revisto, diga porquê em “note”."
  ],
  "series/revised-values-say-so missing": [
    "{indicator} já não tem valor neste período; era {before} em {document}.",
    "Indique o valor. Se foi retirado, diga porquê em “note”."
  ],
  "series/revisions-form-a-chain": [
    "A revisão {revision} substitui a revisão {replaced}, mas foi fornecida uma mais recente, a revisão {earlier}.",
    "Retome o que a revisão {earlier} alterou e indique {earlier} em “supersedes”."
  ],
  "series/revisions-form-a-chain date": [
    "A revisão {revision} tem a data {date}, anterior à da revisão {earlier} ({before}).",
    "Corrija “issuedOn” ou o número da revisão."
  ],
  "series/claimed-states-are-those-reported": [
    "Segundo este documento, o operador declarou a atividade {activity} como “{claimed}”, mas os documentos fornecidos dizem: {told}.",
    "Indique em “claimed” o que diz o roteiro ou o relatório; o que a missão viu pertence a “verified”."
  ],
  "series/claimed-states-are-those-reported progress": [
    "Segundo este documento, o progresso declarado da atividade {activity} é de {claimed} %, mas os documentos fornecidos dizem: {told} %.",
    "Indique em “claimed” o que diz o roteiro ou o relatório; o que a missão viu pertence a “verified”."
  ],
  "series/follow-ups-come-after-the-assessment": [
    "O acompanhamento da recomendação {recommendation} tem a data {date}, mas a avaliação que a formulou descreve a situação em {assessed}.",
    "Corrija a data ou a recomendação pretendida."
  ],
  "series/severe-findings-lead-to-action": [
    "Nenhuma recomendação responde à constatação {finding} (gravidade: {severity}).",
    "Acrescente uma recomendação que cite {finding} em “findingRefs” e a atividade que a executa."
  ],
  "series/severe-findings-lead-to-action activity": [
    "A recomendação {recommendation}, que responde à constatação {finding}, não conduz a nenhuma atividade do roteiro.",
    "Cite a atividade em “activityRefs”, ou proponha a alteração de uma em “proposedAmendments”."
  ],
  "series/severe-findings-lead-to-action date": [
    "Nem a recomendação {recommendation}, que responde à constatação {finding}, nem as atividades a que conduz ({activities}) têm prazo.",
    "Acrescente “due” à recomendação, ou “plannedEnd” à atividade."
  ],
  "series/severe-findings-lead-to-action target": [
    "As atividades a que conduz a recomendação {recommendation} ({activities}), para a constatação {finding}, não contribuem para nenhuma meta de indicador.",
    "Cite em “targetRefs” da atividade, no roteiro, a meta que mostrará o seu efeito."
  ],
  "series/activities-are-cancelled-not-dropped": [
    "Já não constam atividades da revisão {revision}: {missing}.",
    "Reponha-as com o estado “cancelled” e diga em “amendments” o que motivou o abandono."
  ],
  "series/planned-baselines-stay-the-same": [
    "O valor de referência de {indicator} era {before} e passa a {value}.",
    "Se o anterior estava certo, reponha-o. Se teve de ser corrigido, acrescente uma alteração de uma atividade que contribua para a meta."
  ],
  "series/planned-baselines-stay-the-same year": [
    "O ano de referência era {before} e passa a {year}.",
    "Indique o ano de referência do programa, {before}. Se o programa o alterou, mantenha o aviso e diga-o numa declaração do tipo CAVEAT."
  ],
  "series/planned-targets-are-lowered-by-amendment": [
    "A meta de {indicator} para {by} ({id}) era {before} e passa a {value}.",
    "Se a meta não mudou, indique {before}. Se mudou, acrescente uma alteração de uma atividade que cite {id} em “targetRefs”."
  ],
  "series/planned-targets-are-lowered-by-amendment dropped": [
    "A meta de {indicator} para {by} ({id}), {before}, já não consta.",
    "Reponha-a, ou acrescente uma alteração de uma atividade que cite {id} em “targetRefs”."
  ],
  "series/planned-targets-are-lowered-by-amendment removed": [
    "A meta {id} de {indicator} já não consta.",
    "Reponha-a, ou acrescente uma alteração de uma atividade que para ela contribuía."
  ],
  "series/begun-standards-are-carried-over": [
    "Normas iniciadas na edição {before} não estão indicadas na edição {edition}: {missing}.",
    "Acrescente-as com o seu estado. Se a nova edição tiver outro código para uma delas, use-o e diga-o numa declaração do tipo CAVEAT."
  ],
  "series/standards-do-not-fall-back": [
    "A norma {standard} estava no estado “{before}” e está agora em “{status}”.",
    "Verifique o estado. Se estiver certo, descreva a dificuldade em “challenges” e cite-a em “challengeRefs” da norma."
  ]
};
