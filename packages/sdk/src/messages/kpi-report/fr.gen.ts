// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../language.ts';

export const messages: Language['messages'] = {
  "kpi-report/achieved-and-missed-fit-the-target": [
    "La cible de {indicator} est dite atteinte, mais la valeur {value} n’atteint pas {target}.",
    "Corrigez l’état, la valeur ou la cible. « on-track » et « off-track » valent pour les cibles dont l’échéance n’est pas venue."
  ],
  "kpi-report/achieved-and-missed-fit-the-target missed": [
    "La cible de {indicator} est dite manquée, mais la valeur {value} atteint {target}.",
    "Passez l’état à « achieved », ou corrigez la valeur ou la cible."
  ],
  "kpi-report/achievements-are-settled-by-the-number": [
    "La cible de {indicator} est dite atteinte, mais la valeur énoncée ({value}) ne permet pas de dire si {target} est atteint.",
    "Donnez la valeur exacte, ou les effectifs, ou choisissez un autre état."
  ],
  "kpi-report/aggregates-tell-how-they-were-made": [
    "Le rapport agrège ceux d’autrui, mais ne dit pas comment cette valeur de {indicator} a été établie.",
    "Ajoutez « derivation » à l’observation, ou une fois au rapport : la méthode, les rapports utilisés, le nombre de déclarants et celui attendu."
  ],
  "kpi-report/baselines-are-not-later-than-the-value": [
    "La référence de {indicator} commence le {start}, après la fin de la période de la valeur ({end}).",
    "Vérifiez la période de référence, surtout l’année, et si valeur et référence n’ont pas été interverties."
  ],
  "kpi-report/changes-equal-value-minus-baseline": [
    "{indicator} est passé de {baseline} à {value}, soit une variation de {expected}, mais le rapport donne {change}.",
    "Recalculez la variation, ou vérifiez la valeur et la référence. Si les deux ne sont pas comparables, dites pourquoi dans « seriesBreak »."
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
    "{indicator} vaut {value} selon le rapport, mais son dénominateur est 0.",
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
  "kpi-report/indicator-set-is-covered": [
    "Le jeu {set} demande des indicateurs que ce rapport ne mentionne pas pour sa période : {missing}.",
    "Ajoutez une observation pour chacun : avec « measure », ou avec « missing » et le motif (« not-measured », « pending »…)."
  ],
  "kpi-report/indicators-are-defined": [
    "« {indicator} » ne figure ni dans le catalogue des indicateurs, ni dans « definitions ».",
    "Vérifiez l’orthographe (waypost catalog indicator). S’il s’agit d’un indicateur qui vous est propre, décrivez-le dans « definitions »."
  ],
  "kpi-report/indicators-are-defined suggestion": [
    "« {indicator} » ne figure ni dans le catalogue des indicateurs, ni dans « definitions ». Vouliez-vous dire « {suggestion} » ?",
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
  "kpi-report/missing-values-claim-nothing": [
    "Il n’y a pas de valeur de {indicator} ({reason}), et pourtant l’état au regard de la cible est « {status} ».",
    "Supprimez « status », ou mettez « not-assessed » ; ou indiquez la valeur dans « measure » au lieu de « missing »."
  ],
  "kpi-report/missing-values-claim-nothing change": [
    "Il n’y a pas de valeur de {indicator} ({reason}), et pourtant une variation est indiquée.",
    "Supprimez « change » ; ou indiquez la valeur dans « measure » au lieu de « missing »."
  ],
  "kpi-report/nothing-to-measure-gives-no-counts": [
    "Pour {indicator}, il n’y avait rien à mesurer, et pourtant le nombre {count} est donné.",
    "Supprimez ce nombre ; ou, si des cas ont été comptés, indiquez la valeur dans « measure », ou le vrai motif dans « missing »."
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
    "Vérifiez le total et les effectifs. Si un même cas peut être compté sous plusieurs codes, donnez à « response » la valeur « multiple » dans la définition de l’indicateur."
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
    "Donnez-lui l’état « held », « postponed » ou « cancelled », ou corrigez la date."
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
  "kpi-report/rates-equal-their-counts share": [
    "{indicator} vaut {value} pour cent selon le rapport, mais {numerator} sur {denominator} donne {expected} pour cent. {value} est la part de 1, telle que les tableurs enregistrent les pourcentages.",
    "Écrivez la valeur en pour cent : {expected}."
  ],
  "kpi-report/report-lies-within-the-cycle": [
    "La période commence le {date}, avant le cycle {startYear}-{endYear}.",
    "Corrigez la période, ou le cycle du programme."
  ],
  "kpi-report/report-lies-within-the-cycle after": [
    "La période se termine le {date}, après le cycle {startYear}-{endYear}.",
    "Corrigez la période, ou le cycle du programme."
  ],
  "kpi-report/reports-tell-something": [
    "Le rapport est transmis, mais ne contient aucune observation.",
    "Ajoutez les observations de la période : avec « measure », ou avec « missing » et le motif (« not-measured », « pending »…) s’il n’y a pas de valeur."
  ],
  "kpi-report/retentions-give-a-reason": [
    "La douane a retenu des envois (EME : {value}), mais aucun motif n’est indiqué.",
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
    "Rien à corriger si les nombres sont justes : c’est alors l’absence de saisies {earlier} que montre le rapport. Vérifiez que les deux nombres portent sur les mêmes envois."
  ],
  "kpi-report/single-answers-add-up-to-100": [
    "Les parts de toutes les réponses de « {dimension} » totalisent {sum}, et non 100.",
    "Vérifiez les parts. Si plusieurs réponses étaient possibles, donnez à « response » la valeur « multiple » dans la définition de l’indicateur."
  ],
  "kpi-report/sub-populations-fit-into-the-whole": [
    "La population « {population} » compte {n} membres, plus que « {parent} » ({parentN}), dont elle fait partie.",
    "Corrigez l’un des deux effectifs, ou la population citée dans « parent »."
  ],
  "kpi-report/survey-values-name-their-population": [
    "Le rapport ne dit pas sur quelle population porte cette valeur de {indicator}.",
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
    "Cette observation porte sur la même chose que celle de {first} : l’indicateur, la population, la période, la base, le système source et les dimensions sont les mêmes.",
    "Supprimez l’une des deux, ou précisez dans « dimensions », « population » ou « period » ce qui les distingue."
  ]
};
