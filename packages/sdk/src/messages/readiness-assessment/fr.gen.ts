// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../language.ts';

export const messages: Language['messages'] = {
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
    "La question {question} est du type « {type} » et appelle une réponse dans « {needed} » ; la réponse est dans « {given} ».",
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
  "readiness-assessment/certified-operators-hold-a-valid-certificate": [
    "L’opérateur est dit certifié, mais le certificat a expiré le {expiresOn}, avant la date que décrit ce document ({asOf}).",
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
  "readiness-assessment/dre-teams-are-of-usual-size": [
    "Nombre d’experts de la mission : {experts} ; la méthode DRE en prévoit {least} à {most}.",
    "Vérifiez « team » et « teamSize ». S’ils sont justes et que le plan dit pourquoi, l’avertissement peut rester."
  ],
  "readiness-assessment/dre-teams-of-unusual-size-are-explained": [
    "Nombre d’experts de la mission : {experts} ; la méthode DRE en prévoit {least} à {most}, et aucun plan n’explique l’écart.",
    "Vérifiez « team » et « teamSize ». S’ils sont justes, ajoutez « plan » et dites-y pourquoi l’équipe a été plus petite ou plus grande."
  ],
  "readiness-assessment/dre-visits-are-of-usual-length": [
    "La visite dure {days} jours ; la méthode DRE en prévoit {least} à {most}.",
    "Vérifiez les dates et la durée (« days ») de la mission. Si elles sont justes et que le plan dit pourquoi, l’avertissement peut rester."
  ],
  "readiness-assessment/dre-visits-of-unusual-length-are-explained": [
    "La visite dure {days} jours ; la méthode DRE en prévoit {least} à {most}, et aucun plan n’explique l’écart.",
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
  "readiness-assessment/mission-duration-matches-its-dates": [
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
  "readiness-assessment/only-shortcomings-are-grave": [
    "Le constat {finding} est une insuffisance (« {kind} »), mais n’a pas de gravité.",
    "Indiquez sa gravité : « critical », « major » ou « minor ». Si ce n’en est pas une, mettez « strength » dans « kind »."
  ],
  "readiness-assessment/only-shortcomings-are-grave strength": [
    "Le constat {finding} est un point fort, mais sa gravité est « {severity} ».",
    "Mettez « none » dans « severity » ; ou corrigez « kind » s’il s’agit d’une insuffisance."
  ],
  "readiness-assessment/ore-missions-train-and-verify": [
    "Rien n’est dit de l’un des objectifs d’une mission ORE.",
    "Dites ce qui a été fait à ce sujet."
  ],
  "readiness-assessment/ore-missions-train-and-verify training": [
    "Rien n’est dit d’une formation à IPS, CDS ou QCS/IQRS, objectif des missions ORE.",
    "Ajoutez la formation dispensée à « trainings » de la mission, avec « systems ». S’il n’y en a pas eu, l’avertissement peut rester."
  ],
  "readiness-assessment/ore-missions-train-and-verify activities": [
    "Aucune activité de la feuille de route n’a été vérifiée, alors que c’est un objectif des missions ORE.",
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
    "Cette note porte sur la même chose que celle de {first}.",
    "Gardez l’une des deux notes."
  ],
  "readiness-assessment/pillars-are-scored-once pillar": [
    "Le pilier {pillar} est noté deux fois : à l’endroit {first} et de nouveau ici.",
    "Gardez l’une des deux notes, ou corrigez le pilier de l’autre."
  ],
  "readiness-assessment/pillars-are-scored-once whole": [
    "L’ensemble est noté deux fois, sans pilier : à l’endroit {first} et de nouveau ici.",
    "Gardez l’une des deux notes, ou indiquez le pilier visé par l’autre."
  ],
  "readiness-assessment/pillars-of-the-framework-are-scored": [
    "Piliers du cadre {framework} qui ne sont pas notés : {missing}.",
    "Ajoutez à « scores » une note pour chacun. Si un pilier n’a pas été évalué, l’avertissement peut rester ; dites pourquoi dans « statements »."
  ],
  "readiness-assessment/questions-are-answered-once": [
    "La question {question} reçoit deux réponses : à l’endroit {first} et de nouveau ici.",
    "Gardez la bonne réponse et supprimez l’autre ; ce qui la complète peut aller dans « note »."
  ],
  "readiness-assessment/ready-operators-meet-the-prerequisites": [
    "L’opérateur est dit prêt pour {certification}, mais des conditions préalables obligatoires ne sont pas remplies ou ne le sont qu’en partie : {prerequisites}.",
    "Mettez l’état de la certification à « preparing », ou mettez à jour les conditions préalables si elles sont désormais remplies."
  ],
  "readiness-assessment/recommendations-answer-a-finding": [
    "La recommandation {recommendation} ne cite aucun constat auquel elle répond.",
    "Ajoutez « findingRefs » avec l’identifiant du constat ; s’il n’y en a pas encore, ajoutez d’abord le constat à « findings »."
  ],
  "readiness-assessment/reports-are-not-dated-ahead": [
    "La date {date} est postérieure à l’établissement de ce document ({issuedOn}).",
    "Vérifiez la date, surtout l’année ; ou mettez « issuedOn » à jour."
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
    "La recommandation {recommendation} nomme en toutes lettres, et non par un code, le groupe auquel elle s’adresse, alors qu’elle concerne plus d’un pays.",
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
    "La note est {value} ; la moyenne pondérée de ses parties, {mean}.",
    "Corrigez la note ou ses parties."
  ],
  "readiness-assessment/weighted-scores-agree-with-their-parts whole": [
    "La note d’ensemble est {value}, mais la moyenne pondérée des piliers est {mean}.",
    "Corrigez l’ensemble, ou la note ou le poids d’un pilier. Si les évaluateurs ont apprécié librement, mettez « method » à « expert »."
  ],
  "readiness-assessment/weighted-scores-agree-with-their-parts pillar": [
    "La note du pilier {pillar} est {value}, mais la moyenne pondérée de ses réponses est {mean}.",
    "Corrigez la note, les réponses ou le poids des questions. Si les évaluateurs ont apprécié librement, mettez « method » à « expert »."
  ]
};
