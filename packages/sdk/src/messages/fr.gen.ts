// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from './language.ts';

export const fr: Language = {
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
    ],
    "kpi-report/achieved-and-missed-fit-the-target": [
      "{indicator} est dit atteint, mais la valeur {value} n’atteint pas la cible {target}.",
      "Corrigez le statut, la valeur ou la cible. « on-track » et « off-track » valent pour les cibles dont l’échéance n’est pas venue."
    ],
    "kpi-report/achieved-and-missed-fit-the-target missed": [
      "{indicator} est dit manqué, mais la valeur {value} atteint la cible {target}.",
      "Corrigez le statut en « achieved », ou corrigez la valeur ou la cible."
    ],
    "kpi-report/achievements-are-settled-by-the-number": [
      "{indicator} est dit atteint, mais la valeur énoncée ({value}) ne permet pas de dire si la cible {target} l’est.",
      "Donnez la valeur exacte, ou les effectifs, ou choisissez un autre statut."
    ],
    "kpi-report/aggregates-tell-how-they-were-made": [
      "Le rapport agrège ceux d’autrui, mais ne dit pas comment cette valeur de {indicator} a été établie.",
      "Ajoutez « derivation » à l’observation, ou une fois au rapport : la méthode, les rapports utilisés, le nombre de déclarants et celui attendu."
    ],
    "kpi-report/changes-equal-value-minus-baseline": [
      "{indicator} est passé de {baseline} à {value}, soit une variation de {expected}, mais le rapport donne {change}.",
      "Recalculez la variation, ou vérifiez la valeur et la référence. Si les deux ne sont pas comparables, dites pourquoi dans « break »."
    ],
    "kpi-report/changes-rest-on-the-baseline-year": [
      "Une variation de {indicator} ({value}) est annoncée sans la valeur de référence dont elle part.",
      "Ajoutez « baseline » avec la valeur de l’année de référence, ou supprimez « change »."
    ],
    "kpi-report/changes-rest-on-the-baseline-year other-year": [
      "La valeur de référence de {indicator} porte sur la période du {start} au {end}, mais l’année de référence du rapport est {baselineYear}.",
      "Prenez pour référence la valeur de {baselineYear} et recalculez la variation, ou corrigez « baselineYear »."
    ],
    "kpi-report/compliant-items-are-captured-items": [
      "Le rapport compte {compliant} envois aux données conformes (EAD-CMP), mais seulement {captured} envois avec données (EAD-CAP).",
      "Vérifiez les deux numérateurs : ils sont peut-être inversés, ou tirés de relevés de jours différents. Si les messages ont précédé l’expédition, dites-le dans une note."
    ],
    "kpi-report/control-meetings-keep-a-monthly-pace": [
      "Nombre de réunions de contrôle rapportées : {held}, pour {months} mois entiers.",
      "Rien à corriger si tel est le cas. Si des réunions ont été omises, ajoutez-les dans « events », ou leur nombre dans « occurrences »."
    ],
    "kpi-report/denominators-are-positive": [
      "{indicator} vaut {value} selon le rapport, mais sur un total de 0.",
      "S’il n’y avait rien à mesurer, remplacez « measure » par « missing » avec le motif « not-applicable ». Sinon, corrigez le dénominateur."
    ],
    "kpi-report/derivations-suit-the-indicator": [
      "La méthode « {method} » ne convient pas à {indicator}.",
      "Voyez dans le catalogue comment se combinent les valeurs de l’indicateur, et recalculez la valeur."
    ],
    "kpi-report/derivations-suit-the-indicator sum": [
      "Les valeurs de {indicator} s’additionnent, mais la méthode est « {method} ».",
      "Additionnez les valeurs des opérateurs et indiquez la méthode « sum »."
    ],
    "kpi-report/derivations-suit-the-indicator ratio-of-sums": [
      "Un taux portant sur plusieurs opérateurs est le rapport de leurs sommes, mais la méthode pour {indicator} est « {method} ».",
      "Additionnez les numérateurs et les dénominateurs, divisez, et indiquez la méthode « ratio-of-sums »."
    ],
    "kpi-report/derivations-suit-the-indicator weighted-mean": [
      "Les valeurs de {indicator} se combinent par une moyenne pondérée, mais la méthode est « {method} ».",
      "Pondérez chaque valeur par sa base, et indiquez la méthode « weighted-mean »."
    ],
    "kpi-report/derivations-suit-the-indicator none": [
      "Les valeurs de {indicator} de plusieurs opérateurs ne se combinent pas, mais la méthode « {method} » a été employée.",
      "Rapportez les opérateurs un par un avec la dimension « operator » ; ou, s’il s’agit d’une estimation, indiquez la méthode « estimate »."
    ],
    "kpi-report/durations-and-counts-are-not-negative": [
      "{indicator} vaut {value} selon le rapport, mais ne peut être négatif.",
      "Corrigez le nombre. Une variation peut être négative, mais sa place est dans « change »."
    ],
    "kpi-report/events-end-on-or-after-their-start": [
      "L’événement « {event} » se termine le {end}, avant de commencer ({start}).",
      "Intervertissez les deux dates, ou corrigez celle qui est fausse."
    ],
    "kpi-report/indicator-set-is-covered": [
      "Le jeu {set} demande des indicateurs que ce rapport ne mentionne pas pour sa période : {missing}.",
      "Ajoutez une observation pour chacun : avec « measure », ou avec « missing » et le motif (« not-measured », « pending »…)."
    ],
    "kpi-report/indicators-are-defined": [
      "« {indicator} » ne figure ni dans le catalogue des indicateurs, ni dans « definitions ».",
      "Vérifiez l’orthographe (waypost catalog indicator). S’il s’agit d’un indicateur qui vous est propre, décrivez-le dans « definitions »."
    ],
    "kpi-report/measured-rates-give-their-counts": [
      "{indicator} a été mesuré, mais les effectifs d’où il est tiré ne sont pas donnés.",
      "Ajoutez « numerator » et « denominator » tels que le système les donne. Ne les recalculez jamais à partir du taux ; si vous ne les avez pas, laissez ainsi."
    ],
    "kpi-report/measured-values-name-their-system": [
      "Cette valeur de {indicator} est dite mesurée, mais non par quel système.",
      "Ajoutez « sourceSystem », ici ou une fois dans « observationDefaults » ; « MANUAL » désigne un comptage à la main."
    ],
    "kpi-report/medians-do-not-exceed-p90": [
      "La moitié des envois a mis jusqu’à {median}, mais neuf sur dix n’ont mis que jusqu’à {p90}.",
      "Vérifiez si la médiane et le 90e centile sont inversés."
    ],
    "kpi-report/numerators-stay-within-denominators": [
      "{indicator} : {numerator} sur {denominator}, c’est plus que le tout.",
      "Vérifiez si les deux effectifs sont inversés, ou s’ils portent sur des périodes ou des populations différentes."
    ],
    "kpi-report/observations-do-not-lie-ahead": [
      "Cette valeur de {indicator} porte sur une période qui commence le {start}, après la fin de celle du rapport ({end}).",
      "Corrigez la période de l’observation ou celle du rapport."
    ],
    "kpi-report/observations-do-not-lie-ahead defaults": [
      "La période qui vaut pour les observations sans période propre commence le {start}, après la fin de celle du rapport ({end}).",
      "Corrigez « observationDefaults » ou la période du rapport."
    ],
    "kpi-report/only-held-events-have-attendance": [
      "L’événement « {event} » a le statut « {status} », et pourtant indique qui a assisté.",
      "S’il a eu lieu, donnez-lui le statut « held ». Sinon, inscrivez les personnes attendues dans « participants » et supprimez « attendance »."
    ],
    "kpi-report/outbound-identifiers-bear-the-country": [
      "{identifier} est un envoi partant et se termine par {country}, non par {own}.",
      "Vérifiez l’identifiant et le sens. Si l’envoi est seulement réexpédié pour un autre opérateur, laissez-le ainsi."
    ],
    "kpi-report/own-indicators-have-codes-of-their-own": [
      "Le code « {code} » est celui d’un indicateur du catalogue.",
      "S’il s’agit de l’indicateur du catalogue, supprimez la définition. Sinon, donnez au vôtre un autre code, ici et dans les observations."
    ],
    "kpi-report/own-indicators-have-codes-of-their-own twice": [
      "Le code « {code} » est défini deux fois.",
      "Supprimez l’une des deux définitions, ou donnez-lui un autre code."
    ],
    "kpi-report/parts-add-up-to-the-total": [
      "Le total est de {total} selon le rapport, mais les effectifs de tous les codes de « {dimension} » font {sum}.",
      "Vérifiez le total et les effectifs. Si l’on peut être compté sous plusieurs codes, indiquez « response » : « multiple » dans la définition de l’indicateur."
    ],
    "kpi-report/periods-agree-with-their-kind": [
      "Les jours du {start} au {end} ne correspondent pas à la nature de la période.",
      "Corrigez les dates ou la nature ; « custom » désigne tout autre laps de temps."
    ],
    "kpi-report/periods-agree-with-their-kind month": [
      "Les jours du {start} au {end} ne forment pas un mois civil entier.",
      "Donnez le premier et le dernier jour du mois, ou appelez la période « custom »."
    ],
    "kpi-report/periods-agree-with-their-kind quarter": [
      "Les jours du {start} au {end} ne forment pas un trimestre civil entier.",
      "Un trimestre commence en janvier, avril, juillet ou octobre. Corrigez les dates, ou appelez la période « custom »."
    ],
    "kpi-report/periods-agree-with-their-kind half": [
      "Les jours du {start} au {end} ne forment pas un semestre civil entier.",
      "Un semestre commence en janvier ou en juillet. Corrigez les dates, ou appelez la période « custom »."
    ],
    "kpi-report/periods-agree-with-their-kind year": [
      "Les jours du {start} au {end} ne forment pas une année civile entière.",
      "Donnez le 1er janvier et le 31 décembre. Un exercice qui commence un autre mois s’appelle « custom »."
    ],
    "kpi-report/periods-end-on-or-after-their-start": [
      "La période se termine le {end}, avant de commencer ({start}).",
      "Intervertissez les deux dates, ou corrigez celle qui est fausse."
    ],
    "kpi-report/planned-events-lie-ahead": [
      "L’événement « {event} » est encore dit prévu, alors que sa date ({date}) précède celle des chiffres ({asOf}).",
      "Donnez-lui le statut « held », « postponed » ou « cancelled », ou corrigez la date."
    ],
    "kpi-report/population-references-lead-to-populations": [
      "« {id} » est l’identifiant d’un autre élément, non d’une population.",
      "Donnez l’identifiant d’un élément de « populations », ou décrivez-y la population."
    ],
    "kpi-report/populations-are-not-part-of-themselves": [
      "La population « {population} » fait partie d’elle-même : {circle}.",
      "Corrigez « parent » pour l’une d’elles ; la population la plus large n’en a pas."
    ],
    "kpi-report/proportions-lie-between-0-and-100": [
      "{indicator} vaut {value} selon le rapport ; il ne peut être compris qu’entre 0 et 100.",
      "Corrigez le nombre : la virgule manque peut-être (871 pour 87,1), ou un effectif a pris la place d’un pourcentage."
    ],
    "kpi-report/rates-equal-their-counts": [
      "{indicator} vaut {value} selon le rapport, mais {numerator} sur {denominator} donne {expected}.",
      "Cherchez lequel des trois nombres est faux : « value », « numerator » ou « denominator ». Si les effectifs sont justes, la valeur est {expected}."
    ],
    "kpi-report/report-lies-within-the-cycle": [
      "La période commence le {date}, avant le cycle {startYear}-{endYear}.",
      "Corrigez la période, ou le cycle du programme."
    ],
    "kpi-report/report-lies-within-the-cycle after": [
      "La période se termine le {date}, après le cycle {startYear}-{endYear}.",
      "Corrigez la période, ou le cycle du programme."
    ],
    "kpi-report/retentions-give-a-reason": [
      "Des envois ont été retenus par la douane (EME : {value}), sans motif.",
      "Ajoutez « note » avec les principaux motifs, par exemple une facture manquante ou un contenu interdit."
    ],
    "kpi-report/sample-verdicts-match-the-check-digit": [
      "{identifier} est dit valide, mais son chiffre de contrôle est {digit} et doit être {expected}.",
      "Si l’identifiant est bien recopié, mettez « valid » à false : c’est l’étiquette qui est fausse. Sinon, corrigez l’identifiant."
    ],
    "kpi-report/sample-verdicts-match-the-check-digit form": [
      "{identifier} est dit valide, mais il n’a pas la forme S10 : deux majuscules, neuf chiffres, deux majuscules.",
      "Corrigez l’identifiant, ou mettez « valid » à false."
    ],
    "kpi-report/sample-verdicts-match-the-check-digit right": [
      "{identifier} est dit non valide, mais sa forme, son pays et son chiffre de contrôle ({digit}) sont justes.",
      "Mettez « valid » à true, ou vérifiez que l’identifiant est recopié tel qu’imprimé."
    ],
    "kpi-report/scans-fall-along-the-flow": [
      "{count} envois portent l’événement {event}, mais seulement {earlierCount} l’événement antérieur {earlier}.",
      "Rien à corriger si les nombres sont justes : l’absence de saisies {earlier} est elle-même le constat. Vérifiez que les deux nombres portent sur les mêmes envois."
    ],
    "kpi-report/single-answers-add-up-to-100": [
      "Les parts de toutes les réponses de « {dimension} » totalisent {sum}, et non 100.",
      "Vérifiez les parts. Si plusieurs réponses étaient possibles, indiquez « response » : « multiple » dans la définition de l’indicateur."
    ],
    "kpi-report/sub-populations-fit-into-the-whole": [
      "La population « {population} » compte {n} membres, plus que « {parent} » ({parentN}), dont elle fait partie.",
      "Corrigez l’un des deux effectifs, ou la population citée dans « parent »."
    ],
    "kpi-report/survey-values-name-their-population": [
      "Rien ne dit sur qui porte cette valeur de {indicator}.",
      "Ajoutez « population », ici ou dans « observationDefaults ». Si la source ne précise pas la base, décrivez une population avec « baseUnstated » : true."
    ],
    "kpi-report/surveys-describe-their-method": [
      "L’enquête ne dit pas comment ses chiffres ont été obtenus.",
      "Ajoutez « methodology » : comment les réponses ont été recueillies, et si les répondants ont répondu sur eux-mêmes."
    ],
    "kpi-report/units-fit-the-indicator": [
      "{indicator} se mesure en « {expected} », mais l’unité est ici « {unit} ».",
      "Donnez le nombre en « {expected} », après conversion s’il le faut."
    ],
    "kpi-report/units-fit-the-indicator change": [
      "Une variation de {indicator} s’exprime en « {expected} » ou en « percent », mais l’unité est ici « {unit} ».",
      "Donnez l’écart en « {expected} » ; ou, pour une variation relative, en « percent »."
    ],
    "kpi-report/values-are-reported-once": [
      "Cette observation porte sur la même chose que celle de {first} : mêmes indicateur, population, période, base, source et dimensions.",
      "Supprimez l’une des deux, ou précisez dans « dimensions », « population » ou « period » ce qui les distingue."
    ],
    "parts/adopted-documents-rest-on-a-decision": [
      "Le document est déclaré adopté, mais aucune décision en ce sens n’est citée.",
      "Ajoutez la décision à « decisions » avec le statut « taken » et sa date, ou donnez à « lifecycle » la valeur « submitted »."
    ],
    "parts/approximate-numbers-keep-their-words": [
      "Le nombre n’est pas exact (« {comparator} »), mais ses mots manquent.",
      "Ajoutez « statedAs » avec les mots de la source."
    ],
    "parts/closed-list-codes-are-known": [
      "« {code} » n’est pas un code de {lists}, dans l’édition indiquée par le document.",
      "Utilisez un code de la liste (waypost catalog {lists}), ou corrigez l’édition dans « catalogs »."
    ],
    "parts/completed-work-has-evidence": [
      "Ceci est déclaré « {status} », sans aucune preuve.",
      "Inscrivez la preuve dans « evidence » du document (certificat, procès-verbal, photographie, rapport…) et citez ici son identifiant."
    ],
    "parts/ids-are-unique": [
      "L’identifiant « {id} » est déjà celui de {first}.",
      "Donnez à cet élément un identifiant propre et vérifiez si les renvois à « {id} » visent celui-ci ou l’autre."
    ],
    "parts/issued-on-or-after-its-date": [
      "Le document décrit la situation au {asOf}, mais il a été établi plus tôt, le {issuedOn}.",
      "Corrigez « asOf » ou « issuedOn »."
    ],
    "parts/later-revisions-say-what-they-replace": [
      "Ceci est la révision {revision}, mais le document ne dit pas quelle révision il remplace.",
      "Ajoutez « supersedes » avec l’identifiant, la révision et le motif."
    ],
    "parts/later-revisions-say-what-they-replace first": [
      "Une première révision ne remplace rien, or « supersedes » est indiqué.",
      "Augmentez « revision », ou supprimez « supersedes »."
    ],
    "parts/no-private-contact-in-public": [
      "Le document est public et donne l’adresse {email}, qui n’est pas marquée comme publique.",
      "Si l’adresse peut être publiée, ajoutez \"public\": true au contact ; sinon, retirez-la."
    ],
    "parts/nothing-confidential-in-public": [
      "Cet élément est confidentiel, mais le document est public.",
      "Retirez l’élément, ou donnez à « confidentiality » la valeur « programme » ou « restricted »."
    ],
    "parts/open-list-codes-are-known": [
      "« {code} » n’est pas (encore) un code de {lists}.",
      "Vérifiez l’orthographe (waypost catalog {lists}). Si aucun code ne convient, écrivez { \"other\": { \"fr\": \"…\" } } là où le champ le permet."
    ],
    "parts/references-resolve": [
      "Aucun élément de ce document n’a l’identifiant « {id} ».",
      "Corrigez l’identifiant ou ajoutez l’élément. S’il figure dans un autre document, citez celui-ci dans « relatedDocuments » et ici dans « document »."
    ],
    "parts/related-documents-are-listed": [
      "Aucun document lié n’a l’identifiant « {id} ».",
      "Ajoutez le document à « relatedDocuments » avec cet identifiant, ou corrigez l’identifiant."
    ],
    "parts/revisions-follow-each-other": [
      "La révision {revision} remplace la révision {other} ; celles entre les deux manquent.",
      "Si des révisions manquent, transmettez-les ; sinon, donnez à celle-ci le numéro qui suit {other}."
    ],
    "parts/supersedes-an-earlier-revision": [
      "La révision {revision} déclare remplacer la révision {other}, qui n’est pas antérieure.",
      "Portez « revision » au-delà de {other}, ou corrigez la révision remplacée."
    ],
    "parts/supersedes-an-earlier-revision document": [
      "Ce document remplace une révision d’un autre document, {other}.",
      "Donnez à « supersedes » l’identifiant de ce document, {documentId}. Un document pour une nouvelle période ne remplace rien : omettez « supersedes »."
    ],
    "parts/text-in-the-document-language": [
      "Le document est en « {language} », mais ce texte n’existe qu’en : {languages}.",
      "Ajoutez le texte en « {language} », ou corrigez la langue du document."
    ],
    "readiness-assessment/amendments-follow-from-recommendations": [
      "La modification proposée {amendment} découle de « {recommendation} », qui est un élément de ce document mais pas une recommandation.",
      "Citez la recommandation par son identifiant dans « recommendations » ; s’il n’y en a pas encore, ajoutez-la."
    ],
    "readiness-assessment/answers-belong-to-a-question": [
      "Le questionnaire ne contient pas de question « {question} ».",
      "Corrigez l’identifiant de la question, ou ajoutez la question au questionnaire."
    ],
    "readiness-assessment/answers-fit-their-questions": [
      "La réponse à la question {question} ne convient pas : « {given} ».",
      "Donnez la réponse sous la forme demandée : {needed}."
    ],
    "readiness-assessment/answers-fit-their-questions type": [
      "La question {question} est du type « {type} » et appelle une réponse dans « {needed} » ; on trouve ici « {given} ».",
      "Remplacez « {given} » par « {needed} ». Si la réponse est juste, corrigez le type de la question."
    ],
    "readiness-assessment/answers-fit-their-questions single": [
      "La question {question} n’admet qu’une option ; celles retenues sont {given}.",
      "Gardez la seule option qui convient le mieux. Si plusieurs sont possibles, donnez à la question le type « multiple-choice »."
    ],
    "readiness-assessment/answers-fit-their-questions option": [
      "« {given} » ne figure pas parmi les options de la question {question} : {needed}.",
      "Choisissez une des options, par son code. S’il en manque une, ajoutez-la à « options » de la question."
    ],
    "readiness-assessment/answers-fit-their-questions unit": [
      "La question {question} demande un nombre en « {needed} » ; la réponse est donnée en « {given} ».",
      "Convertissez le nombre, ou corrigez l’unité si elle seule est fausse."
    ],
    "readiness-assessment/assessors-are-independent-of-the-operator": [
      "Le membre {member} de la mission travaille pour {operator}, l’opérateur évalué.",
      "Retirez de « team » les hôtes et accompagnateurs de l’opérateur ; ils peuvent figurer sous « participants » des réunions. Si l’opérateur s’évalue lui-même, mettez « type » à « DIAG-SELF »."
    ],
    "readiness-assessment/certificates-expire-after-issue": [
      "Le certificat expire le {expires}, et non après sa délivrance le {issued}.",
      "Vérifiez les deux dates sur le certificat ; vérifiez surtout l’année."
    ],
    "readiness-assessment/certified-operators-hold-a-valid-certificate": [
      "L’opérateur est dit certifié, mais le certificat a expiré le {expires}, avant la date que décrit ce document ({asOf}).",
      "Si le certificat a été renouvelé, indiquez le nouveau numéro et les nouvelles dates ; sinon, mettez l’état à « expired »."
    ],
    "readiness-assessment/certified-operators-show-a-certificate": [
      "L’opérateur est dit certifié, mais ni le numéro du certificat ni aucune preuve ne sont donnés.",
      "Ajoutez « number », le numéro du certificat, ou « evidence » avec l’identifiant du certificat dans les preuves du document. Si le certificat n’est pas encore délivré, l’état est « applied »."
    ],
    "readiness-assessment/certified-operators-show-a-certificate code": [
      "L’opérateur est dit certifié pour {certification}, mais ni le numéro du certificat ni aucune preuve ne sont donnés.",
      "Ajoutez « number », le numéro du certificat, ou « evidence » avec l’identifiant du certificat dans les preuves du document. Si le certificat n’est pas encore délivré, l’état est « applied »."
    ],
    "readiness-assessment/dre-questionnaires-precede-the-visit": [
      "Le questionnaire a été rempli le {completedOn}, après le début de la visite ({start}).",
      "Vérifiez les deux dates. Si les réponses ont été revues pendant la visite, indiquez la date à laquelle elles étaient complètes pour la première fois."
    ],
    "readiness-assessment/dre-reviews-close-with-their-deliverables": [
      "Le suivi est achevé, mais des livrables de l’examen DRE ne sont pas remis : {missing}.",
      "Ajoutez-les à « deliverables » avec l’état « delivered » lorsqu’ils le sont. Si le suivi se poursuit, mettez sa phase à « in-progress »."
    ],
    "readiness-assessment/dre-teams-have-two-or-three-experts": [
      "Nombre d’experts de la mission : {experts} ; la méthode DRE en prévoit deux ou trois.",
      "Vérifiez « team » et « teamSize ». S’ils sont justes et que le plan dit pourquoi, l’avertissement peut rester."
    ],
    "readiness-assessment/dre-teams-of-unusual-size-are-explained": [
      "Nombre d’experts de la mission : {experts} ; la méthode DRE en prévoit deux ou trois, et aucun plan n’explique l’écart.",
      "Vérifiez « team » et « teamSize ». S’ils sont justes, ajoutez « plan » et dites-y pourquoi l’équipe a été plus petite ou plus grande."
    ],
    "readiness-assessment/dre-visits-last-three-to-five-days": [
      "La visite dure {days} jours ; la méthode DRE en prévoit trois à cinq.",
      "Vérifiez les dates et la durée (« days ») de la mission. Si elles sont justes et que le plan dit pourquoi, l’avertissement peut rester."
    ],
    "readiness-assessment/dre-visits-of-unusual-length-are-explained": [
      "La visite dure {days} jours ; la méthode DRE en prévoit trois à cinq, et aucun plan n’explique l’écart.",
      "Vérifiez les dates et la durée (« days ») de la mission. Si elles sont justes, ajoutez « plan » et dites-y pourquoi la visite a été plus courte ou plus longue."
    ],
    "readiness-assessment/findings-cite-given-answers": [
      "Le constat {finding} s’appuie sur la réponse à la question {question}, qui n’est pas donnée.",
      "Ajoutez la réponse à « answers », ou citez une autre question ou une preuve qui établit le constat."
    ],
    "readiness-assessment/findings-cite-what-shows-them": [
      "Le constat {finding} ne cite ni réponse ni preuve.",
      "Ajoutez « answerRefs » avec les identifiants des questions dont les réponses l’établissent, ou « evidence » avec les identifiants de preuves du document."
    ],
    "readiness-assessment/follow-ups-are-established-before-issue": [
      "L’état de la recommandation {recommendation} est daté du {date}, après l’établissement de ce document ({issuedOn}).",
      "Indiquez la date du constat. Une date à venir a sa place dans « due » de la recommandation."
    ],
    "readiness-assessment/follow-ups-concern-recommendations": [
      "La suite porte sur « {id} », qui est un élément de ce document mais pas une recommandation.",
      "Citez la recommandation par son identifiant. Si elle figure dans une évaluation antérieure, ajoutez « document » avec l’identifiant de celle-ci dans « relatedDocuments »."
    ],
    "readiness-assessment/mandatory-questions-are-answered": [
      "Questions obligatoires sans réponse : {questions}.",
      "Ajoutez à « answers » une réponse pour chacune. Si une question est sans objet, répondez par « notApplicable » et le motif."
    ],
    "readiness-assessment/mission-days-match-its-dates": [
      "La mission est dite durer {days} jours, mais elle va de {start} à {end}.",
      "Corrigez « days », ou le premier ou le dernier jour. Comptez le premier et le dernier jour ; pour des jours ouvrables, indiquez l’unité « working-day »."
    ],
    "readiness-assessment/missions-are-reported-on-in-time": [
      "Le rapport de la mission a été remis le {reportedOn} ; la mission a pris fin le {end}.",
      "Vérifiez les deux dates ; le rapport est attendu dans un délai de {limit} jours."
    ],
    "readiness-assessment/missions-are-reported-on-in-time early": [
      "Le rapport de la mission a été remis le {reportedOn}, avant la fin de la mission ({end}).",
      "Corrigez « reportedOn » ou le dernier jour de la mission. Si seul un rapport provisoire a été remis, omettez « reportedOn » jusqu’au rapport final, attendu dans un délai de {limit} jours."
    ],
    "readiness-assessment/missions-are-reported-on-in-time late": [
      "Le rapport de la mission a été remis le {reportedOn}, plus de {limit} jours après la fin de la mission ({end}).",
      "Vérifiez les deux dates. Si elles sont justes, il n’y a rien à corriger ; l’avertissement signale que le rapport a été tardif."
    ],
    "readiness-assessment/missions-visit-the-country-of-the-operator": [
      "La mission s’est rendue dans le pays {country}, mais l’opérateur évalué relève du pays {operator}.",
      "Corrigez le pays de la mission ou celui de « subject ». Si la mission s’est déroulée en ligne, mettez « mode » à « virtual »."
    ],
    "readiness-assessment/ore-missions-train-and-verify": [
      "Un des objectifs d’une mission ORE n’est pas traité.",
      "Dites ce qui a été fait à ce sujet."
    ],
    "readiness-assessment/ore-missions-train-and-verify training": [
      "Rien n’est dit d’une formation à IPS, CDS ou QCS/IQRS, objectif des missions ORE.",
      "Ajoutez la formation dispensée à « trainings » de la mission, avec « systems ». S’il n’y en a pas eu, l’avertissement peut rester."
    ],
    "readiness-assessment/ore-missions-train-and-verify activities": [
      "Aucune activité de la feuille de route n’a été vérifiée, objectif des missions ORE.",
      "Ajoutez à « activityChecks » chaque activité vérifiée : ce que l’opérateur indique et ce que la mission a constaté. S’il n’y en a pas eu, l’avertissement peut rester."
    ],
    "readiness-assessment/phases-follow-in-order": [
      "La phase {later} ({date}) précède la phase {earlier} ({after}).",
      "Corrigez les dates ou l’état des deux phases."
    ],
    "readiness-assessment/phases-follow-in-order start": [
      "La phase {later} commence en {date}, avant la phase {earlier}, qui commence en {after}.",
      "Corrigez le début (« start ») de l’une des deux phases ; vérifiez surtout l’année."
    ],
    "readiness-assessment/phases-follow-in-order end": [
      "La phase {later} finit en {date}, avant la phase {earlier}, qui finit en {after}.",
      "Corrigez la fin (« end ») de l’une des deux phases ; vérifiez surtout l’année."
    ],
    "readiness-assessment/phases-follow-in-order status": [
      "La phase {later} est « {date} », alors que la phase {earlier}, qui la précède, n’est que « {after} ».",
      "Mettez à jour l’état de la phase {earlier} ; si elle a été abandonnée, indiquez « cancelled ». Sinon, corrigez l’état de la phase {later}."
    ],
    "readiness-assessment/pillars-are-scored-once": [
      "Les entrées {first} et {second} de « scores » notent la même chose.",
      "Gardez l’une des deux notes."
    ],
    "readiness-assessment/pillars-are-scored-once pillar": [
      "Le pilier {pillar} est noté deux fois : à l’entrée {first} puis à l’entrée {second} de « scores ».",
      "Gardez l’une des deux notes, ou corrigez le pilier de l’autre."
    ],
    "readiness-assessment/pillars-are-scored-once whole": [
      "L’ensemble est noté deux fois, sans pilier : à l’entrée {first} puis à l’entrée {second} de « scores ».",
      "Gardez l’une des deux notes, ou indiquez le pilier visé par l’autre."
    ],
    "readiness-assessment/pillars-of-the-framework-are-scored": [
      "Piliers du cadre {framework} qui ne sont pas notés : {missing}.",
      "Ajoutez à « scores » une note pour chacun. Si un pilier n’a pas été évalué, l’avertissement peut rester ; dites pourquoi dans « statements »."
    ],
    "readiness-assessment/questions-are-answered-once": [
      "La question {question} reçoit deux réponses : à l’entrée {first} puis à l’entrée {second} de « answers ».",
      "Gardez la réponse valable et supprimez l’autre ; ce qui les complète peut aller dans « note »."
    ],
    "readiness-assessment/ready-operators-meet-the-prerequisites": [
      "L’opérateur est dit prêt pour {certification}, mais des conditions préalables obligatoires ne sont pas remplies ou ne le sont qu’en partie : {prerequisites}.",
      "Mettez l’état de la certification à « preparing », ou mettez à jour les conditions préalables si elles sont désormais remplies."
    ],
    "readiness-assessment/recommendations-answer-a-finding": [
      "La recommandation {recommendation} ne cite aucun constat auquel elle répond.",
      "Ajoutez « findingRefs » avec l’identifiant du constat ; s’il n’y en a pas encore, ajoutez d’abord le constat à « findings »."
    ],
    "readiness-assessment/scored-pillars-belong-to-the-framework": [
      "Le pilier {pillar} appartient au cadre {other}, mais l’évaluation porte sur {framework}.",
      "Corrigez le pilier ou le cadre. Si les deux cadres ont été évalués, établissez un document pour chacun."
    ],
    "readiness-assessment/scores-lie-within-their-scale": [
      "La note {value} ne se situe pas dans son échelle, de {min} à {max}.",
      "Corrigez la note ou son échelle."
    ],
    "readiness-assessment/scores-lie-within-their-scale value": [
      "La note {value} sort de son échelle, qui va de {min} à {max}.",
      "Corrigez la note, ou l’échelle si la note a été donnée sur une autre."
    ],
    "readiness-assessment/scores-lie-within-their-scale scale": [
      "L’échelle de la note {value} est vide : la note la plus basse, {min}, n’est pas inférieure à la plus haute, {max}.",
      "Indiquez la plus basse note possible dans « min » et la plus haute dans « max »."
    ],
    "readiness-assessment/sector-wide-addressees-are-listed-groups": [
      "La recommandation {recommendation} s’adresse à un groupe en toutes lettres, alors qu’elle dépasse un pays.",
      "Utilisez le code le plus proche de la liste « stakeholder-group », par exemple « GOV » ou « DO » ; les précisions vont dans « condition ». Si aucun ne convient, l’avertissement peut rester."
    ],
    "readiness-assessment/sector-wide-recommendations-answer-a-finding": [
      "La recommandation {recommendation}, adressée à des groupes du secteur, ne cite aucun constat auquel elle répond.",
      "Ajoutez « findingRefs » si un constat en est à l’origine. S’il s’agit de politique générale, l’avertissement peut rester."
    ],
    "readiness-assessment/verified-activities-belong-to-a-roadmap": [
      "L’activité {activity} n’est pas celle d’une feuille de route.",
      "Citez la feuille de route dans « document », par son identifiant dans « relatedDocuments »."
    ],
    "readiness-assessment/verified-activities-belong-to-a-roadmap here": [
      "« {activity} » est un élément de ce document, et non une activité d’une feuille de route.",
      "Ajoutez « document » avec l’identifiant de la feuille de route dans « relatedDocuments », et vérifiez l’identifiant de l’activité."
    ],
    "readiness-assessment/verified-activities-belong-to-a-roadmap assessment": [
      "L’activité {activity} est cherchée dans « {document} », qui est une évaluation (relation « {relation} ») et non une feuille de route.",
      "Citez dans « document » la feuille de route, par son identifiant dans « relatedDocuments » ; sa relation est « assesses »."
    ],
    "readiness-assessment/weighted-scores-agree-with-their-parts": [
      "La note est {value}, la moyenne pondérée de ses parties {mean}.",
      "Corrigez la note ou ses parties."
    ],
    "readiness-assessment/weighted-scores-agree-with-their-parts whole": [
      "La note d’ensemble est {value}, mais la moyenne pondérée des piliers est {mean}.",
      "Corrigez l’ensemble, ou la note ou le poids d’un pilier. Si les évaluateurs ont apprécié librement, mettez « method » à « expert »."
    ],
    "readiness-assessment/weighted-scores-agree-with-their-parts pillar": [
      "La note du pilier {pillar} est {value}, mais la moyenne pondérée de ses réponses est {mean}.",
      "Corrigez la note, les réponses ou le poids des questions. Si les évaluateurs ont apprécié librement, mettez « method » à « expert »."
    ],
    "roadmap/activities-are-not-part-of-themselves": [
      "Chacune de ces activités est dite partie de la suivante, en cercle : {cycle}.",
      "Décidez laquelle est la plus large et supprimez son « parent »."
    ],
    "roadmap/activities-are-not-part-of-themselves itself": [
      "L’activité {activity} est dite partie d’elle-même.",
      "Supprimez « parent », ou indiquez l’activité plus large."
    ],
    "roadmap/activities-do-not-wait-for-themselves": [
      "Ces activités s’attendent en cercle, si bien qu’aucune ne peut commencer : {cycle}.",
      "Retirez l’une d’elles du « dependsOn » d’une autre, là où la dépendance est la plus faible."
    ],
    "roadmap/activities-do-not-wait-for-themselves itself": [
      "L’activité {activity} dépend d’elle-même.",
      "Retirez « {activity} » de son propre « dependsOn »."
    ],
    "roadmap/activities-in-progress-have-not-ended": [
      "L’activité {activity} est en cours, mais elle a une fin effective : {end}.",
      "Passez l’état à « completed » ; ou supprimez « actualEnd » si les travaux continuent."
    ],
    "roadmap/activities-lie-within-the-horizon": [
      "L’activité {activity} est prévue pour {date}, avant le début de l’horizon de la feuille de route (de {start} à {end}).",
      "Corrigez la date ; ou, si les travaux en sortent réellement, modifiez l’horizon (« horizon ») ou laissez l’avertissement."
    ],
    "roadmap/activities-lie-within-the-horizon after": [
      "L’activité {activity} est prévue pour {date}, après la fin de l’horizon de la feuille de route (de {start} à {end}).",
      "Corrigez la date ; ou, si les travaux en sortent réellement, modifiez l’horizon (« horizon ») ou laissez l’avertissement."
    ],
    "roadmap/activities-not-started-are-at-zero-percent": [
      "L’activité {activity} n’est pas commencée, mais son avancement est de {progress} pour cent.",
      "Passez l’état à « in-progress » et indiquez le début effectif ; ou écrivez 0 dans « progressPct »."
    ],
    "roadmap/activities-not-started-have-no-actual-dates": [
      "L’activité {activity} n’est pas commencée, mais elle a un début effectif : {date}.",
      "Passez l’état à « in-progress » ; ou, si la date n’est que prévue, inscrivez-la plutôt dans « plannedStart »."
    ],
    "roadmap/activities-not-started-have-no-actual-dates end": [
      "L’activité {activity} n’est pas commencée, mais elle a une fin effective : {date}.",
      "Passez l’état à « completed » ; ou, si la date n’est que prévue, inscrivez-la plutôt dans « plannedEnd »."
    ],
    "roadmap/activities-serve-applicable-pillars": [
      "L’activité {activity} sert le pilier {pillar}, déclaré non applicable dans « pillars ».",
      "Déclarez le pilier « applicable », indiquez le pilier que l’activité sert réellement, ou annulez-la."
    ],
    "roadmap/activities-start-after-their-predecessors": [
      "L’activité {activity} commence le {start}, mais {predecessor}, dont elle dépend, ne finit que le {end}.",
      "Déplacez l’une des dates ; ou retirez « {predecessor} » de « dependsOn » si {activity} n’a pas à en attendre la fin."
    ],
    "roadmap/activities-start-after-their-predecessors begun": [
      "L’activité {activity} est en cours, alors que {predecessor}, dont elle dépend, n’est pas achevée.",
      "Vérifiez les deux états ; ou retirez « {predecessor} » de « dependsOn » si {activity} n’a pas à en attendre la fin."
    ],
    "roadmap/activities-start-after-their-predecessors completed": [
      "L’activité {activity} est achevée, alors que {predecessor}, dont elle dépend, ne l’est pas.",
      "Vérifiez les deux états ; ou retirez « {predecessor} » de « dependsOn » si {activity} n’en avait pas besoin."
    ],
    "roadmap/actual-dates-are-not-after-as-of": [
      "L’activité {activity} aurait commencé le {date}, mais la feuille de route décrit la situation à la date {asOf}.",
      "Corrigez la date ; si le début est encore à venir, inscrivez-le dans « plannedStart ». Ou mettez « asOf » à jour."
    ],
    "roadmap/actual-dates-are-not-after-as-of end": [
      "L’activité {activity} se serait achevée le {date}, mais la feuille de route décrit la situation à la date {asOf}.",
      "Corrigez la date ; si la fin est encore à venir, inscrivez-la dans « plannedEnd ». Ou mettez « asOf » à jour."
    ],
    "roadmap/amendments-say-what-gave-rise-to-them": [
      "La modification {amendment} de l’activité {activity} ne dit pas ce qui l’a motivée.",
      "Citez dans « motivation » l’identifiant de la recommandation, de la décision ou de la réunion, avec « document » si elle figure dans un autre document."
    ],
    "roadmap/amendments-say-what-gave-rise-to-them other": [
      "La modification {amendment} de l’activité {activity} donne pour motif {reference}, qui n’est ni une recommandation, ni une décision, ni une réunion.",
      "Citez dans « motivation » l’identifiant de la recommandation, de la décision ou de la réunion ; si elle figure dans un autre document, nommez-le dans « document »."
    ],
    "roadmap/applicable-pillars-have-activities": [
      "Le pilier {pillar} s’applique, mais aucune activité ne le sert.",
      "Ajoutez une activité relevant de ce pilier, ou déclarez le pilier « not-applicable » et donnez-en la raison."
    ],
    "roadmap/applicable-pillars-have-activities cancelled": [
      "Le pilier {pillar} s’applique, mais toutes les activités qui le servaient ont été annulées.",
      "Ajoutez une activité relevant de ce pilier, ou déclarez le pilier « not-applicable » et donnez-en la raison."
    ],
    "roadmap/baseline-periods-agree-with-their-kind": [
      "Les jours du {start} au {end} ne correspondent pas à la nature de la période.",
      "Corrigez les dates ou la nature ; « custom » désigne tout autre laps de temps."
    ],
    "roadmap/baseline-periods-agree-with-their-kind month": [
      "Les jours du {start} au {end} ne forment pas un mois civil entier.",
      "Donnez le premier et le dernier jour du mois, ou appelez la période « custom »."
    ],
    "roadmap/baseline-periods-agree-with-their-kind quarter": [
      "Les jours du {start} au {end} ne forment pas un trimestre civil entier.",
      "Un trimestre commence en janvier, avril, juillet ou octobre. Corrigez les dates, ou appelez la période « custom »."
    ],
    "roadmap/baseline-periods-agree-with-their-kind half": [
      "Les jours du {start} au {end} ne forment pas un semestre civil entier.",
      "Un semestre commence en janvier ou en juillet. Corrigez les dates, ou appelez la période « custom »."
    ],
    "roadmap/baseline-periods-agree-with-their-kind year": [
      "Les jours du {start} au {end} ne forment pas une année civile entière.",
      "Donnez le 1er janvier et le 31 décembre. Un exercice qui commence un autre mois s’appelle « custom »."
    ],
    "roadmap/baseline-year-is-that-of-the-programme": [
      "L’année de référence est {baselineYear}, mais l’édition {edition} du programme mesure à partir de {expected}.",
      "Écrivez {expected} dans « baselineYear » ; si votre plan a de bonnes raisons de mesurer à partir de {baselineYear}, laissez l’avertissement."
    ],
    "roadmap/baselines-fall-in-the-baseline-year": [
      "La valeur de référence de {indicator} a été mesurée du {start} au {end}, hors de l’année de référence {baselineYear}.",
      "Donnez la valeur de {baselineYear} ; si aucune n’a été mesurée alors, laissez l’avertissement et signalez-le dans un énoncé de sorte CAVEAT."
    ],
    "roadmap/completed-activities-are-at-100-percent": [
      "L’activité {activity} est achevée, mais son avancement est de {progress} pour cent.",
      "Écrivez 100 dans « progressPct » ; ou passez l’état à « in-progress » s’il reste du travail."
    ],
    "roadmap/dre-governance-has-its-roles": [
      "La feuille de route suit DRE, mais ni son équipe ni ses organes ne comptent ces rôles : {missing}.",
      "Ajoutez-les à « team » ou aux membres d’un organe. MGMT désigne les directeurs généraux, MONITOR un membre chargé du suivi, BIEXPERT un expert du Bureau international, REGULATOR le régulateur, MINISTRY le ministère."
    ],
    "roadmap/fund-money-goes-to-participants": [
      "La feuille de route puise dans le projet {project}, mais {country} ne figure pas parmi ses participants de la région {region}.",
      "Vérifiez le projet et la région ; si le pays l’a rejoint depuis, laissez l’avertissement."
    ],
    "roadmap/fund-money-names-its-project": [
      "Cet argent provient du Fonds pour l’amélioration de la qualité de service ({source}), mais aucun projet n’est cité.",
      "Inscrivez le projet dans « projects », avec son code, et citez son identifiant dans « projectRef »."
    ],
    "roadmap/fund-money-names-its-project code": [
      "De l’argent du Fonds pour l’amélioration de la qualité de service ({source}) passe par le projet « {project} », qui n’a pas de code.",
      "Ajoutez le code du projet dans « code », par exemple QSFLDC2402."
    ],
    "roadmap/funding-matches-the-budgets": [
      "En {currency}, les activités coûtent {budget}, mais le financement s’élève à {funding} : il manque {difference}.",
      "S’il manque de l’argent, il n’y a rien à corriger : ceci en informe le lecteur. Sinon, ajoutez la ligne manquante dans « funding » ou corrigez un montant."
    ],
    "roadmap/funding-matches-the-budgets surplus": [
      "En {currency}, les activités coûtent {budget}, mais le financement s’élève à {funding} : {difference} restent sans emploi prévu.",
      "Ajoutez les activités ou les budgets auxquels cet argent est destiné, ou corrigez un montant. S’il s’agit d’une réserve, il n’y a rien à corriger."
    ],
    "roadmap/horizon-lies-within-the-cycle": [
      "L’horizon commence en {date}, avant le cycle du programme (de {startYear} à {endYear}).",
      "Corrigez l’horizon (« horizon ») ou le cycle (« programme », « cycle ») ; si le plan dépasse réellement le cycle, laissez l’avertissement."
    ],
    "roadmap/horizon-lies-within-the-cycle after": [
      "L’horizon finit en {date}, après le cycle du programme (de {startYear} à {endYear}).",
      "Corrigez l’horizon (« horizon ») ou le cycle (« programme », « cycle ») ; si le plan dépasse réellement le cycle, laissez l’avertissement."
    ],
    "roadmap/minimum-requirements-are-in-place": [
      "La feuille de route suit DRE, mais n’indique pas où en sont ces exigences minimales : {requirements}.",
      "Ajoutez dans « minimumRequirements » une ligne donnant l’état de chacune. TEAM désigne l’équipe de projet nationale, ROADMAP la feuille de route, ACTIONPLAN le plan d’action."
    ],
    "roadmap/minimum-requirements-are-in-place unmet": [
      "La feuille de route suit DRE, mais cette exigence minimale n’est pas satisfaite : {requirements}.",
      "Satisfaites-la avant de transmettre la feuille de route, ou corrigez l’état. TEAM désigne l’équipe de projet nationale, ROADMAP la feuille de route, ACTIONPLAN le plan d’action."
    ],
    "roadmap/one-project-leader-is-active": [
      "L’équipe n’a pas de chef de projet national (rôle LEADER).",
      "Ajoutez dans « team » un membre ayant le rôle LEADER ; aucun nom n’est exigé."
    ],
    "roadmap/one-project-leader-is-active inactive": [
      "L’équipe mentionne un chef de projet national (rôle LEADER), mais aucun en fonction à la date {asOf}.",
      "Ajoutez dans « team » le chef de projet actuel, ou corrigez « from » et « until »."
    ],
    "roadmap/one-project-leader-is-active several": [
      "L’équipe compte {found} chefs de projet nationaux (rôle LEADER) à la date {asOf} ; il en faut exactement un.",
      "Donnez une fin (« until ») au chef de projet précédent, ou donnez aux adjoints le rôle TEAM."
    ],
    "roadmap/open-activities-are-not-overdue": [
      "L’activité {activity} devait être achevée à l’échéance {end}, mais elle est encore ouverte à la date {asOf}.",
      "Si elle est faite, passez l’état à « completed ». Sinon, mettez « timeliness » à « delayed », donnez une nouvelle fin prévue et consignez la modification dans « amendments »."
    ],
    "roadmap/open-activities-are-not-overdue known": [
      "L’activité {activity} est signalée en retard ; sa fin prévue, {end}, est dépassée à la date {asOf}.",
      "Donnez une nouvelle fin prévue (« plannedEnd ») et consignez la modification dans « amendments », avec ce qui l’a motivée."
    ],
    "roadmap/pillars-are-all-covered": [
      "La feuille de route suit {framework}, qui compte {count} piliers dans l’édition {edition}, mais ceux-ci n’y figurent pas : {missing}.",
      "Ajoutez dans « pillars » une ligne par pilier manquant : « applicable », avec des activités qui le servent, ou « not-applicable », avec la raison."
    ],
    "roadmap/pillars-stand-once": [
      "Le pilier {pillar} figure deux fois : à la ligne {first} de la liste et de nouveau ici.",
      "Ne gardez qu’une des deux lignes."
    ],
    "roadmap/pillars-that-do-not-apply-say-why": [
      "Le pilier {pillar} est déclaré non applicable, mais aucune raison n’est donnée.",
      "Donnez la raison dans « reason », en une phrase ; ou déclarez le pilier « applicable »."
    ],
    "roadmap/roadmap-is-reviewed-every-month": [
      "La dernière revue mentionnée a été tenue le {date}, au moins {days} jours avant {asOf} ; la limite est de {limit} jours.",
      "Ajoutez dans « events » les revues tenues depuis (type CONTROL ou MEETING, état « held »), ou tenez-en une."
    ],
    "roadmap/rolled-up-progress-agrees-with-its-parts": [
      "L’activité {activity} est à {progress} pour cent, mais ses parties ({parts}) donnent {computed} pour cent.",
      "Écrivez {computed} dans « progressPct », ou corrigez l’avancement ou le poids des parties."
    ],
    "roadmap/spans-end-after-they-start": [
      "La fin, {end}, précède le début, {start}.",
      "Corrigez l’une des deux dates."
    ],
    "roadmap/spans-end-after-they-start planned": [
      "La fin prévue de l’activité {activity}, {end}, précède son début prévu, {start}.",
      "Corrigez le début prévu (« plannedStart ») ou la fin prévue (« plannedEnd »)."
    ],
    "roadmap/spans-end-after-they-start actual": [
      "La fin effective de l’activité {activity}, {end}, précède son début effectif, {start}.",
      "Corrigez le début effectif (« actualStart ») ou la fin effective (« actualEnd »)."
    ],
    "roadmap/targets-are-in-the-unit-of-the-indicator": [
      "{indicator} se mesure dans l’unité « {expected} », mais l’unité est ici « {unit} ».",
      "Donnez la valeur dans l’unité « {expected} », ou choisissez l’indicateur voulu."
    ],
    "roadmap/targets-come-after-the-baseline-year": [
      "La cible de {indicator} a pour échéance {by}, mais les progrès sont mesurés à partir de l’année de référence {baselineYear}.",
      "Corrigez l’échéance (« by ») ou l’année de référence (« baselineYear »). Une valeur de l’année de référence elle-même va dans « baseline »."
    ],
    "roadmap/targets-come-after-the-baseline-year period": [
      "La cible de {indicator} a pour échéance {by}, avant la fin de sa propre période de référence ({end}).",
      "Corrigez l’échéance (« by ») ou la période de référence."
    ],
    "roadmap/targets-improve-on-the-baseline": [
      "Pour {indicator}, une valeur plus élevée est meilleure, mais la cible à l’échéance {by} est {value}, au-dessous de la valeur précédente, {before} (unité : {unit}).",
      "Vérifiez les deux valeurs et l’indicateur. Si la cible est bien voulue ainsi, laissez l’avertissement."
    ],
    "roadmap/targets-improve-on-the-baseline lower": [
      "Pour {indicator}, une valeur plus basse est meilleure, mais la cible à l’échéance {by} est {value}, au-dessus de la valeur précédente, {before} (unité : {unit}).",
      "Vérifiez les deux valeurs et l’indicateur. Si la cible est bien voulue ainsi, laissez l’avertissement."
    ],
    "roadmap/targets-stand-in-order-of-time": [
      "La cible de {indicator} à l’échéance {by} figure après celle à l’échéance {previous}.",
      "Rangez les cibles par échéance, la plus proche d’abord ; ou corrigez la date."
    ],
    "roadmap/targets-stand-in-order-of-time twice": [
      "{indicator} a deux cibles à l’échéance {by}.",
      "N’en gardez qu’une, ou corrigez son échéance."
    ],
    "wco-implementation-status/capacity-measures-have-indicators": [
      "La mesure de renforcement des capacités {measure} n’a pas d’indicateur.",
      "Ajoutez à « indicators » ce qu’elle doit atteindre, par exemple le nombre d’agents formés (« output ») ou la part de déclarations correctes ensuite (« outcome »)."
    ],
    "wco-implementation-status/completed-standards-are-full": [
      "La norme {standard} est dite achevée ({completedOn}), mais son état est « {status} ».",
      "Si elle est intégralement mise en œuvre, mettez l’état à « full ». Si la date est une échéance, indiquez-la dans « targetEnd » au lieu de « completedOn »."
    ],
    "wco-implementation-status/completion-dates-have-passed": [
      "La norme {standard} est intégralement mise en œuvre (« full »), mais « completedOn » indique {completedOn}, après la date de cet état ({asOf}).",
      "Corrigez « completedOn ». Si la norme doit être achevée à cette date, indiquez celle-ci comme « targetEnd » et mettez l’état à « largely » ou « partial »."
    ],
    "wco-implementation-status/edition-matches-the-code-list": [
      "Le document porte sur l’édition {edition}, mais prend les codes de ses normes dans {list}.",
      "Indiquez la même édition dans « edition » et dans « catalogs », sous « wco-standard »."
    ],
    "wco-implementation-status/every-standard-is-stated": [
      "Sur les {all} normes de l’édition {edition}, {stated} sont indiquées ; il manque : {missing}.",
      "Ajoutez à « standards » une entrée par norme manquante. Seuls « code » et « status » sont nécessaires ; si rien n’est engagé, l’état est « none », et si vous ne savez pas encore, « not-assessed »."
    ],
    "wco-implementation-status/flexibility-is-justified": [
      "L’application souple de la norme {standard} n’est pas entièrement motivée.",
      "Ajoutez la raison, et pourquoi la mise en œuvre harmonisée n’est pas entravée."
    ],
    "wco-implementation-status/flexibility-is-justified reason": [
      "La norme {standard} est appliquée avec souplesse, mais la raison nationale manque.",
      "Ajoutez « reason » à « flexibility » : la priorité ou l’exigence nationale qui la motive."
    ],
    "wco-implementation-status/flexibility-is-justified nonImpediment": [
      "La norme {standard} est appliquée avec souplesse, mais il n’est pas dit pourquoi cela n’entrave pas la mise en œuvre harmonisée.",
      "Ajoutez « nonImpediment » à « flexibility » : par exemple qu’aucune autre norme n’en dépend, ou que les partenaires reçoivent les mêmes données."
    ],
    "wco-implementation-status/full-standards-have-closed-steps": [
      "La norme {standard} est intégralement mise en œuvre (« full »), mais son étape {step} est encore « {status} ».",
      "Si l’étape est faite ou n’est plus nécessaire, mettez son état à « completed » ou « cancelled » ; sinon, l’état de la norme est « largely »."
    ],
    "wco-implementation-status/intent-fits-the-mercator-track": [
      "La forme de l’intention, « {type} », ne concorde pas avec ce qui est dit du Programme Mercator.",
      "Corrigez « type » ou « mercatorBeneficiary » dans « intent »."
    ],
    "wco-implementation-status/intent-fits-the-mercator-track beneficiary": [
      "L’administration bénéficie du volet sur mesure du Programme Mercator, mais la forme de son intention est « {type} ».",
      "Mettez « type » à « mercator-addition », la lettre demandant d’ajouter le commerce électronique au plan convenu ; ou mettez « mercatorBeneficiary » à false s’il n’y a pas de volet sur mesure."
    ],
    "wco-implementation-status/intent-fits-the-mercator-track other": [
      "La forme de l’intention est « {type} », mais l’administration ne bénéficie pas du volet sur mesure du Programme Mercator.",
      "Mettez « type » à « letter » ; ou mettez « mercatorBeneficiary » à true s’il y a un volet sur mesure."
    ],
    "wco-implementation-status/legal-gaps-lead-to-amendments": [
      "Pour la lacune juridique {change} de {standard}, aucune modification n’est prévue.",
      "Ajoutez « amendment » : ce qui doit être modifié."
    ],
    "wco-implementation-status/legal-gaps-lead-to-amendments law": [
      "Pour la norme {standard}, une lacune de la loi est indiquée ({change}), mais aucune modification n’en est prévue.",
      "Ajoutez « amendment » : ce qui doit être modifié dans la loi, et « due » si l’échéance est connue. Si un texte est déjà rédigé, mettez « status » à « drafted »."
    ],
    "wco-implementation-status/legal-gaps-lead-to-amendments regulation": [
      "Pour la norme {standard}, une lacune de la réglementation est indiquée ({change}), mais aucune modification n’en est prévue.",
      "Ajoutez « amendment » : ce qui doit être modifié dans la réglementation, et « due » si l’échéance est connue. Si un texte est déjà rédigé, mettez « status » à « drafted »."
    ],
    "wco-implementation-status/legal-gaps-lead-to-amendments procedure": [
      "Pour la norme {standard}, une lacune d’une procédure administrative est indiquée ({change}), mais aucune modification n’en est prévue.",
      "Ajoutez « amendment » : ce qui doit être modifié dans la procédure, et « due » si l’échéance est connue. Si elle est déjà rédigée, mettez « status » à « drafted »."
    ],
    "wco-implementation-status/needs-of-small-businesses-are-told": [
      "Rien n’est dit des besoins des microentreprises et des petites et moyennes entreprises.",
      "Ajoutez « msmeNeeds » avec un « summary ». Si les besoins n’ont pas encore été évalués, dites-le, et quand ils le seront."
    ],
    "wco-implementation-status/open-edition-standards-are-stated": [
      "Normes connues de l’édition {edition} qui ne sont pas indiquées : {missing}. La liste de cette édition n’est pas encore vérifiée.",
      "Ajoutez à « standards » une entrée pour chacune, avec « code » et « status ». Si l’édition ne comporte pas cette norme, ne l’ajoutez pas et signalez-le aux responsables de la liste."
    ],
    "wco-implementation-status/outputs-lead-to-outcomes": [
      "La norme {standard} n’a pas d’indicateur de résultats.",
      "Ajoutez un indicateur de niveau « outcome »."
    ],
    "wco-implementation-status/outputs-lead-to-outcomes outputs": [
      "Tous les indicateurs de la norme {standard} sont de niveau « output » : ils disent ce qui a été fait, non ce qui a changé.",
      "Ajoutez un indicateur de niveau « outcome », par exemple la durée des envois en douane ou la part des envois annoncés à l’avance."
    ],
    "wco-implementation-status/outputs-lead-to-outcomes full": [
      "La norme {standard} est intégralement mise en œuvre (« full »), mais aucun indicateur ne montre ce que cela a changé.",
      "Ajoutez à « indicators » un indicateur de niveau « outcome », avec sa dernière valeur si vous l’avez."
    ],
    "wco-implementation-status/principles-match-their-standards": [
      "La norme {standard} relève du principe {expected}, et non du principe {principle}.",
      "Indiquez {expected} comme principe, ou omettez-le : il découle du code. Si le principe est juste, corrigez le code de la norme."
    ],
    "wco-implementation-status/priority-ranks-differ": [
      "Plusieurs normes ont le même rang de priorité {rank} : {standards}.",
      "Si elles forment un groupe de même priorité, il n’y a rien à faire. Sinon, donnez à chacune son rang."
    ],
    "wco-implementation-status/progress-reports-keep-their-interval": [
      "Un rapport d’avancement est attendu depuis {since}.",
      "Envoyez le rapport, ou indiquez sa date d’envoi."
    ],
    "wco-implementation-status/progress-reports-keep-their-interval due": [
      "Le rapport d’avancement {report} était attendu en {due} ; en {asOf}, aucune date d’envoi n’est indiquée.",
      "Ajoutez « sentOn » si le rapport a été envoyé. Sinon, envoyez-le, ou convenez d’une nouvelle date avec l’OMD et indiquez-la dans « due »."
    ],
    "wco-implementation-status/progress-reports-keep-their-interval sent": [
      "Le dernier rapport d’avancement a été envoyé en {since} ; en {asOf}, plus de {interval} mois ont passé, l’intervalle fixé.",
      "Ajoutez à « reports » le rapport envoyé depuis, ou envoyez-en un. Si un autre intervalle a été convenu, corrigez « interval »."
    ],
    "wco-implementation-status/progress-reports-keep-their-interval none": [
      "Aucun rapport d’avancement n’a été envoyé depuis l’intention de {since} ; en {asOf}, plus de {interval} mois ont passé, l’intervalle fixé.",
      "Ajoutez à « reports » les rapports envoyés, avec « sentOn », ou envoyez-en un. Si un autre intervalle a été convenu, corrigez « interval »."
    ],
    "wco-implementation-status/standards-are-stated-once": [
      "La norme {standard} figure deux fois : à l’entrée {first} puis à l’entrée {second} de « standards ».",
      "Réunissez les deux entrées en une seule, ou corrigez le code de celle qui vise une autre norme."
    ],
    "wco-implementation-status/started-work-has-an-intent": [
      "Les travaux ont commencé pour {standards}, mais la date de l’intention manque.",
      "Ajoutez la date de l’intention."
    ],
    "wco-implementation-status/started-work-has-an-intent none": [
      "Les travaux ont commencé pour {standards}, mais aucune intention de mettre en œuvre le Cadre n’est déclarée.",
      "Ajoutez « intent » avec son type et la date de notification à l’OMD. Pour une pratique antérieure, mettez « preexisting » à true."
    ],
    "wco-implementation-status/started-work-has-an-intent undated": [
      "Les travaux ont commencé pour {standards}, mais la déclaration d’intention n’est pas datée.",
      "Ajoutez « date » à « intent » : le jour, le mois ou l’année de la notification à l’OMD. Tous les délais courent à partir de là."
    ],
    "wco-implementation-status/steps-do-not-wait-for-themselves": [
      "L’étape {step} s’attend elle-même : {cycle}.",
      "Retirez de « dependsOn » l’étape qui n’a pas besoin d’être achevée d’abord, afin d’ouvrir le cercle."
    ],
    "wco-implementation-status/tailored-support-follows-its-diagnosis": [
      "Le soutien personnalisé {measure} commence en {start}, avant son diagnostic {diagnosis}, daté de {date}.",
      "Corrigez la date erronée, ou citez dans « diagnosticRef » le diagnostic antérieur sur lequel repose le soutien."
    ],
    "wco-implementation-status/tailored-support-names-its-diagnosis": [
      "La mesure de renforcement des capacités {measure} est un soutien personnalisé, mais le diagnostic qui l’a motivée n’est pas cité.",
      "Ajoutez « diagnosticRef » avec l’identifiant du diagnostic dans « diagnostics » sous « monitoring » ; un diagnostic prévu peut aussi être cité. S’il n’y en a pas eu, choisissez un autre « type », par exemple « ASSIST »."
    ],
    "wco-implementation-status/targets-lie-in-the-window": [
      "L’échéance {target} de la norme {standard} ne se situe pas deux à cinq ans après l’intention ({intent}).",
      "Vérifiez les deux dates."
    ],
    "wco-implementation-status/targets-lie-in-the-window early": [
      "L’échéance de la norme {standard} est {target}, moins de deux ans après l’intention de {intent} ; la stratégie de l’OMD compte deux à cinq ans.",
      "Vérifiez l’échéance (« targetEnd ») et la date de l’intention. Si la pratique est antérieure à l’intention, mettez « preexisting » à true. Si le délai est réaliste, l’avertissement peut rester."
    ],
    "wco-implementation-status/targets-lie-in-the-window late": [
      "L’échéance de la norme {standard} est {target}, plus de cinq ans après l’intention de {intent} ; la stratégie de l’OMD compte deux à cinq ans.",
      "Vérifiez l’échéance (« targetEnd ») et la date de l’intention. Si vos ressources exigent plus de temps, dites-le dans « approach » ; l’avertissement peut alors rester."
    ],
    "wco-implementation-status/wco-committees-are-engaged": [
      "Aucun des comités de l’OMD n’est saisi : ni le CTP (code PTC), ni le CLCF (code EC), ni le CRC (code CBC).",
      "Si des expériences ou des difficultés y ont été débattues, ajoutez le comité à « bodies » sous « monitoring », avec l’organisation « org:WCO ». Sinon, il n’y a rien à faire."
    ],
    "wco-implementation-status/wco-experts-are-accredited": [
      "La mesure {measure} est assurée par l’OMD ou ses Membres, mais ses experts sont dits non accrédités par l’OMD.",
      "Demandez à l’OMD si les experts sont accrédités et, si oui, mettez « expertsAccredited » à true. Si les experts viennent d’ailleurs, corrigez « providers »."
    ],
    "wco-implementation-status/work-begins-soon-after-intent": [
      "L’intention a été déclarée en {intent} ; en {asOf}, au moins {months} mois après, aucune norme n’est engagée : toutes sont « none » ou « planned ».",
      "Vérifiez que les états sont à jour. Si rien n’a commencé, dites sous « challenges » ce qui retarde les travaux et le soutien souhaité."
    ],
    "wco-implementation-status/work-dates-run-forward": [
      "La fin, « {endField} » : {end}, précède le début, « {startField} » : {start}.",
      "Corrigez la date erronée ; vérifiez surtout l’année. Si une seule des deux est connue, omettez l’autre."
    ],
    "wco-implementation-status/work-rests-on-a-gap-analysis": [
      "Les travaux sur la norme {standard} ont commencé (état « {status} »), mais aucune analyse des lacunes n’est donnée.",
      "Ajoutez « gap » avec un « summary » : ce qui sépare votre pratique actuelle de la norme. S’il n’y a pas de lacune, dites-le."
    ],
    "wco-implementation-status/work-starts-after-the-intent": [
      "Les travaux sur {standard} sont datés de {date}, avant la déclaration d’intention ({intent}).",
      "Vérifiez les deux dates ; si la pratique est antérieure à l’intention, mettez « preexisting » à true."
    ],
    "wco-implementation-status/work-starts-after-the-intent workStart": [
      "Les travaux sur {standard} ont commencé en {date} (« workStart »), avant la déclaration d’intention, datée de {intent}.",
      "Vérifiez les deux dates. Si la pratique est antérieure à l’intention, mettez « preexisting » à true."
    ],
    "wco-implementation-status/work-starts-after-the-intent completedOn": [
      "La norme {standard} a été achevée en {date} (« completedOn »), avant la déclaration d’intention, datée de {intent}.",
      "Vérifiez les deux dates. Si la pratique est antérieure à l’intention, mettez « preexisting » à true."
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
      "VersionNumber": "Deux nombres entiers séparés par un point : 1.0.",
      "RuleId": "Identifiant d’une règle, un groupe et un nom en minuscules : structure/required.",
      "JsonPointer": "Un pointeur JSON (RFC 6901) : vide pour le document entier, sinon une barre oblique devant chaque nom ou indice : /standards/0/code."
    }
  }
};
