// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../language.ts';

export const messages: Language['messages'] = {
  "parts/actual-dates-are-not-after-as-of": [
    "Indica-se que o trabalho “{work}” começou em {date}, mas o documento descreve a situação em {asOf}.",
    "Corrija a data; se o início ainda estiver por vir, escreva-o em “plannedStart”. Ou atualize “asOf”."
  ],
  "parts/actual-dates-are-not-after-as-of end": [
    "Indica-se que o trabalho “{work}” terminou em {date}, mas o documento descreve a situação em {asOf}.",
    "Corrija a data; se o fim ainda estiver por vir, escreva-o em “plannedEnd”. Ou atualize “asOf”."
  ],
  "parts/adopted-documents-rest-on-a-decision": [
    "O documento é declarado adotado, mas não se indica nenhuma decisão nesse sentido.",
    "Acrescente a decisão a “decisions” com o estado “taken” e a sua data, ou ponha “lifecycle” em “submitted”."
  ],
  "parts/approximate-numbers-keep-their-words": [
    "O número não é exato (“{comparator}”), mas falta o texto da fonte.",
    "Acrescente “statedAs” com as palavras textuais da fonte."
  ],
  "parts/certificates-expire-after-issue": [
    "O certificado expira em {expiresOn}, data que não é posterior à da sua emissão, {issuedOn}.",
    "Verifique as duas datas no certificado, sobretudo o ano."
  ],
  "parts/closed-list-codes-are-known": [
    "“{code}” não consta de {lists}, na edição indicada pelo documento.",
    "Use um código da lista, que “waypost catalog” seguido do nome dela mostra, ou corrija a edição em “catalogs”."
  ],
  "parts/closed-list-codes-are-known suggestion": [
    "“{code}” não consta de {lists}, na edição indicada pelo documento. Queria dizer “{suggestion}”?",
    "Use um código da lista, que “waypost catalog” seguido do nome dela mostra, ou corrija a edição em “catalogs”."
  ],
  "parts/completed-work-has-evidence": [
    "Isto é declarado “{status}”, sem qualquer prova.",
    "Indique a prova em “evidence” do documento (certificado, ata, fotografia, relatório…) e cite aqui o seu identificador."
  ],
  "parts/completed-work-is-at-100-percent": [
    "O trabalho “{work}” está concluído, mas o seu progresso é de {progress} por cento.",
    "Escreva 100 em “progressPct”; ou mude o estado para “in-progress” se restar trabalho."
  ],
  "parts/countries-lie-in-their-region": [
    "{country} não costuma ser contado na região {region}; as listas aqui conhecidas contam-no em {regions}.",
    "Verifique o país e a região. Se o programa contar de facto o país nessa região, deixe como está."
  ],
  "parts/events-end-on-or-after-their-start": [
    "O evento “{event}” termina em {end}, antes de começar ({start}).",
    "Troque as duas datas ou corrija a que está errada."
  ],
  "parts/expected-ends-lie-ahead": [
    "Espera-se que o trabalho “{work}” termine em {end}, data já passada em {asOf}.",
    "Indique em “expectedEnd” a data que agora se espera; se o trabalho estiver feito, mude o estado para “completed” e indique “actualEnd”."
  ],
  "parts/ids-are-unique": [
    "O identificador “{id}” já é o de {first}.",
    "Dê a este elemento um identificador próprio e verifique se as referências a “{id}” se referem a ele ou ao outro."
  ],
  "parts/issued-on-or-after-its-date": [
    "O documento descreve a situação em {asOf}, mas foi emitido antes, em {issuedOn}.",
    "Corrija “asOf” ou “issuedOn”."
  ],
  "parts/later-revisions-say-what-they-replace": [
    "Esta é a revisão {revision}, mas o documento não diz que revisão substitui.",
    "Acrescente “supersedes” com o identificador, a revisão e o motivo."
  ],
  "parts/later-revisions-say-what-they-replace first": [
    "Uma primeira revisão não substitui nada, mas “supersedes” está indicado.",
    "Aumente “revision” ou retire “supersedes”."
  ],
  "parts/list-editions-are-named": [
    "O documento usa o código “{code}” da lista {list}, mas não diz de que edição; conhecem-se várias.",
    "Acrescente a edição a “catalogs”, em “{list}”. O comando “waypost catalog {list}” mostra as edições."
  ],
  "parts/no-private-contact-in-public": [
    "O documento é público e indica o endereço {email}, que não está marcado como público.",
    "Se o endereço puder ser publicado, acrescente \"publishable\": true ao contacto; caso contrário, retire-o."
  ],
  "parts/nothing-confidential-in-public": [
    "Este elemento é confidencial, mas o documento é público.",
    "Retire o elemento, ou ponha “confidentiality” em “programme” ou “restricted”."
  ],
  "parts/only-held-events-have-attendance": [
    "O evento “{event}” tem o estado “{status}” e, no entanto, indica quem assistiu.",
    "Se se realizou, dê-lhe o estado “held”. Caso contrário, ponha as pessoas esperadas em “participants” e elimine “attendance”."
  ],
  "parts/open-list-codes-are-known": [
    "“{code}” não consta (ainda) de {lists}.",
    "Verifique a grafia: “waypost catalog” seguido do nome de uma lista mostra os seus códigos. Se nenhum código servir, escreva { \"other\": { \"pt\": \"…\" } } onde o campo o permitir."
  ],
  "parts/open-list-codes-are-known suggestion": [
    "“{code}” não consta (ainda) de {lists}. Queria dizer “{suggestion}”?",
    "Verifique a grafia: “waypost catalog” seguido do nome de uma lista mostra os seus códigos. Se nenhum código servir, escreva { \"other\": { \"pt\": \"…\" } } onde o campo o permitir."
  ],
  "parts/organization-ids-match-their-codes": [
    "Indica-se que a organização “{id}” está em {stated}, um país que não é o do seu identificador.",
    "Corrija “country” ou “id”, conforme o que estiver errado."
  ],
  "parts/organization-ids-match-their-codes operator": [
    "A organização “{id}” tem o código de operador {stated}, que não é o do seu identificador.",
    "Corrija “operatorCode” ou “id”, conforme o que estiver errado."
  ],
  "parts/past-facts-are-not-dated-ahead": [
    "A data {date} é posterior à emissão deste documento ({issuedOn}).",
    "Verifique a data, sobretudo o ano; ou atualize “issuedOn”."
  ],
  "parts/past-facts-are-not-dated-ahead over": [
    "O estado é “{status}”, mas a data {date} é posterior à emissão deste documento ({issuedOn}).",
    "Verifique a data, sobretudo o ano. Se ainda estiver por vir, mude o estado para “planned”."
  ],
  "parts/placeholders-are-filled-in": [
    "“{words}” parece um texto por completar que ficou como estava.",
    "Escreva o texto no seu lugar, sem parênteses retos; se não houver nada a dizer e o campo não for obrigatório, omita-o."
  ],
  "parts/ranges-have-both-ends": [
    "O número é apresentado como um intervalo a partir de {value}, mas falta o limite superior.",
    "Acrescente “valueMax”, ou indique “gte” para “pelo menos”."
  ],
  "parts/ranges-have-both-ends reversed": [
    "O intervalo está invertido: vai de {value} a {valueMax}.",
    "Troque “value” e “valueMax” ou corrija o que está errado."
  ],
  "parts/ranges-have-both-ends other": [
    "É dado um limite superior, mas o número não é apresentado como intervalo (“comparator” é “{comparator}”).",
    "Ponha “comparator” em “range”, ou retire “valueMax”."
  ],
  "parts/references-lead-to-the-right-items": [
    "O identificador “{id}” é o de um elemento de “{found}”; aqui é preciso o de um elemento de {expected}.",
    "Indique o identificador do elemento pretendido; ou ponha a referência no campo a que pertence."
  ],
  "parts/references-resolve": [
    "Não há neste documento nenhum elemento com o identificador “{id}”.",
    "Corrija o identificador ou acrescente o elemento. Se ele estiver noutro documento, indique-o em “relatedDocuments” e aqui em “document”."
  ],
  "parts/related-documents-are-listed": [
    "Nenhum documento relacionado tem o identificador “{id}”.",
    "Acrescente o documento a “relatedDocuments” com este identificador, ou corrija-o."
  ],
  "parts/revisions-follow-each-other": [
    "A revisão {revision} substitui a revisão {other}; faltam as que estão entre elas.",
    "Se faltarem revisões, submeta-as; caso contrário, numere esta logo a seguir a {other}."
  ],
  "parts/rows-stand-once": [
    "Esta linha trata do mesmo que a que está em {first}: igual em {members}.",
    "Mantenha a linha certa e retire a outra; se devia tratar de outra coisa, corrija {members}."
  ],
  "parts/subjects-name-whom-they-are-about": [
    "O sujeito é do tipo “{kind}”, mas não tem “{missing}”; não se pode saber de qual se trata.",
    "Acrescente “{missing}” a “subject”, ou corrija “kind”."
  ],
  "parts/supersedes-an-earlier-revision": [
    "A revisão {revision} declara substituir a revisão {other}, que não é anterior.",
    "Aumente “revision” acima de {other}, ou corrija a revisão substituída."
  ],
  "parts/supersedes-an-earlier-revision document": [
    "Este documento substitui uma revisão de outro documento, {other}.",
    "Dê a “supersedes” o identificador deste documento, {documentId}. Um documento para um novo período não substitui nada: omita “supersedes”."
  ],
  "parts/text-in-the-document-language": [
    "O documento está em “{language}”, mas este texto só existe em: {languages}.",
    "Acrescente o texto em “{language}” ou corrija a língua do documento."
  ],
  "parts/work-in-progress-has-not-ended": [
    "O trabalho “{work}” está em curso, mas tem um fim efetivo: {end}.",
    "Mude o estado para “completed”; ou retire “actualEnd” se o trabalho continuar."
  ],
  "parts/work-not-started-has-no-actual-dates": [
    "O trabalho “{work}” não começou, mas tem um início efetivo: {date}.",
    "Mude o estado para “in-progress”; ou, se a data for apenas prevista, escreva-a antes em “plannedStart”."
  ],
  "parts/work-not-started-has-no-actual-dates end": [
    "O trabalho “{work}” não começou, mas tem um fim efetivo: {date}.",
    "Mude o estado para “completed”; ou, se a data for apenas prevista, escreva-a antes em “plannedEnd”."
  ],
  "parts/work-not-started-is-at-zero-percent": [
    "O trabalho “{work}” não começou, mas o seu progresso é de {progress} por cento.",
    "Mude o estado para “in-progress” e indique o início efetivo; ou escreva 0 em “progressPct”."
  ],
  "parts/work-that-is-over-expects-no-end": [
    "O trabalho “{work}” está no estado “{status}” e, no entanto, espera-se que termine em {end}.",
    "Retire “expectedEnd”; o fim efetivo fica em “actualEnd”."
  ]
};
