// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../language.ts';

export const messages: Language['messages'] = {
  "parts/adopted-documents-rest-on-a-decision": [
    "O documento é declarado adotado, mas não se indica nenhuma decisão nesse sentido.",
    "Acrescente a decisão a “decisions” com o estado “taken” e a sua data, ou ponha “lifecycle” em “submitted”."
  ],
  "parts/approximate-numbers-keep-their-words": [
    "O número não é exato (“{comparator}”), mas faltam as suas palavras.",
    "Acrescente “statedAs” com as palavras da fonte."
  ],
  "parts/closed-list-codes-are-known": [
    "“{code}” não é um código de {lists}, na edição indicada pelo documento.",
    "Use um código da lista (waypost catalog {lists}) ou corrija a edição em “catalogs”."
  ],
  "parts/completed-work-has-evidence": [
    "Isto é declarado “{status}”, sem qualquer prova.",
    "Indique a prova em “evidence” do documento (certificado, ata, fotografia, relatório…) e cite aqui o seu identificador."
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
  "parts/no-private-contact-in-public": [
    "O documento é público e indica o endereço {email}, que não está marcado como público.",
    "Se o endereço puder ser publicado, acrescente \"public\": true ao contacto; caso contrário, retire-o."
  ],
  "parts/nothing-confidential-in-public": [
    "Este elemento é confidencial, mas o documento é público.",
    "Retire o elemento, ou ponha “confidentiality” em “programme” ou “restricted”."
  ],
  "parts/open-list-codes-are-known": [
    "“{code}” não é (ainda) um código de {lists}.",
    "Verifique a grafia (waypost catalog {lists}). Se nenhum código servir, escreva { \"other\": { \"pt\": \"…\" } } onde o campo o permitir."
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
    "Se faltarem revisões, entregue-as; caso contrário, numere esta logo a seguir a {other}."
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
  ]
};
