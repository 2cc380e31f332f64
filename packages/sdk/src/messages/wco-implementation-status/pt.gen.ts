// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../language.ts';

export const messages: Language['messages'] = {
  "wco-implementation-status/capacity-measures-have-indicators": [
    "A medida de reforço das capacidades {measure} não tem nenhum indicador.",
    "Acrescente a “indicators” o que deve alcançar, por exemplo o número de funcionários formados (“output”) ou a parte de declarações corretas depois (“outcome”)."
  ],
  "wco-implementation-status/completed-standards-are-full": [
    "A norma {standard} é dada como concluída ({completedOn}), mas o seu estado é “{status}”.",
    "Se estiver integralmente aplicada, ponha o estado em “full”. Se a data for um prazo, escreva-a em “targetEnd” em vez de “completedOn”."
  ],
  "wco-implementation-status/completion-dates-have-passed": [
    "A norma {standard} está integralmente aplicada (“full”), mas “completedOn” indica {completedOn}, depois da data desta situação ({asOf}).",
    "Corrija “completedOn”. Se a norma deve estar concluída nessa data, escreva-a em “targetEnd” e ponha o estado em “largely” ou “partial”."
  ],
  "wco-implementation-status/edition-matches-the-code-list": [
    "O documento trata da edição {edition}, mas toma os códigos das suas normas de {list}.",
    "Indique a mesma edição em “edition” e em “catalogs”, em “wco-standard”."
  ],
  "wco-implementation-status/every-standard-is-stated": [
    "Das {all} normas da edição {edition}, {stated} estão indicadas; faltam: {missing}.",
    "Acrescente a “standards” uma entrada por cada norma em falta. Só “code” e “status” são necessários; se nada começou, o estado é “none”, e se ainda não sabe, “not-assessed”."
  ],
  "wco-implementation-status/flexibility-is-justified": [
    "A aplicação flexível da norma {standard} não está inteiramente justificada.",
    "Acrescente o motivo, e porque não se entrava a aplicação harmonizada."
  ],
  "wco-implementation-status/flexibility-is-justified reason": [
    "A norma {standard} é aplicada com flexibilidade, mas falta o motivo nacional.",
    "Acrescente “reason” a “flexibility”: a prioridade ou exigência nacional que a motiva."
  ],
  "wco-implementation-status/flexibility-is-justified nonImpediment": [
    "A norma {standard} é aplicada com flexibilidade, mas não se diz porque é que isso não entrava a aplicação harmonizada.",
    "Acrescente “nonImpediment” a “flexibility”: por exemplo, que nenhuma outra norma depende dela ou que os parceiros recebem os mesmos dados."
  ],
  "wco-implementation-status/full-standards-have-closed-steps": [
    "A norma {standard} está integralmente aplicada (“full”), mas a sua etapa {step} ainda está em “{status}”.",
    "Se a etapa estiver feita ou já não for necessária, ponha o seu estado em “completed” ou “cancelled”; caso contrário, o estado da norma é “largely”."
  ],
  "wco-implementation-status/intent-fits-the-mercator-track": [
    "A forma da intenção, “{kind}”, não condiz com o que se diz do Programa Mercator.",
    "Corrija “kind” ou “mercatorBeneficiary” em “intent”."
  ],
  "wco-implementation-status/intent-fits-the-mercator-track beneficiary": [
    "A administração beneficia da vertente personalizada do Programa Mercator, mas a forma da sua intenção é “{kind}”.",
    "Ponha “kind” em “mercator-addition”, a carta que pede para acrescentar o comércio eletrónico ao plano acordado; ou ponha “mercatorBeneficiary” em false se não houver vertente personalizada."
  ],
  "wco-implementation-status/intent-fits-the-mercator-track other": [
    "A forma da intenção é “{kind}”, mas a administração não beneficia da vertente personalizada do Programa Mercator.",
    "Ponha “kind” em “letter”; ou ponha “mercatorBeneficiary” em true se houver vertente personalizada."
  ],
  "wco-implementation-status/legal-gaps-lead-to-amendments": [
    "Para a lacuna jurídica {change} de {standard} não está prevista nenhuma alteração.",
    "Acrescente “amendment”: o que deve ser alterado."
  ],
  "wco-implementation-status/legal-gaps-lead-to-amendments law": [
    "Para a norma {standard} indica-se uma lacuna na lei ({change}), mas não está prevista a sua alteração.",
    "Acrescente “amendment”: o que deve ser alterado na lei, e “due” se o prazo for conhecido. Se já houver um texto redigido, ponha “status” em “drafted”."
  ],
  "wco-implementation-status/legal-gaps-lead-to-amendments regulation": [
    "Para a norma {standard} indica-se uma lacuna na regulamentação ({change}), mas não está prevista a sua alteração.",
    "Acrescente “amendment”: o que deve ser alterado na regulamentação, e “due” se o prazo for conhecido. Se já houver um texto redigido, ponha “status” em “drafted”."
  ],
  "wco-implementation-status/legal-gaps-lead-to-amendments procedure": [
    "Para a norma {standard} indica-se uma lacuna num procedimento administrativo ({change}), mas não está prevista a sua alteração.",
    "Acrescente “amendment”: o que deve ser alterado no procedimento, e “due” se o prazo for conhecido. Se já estiver redigido, ponha “status” em “drafted”."
  ],
  "wco-implementation-status/needs-of-small-businesses-are-told": [
    "Nada se diz sobre as necessidades das micro, pequenas e médias empresas.",
    "Acrescente “msmeNeeds” com um “summary”. Se as necessidades ainda não foram avaliadas, diga-o aí, e quando o serão."
  ],
  "wco-implementation-status/open-edition-standards-are-stated": [
    "Normas conhecidas da edição {edition} que não estão indicadas: {missing}. A lista desta edição ainda não foi verificada.",
    "Acrescente a “standards” uma entrada para cada uma, com “code” e “status”. Se a edição não tiver essa norma, não a acrescente e avise os responsáveis pela lista."
  ],
  "wco-implementation-status/outputs-lead-to-outcomes": [
    "A norma {standard} não tem nenhum indicador de resultados.",
    "Acrescente um indicador do nível “outcome”."
  ],
  "wco-implementation-status/outputs-lead-to-outcomes outputs": [
    "Todos os indicadores da norma {standard} são do nível “output”: dizem o que foi feito, não o que mudou.",
    "Acrescente um indicador do nível “outcome”, por exemplo as horas que os envios passam na alfândega ou a parte dos envios com dados prévios."
  ],
  "wco-implementation-status/outputs-lead-to-outcomes full": [
    "A norma {standard} está integralmente aplicada (“full”), mas nenhum indicador mostra o que isso mudou.",
    "Acrescente a “indicators” um do nível “outcome”, com o último valor, se o tiver."
  ],
  "wco-implementation-status/past-work-is-not-dated-ahead": [
    "A data {date} é posterior à emissão deste documento ({issuedOn}).",
    "Verifique a data, sobretudo o ano; ou atualize “issuedOn”."
  ],
  "wco-implementation-status/principles-match-their-standards": [
    "A norma {standard} pertence ao princípio {expected} e não ao princípio {principle}.",
    "Escreva {expected} como princípio ou omita-o: decorre do código. Se o princípio estiver certo, corrija o código da norma."
  ],
  "wco-implementation-status/priority-ranks-differ": [
    "Várias normas têm a mesma ordem de prioridade {rank}: {standards}.",
    "Se formarem um grupo de igual prioridade, não é preciso fazer nada. Caso contrário, dê a cada uma a sua ordem."
  ],
  "wco-implementation-status/progress-reports-keep-their-interval": [
    "Um relatório de progresso está em atraso desde {since}.",
    "Envie o relatório ou indique quando foi enviado."
  ],
  "wco-implementation-status/progress-reports-keep-their-interval due": [
    "O relatório de progresso {report} era esperado em {due}; em {asOf} não está indicada a data de envio.",
    "Acrescente “sentOn” se o relatório foi enviado. Caso contrário, envie-o ou combine uma nova data com a OMA e escreva-a em “due”."
  ],
  "wco-implementation-status/progress-reports-keep-their-interval sent": [
    "O último relatório de progresso foi enviado em {since}; em {asOf} passaram mais de {interval} meses, o intervalo fixado.",
    "Acrescente a “reports” o relatório enviado desde então ou envie um. Se foi acordado outro intervalo, corrija “intervalMonths”."
  ],
  "wco-implementation-status/progress-reports-keep-their-interval none": [
    "Nenhum relatório de progresso foi enviado desde a declaração de intenção de {since}; em {asOf} passaram mais de {interval} meses, o intervalo fixado.",
    "Acrescente a “reports” os relatórios enviados, com “sentOn”, ou envie um. Se foi acordado outro intervalo, corrija “intervalMonths”."
  ],
  "wco-implementation-status/references-lead-to-steps-and-measures": [
    "O identificador “{id}” é o de um elemento de “{found}”; aqui é preciso o de um elemento de {expected}.",
    "Indique o identificador do elemento pretendido; ou ponha a referência no campo a que pertence."
  ],
  "wco-implementation-status/standards-are-stated-once": [
    "A norma {standard} figura duas vezes: em {first} e de novo aqui.",
    "Junte as duas entradas numa só ou corrija o código da que se refere a outra norma."
  ],
  "wco-implementation-status/standards-not-begun-show-no-work": [
    "O estado da norma {standard} é “{status}” e, no entanto, indicam-se trabalhos nela ({work}).",
    "Mude o estado para “partial” ou para o que convier; ou retire as etapas e datas que pertencem a outra norma."
  ],
  "wco-implementation-status/started-work-has-an-intent": [
    "Os trabalhos começaram em {standards}, mas falta a data da intenção.",
    "Acrescente a data da intenção."
  ],
  "wco-implementation-status/started-work-has-an-intent none": [
    "Os trabalhos começaram em {standards}, mas não está declarada a intenção de aplicar o Quadro de Normas.",
    "Acrescente “intent” com o tipo e a data em que a OMA foi notificada. Se a prática for anterior, ponha “preexisting” em true."
  ],
  "wco-implementation-status/started-work-has-an-intent undated": [
    "Os trabalhos começaram em {standards}, mas a declaração de intenção não tem data.",
    "Acrescente “date” a “intent”: o dia, o mês ou o ano em que a OMA foi notificada. Todos os prazos contam a partir daí."
  ],
  "wco-implementation-status/steps-do-not-wait-for-themselves": [
    "A etapa {step} depende de si própria: {cycle}.",
    "Retire de “dependsOn” a etapa que não precisa de estar concluída primeiro, para quebrar o círculo."
  ],
  "wco-implementation-status/tailored-support-follows-its-diagnosis": [
    "O apoio personalizado {measure} começa em {start}, antes do seu diagnóstico {diagnosis}, de {date}.",
    "Corrija a data errada ou cite em “diagnostic” o diagnóstico anterior em que o apoio assenta."
  ],
  "wco-implementation-status/tailored-support-names-its-diagnosis": [
    "A medida de reforço das capacidades {measure} é um apoio personalizado, mas o diagnóstico que a motivou não é citado.",
    "Acrescente “diagnostic” com o identificador do diagnóstico em “diagnostics”, dentro de “monitoring”; também se pode citar um diagnóstico previsto. Se não houve nenhum, escolha outro “type”, por exemplo “ASSIST”."
  ],
  "wco-implementation-status/targets-lie-in-the-window": [
    "O prazo {target} da norma {standard} não se situa {least} a {most} meses depois da intenção ({intent}).",
    "Verifique as duas datas."
  ],
  "wco-implementation-status/targets-lie-in-the-window early": [
    "O prazo da norma {standard} é {target}, menos de {least} meses depois da intenção de {intent}; contam-se {least} a {most} meses.",
    "Verifique o prazo (“targetEnd”) e a data da intenção. Se a prática for anterior à intenção, ponha “preexisting” em true. Se o prazo for realista, o aviso pode manter-se."
  ],
  "wco-implementation-status/targets-lie-in-the-window late": [
    "O prazo da norma {standard} é {target}, mais de {most} meses depois da intenção de {intent}; contam-se {least} a {most} meses.",
    "Verifique o prazo (“targetEnd”) e a data da intenção. Se os seus recursos exigirem mais tempo, diga-o em “approach”; o aviso pode então manter-se."
  ],
  "wco-implementation-status/wco-committees-are-engaged": [
    "Não figura nenhum dos comités da OMA: nem o Comité Técnico Permanente (PTC), nem o Comité de Luta contra a Fraude (EC), nem o Comité de Reforço das Capacidades (CBC).",
    "Se experiências ou dificuldades foram debatidas num deles, acrescente-o a “bodies”, dentro de “monitoring”, com a organização “org:WCO”. Caso contrário, não é preciso fazer nada."
  ],
  "wco-implementation-status/wco-experts-are-accredited": [
    "A medida {measure} é prestada pela OMA ou pelos seus membros, mas diz-se que os peritos não são acreditados pela OMA.",
    "Pergunte à OMA se os peritos são acreditados e, se o forem, ponha “expertsAccredited” em true. Se os peritos vierem de outra parte, corrija “providers”."
  ],
  "wco-implementation-status/work-begins-soon-after-intent": [
    "A intenção foi declarada em {intent}; em {asOf}, pelo menos {months} meses depois, nenhuma norma foi iniciada: todas estão em “none” ou “planned”.",
    "Verifique se os estados estão atualizados. Se nada começou, diga em “challenges” o que atrasa os trabalhos e o apoio de que precisa."
  ],
  "wco-implementation-status/work-dates-run-forward": [
    "O fim, “{endField}”: {end}, é anterior ao início, “{startField}”: {start}.",
    "Corrija a data errada; verifique sobretudo o ano. Se só uma delas for conhecida, omita a outra."
  ],
  "wco-implementation-status/work-rests-on-a-gap-analysis": [
    "Os trabalhos na norma {standard} começaram (estado “{status}”), mas não é dada nenhuma análise das lacunas.",
    "Acrescente “gap” com um “summary”: o que separa a prática atual da norma. Se não houver lacuna, diga-o."
  ],
  "wco-implementation-status/work-starts-after-the-intent": [
    "Os trabalhos em {standard} têm a data {date}, anterior à declaração de intenção ({intent}).",
    "Verifique as duas datas; se a prática for anterior à intenção, ponha “preexisting” em true."
  ],
  "wco-implementation-status/work-starts-after-the-intent workStart": [
    "Os trabalhos em {standard} começaram em {date} (“workStart”), antes da declaração de intenção, de {intent}.",
    "Verifique as duas datas. Se a prática for anterior à intenção, ponha “preexisting” em true."
  ],
  "wco-implementation-status/work-starts-after-the-intent completedOn": [
    "A norma {standard} foi concluída em {date} (“completedOn”), antes da declaração de intenção, de {intent}.",
    "Verifique as duas datas. Se a prática for anterior à intenção, ponha “preexisting” em true."
  ]
};
