// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../language.ts';

export const messages: Language['messages'] = {
  "validation-policy/code-lists-are-known": [
    "Não há lista de códigos “{list}” nesta versão da norma.",
    "Verifique a grafia: waypost catalog mostra todas as listas. Tal como está, esta entrada nada altera."
  ],
  "validation-policy/code-lists-are-known suggestion": [
    "Não há lista de códigos “{list}”. Queria dizer “{suggestion}”?",
    "Corrija o nome. Tal como está, esta entrada nada altera."
  ],
  "validation-policy/code-lists-are-known edition": [
    "A lista de códigos {list} não tem edição “{edition}”. Conhecidas: {known}.",
    "Verifique a grafia. Nenhum documento pode indicar esta edição e ter os seus códigos verificados."
  ],
  "validation-policy/formats-and-profiles-are-known": [
    "“{name}” não é conhecido. Conhecidos: {known}.",
    "Verifique a grafia (waypost formats). Tal como está, esta entrada não diz respeito a nenhum documento."
  ],
  "validation-policy/formats-and-profiles-are-known format": [
    "Não há formato “{name}”. Conhecidos: {known}.",
    "Verifique a grafia (waypost formats). Tal como está, esta entrada não diz respeito a nenhum documento."
  ],
  "validation-policy/formats-and-profiles-are-known format-suggestion": [
    "Não há formato “{name}”. Queria dizer “{suggestion}”?",
    "Corrija o nome. Tal como está, esta entrada não diz respeito a nenhum documento."
  ],
  "validation-policy/formats-and-profiles-are-known profile": [
    "Não há perfil “{name}”. Conhecidos: {known}.",
    "Verifique a grafia (waypost formats). Tal como está, esta entrada não diz respeito a nenhum documento."
  ],
  "validation-policy/formats-and-profiles-are-known profile-suggestion": [
    "Não há perfil “{name}”. Queria dizer “{suggestion}”?",
    "Corrija o nome. Tal como está, esta entrada não diz respeito a nenhum documento."
  ],
  "validation-policy/limits-leave-room": [
    "“{least}” é {lower} e “{most}” é {upper}: nada fica entre os dois.",
    "Corrija um dos dois limites. Um limite omitido é o da norma."
  ],
  "validation-policy/lists-and-formats-stand-once": [
    "“{name}” já tem uma entrada em {first}.",
    "Reúna as duas entradas numa só."
  ],
  "validation-policy/rules-are-known": [
    "Não há regra “{rule}” nesta versão da norma.",
    "Verifique a grafia. Tal como está, esta entrada nada altera."
  ],
  "validation-policy/rules-are-known suggestion": [
    "Não há regra “{rule}”. Queria dizer “{suggestion}”?",
    "Corrija o nome. Tal como está, esta entrada nada altera."
  ],
  "validation-policy/rules-are-known layer": [
    "A regra “{rule}” é de leitura ou de estrutura, que uma política não pode alterar.",
    "Retire esta entrada: todos os documentos têm de cumprir estas regras, ou os programas não os poderiam ler."
  ],
  "validation-policy/severity-changes-do-not-overlap": [
    "A gravidade de {rule} consta também em {first}, para alguns dos mesmos dias.",
    "Faça uma entrada terminar (“until”) na véspera do início da seguinte (“from”), ou retire uma delas."
  ],
  "validation-policy/severity-changes-end-after-they-start": [
    "A gravidade vale até {until}, mas só a partir de {from}.",
    "Corrija uma das duas datas."
  ],
  "validation-policy/waiver-ids-are-unique": [
    "“{id}” já é o identificador da dispensa em {first}.",
    "Dê a esta dispensa um identificador próprio."
  ],
  "validation-policy/waivers-end-after-they-start": [
    "A dispensa caduca em {expiresOn}, antes de ter sido concedida ({grantedOn}).",
    "Corrija uma das duas datas."
  ]
};
