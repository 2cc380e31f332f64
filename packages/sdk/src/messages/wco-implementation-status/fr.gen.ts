// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../language.ts';

export const messages: Language['messages'] = {
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
    "La forme de l’intention, « {kind} », ne concorde pas avec ce qui est dit du Programme Mercator.",
    "Corrigez « kind » ou « mercatorBeneficiary » dans « intent »."
  ],
  "wco-implementation-status/intent-fits-the-mercator-track beneficiary": [
    "L’administration bénéficie du volet sur mesure du Programme Mercator, mais la forme de son intention est « {kind} ».",
    "Mettez « kind » à « mercator-addition », la lettre demandant d’ajouter le commerce électronique au plan convenu ; ou mettez « mercatorBeneficiary » à false s’il n’y a pas de volet sur mesure."
  ],
  "wco-implementation-status/intent-fits-the-mercator-track other": [
    "La forme de l’intention est « {kind} », mais l’administration ne bénéficie pas du volet sur mesure du Programme Mercator.",
    "Mettez « kind » à « letter » ; ou mettez « mercatorBeneficiary » à true s’il y a un volet sur mesure."
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
  "wco-implementation-status/past-work-is-not-dated-ahead": [
    "La date {date} est postérieure à l’établissement de ce document ({issuedOn}).",
    "Vérifiez la date, surtout l’année ; ou mettez « issuedOn » à jour."
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
    "Ajoutez à « reports » le rapport envoyé depuis, ou envoyez-en un. Si un autre intervalle a été convenu, corrigez « intervalMonths »."
  ],
  "wco-implementation-status/progress-reports-keep-their-interval none": [
    "Aucun rapport d’avancement n’a été envoyé depuis l’intention de {since} ; en {asOf}, plus de {interval} mois ont passé, l’intervalle fixé.",
    "Ajoutez à « reports » les rapports envoyés, avec « sentOn », ou envoyez-en un. Si un autre intervalle a été convenu, corrigez « intervalMonths »."
  ],
  "wco-implementation-status/references-lead-to-steps-and-measures": [
    "L’identifiant « {id} » est celui d’un élément de « {found} » ; il faut ici celui d’un élément de {expected}.",
    "Indiquez l’identifiant de l’élément voulu ; ou placez la référence dans le champ qui lui revient."
  ],
  "wco-implementation-status/standards-are-stated-once": [
    "La norme {standard} figure deux fois : à l’endroit {first} et de nouveau ici.",
    "Réunissez les deux entrées en une seule, ou corrigez le code de celle qui vise une autre norme."
  ],
  "wco-implementation-status/standards-not-begun-show-no-work": [
    "L’état de la norme {standard} est « {status} », et pourtant des travaux y sont indiqués ({work}).",
    "Passez l’état à « partial » ou à celui qui convient ; ou supprimez les étapes et les dates qui relèvent d’une autre norme."
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
    "L’étape {step} dépend d’elle-même : {cycle}.",
    "Retirez de « dependsOn » l’étape qui n’a pas besoin d’être achevée d’abord, afin de rompre le cercle."
  ],
  "wco-implementation-status/tailored-support-follows-its-diagnosis": [
    "Le soutien personnalisé {measure} commence en {start}, avant son diagnostic {diagnosis}, daté de {date}.",
    "Corrigez la date erronée, ou citez dans « diagnostic » le diagnostic antérieur sur lequel repose le soutien."
  ],
  "wco-implementation-status/tailored-support-names-its-diagnosis": [
    "La mesure de renforcement des capacités {measure} est un soutien personnalisé, mais le diagnostic qui l’a motivée n’est pas cité.",
    "Ajoutez « diagnostic » avec l’identifiant du diagnostic dans « diagnostics » sous « monitoring » ; un diagnostic prévu peut aussi être cité. S’il n’y en a pas eu, choisissez un autre « type », par exemple « ASSIST »."
  ],
  "wco-implementation-status/targets-lie-in-the-window": [
    "L’échéance {target} de la norme {standard} ne se situe pas {least} à {most} mois après l’intention ({intent}).",
    "Vérifiez les deux dates."
  ],
  "wco-implementation-status/targets-lie-in-the-window early": [
    "L’échéance de la norme {standard} est {target}, moins de {least} mois après l’intention de {intent} ; il est prévu de {least} à {most} mois.",
    "Vérifiez l’échéance (« targetEnd ») et la date de l’intention. Si la pratique est antérieure à l’intention, mettez « preexisting » à true. Si le délai est réaliste, l’avertissement peut rester."
  ],
  "wco-implementation-status/targets-lie-in-the-window late": [
    "L’échéance de la norme {standard} est {target}, plus de {most} mois après l’intention de {intent} ; il est prévu de {least} à {most} mois.",
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
};
