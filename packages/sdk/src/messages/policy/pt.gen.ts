// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../language.ts';

export const messages: Language['messages'] = {
  "policy/editions-are-admitted": [
    "O documento usa a edição “{edition}” da lista de códigos {list}; a política admite: {admitted}.",
    "Use os códigos de uma edição admitida (waypost catalog {list}) e indique-a em “catalogs”."
  ],
  "policy/reports-come-in-time": [
    "O relatório foi emitido em {issuedOn}; devia sê-lo até {due}, {days} dias depois do fim do seu período ({end}).",
    "Verifique “issuedOn” e o período. Se estiverem certos, nada há a corrigir; a constatação assinala que o relatório foi tardio."
  ],
  "policy/required-profiles-are-used": [
    "O perfil é “{profile}”; a política aplicada pede: {required}.",
    "Elabore o documento segundo um destes perfis. Se o seu for o certo, contacte o emissor da política."
  ],
  "policy/waivers-are-in-force": [
    "A dispensa {waiver} da regra {rule} caducou em {expiresOn}.",
    "Corrija o que a regra constata aqui, ou peça nova dispensa ao emissor da política."
  ]
};
