// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../language.ts';

export const messages: Language['messages'] = {
  "validation-policy/code-lists-are-known": [
    "No existe la lista de códigos «{list}» en esta versión de la norma.",
    "Compruebe la grafía: waypost catalog muestra todas las listas. Tal como está, esta entrada no cambia nada."
  ],
  "validation-policy/code-lists-are-known suggestion": [
    "No existe la lista de códigos «{list}». ¿Quería decir «{suggestion}»?",
    "Corrija el nombre. Tal como está, esta entrada no cambia nada."
  ],
  "validation-policy/code-lists-are-known edition": [
    "La lista de códigos {list} no tiene edición «{edition}». Conocidas: {known}.",
    "Compruebe la grafía. Ningún documento puede indicar esta edición y ver comprobados sus códigos."
  ],
  "validation-policy/formats-and-profiles-are-known": [
    "«{name}» no se conoce. Conocidos: {known}.",
    "Compruebe la grafía (waypost formats). Tal como está, esta entrada no afecta a ningún documento."
  ],
  "validation-policy/formats-and-profiles-are-known format": [
    "No existe el formato «{name}». Conocidos: {known}.",
    "Compruebe la grafía (waypost formats). Tal como está, esta entrada no afecta a ningún documento."
  ],
  "validation-policy/formats-and-profiles-are-known format-suggestion": [
    "No existe el formato «{name}». ¿Quería decir «{suggestion}»?",
    "Corrija el nombre. Tal como está, esta entrada no afecta a ningún documento."
  ],
  "validation-policy/formats-and-profiles-are-known profile": [
    "No existe el perfil «{name}». Conocidos: {known}.",
    "Compruebe la grafía (waypost formats). Tal como está, esta entrada no afecta a ningún documento."
  ],
  "validation-policy/formats-and-profiles-are-known profile-suggestion": [
    "No existe el perfil «{name}». ¿Quería decir «{suggestion}»?",
    "Corrija el nombre. Tal como está, esta entrada no afecta a ningún documento."
  ],
  "validation-policy/limits-leave-room": [
    "«{least}» es {lower} y «{most}» es {upper}: no queda nada entre ambos.",
    "Corrija uno de los dos límites. Un límite que omita es el de la norma."
  ],
  "validation-policy/lists-and-formats-stand-once": [
    "«{name}» ya tiene una entrada en {first}.",
    "Reúna las dos entradas en una."
  ],
  "validation-policy/rules-are-known": [
    "No existe la regla «{rule}» en esta versión de la norma.",
    "Compruebe la grafía. Tal como está, esta entrada no cambia nada."
  ],
  "validation-policy/rules-are-known suggestion": [
    "No existe la regla «{rule}». ¿Quería decir «{suggestion}»?",
    "Corrija el nombre. Tal como está, esta entrada no cambia nada."
  ],
  "validation-policy/rules-are-known layer": [
    "La regla «{rule}» es de lectura o de estructura, que una política no puede cambiar.",
    "Quite esta entrada: todo documento debe cumplir estas reglas, o los programas no podrían leerlo."
  ],
  "validation-policy/severity-changes-do-not-overlap": [
    "La gravedad de {rule} figura también en {first}, para algunos de los mismos días.",
    "Haga que una entrada termine («until») la víspera del comienzo de la siguiente («from»), o quite una."
  ],
  "validation-policy/severity-changes-end-after-they-start": [
    "La gravedad vale hasta el {until}, pero solo a partir del {from}.",
    "Corrija una de las dos fechas."
  ],
  "validation-policy/waiver-ids-are-unique": [
    "«{id}» ya es el identificador de la dispensa en {first}.",
    "Dé a esta dispensa un identificador propio."
  ],
  "validation-policy/waivers-end-after-they-start": [
    "La dispensa vence el {expiresOn}, antes de haber sido concedida ({grantedOn}).",
    "Corrija una de las dos fechas."
  ]
};
