// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from './language.ts';

export const fr: Language = {
  "messages": {
    "structure/type": [
      "La valeur n’est pas du bon type.",
      "Consultez la référence du champ."
    ],
    "structure/type string": [
      "Il faut ici un texte, et non {actual:types}.",
      "Mettez la valeur entre guillemets : \"comme ceci\". Si elle est inconnue, omettez tout le champ."
    ],
    "structure/type number": [
      "Il faut ici un nombre, et non {actual:types}.",
      "Écrivez le nombre sans guillemets et avec un point décimal : 71.5. S’il est inconnu, omettez tout le champ."
    ],
    "structure/type integer": [
      "Il faut ici un nombre entier, et non {actual:types}.",
      "Écrivez un nombre entier sans guillemets : 12."
    ],
    "structure/type boolean": [
      "Il faut ici oui ou non, et non {actual:types}.",
      "Écrivez true (oui) ou false (non), sans guillemets."
    ],
    "structure/type array": [
      "Il faut ici une liste, et non {actual:types}.",
      "Mettez les éléments entre crochets, même s’il n’y en a qu’un : [ … ]."
    ],
    "structure/type object": [
      "Il faut ici un groupe de champs, et non {actual:types}.",
      "Écrivez les champs entre accolades : { \"champ\": valeur }. Un texte en plusieurs langues s’écrit { \"fr\": \"…\", \"en\": \"…\" }."
    ],
    "structure/type code-or-other": [
      "Il faut ici un code de la liste, ou un texte qui en tient lieu, et non {actual:types}.",
      "Écrivez le code entre guillemets ou, si la liste n’en contient aucun qui convienne, { \"other\": { \"fr\": \"…\" } }."
    ],
    "structure/required": [
      "Le champ « {property} » manque ici.",
      "Ajoutez « {property} ». La référence du format explique son sens et sa forme."
    ],
    "structure/unknown-property": [
      "Il n’y a pas de champ « {property} » à cet endroit.",
      "Vérifiez l’orthographe ou supprimez le champ. Vos données propres vont dans « extensions »."
    ],
    "structure/unknown-property suggestion": [
      "Il n’y a pas de champ « {property} » à cet endroit. Vouliez-vous dire « {suggestion} » ?",
      "Renommez-le en « {suggestion} », ou supprimez-le."
    ],
    "structure/not-in-profile": [
      "Un document du profil « {profile} » ne comporte pas le champ « {property} ».",
      "Supprimez « {property} », ou choisissez le profil qui le comporte."
    ],
    "structure/enum": [
      "« {value} » ne fait pas partie des valeurs admises.",
      "Utilisez l’une de ces valeurs : {allowed}."
    ],
    "structure/enum suggestion": [
      "« {value} » ne fait pas partie des valeurs admises. Vouliez-vous dire « {suggestion} » ?",
      "Utilisez l’une de ces valeurs : {allowed}."
    ],
    "structure/pattern": [
      "« {value} » n’est pas écrit sous la forme voulue ici.",
      "Forme attendue : {form:forms}"
    ],
    "structure/min-length": [
      "Le texte est trop court : {actual} caractère(s), il en faut au moins {limit}.",
      "Écrivez le texte, ou omettez tout le champ s’il n’y a rien à dire."
    ],
    "structure/max-length": [
      "Le texte est trop long : {actual} caractères, {limit} au plus sont admis.",
      "Raccourcissez le texte, ou renvoyez à un document dans « evidence » ou « sources »."
    ],
    "structure/minimum": [
      "{value} est trop petit ; le plus petit nombre admis est {limit}.",
      "Vérifiez le nombre."
    ],
    "structure/maximum": [
      "{value} est trop grand ; le plus grand nombre admis est {limit}.",
      "Vérifiez le nombre et son unité."
    ],
    "structure/min-items": [
      "La liste compte {actual} élément(s) ; il en faut au moins {limit}.",
      "Ajoutez ce qui manque, ou omettez toute la liste si cela est admis."
    ],
    "structure/max-items": [
      "La liste compte {actual} éléments ; {limit} au plus sont admis.",
      "Répartissez le contenu sur plusieurs documents."
    ],
    "structure/min-properties": [
      "Il y a ici {actual} entrée(s) ; il en faut au moins {limit}.",
      "Un texte est donné dans au moins une langue : { \"fr\": \"…\" }."
    ],
    "structure/max-properties": [
      "Il y a ici {actual} entrées ; {limit} au plus sont admises.",
      "Supprimez ce qui n’est pas nécessaire."
    ],
    "structure/property-name": [
      "« {property} » ne peut pas servir de clé ici.",
      "Les clés d’un texte sont des langues (fr, en, ar, pt, es), celles des catalogues des noms de listes, celles des extensions des noms de domaine inversés (org.example.audit)."
    ],
    "structure/exactly-one": [
      "Il faut ici exactement un de ces champs : {properties}. Trouvé : aucun.",
      "Ajoutez celui qui convient."
    ],
    "structure/exactly-one several": [
      "Il faut ici exactement un de ces champs : {properties}. Trouvé : {found}.",
      "Gardez celui qui convient et supprimez les autres."
    ],
    "structure/not-an-object": [
      "Un document Waypost est un objet JSON, écrit entre accolades ; ceci n’en est pas un.",
      "Partez d’un nouveau document : waypost init <format>."
    ],
    "structure/unknown-format": [
      "« {value} » n’est pas un format de Waypost.",
      "Donnez à « format » l’une de ces valeurs : {known}."
    ],
    "structure/unknown-format absent": [
      "Le document n’indique pas son format : le champ « format » manque.",
      "Ajoutez « format » avec l’une de ces valeurs : {known}."
    ],
    "structure/unknown-format suggestion": [
      "« {value} » n’est pas un format de Waypost. Vouliez-vous dire « {suggestion} » ?",
      "Donnez à « format » l’une de ces valeurs : {known}."
    ],
    "structure/unknown-version": [
      "La version « {value} » de {format} n’est pas connue ici.",
      "Donnez à « formatVersion » l’une de ces valeurs : {known} ; ou mettez Waypost à jour si le document est plus récent."
    ],
    "structure/unknown-version absent": [
      "Le document n’indique pas sa version : le champ « formatVersion » manque.",
      "Ajoutez « formatVersion » avec l’une de ces valeurs : {known}."
    ]
  },
  "words": {
    "types": {
      "string": "un texte",
      "number": "un nombre",
      "boolean": "oui ou non (true ou false)",
      "array": "une liste",
      "object": "un groupe de champs",
      "null": "rien (null)"
    },
    "forms": {
      "Link": "Un lien qui commence par https://.",
      "DocumentUri": "Une adresse qui désigne durablement le document : https://… ou urn:….",
      "Sha256": "Une empreinte SHA-256 : 64 chiffres hexadécimaux en minuscules.",
      "LanguageTag": "Une étiquette de langue BCP 47 : fr, en, ar, pt, es, pt-BR.",
      "Date": "Une date du calendrier qui existe, année-mois-jour, de 1900 à 2099 : 2025-03-31.",
      "PartialDate": "Une date aussi précise que connue : 2025, 2025-Q3, 2025-03, 2025-03-31, ou --04-07 si l’année est inconnue.",
      "Code": "Un code : lettres, chiffres, points, signes plus et traits d’union, 40 au plus, sans espace : EAD-CAP.",
      "OrganizationId": "Une organisation : upu:<code d’opérateur>, <pays>:<rôle> tel que bj:customs, ou org:<nom> tel que org:UPU.",
      "CountryCode": "Deux lettres majuscules, ISO 3166-1 alpha-2 : BJ, FR.",
      "ImpcCode": "Six lettres majuscules ou chiffres : BJCOOA.",
      "Edition": "L’édition d’une liste de codes, selon le nom donné par les catalogues : ORE3-2022.",
      "LocalId": "Un identifiant : une lettre, puis lettres, chiffres, points, traits d’union ou tirets bas, 64 au plus : A01.",
      "EmailAddress": "Une adresse électronique : nom@example.org.",
      "PhoneNumber": "Un numéro de téléphone commençant par + et l’indicatif du pays : +229 21 00 00 00.",
      "Decimal": "Un nombre décimal entre guillemets, 15 chiffres au plus avant le point et 4 après : \"12500.00\".",
      "CurrencyCode": "Trois lettres majuscules, ISO 4217 : XOF, CHF.",
      "RuleId": "Identifiant d’une règle, un groupe et un nom en minuscules : structure/required.",
      "JsonPointer": "Un pointeur JSON (RFC 6901) : vide pour le document entier, sinon une barre oblique devant chaque nom ou indice : /standards/0/code."
    }
  }
};
