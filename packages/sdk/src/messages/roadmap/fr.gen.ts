// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../language.ts';

export const messages: Language['messages'] = {
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
  "roadmap/activities-lie-within-the-horizon": [
    "L’activité {activity} est prévue pour {date}, avant le début de l’horizon de la feuille de route (de {start} à {end}).",
    "Corrigez la date ; ou, si les travaux en sortent réellement, modifiez l’horizon (« horizon ») ou laissez l’avertissement."
  ],
  "roadmap/activities-lie-within-the-horizon after": [
    "L’activité {activity} est prévue pour {date}, après la fin de l’horizon de la feuille de route (de {start} à {end}).",
    "Corrigez la date ; ou, si les travaux en sortent réellement, modifiez l’horizon (« horizon ») ou laissez l’avertissement."
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
  "roadmap/amendments-are-not-dated-ahead": [
    "La date {date} est postérieure à l’établissement de ce document ({issuedOn}).",
    "Vérifiez la date, surtout l’année ; ou mettez « issuedOn » à jour."
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
    "Donnez la valeur de {baselineYear} ; si aucune n’a été mesurée alors, laissez l’avertissement et signalez-le dans un énoncé de type CAVEAT."
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
    "Inscrivez le projet dans « projects », avec son code, et citez son identifiant dans « project »."
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
    "Le pilier {pillar} figure deux fois : à l’endroit {first} et de nouveau ici.",
    "Ne gardez qu’une des deux lignes."
  ],
  "roadmap/pillars-that-do-not-apply-say-why": [
    "Le pilier {pillar} est déclaré non applicable, mais aucune raison n’est donnée.",
    "Donnez la raison dans « reason », en une phrase ; ou déclarez le pilier « applicable »."
  ],
  "roadmap/references-lead-to-activities-and-targets": [
    "L’identifiant « {id} » est celui d’un élément de « {found} » ; il faut ici celui d’un élément de {expected}.",
    "Indiquez l’identifiant de l’élément voulu ; ou placez la référence dans le champ qui lui revient."
  ],
  "roadmap/roadmap-is-reviewed-regularly": [
    "La dernière revue mentionnée a été tenue le {date}, au moins {days} jours avant {asOf} ; la limite est de {limit} jours.",
    "Ajoutez dans « events » les revues tenues depuis (type CONTROL ou MEETING, état « held »), ou tenez-en une."
  ],
  "roadmap/rolled-up-progress-agrees-with-its-parts": [
    "L’activité {activity} est à {progress} pour cent, mais ses parties ({parts}) donnent {computed} pour cent.",
    "Écrivez {computed} dans « progressPct », ou corrigez l’avancement ou le poids des parties."
  ],
  "roadmap/shares-to-reach-lie-between-0-and-100": [
    "{indicator} est une part d’un tout, mais la valeur indiquée est de {value} pour cent.",
    "Vérifiez la valeur ; il manque peut-être une virgule."
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
  ]
};
