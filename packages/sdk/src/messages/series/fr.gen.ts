// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../language.ts';

export const messages: Language['messages'] = {
  "series/aggregates-agree-with-their-inputs": [
    "{indicator} vaut {value} selon le rapport, mais le total des {inputs} rapports dont la valeur est tirée est {expected}.",
    "Recalculez la valeur à partir des rapports, ou corrigez « inputs »."
  ],
  "series/aggregates-agree-with-their-inputs numerator": [
    "Le numérateur de {indicator} est {value}, mais la somme de ceux des {inputs} rapports est {expected}.",
    "Refaites la somme des numérateurs des rapports, ou corrigez « inputs »."
  ],
  "series/aggregates-agree-with-their-inputs denominator": [
    "Le dénominateur de {indicator} est {value}, mais la somme de ceux des {inputs} rapports est {expected}.",
    "Refaites la somme des dénominateurs des rapports, ou corrigez « inputs »."
  ],
  "series/aggregates-agree-with-their-inputs rate": [
    "{indicator} vaut {value} selon le rapport, mais les effectifs des {inputs} rapports, {numerator} sur {denominator}, donnent {expected}.",
    "Divisez la somme des numérateurs par celle des dénominateurs ; la moyenne des taux n’est pas le même nombre."
  ],
  "series/completed-activities-stay-completed": [
    "L’activité {activity} était achevée ; son état est maintenant « {status} ».",
    "Si elle est toujours achevée, indiquez « completed ». Sinon, dites pourquoi : dans « note » d’un rapport ; dans une feuille de route, par une modification de l’activité."
  ],
  "series/completed-activities-were-not-found-open": [
    "L’activité {activity} serait achevée depuis le {date}, mais une évaluation du {seen} l’a trouvée « {found} » ({document}).",
    "Corrigez l’état ou la date de fin. Si l’évaluation se trompe, réglez la question avec ses auteurs."
  ],
  "series/definitions-keep-their-meaning": [
    "« {member} » de {indicator} vaut {value} ; il valait {before} dans le rapport précédent.",
    "Donnez un nouveau code à l’indicateur modifié, ou dites dans « seriesBreak » de ses observations pourquoi elles ne sont pas comparables."
  ],
  "series/digests-match-the-documents-at-hand": [
    "La révision {revision} de {documentId} est citée avec le SHA-256 {stated}, mais celui du fichier fourni est {found}.",
    "Comparez avec le fichier visé. Si le fichier fourni est le bon, indiquez ici son SHA-256 ; s’il a été modifié, demandez l’original."
  ],
  "series/ids-keep-their-item": [
    "« {id} » n’est pas l’élément qu’il désignait dans la révision précédente.",
    "Donnez au nouvel élément un identifiant jamais employé, et laissez « {id} » à l’élément qui l’avait."
  ],
  "series/ids-keep-their-item moved": [
    "« {id} » figurait dans « {before} » dans la révision précédente et figure maintenant dans « {now} » : c’est un autre élément.",
    "Donnez au nouvel élément un identifiant jamais employé, et laissez « {id} » à l’élément qui l’avait."
  ],
  "series/indicators-are-reported-again": [
    "{document} portait sur des indicateurs dont ce rapport ne dit rien : {missing}.",
    "Ajoutez une observation pour chacun : avec « measure », ou avec « missing » et le motif. S’ils ne sont plus suivis, il n’y a rien à changer."
  ],
  "series/listed-revisions-are-the-latest": [
    "« {id} » est cité dans sa révision {revision}, mais la révision {latest} existait déjà à cette date.",
    "Si c’est la révision la plus récente qui est visée, indiquez {latest} et vérifiez les renvois à ses éléments."
  ],
  "series/listed-revisions-are-the-latest absent": [
    "« {id} » est cité dans sa révision {revision} ; de ce document, seule la révision {found} est fournie. Elle n’a pas été comparée.",
    "Comparez avec la révision {revision}, ou citez la révision visée."
  ],
  "series/operators-are-visited-in-the-cycle": [
    "Aucune évaluation avec mission ni aucun événement MISSION de {startYear} à {endYear} n’est fourni pour : {operators}.",
    "S’il y a eu une mission, validez avec son évaluation, ou ajoutez l’événement. Sinon, prévoyez-en une."
  ],
  "series/periods-do-not-overlap": [
    "Ce rapport couvre du {start} au {end}, mais {document} couvre du {otherStart} au {otherEnd}.",
    "S’il s’agit d’une version plus récente de ce rapport, gardez son « documentId » et donnez-lui la « revision » suivante. Sinon, corrigez la période."
  ],
  "series/periods-leave-no-gap": [
    "Aucun rapport fourni ne couvre du {from} au {to} : le précédent, {document}, s’arrête avant.",
    "Transmettez le rapport manquant, avec « missing » là où rien n’a été mesuré ; s’il existe, validez celui-ci avec lui."
  ],
  "series/populations-keep-their-meaning": [
    "La population {population} est décrite par « {value} », mais elle l’était par « {before} » dans le rapport précédent.",
    "S’il s’agit d’autres membres, donnez un nouvel identifiant à la population, ou dites dans « seriesBreak » de ses observations pourquoi elles ne sont pas comparables."
  ],
  "series/progress-does-not-fall": [
    "L’activité {activity} est à {value} %, mais elle était auparavant à {before} %.",
    "Vérifiez le chiffre. S’il est juste, dites pourquoi dans « note » d’un rapport, ou par une modification de l’activité dans une feuille de route."
  ],
  "series/references-lead-to-items": [
    "« {document} » n’a pas d’élément d’identifiant « {id} » (révision {revision}).",
    "Cherchez l’identifiant dans ce document et corrigez-le, ou citez la révision où figure l’élément."
  ],
  "series/references-lead-to-the-right-kind-of-item": [
    "« {id} » de « {document} » figure dans « {found} » ; ce qui est visé ici figure dans : {expected}.",
    "Cherchez l’identifiant de l’élément visé et corrigez-le."
  ],
  "series/related-documents-are-not-withdrawn": [
    "« {id} » ({documentId}) a été retiré par son auteur, dans sa révision {revision}.",
    "Citez le document qui le remplace, ou supprimez la référence."
  ],
  "series/reported-baselines-stay-the-same": [
    "La valeur de référence de {indicator} est {value}, mais elle était {before} dans {document}.",
    "Si l’ancienne était juste, corrigez la valeur de référence. Si elle a dû être révisée, dites pourquoi dans « note » ; si les valeurs ne sont plus comparables, dans « seriesBreak »."
  ],
  "series/reported-baselines-stay-the-same year": [
    "L’année de référence est {year}, mais elle était {before} dans {document}.",
    "Indiquez l’année de référence du programme, {before}. Si le programme l’a changée, laissez l’avertissement et signalez-le dans un énoncé de type CAVEAT."
  ],
  "series/reported-targets-agree-with-the-roadmap": [
    "La cible de {indicator} est donnée comme {value}, mais la cible {id} de la feuille de route indique : {planned}.",
    "Reprenez la cible de la feuille de route ; si elle a changé depuis, citez la révision où elle figure."
  ],
  "series/reported-targets-agree-with-the-roadmap indicator": [
    "La cible {id} de la feuille de route est celle de {planned}, non de {indicator}.",
    "Citez la cible de {indicator}, ou corrigez l’indicateur."
  ],
  "series/reported-targets-are-lowered-with-a-reason": [
    "La cible de {indicator} est {value}, mais elle était {before} dans {document}.",
    "Si la cible n’a pas changé, indiquez {before}. Sinon, modifiez la feuille de route et citez sa cible dans « ref », ou donnez le motif dans « note »."
  ],
  "series/reporters-are-counted": [
    "Nombre d’opérateurs ayant déclaré, selon le rapport : {reporting} ; nombre d’opérateurs dont viennent les rapports agrégés : {counted}.",
    "Corrigez « reporting », ou complétez « inputs »."
  ],
  "series/reporters-are-counted unnamed": [
    "{expected} devaient déclarer et {reporting} l’ont fait ; parmi les autres, {named} sont nommés.",
    "Nommez dans « excluded » chaque opérateur qui n’a pas déclaré, avec le motif."
  ],
  "series/reports-at-hand-are-summed-up-or-excluded": [
    "Les rapports de ces opérateurs sont fournis, mais ne sont ni agrégés ni exclus : {operators}.",
    "Ajoutez leurs rapports à « relatedDocuments » avec « aggregates » et à « inputs », ou nommez les opérateurs dans « excluded » avec le motif."
  ],
  "series/revised-values-say-so": [
    "{indicator} vaut {value} pour cette période, mais valait {before} dans {document}.",
    "Vérifiez quelle valeur est juste. Si elle a été révisée, dites pourquoi dans « note »."
  ],
  "series/revised-values-say-so missing": [
    "{indicator} n’a plus de valeur pour cette période ; elle était {before} dans {document}.",
    "Donnez la valeur. Si elle a été retirée, dites pourquoi dans « note »."
  ],
  "series/revisions-form-a-chain": [
    "La révision {revision} remplace la révision {replaced}, mais une révision ultérieure, la {earlier}, a été fournie.",
    "Reprenez ce que la révision {earlier} a modifié, puis indiquez {earlier} dans « supersedes »."
  ],
  "series/revisions-form-a-chain date": [
    "La révision {revision} est datée du {date}, avant la révision {earlier} ({before}).",
    "Corrigez « issuedOn », ou le numéro de la révision."
  ],
  "series/claimed-states-are-those-reported": [
    "L’activité {activity} serait déclarée « {claimed} », mais les documents fournis indiquent : {told}.",
    "Indiquez dans « claimed » ce que dit la feuille de route ou le rapport ; ce que la mission a vu a sa place dans « verified »."
  ],
  "series/claimed-states-are-those-reported progress": [
    "L’avancement déclaré de l’activité {activity} serait de {claimed} %, mais les documents fournis indiquent : {told} %.",
    "Indiquez dans « claimed » ce que dit la feuille de route ou le rapport ; ce que la mission a vu a sa place dans « verified »."
  ],
  "series/follow-ups-come-after-the-assessment": [
    "Le suivi de la recommandation {recommendation} est daté du {date}, mais l’évaluation qui l’a formulée décrit la situation à la date {assessed}.",
    "Corrigez la date, ou la recommandation visée."
  ],
  "series/severe-findings-lead-to-action": [
    "Aucune recommandation ne répond au constat {finding} (gravité : {severity}).",
    "Ajoutez une recommandation qui cite {finding} dans « findingRefs », et l’activité qui la met en œuvre."
  ],
  "series/severe-findings-lead-to-action activity": [
    "La recommandation {recommendation}, qui répond au constat {finding}, ne mène à aucune activité de la feuille de route.",
    "Citez l’activité dans « activityRefs », ou proposez d’en modifier une dans « proposedAmendments »."
  ],
  "series/severe-findings-lead-to-action date": [
    "Ni la recommandation {recommendation}, qui répond au constat {finding}, ni les activités auxquelles elle mène ({activities}) n’ont d’échéance.",
    "Ajoutez « due » à la recommandation, ou « plannedEnd » à l’activité."
  ],
  "series/severe-findings-lead-to-action target": [
    "Les activités auxquelles mène la recommandation {recommendation} ({activities}), pour le constat {finding}, ne contribuent à aucune cible d’indicateur.",
    "Citez dans « targetRefs » de l’activité, dans la feuille de route, la cible qui en montrera l’effet."
  ],
  "series/activities-are-cancelled-not-dropped": [
    "Des activités de la révision {revision} n’y sont plus : {missing}.",
    "Remettez-les avec l’état « cancelled », et dites dans « amendments » ce qui a motivé l’abandon."
  ],
  "series/planned-baselines-stay-the-same": [
    "La valeur de référence de {indicator} était {before} et devient {value}.",
    "Si l’ancienne était juste, remettez-la. S’il a fallu la corriger, ajoutez une modification d’une activité qui contribue à la cible."
  ],
  "series/planned-baselines-stay-the-same year": [
    "L’année de référence était {before} et devient {year}.",
    "Indiquez l’année de référence du programme, {before}. Si le programme l’a changée, laissez l’avertissement et signalez-le dans un énoncé de type CAVEAT."
  ],
  "series/planned-targets-are-lowered-by-amendment": [
    "La cible de {indicator} à l’échéance {by} ({id}) était {before} et devient {value}.",
    "Si la cible n’a pas changé, indiquez {before}. Sinon, ajoutez une modification d’une activité qui cite {id} dans « targetRefs »."
  ],
  "series/planned-targets-are-lowered-by-amendment dropped": [
    "La cible de {indicator} à l’échéance {by} ({id}), {before}, n’y est plus.",
    "Remettez-la, ou ajoutez une modification d’une activité qui cite {id} dans « targetRefs »."
  ],
  "series/planned-targets-are-lowered-by-amendment removed": [
    "La cible {id} de {indicator} n’y est plus.",
    "Remettez-la, ou ajoutez une modification d’une activité qui y contribuait."
  ],
  "series/begun-standards-are-carried-over": [
    "Des normes engagées sous l’édition {before} ne sont pas indiquées sous l’édition {edition} : {missing}.",
    "Ajoutez-les avec leur état. Si la nouvelle édition a un autre code pour l’une d’elles, employez-le et signalez-le dans un énoncé de type CAVEAT."
  ],
  "series/standards-do-not-fall-back": [
    "La norme {standard} était « {before} » et est maintenant « {status} ».",
    "Vérifiez l’état. S’il est juste, décrivez la difficulté dans « challenges » et citez-la dans « challengeRefs » de la norme."
  ]
};
