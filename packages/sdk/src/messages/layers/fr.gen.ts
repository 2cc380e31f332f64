// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../language.ts';

export const fr: Language = {
  "direction": "ltr",
  "comma": ", ",
  "messages": {
    "read/encoding": [
      "Le fichier n’est pas un texte UTF-8 : l’octet {byte} à la position {byteOffset}, après « {near} », n’appartient à aucun caractère.",
      "Enregistrez de nouveau le fichier avec l’encodage UTF-8, puis vérifiez les noms et les accents."
    ],
    "read/encoding windows-1252": [
      "Le fichier a probablement été enregistré en Windows-1252 ou Latin-1, et non en UTF-8 : l’octet {byte} à la position {byteOffset}, après « {near} », serait alors « {character} ».",
      "Ouvrez le fichier dans le programme qui l’a écrit, vérifiez que « {character} » s’y affiche et enregistrez-le avec l’encodage UTF-8."
    ],
    "read/encoding other-encoding": [
      "Le fichier est écrit dans l’encodage {found} ; un document est en UTF-8.",
      "Enregistrez de nouveau le fichier avec l’encodage UTF-8."
    ],
    "read/encoding not-text": [
      "Ce n’est pas un texte JSON mais un fichier d’un autre type : {found}.",
      "Vérifiez qu’il s’agit du bon fichier, ou exportez son contenu en JSON."
    ],
    "read/encoding cut-off": [
      "Le fichier se termine au milieu d’un caractère, après « {near} » : il a probablement été tronqué lors d’une copie ou d’un envoi.",
      "Récupérez de nouveau le fichier et comparez sa taille à celle de l’original."
    ],
    "read/empty": [
      "Le fichier est vide.",
      "Vérifiez qu’il s’agit du bon fichier et qu’il a été enregistré en entier."
    ],
    "read/too-deep": [
      "Plus de {limit} objets et listes sont imbriqués ici ; aucun document n’a besoin d’autant de niveaux.",
      "Cherchez plus haut des crochets ou accolades ouverts et non fermés, ou un contenu placé dans lui-même."
    ],
    "read/syntax": [
      "Le fichier n’est pas un JSON bien formé : ce qui figure près de « {near} » ne peut pas se trouver là.",
      "Corrigez cet endroit. Un éditeur qui connaît le JSON le signale ; un fichier exporté par un programme gagne à être exporté de nouveau."
    ],
    "read/syntax unclosed": [
      "Le fichier se termine alors que « {open} » de la ligne {openLine}, colonne {openColumn} est encore ouvert.",
      "Ajoutez « {close} ». Si la fin du fichier manque, récupérez de nouveau le fichier."
    ],
    "read/syntax unclosed-string": [
      "Le texte qui commence ici par {found} n’a pas de guillemet fermant sur cette ligne.",
      "Fermez le texte par un guillemet double droit ; dans un texte, écrivez un retour à la ligne \\n."
    ],
    "read/syntax raw-control": [
      "Un texte contient tel quel le caractère de commande {codePoint}.",
      "Supprimez-le ; dans un texte, écrivez une tabulation \\t."
    ],
    "read/syntax escape": [
      "« {found} » n’a pas de sens dans un texte JSON, où la barre oblique inverse introduit un caractère spécial.",
      "Écrivez une barre oblique inverse \\\\, comme dans C:\\\\rapports."
    ],
    "read/syntax comment": [
      "Le JSON n’admet pas de commentaires.",
      "Supprimez le commentaire, ou placez-le dans un champ de texte du document."
    ],
    "read/syntax number": [
      "« {found} » n’est pas écrit comme le JSON écrit les nombres.",
      "N’écrivez que des chiffres et un point décimal, comme 1234.5 : ni zéro ou signe plus en tête, ni unité, ni espaces entre les groupes."
    ],
    "read/syntax decimal-comma": [
      "« {found} » contient une virgule décimale ; en JSON, la virgule termine la valeur.",
      "Écrivez un point décimal, comme 12.5."
    ],
    "read/syntax quotation-mark": [
      "Ici figure le guillemet {found} ; le JSON ne connaît que le guillemet double droit.",
      "Remplacez-le, ainsi que celui qui ferme le texte, par des guillemets doubles droits."
    ],
    "read/syntax invisible": [
      "Le caractère {codePoint}, invisible ou semblable à une espace, figure entre les valeurs.",
      "Supprimez-le ; il vient souvent d’une copie depuis une page web ou un document de texte."
    ],
    "read/syntax after-end": [
      "Le document est complet avant cet endroit, mais autre chose suit : « {found} ».",
      "Supprimez ce qui suit, ou vérifiez les crochets et accolades plus haut : un fichier contient un seul document."
    ],
    "read/syntax missing-colon": [
      "Le nom {name} n’est pas suivi de deux-points.",
      "Écrivez deux-points et la valeur après le nom."
    ],
    "read/syntax not-json": [
      "Le fichier ne commence pas comme du JSON mais par « {found} ».",
      "Vérifiez qu’il s’agit du bon fichier et non, par exemple, d’une page web ou d’un tableau CSV."
    ],
    "read/syntax trailing-comma": [
      "Rien ne suit cette virgule avant « {found} ».",
      "Supprimez la virgule ; il n’y en a pas après la dernière valeur."
    ],
    "read/syntax missing-value": [
      "La valeur manque avant « {found} ».",
      "Écrivez la valeur, ou supprimez le nom et ses deux-points s’il n’y en a pas."
    ],
    "read/syntax wrong-bracket": [
      "Ici figure « {found} », mais « {open} » de la ligne {openLine}, colonne {openColumn} doit d’abord être fermé.",
      "Écrivez « {close} » ici, ou corrigez le signe ouvrant."
    ],
    "read/syntax colon-in-list": [
      "Dans une liste, placée entre crochets, les valeurs n’ont pas de nom.",
      "Supprimez le nom et les deux-points, ou placez noms et valeurs entre accolades."
    ],
    "read/syntax missing-comma": [
      "Une virgule manque ici, avant « {found} ».",
      "Écrivez une virgule entre les deux."
    ],
    "read/syntax inner-quotation-mark": [
      "Le texte se termine à ce guillemet, mais « {found} » suit sans virgule.",
      "Si le guillemet fait partie du texte, écrivez \\\" à sa place, de même pour celui qui va avec lui, ou « … ». Sinon, il manque ici une virgule."
    ],
    "read/syntax extra-comma": [
      "Aucune valeur ne précède cette virgule.",
      "Supprimez la virgule, ou écrivez la valeur qui manque."
    ],
    "read/syntax unquoted-name": [
      "Le nom « {found} » n’est pas entre guillemets.",
      "Placez le nom entre guillemets doubles droits."
    ],
    "read/syntax missing-name": [
      "Un nom entre guillemets est attendu ici, et non « {found} ».",
      "Écrivez le nom et deux-points avant la valeur, ou placez les valeurs sans nom entre crochets."
    ],
    "read/syntax word": [
      "« {found} » n’est ni un texte entre guillemets ni un nombre.",
      "Placez le texte entre guillemets doubles droits. Seuls true, false et null s’en passent ; une valeur qui n’est pas un nombre (NaN, Infinity) est omise."
    ],
    "read/first-line": [
      "« {collection} » n’est pas vide dans la première ligne, alors que ses éléments se trouvent sur les lignes suivantes.",
      "Placez chaque élément sur sa propre ligne et laissez une liste vide, [], dans la première ligne."
    ],
    "read/first-line absent": [
      "Les lignes suivantes contiennent des éléments de « {collection} », mais la première ligne n’a pas cette liste.",
      "Ajoutez « {collection} » avec une liste vide, [], à la première ligne ; si les lignes suivantes appartiennent à un autre document, placez-les dans un fichier à part."
    ],
    "read/too-large": [
      "L’élément qui commence ici dépasse {limit} octets ; aucun élément ne le doit.",
      "Cherchez ici un crochet, une accolade ou un guillemet ouvert et non fermé ; sinon, divisez l’élément."
    ],
    "read/too-large document": [
      "Jusqu’ici, le document compte plus de {limit} octets en dehors des éléments qui peuvent être lus un à un.",
      "Vérifiez qu’il s’agit du bon fichier et que rien n’y est répété par erreur ; sinon, répartissez-le en plusieurs documents."
    ],
    "read/too-large once": [
      "Le document compte plus de {limit} octets et ne peut être lu qu’une fois ; un grand document doit être lu deux fois.",
      "Enregistrez-le d’abord dans un fichier, puis contrôlez ce fichier."
    ],
    "read/damaged": [
      "Le fichier compressé est endommagé : après {byteOffset} octets du document, plus rien ne peut être décompressé.",
      "Compressez de nouveau le document, ou demandez de nouveau le fichier."
    ],
    "read/damaged cut-off": [
      "Le fichier compressé est tronqué : il se termine après {byteOffset} octets du document.",
      "Copiez ou téléchargez de nouveau le fichier, en entier."
    ],
    "read/duplicate-key": [
      "« {key} » figure deux fois dans le même objet, à la ligne {firstLine} puis à la ligne {line} : les programmes ne lisent pas tous le même.",
      "Gardez le bon et supprimez l’autre."
    ],
    "read/forbidden-key": [
      "« {key} » ne doit pas servir de nom : il peut dérégler les programmes qui lisent le document.",
      "Choisissez un autre nom."
    ],
    "read/number-precision": [
      "Le nombre {number} a plus de chiffres que les programmes n’en conservent : beaucoup liraient {readAs}.",
      "Arrondissez-le à 15 chiffres au plus. Un identifiant fait de chiffres est un texte et se place entre guillemets."
    ],
    "read/number-precision too-large": [
      "Le nombre {number} dépasse 9007199254740991, limite jusqu’à laquelle tous les programmes conservent exactement les nombres entiers.",
      "Arrondissez-le à 15 chiffres au plus. Un identifiant fait de chiffres est un texte et se place entre guillemets."
    ],
    "read/number-range": [
      "Le nombre {number} est plus grand ou plus proche de zéro que ce que les programmes peuvent représenter : beaucoup liraient {readAs}.",
      "Corrigez le nombre ou son exposant."
    ],
    "read/lone-surrogate": [
      "Le texte contient une moitié de caractère, {codePoint} : probablement un emoji ou une lettre rare coupés en deux.",
      "Saisissez de nouveau le caractère ou supprimez la moitié."
    ],
    "read/lone-surrogate key": [
      "Le nom « {key} » contient une moitié de caractère, {codePoint} : probablement un emoji ou une lettre rare coupés en deux.",
      "Saisissez de nouveau le caractère ou supprimez la moitié."
    ],
    "read/control-character": [
      "Le texte contient {codePoint}, un caractère invisible que les programmes traitent différemment.",
      "Supprimez-le. Pour un retour à la ligne, écrivez seulement \\n ; pour une tabulation, \\t."
    ],
    "read/control-character key": [
      "Le nom « {key} » contient {codePoint}, un caractère invisible que les programmes traitent différemment.",
      "Supprimez-le. Pour un retour à la ligne, écrivez seulement \\n ; pour une tabulation, \\t."
    ],
    "read/bidi-character": [
      "Le texte contient {codePoint}, qui change l’ordre d’affichage : ce qu’on lit n’est pas ce qui est enregistré.",
      "Supprimez-le. Un texte arabe n’en a pas besoin ; les marques U+200E, U+200F et U+061C sont admises."
    ],
    "read/bidi-character key": [
      "Le nom « {key} » contient {codePoint}, qui change l’ordre d’affichage : ce qu’on lit n’est pas ce qui est enregistré.",
      "Supprimez-le. Un texte arabe n’en a pas besoin ; les marques U+200E, U+200F et U+061C sont admises."
    ],
    "read/not-nfc": [
      "Le texte contient près de « {near} » un caractère sous une forme inhabituelle, par exemple une lettre et son accent enregistrés séparément : des textes d’apparence égale ne seraient pas égaux.",
      "Saisissez de nouveau le mot, ou faites normaliser le texte par le programme qui a écrit le fichier (forme normale C d’Unicode)."
    ],
    "read/not-nfc key": [
      "Le nom « {key} » contient près de « {near} » un caractère sous une forme inhabituelle, par exemple une lettre et son accent enregistrés séparément : des textes d’apparence égale ne seraient pas égaux.",
      "Saisissez de nouveau le mot, ou faites normaliser le texte par le programme qui a écrit le fichier (forme normale C d’Unicode)."
    ],
    "read/not-nfc stacked-marks": [
      "Le texte superpose plus de {limit} accents sur une lettre, près de « {near} ».",
      "Supprimez les accents dépourvus de sens."
    ],
    "structure/type": [
      "La valeur n’est pas du bon type.",
      "Consultez la référence du champ."
    ],
    "structure/type string": [
      "Il faut ici un texte, et non {actual:types}.",
      "Mettez la valeur entre guillemets : {form:forms} Si elle est inconnue, omettez tout le champ."
    ],
    "structure/type compact-date": [
      "Il faut ici une date sous forme de texte, et non de nombre.",
      "Écrivez-la avec des traits d’union et entre guillemets : « {suggestion} », si c’est bien le jour voulu."
    ],
    "structure/type serial-date": [
      "Il faut ici une date, et non le nombre {value} : c’est ainsi que les tableurs comme Excel enregistrent un jour.",
      "Écrivez entre guillemets le jour qu’affiche le tableur ; selon le calendrier habituel d’Excel, c’est « {suggestion} »."
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
    "structure/type fraction": [
      "Il faut ici un nombre entier ; {value} comporte une décimale.",
      "Écrivez un nombre entier : 12."
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
    "structure/enum empty": [
      "Le texte est vide ; il faut ici l’une des valeurs admises.",
      "Utilisez l’une de ces valeurs : {allowed}. Si aucune n’est encore connue, omettez tout le champ si cela est admis."
    ],
    "structure/pattern": [
      "« {value} » n’est pas écrit sous la forme voulue ici.",
      "Forme attendue : {form:forms}"
    ],
    "structure/pattern empty": [
      "Le texte est vide.",
      "Si la valeur n’est pas encore connue, omettez tout le champ si cela est admis. Sinon, forme attendue : {form:forms}"
    ],
    "structure/pattern odd-character": [
      "« {value} » contient le caractère {codePoint}, invisible ou semblable à un autre.",
      "Supprimez-le ou retapez-le au clavier ; il vient souvent d’une copie. Forme attendue : {form:forms}"
    ],
    "structure/min-length": [
      "Le texte est trop court. Nombre de caractères : {actual} ; il en faut au moins {limit}.",
      "Écrivez le texte, ou omettez tout le champ s’il n’y a rien à dire."
    ],
    "structure/max-length": [
      "Le texte est trop long : {actual} caractères, {limit} au plus sont admis.",
      "Raccourcissez le texte, ou renvoyez à un document dans « evidence » ou « sources »."
    ],
    "structure/max-length form": [
      "Le texte est trop long : {actual} caractères, {limit} au plus sont admis.",
      "Forme attendue : {form:forms}"
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
      "La liste est trop courte. Nombre d’éléments : {actual} ; il en faut au moins {limit}.",
      "Ajoutez ce qui manque, ou omettez toute la liste si cela est admis."
    ],
    "structure/max-items": [
      "La liste compte {actual} éléments ; {limit} au plus sont admis.",
      "Répartissez le contenu sur plusieurs documents."
    ],
    "structure/min-properties": [
      "Il y a ici trop peu d’entrées. Nombre d’entrées : {actual} ; il en faut au moins {limit}.",
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
    "structure/not-an-object unreadable": [
      "Ce qui a été donné à contrôler ne se lit pas comme un document : {reason}.",
      "Donnez les octets du fichier, son texte, ou la valeur qu’en fait JSON.parse."
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
    ],
    "structure/unknown-version not-a-text": [
      "« formatVersion » est un texte, entre guillemets ; {value} n’en est pas un.",
      "Donnez-lui l’une de ces valeurs, entre guillemets doubles droits : {known}."
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
      "": "\"comme ceci\".",
      "Link": "Un lien qui commence par https://.",
      "DocumentUri": "Une adresse qui désigne durablement le document : https://… ou urn:….",
      "Sha256": "Une empreinte SHA-256 : 64 chiffres hexadécimaux en minuscules.",
      "LanguageTag": "Une étiquette de langue BCP 47 : fr, en, ar, pt, es, pt-BR.",
      "Date": "Une date du calendrier qui existe, année-mois-jour, de 1900 à 2099 : 2025-03-31.",
      "PartialDate": "Une date aussi précise que connue : 2025, 2025-Q3, 2025-03, 2025-03-31, ou --04-07 si l’année est inconnue.",
      "Code": "Un code : lettres, chiffres, points, signes plus et traits d’union, 40 au plus, sans espace : EAD-CAP.",
      "OrganizationId": "Une organisation : upu:<code d’opérateur>, <pays>:<rôle> tel que bj:customs, ou org:<nom> tel que org:UPU.",
      "CountryCode": "Deux lettres majuscules, ISO 3166-1 alpha-2 : BJ, FR.",
      "ImpcCode": "Six lettres majuscules ou chiffres : BJCOOA.",
      "Edition": "L’édition d’une liste de codes, selon le nom donné par les catalogues : ORE3-2022.",
      "LocalId": "Un identifiant : une lettre, puis lettres, chiffres, points, traits d’union ou tirets bas, 64 au plus : A01.",
      "IdReference": "L’identifiant d’un élément, exactement tel qu’il y figure : A01.",
      "EmailAddress": "Une adresse électronique : nom@example.org.",
      "PhoneNumber": "Un numéro de téléphone commençant par + et l’indicatif du pays : +229 21 00 00 00.",
      "QuestionReference": "L’identifiant d’une question, exactement tel que le questionnaire le donne : Q12.",
      "Decimal": "Un nombre décimal entre guillemets, 15 chiffres au plus avant le point et 4 après : \"12500.00\".",
      "CurrencyCode": "Trois lettres majuscules, ISO 4217 : XOF, CHF.",
      "Identifier": "Un nom en minuscules : une lettre, puis lettres, chiffres et traits d’union, 40 au plus : ore-pillar.",
      "RuleId": "Identifiant d’une règle, un groupe et un nom en minuscules : structure/required.",
      "VersionNumber": "Deux nombres entiers séparés par un point : 1.0.",
      "JsonPointer": "Un pointeur JSON (RFC 6901) : vide pour le document entier, sinon une barre oblique devant chaque nom ou indice : /standards/0/code."
    }
  }
};
