// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../language.ts';

export const messages: Language['messages'] = {
  "readiness-assessment/amendments-follow-from-recommendations": [
    "A alteração proposta {amendment} decorre de “{recommendation}”, que é um elemento deste documento, mas não uma recomendação.",
    "Cite a recomendação pelo seu identificador em “recommendations”; se ainda não houver nenhuma, acrescente-a aí."
  ],
  "readiness-assessment/answers-belong-to-a-question": [
    "O questionário não contém a pergunta “{question}”.",
    "Corrija o identificador da pergunta ou acrescente a pergunta ao questionário."
  ],
  "readiness-assessment/answers-fit-their-questions": [
    "A resposta à pergunta {question} não é adequada: “{given}”.",
    "Dê a resposta na forma pedida: {needed}."
  ],
  "readiness-assessment/answers-fit-their-questions type": [
    "A pergunta {question} é do tipo “{type}” e responde-se em “{needed}”; a resposta está em “{given}”.",
    "Substitua “{given}” por “{needed}”. Se a resposta estiver certa, corrija o tipo da pergunta."
  ],
  "readiness-assessment/answers-fit-their-questions single": [
    "A pergunta {question} só admite uma opção; foram escolhidas {given}.",
    "Mantenha só a opção mais adequada. Se puderem ser várias, dê à pergunta o tipo “multiple-choice”."
  ],
  "readiness-assessment/answers-fit-their-questions option": [
    "“{given}” não está entre as opções da pergunta {question}: {needed}.",
    "Escolha uma das opções, pelo seu código. Se faltar uma, acrescente-a a “options” da pergunta."
  ],
  "readiness-assessment/answers-fit-their-questions unit": [
    "A pergunta {question} pede um número em “{needed}”; a resposta é dada em “{given}”.",
    "Converta o número ou corrija a unidade, se só ela estiver errada."
  ],
  "readiness-assessment/assessors-are-independent-of-the-operator": [
    "O membro {member} da missão trabalha para {operator}, o operador avaliado.",
    "Retire de “team” os anfitriões e acompanhantes do operador; podem figurar em “participants” das reuniões. Se o operador se avalia a si próprio, ponha “type” em “DIAG-SELF”."
  ],
  "readiness-assessment/certified-operators-hold-a-valid-certificate": [
    "O operador é dado como certificado, mas o certificado expirou em {expiresOn}, antes da data que este documento descreve ({asOf}).",
    "Se o certificado foi renovado, indique o novo número e as novas datas; caso contrário, ponha o estado em “expired”."
  ],
  "readiness-assessment/certified-operators-show-a-certificate": [
    "O operador é dado como certificado, mas não se indica nem o número do certificado nem qualquer prova.",
    "Acrescente “number”, o número do certificado, ou “evidence” com o identificador do certificado nas provas do documento. Se o certificado ainda não foi emitido, o estado é “applied”."
  ],
  "readiness-assessment/certified-operators-show-a-certificate code": [
    "O operador é dado como certificado em {certification}, mas não se indica nem o número do certificado nem qualquer prova.",
    "Acrescente “number”, o número do certificado, ou “evidence” com o identificador do certificado nas provas do documento. Se o certificado ainda não foi emitido, o estado é “applied”."
  ],
  "readiness-assessment/dre-questionnaires-precede-the-visit": [
    "O questionário foi preenchido em {completedOn}, depois do início da visita ({start}).",
    "Verifique as duas datas. Se as respostas foram revistas durante a visita, indique a data em que ficaram completas pela primeira vez."
  ],
  "readiness-assessment/dre-reviews-close-with-their-deliverables": [
    "O acompanhamento está concluído, mas há entregáveis da análise DRE por entregar: {missing}.",
    "Acrescente-os a “deliverables” com o estado “delivered” quando o forem. Se o acompanhamento continua, ponha a sua fase em “in-progress”."
  ],
  "readiness-assessment/dre-teams-are-of-usual-size": [
    "Número de peritos da missão: {experts}; o método DRE prevê {least} a {most}.",
    "Verifique “team” e “teamSize”. Se estiverem certos e o plano disser porquê, o aviso pode manter-se."
  ],
  "readiness-assessment/dre-teams-of-unusual-size-are-explained": [
    "Número de peritos da missão: {experts}; o método DRE prevê {least} a {most} e nenhum plano explica a diferença.",
    "Verifique “team” e “teamSize”. Se estiverem certos, acrescente “plan” e diga aí porque a equipa foi menor ou maior."
  ],
  "readiness-assessment/dre-visits-are-of-usual-length": [
    "A visita dura {days} dias; o método DRE prevê {least} a {most}.",
    "Verifique as datas e a duração (“days”) da missão. Se estiverem certas e o plano disser porquê, o aviso pode manter-se."
  ],
  "readiness-assessment/dre-visits-of-unusual-length-are-explained": [
    "A visita dura {days} dias; o método DRE prevê {least} a {most} e nenhum plano explica a diferença.",
    "Verifique as datas e a duração (“days”) da missão. Se estiverem certas, acrescente “plan” e diga aí porque a visita foi mais curta ou mais longa."
  ],
  "readiness-assessment/findings-cite-given-answers": [
    "A constatação {finding} assenta na resposta à pergunta {question}, que não foi dada.",
    "Acrescente a resposta a “answers” ou cite outra pergunta ou prova que mostre a constatação."
  ],
  "readiness-assessment/findings-cite-what-shows-them": [
    "A constatação {finding} não cita nem resposta nem prova.",
    "Acrescente “answerRefs” com os identificadores das perguntas cujas respostas a mostram, ou “evidence” com identificadores de provas do documento."
  ],
  "readiness-assessment/follow-ups-are-established-before-issue": [
    "O estado da recomendação {recommendation} tem a data {date}, posterior à emissão deste documento ({issuedOn}).",
    "Indique a data em que o estado foi verificado. Uma data futura pertence a “due” da recomendação."
  ],
  "readiness-assessment/follow-ups-concern-recommendations": [
    "O acompanhamento diz respeito a “{id}”, que é um elemento deste documento, mas não uma recomendação.",
    "Cite a recomendação pelo seu identificador. Se estiver numa avaliação anterior, acrescente “document” com o identificador dessa avaliação em “relatedDocuments”."
  ],
  "readiness-assessment/mandatory-questions-are-answered": [
    "Perguntas obrigatórias sem resposta: {questions}.",
    "Acrescente a “answers” uma resposta para cada uma. Se uma pergunta não se aplicar, responda com “notApplicable” e o motivo."
  ],
  "readiness-assessment/mission-duration-matches-its-dates": [
    "Diz-se que a missão dura {days} dias, mas ela vai de {start} a {end}.",
    "Corrija “days”, ou o primeiro ou o último dia. Conte o primeiro e o último dia; para dias úteis, indique a unidade “working-day”."
  ],
  "readiness-assessment/missions-are-reported-on-in-time": [
    "O relatório da missão foi entregue em {reportedOn}; a missão terminou em {end}.",
    "Verifique as duas datas; o relatório é esperado no prazo de {limit} dias."
  ],
  "readiness-assessment/missions-are-reported-on-in-time early": [
    "O relatório da missão foi entregue em {reportedOn}, antes do fim da missão ({end}).",
    "Corrija “reportedOn” ou o último dia da missão. Se só foi entregue um relatório provisório, omita “reportedOn” até ao relatório final, esperado no prazo de {limit} dias."
  ],
  "readiness-assessment/missions-are-reported-on-in-time late": [
    "O relatório da missão foi entregue em {reportedOn}, mais de {limit} dias depois do fim da missão ({end}).",
    "Verifique as duas datas. Se estiverem certas, nada há a corrigir; o aviso assinala que o relatório foi tardio."
  ],
  "readiness-assessment/missions-visit-the-country-of-the-operator": [
    "A missão visitou o país {country}, mas o operador avaliado é do país {operator}.",
    "Corrija o país da missão ou o de “subject”. Se a missão decorreu em linha, ponha “mode” em “virtual”."
  ],
  "readiness-assessment/only-shortcomings-are-grave": [
    "A constatação {finding} é uma insuficiência (“{kind}”), mas não tem gravidade.",
    "Indique a gravidade: “critical”, “major” ou “minor”. Se não o for, ponha “strength” em “kind”."
  ],
  "readiness-assessment/only-shortcomings-are-grave strength": [
    "A constatação {finding} é um ponto forte, mas a sua gravidade é “{severity}”.",
    "Ponha “none” em “severity”; ou corrija “kind” se for uma insuficiência."
  ],
  "readiness-assessment/ore-missions-train-and-verify": [
    "Nada se diz de um dos objetivos de uma missão ORE.",
    "Diga o que foi feito a esse respeito."
  ],
  "readiness-assessment/ore-missions-train-and-verify training": [
    "Nada se diz de formação em IPS, CDS ou QCS/IQRS, um objetivo das missões ORE.",
    "Acrescente a formação dada a “trainings” da missão, com “systems”. Se não houve nenhuma, o aviso pode manter-se."
  ],
  "readiness-assessment/ore-missions-train-and-verify activities": [
    "Não foi verificada nenhuma atividade do roteiro, embora seja um objetivo das missões ORE.",
    "Acrescente a “activityChecks” cada atividade verificada: o que o operador indica e o que a missão constatou. Se não houve nenhuma, o aviso pode manter-se."
  ],
  "readiness-assessment/phases-follow-in-order": [
    "A fase {later} ({date}) vem antes da fase {earlier} ({after}).",
    "Corrija as datas ou o estado das duas fases."
  ],
  "readiness-assessment/phases-follow-in-order start": [
    "A fase {later} começa em {date}, antes da fase {earlier}, que começa em {after}.",
    "Corrija o início (“start”) de uma das duas fases; verifique sobretudo o ano."
  ],
  "readiness-assessment/phases-follow-in-order end": [
    "A fase {later} termina em {date}, antes da fase {earlier}, que termina em {after}.",
    "Corrija o fim (“end”) de uma das duas fases; verifique sobretudo o ano."
  ],
  "readiness-assessment/phases-follow-in-order status": [
    "A fase {later} está em “{date}”, enquanto a fase {earlier}, que a precede, está apenas em “{after}”.",
    "Atualize o estado da fase {earlier}; se foi abandonada, ponha “cancelled”. Caso contrário, corrija o estado da fase {later}."
  ],
  "readiness-assessment/pillars-are-scored-once": [
    "Esta pontuação refere-se ao mesmo que a de {first}.",
    "Mantenha uma das duas pontuações."
  ],
  "readiness-assessment/pillars-are-scored-once pillar": [
    "O pilar {pillar} tem duas pontuações: em {first} e de novo aqui.",
    "Mantenha uma das duas pontuações ou corrija o pilar da outra."
  ],
  "readiness-assessment/pillars-are-scored-once whole": [
    "O conjunto tem duas pontuações, sem pilar: em {first} e de novo aqui.",
    "Mantenha uma das duas pontuações ou indique o pilar a que a outra se refere."
  ],
  "readiness-assessment/pillars-of-the-framework-are-scored": [
    "Pilares do quadro {framework} sem pontuação: {missing}.",
    "Acrescente a “scores” uma pontuação para cada um. Se um pilar não foi avaliado, o aviso pode manter-se; diga porquê em “statements”."
  ],
  "readiness-assessment/questions-are-answered-once": [
    "A pergunta {question} tem duas respostas: em {first} e de novo aqui.",
    "Mantenha a resposta certa e retire a outra; o que a completa pode ir para “note”."
  ],
  "readiness-assessment/ready-operators-meet-the-prerequisites": [
    "O operador é dado como pronto para {certification}, mas há condições prévias obrigatórias não cumpridas ou só parcialmente cumpridas: {prerequisites}.",
    "Ponha o estado da certificação em “preparing” ou atualize as condições prévias, se entretanto estiverem cumpridas."
  ],
  "readiness-assessment/recommendations-answer-a-finding": [
    "A recomendação {recommendation} não cita nenhuma constatação a que responda.",
    "Acrescente “findingRefs” com o identificador da constatação; se ainda não houver nenhuma, acrescente primeiro a constatação a “findings”."
  ],
  "readiness-assessment/reports-are-not-dated-ahead": [
    "A data {date} é posterior à emissão deste documento ({issuedOn}).",
    "Verifique a data, sobretudo o ano; ou atualize “issuedOn”."
  ],
  "readiness-assessment/scored-pillars-belong-to-the-framework": [
    "O pilar {pillar} pertence ao quadro {other}, mas esta é uma avaliação de {framework}.",
    "Corrija o pilar ou o quadro. Se ambos os quadros foram avaliados, faça um documento para cada um."
  ],
  "readiness-assessment/scores-lie-within-their-scale": [
    "A pontuação {value} não está dentro da sua escala, de {min} a {max}.",
    "Corrija a pontuação ou a sua escala."
  ],
  "readiness-assessment/scores-lie-within-their-scale value": [
    "A pontuação {value} sai da sua escala, que vai de {min} a {max}.",
    "Corrija a pontuação, ou a escala se foi dada noutra."
  ],
  "readiness-assessment/scores-lie-within-their-scale scale": [
    "A escala da pontuação {value} está vazia: a pontuação mais baixa, {min}, não é inferior à mais alta, {max}.",
    "Indique a pontuação mais baixa possível em “min” e a mais alta em “max”."
  ],
  "readiness-assessment/sector-wide-addressees-are-listed-groups": [
    "A recomendação {recommendation} nomeia por palavras, e não por um código, o grupo a que se dirige, embora ultrapasse um só país.",
    "Use o código mais próximo da lista “stakeholder-group”, por exemplo “GOV” ou “DO”; as precisões vão para “condition”. Se nenhum servir, o aviso pode manter-se."
  ],
  "readiness-assessment/sector-wide-recommendations-answer-a-finding": [
    "A recomendação {recommendation}, dirigida a grupos do setor, não cita nenhuma constatação a que responda.",
    "Acrescente “findingRefs” se uma constatação lhe deu origem. Se for política geral, o aviso pode manter-se."
  ],
  "readiness-assessment/verified-activities-belong-to-a-roadmap": [
    "A atividade {activity} não é de um roteiro.",
    "Cite o roteiro em “document”, pelo seu identificador em “relatedDocuments”."
  ],
  "readiness-assessment/verified-activities-belong-to-a-roadmap here": [
    "“{activity}” é um elemento deste documento, e não uma atividade de um roteiro.",
    "Acrescente “document” com o identificador do roteiro em “relatedDocuments” e verifique o identificador da atividade."
  ],
  "readiness-assessment/verified-activities-belong-to-a-roadmap assessment": [
    "A atividade {activity} é procurada em “{document}”, que é uma avaliação (relação “{relation}”) e não um roteiro.",
    "Cite em “document” o roteiro, pelo seu identificador em “relatedDocuments”; a sua relação é “assesses”."
  ],
  "readiness-assessment/weighted-scores-agree-with-their-parts": [
    "A pontuação é {value}; a média ponderada das suas partes, {mean}.",
    "Corrija a pontuação ou as suas partes."
  ],
  "readiness-assessment/weighted-scores-agree-with-their-parts whole": [
    "A pontuação total é {value}, mas a média ponderada dos pilares é {mean}.",
    "Corrija o total, ou a pontuação ou o peso de um pilar. Se os avaliadores pontuaram segundo o seu critério, ponha “method” em “expert”."
  ],
  "readiness-assessment/weighted-scores-agree-with-their-parts pillar": [
    "A pontuação do pilar {pillar} é {value}, mas a média ponderada das suas respostas é {mean}.",
    "Corrija a pontuação, as respostas ou o peso das perguntas. Se os avaliadores pontuaram segundo o seu critério, ponha “method” em “expert”."
  ]
};
