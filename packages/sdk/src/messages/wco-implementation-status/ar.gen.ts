// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../language.ts';

export const messages: Language['messages'] = {
  "wco-implementation-status/capacity-measures-have-indicators": [
    "ليس لتدبير بناء القدرات {measure} أي مؤشر.",
    "أضف إلى «indicators» ما يُنتظر تحقيقه، مثل عدد الموظفين المدرَّبين («output») أو نسبة الإقرارات الصحيحة بعد ذلك («outcome»)."
  ],
  "wco-implementation-status/completed-standards-are-full": [
    "ذُكر أن تنفيذ المعيار {standard} اكتمل ({completedOn})، لكن حالته «{status}».",
    "إذا كان منفَّذًا بالكامل فاجعل حالته «full». وإذا كان التاريخ موعدًا مستهدفًا فاكتبه في «targetEnd» بدلًا من «completedOn»."
  ],
  "wco-implementation-status/completion-dates-have-passed": [
    "المعيار {standard} منفَّذ بالكامل («full»)، لكن «completedOn» هو {completedOn}، أي بعد التاريخ الذي تصف الوثيقة الحالة فيه ({asOf}).",
    "صحِّح «completedOn». وإذا كان هذا هو الموعد المستهدف للإنجاز فاكتبه في «targetEnd» واجعل الحالة «largely» أو «partial»."
  ],
  "wco-implementation-status/edition-matches-the-code-list": [
    "تتناول الوثيقة الطبعة {edition}، لكنها تأخذ رموز معاييرها من الطبعة {list}.",
    "اكتب الطبعة نفسها في «edition» وفي «catalogs» تحت «wco-standard»."
  ],
  "wco-implementation-status/every-standard-is-stated": [
    "عدد معايير الطبعة {edition} هو {all}، والمذكور منها {stated}؛ والناقص: {missing}.",
    "أضف إلى «standards» بندًا لكل معيار ناقص. يكفي الرمز «code» والحالة «status»؛ فإن لم يبدأ العمل فالحالة «none»، وإن لم تُعرف بعد فهي «not-assessed»."
  ],
  "wco-implementation-status/flexibility-is-justified": [
    "التطبيق المرن للمعيار {standard} غير معلل بالكامل.",
    "أضف السبب وبيِّن لماذا لا يعيق ذلك التنفيذ المنسق."
  ],
  "wco-implementation-status/flexibility-is-justified reason": [
    "يُطبَّق المعيار {standard} بمرونة، لكن السبب الوطني ناقص.",
    "أضف «reason» إلى «flexibility»: الأولوية أو المتطلب الوطني الذي يبررها."
  ],
  "wco-implementation-status/flexibility-is-justified nonImpediment": [
    "يُطبَّق المعيار {standard} بمرونة، لكن لم يُذكر لماذا لا يعيق ذلك التنفيذ المنسق.",
    "أضف «nonImpediment» إلى «flexibility»: مثلًا أن لا معيار آخر يتوقف عليه، أو أن الشركاء يتلقون البيانات نفسها."
  ],
  "wco-implementation-status/full-standards-have-closed-steps": [
    "المعيار {standard} منفَّذ بالكامل («full»)، لكن حالة خطوته {step} ما زالت «{status}».",
    "إذا أُنجزت الخطوة أو لم تعد لازمة فاجعل حالتها «completed» أو «cancelled»؛ وإلا فحالة المعيار هي «largely»."
  ],
  "wco-implementation-status/intent-fits-the-mercator-track": [
    "شكل الإعلان عن النية «{kind}» لا يتوافق مع ما ذُكر عن برنامج ميركاتور.",
    "صحِّح «kind» أو «mercatorBeneficiary» في «intent»."
  ],
  "wco-implementation-status/intent-fits-the-mercator-track beneficiary": [
    "تستفيد الإدارة من المسار المخصص في برنامج ميركاتور، لكن شكل إعلانها عن النية هو «{kind}».",
    "اجعل قيمة «kind» هي «mercator-addition»، أي الخطاب الذي يطلب إضافة التجارة الإلكترونية إلى الخطة المتفق عليها؛ أو اجعل قيمة «mercatorBeneficiary» هي false إذا لم يكن هناك مسار مخصص."
  ],
  "wco-implementation-status/intent-fits-the-mercator-track other": [
    "شكل الإعلان عن النية هو «{kind}»، لكن الإدارة لا تستفيد من المسار المخصص في برنامج ميركاتور.",
    "اجعل قيمة «kind» هي «letter»؛ أو اجعل قيمة «mercatorBeneficiary» هي true إذا كان هناك مسار مخصص."
  ],
  "wco-implementation-status/legal-gaps-lead-to-amendments": [
    "لا تعديل مزمع للثغرة القانونية {change} في {standard}.",
    "أضف «amendment»: ما ينبغي تعديله."
  ],
  "wco-implementation-status/legal-gaps-lead-to-amendments law": [
    "ذُكرت للمعيار {standard} ثغرة في القانون ({change})، لكن لا تعديل مزمع له.",
    "أضف «amendment»: ما ينبغي تعديله في القانون، و«due» إذا كان الموعد معروفًا. وإذا كان النص قد صيغ فاجعل قيمة «status» هي «drafted»."
  ],
  "wco-implementation-status/legal-gaps-lead-to-amendments regulation": [
    "ذُكرت للمعيار {standard} ثغرة في اللوائح التنظيمية ({change})، لكن لا تعديل مزمع لها.",
    "أضف «amendment»: ما ينبغي تعديله في اللوائح، و«due» إذا كان الموعد معروفًا. وإذا كان النص قد صيغ فاجعل قيمة «status» هي «drafted»."
  ],
  "wco-implementation-status/legal-gaps-lead-to-amendments procedure": [
    "ذُكرت للمعيار {standard} ثغرة في إجراء إداري ({change})، لكن لا تعديل مزمع له.",
    "أضف «amendment»: ما ينبغي تعديله في الإجراء، و«due» إذا كان الموعد معروفًا. وإذا كان قد صيغ فاجعل قيمة «status» هي «drafted»."
  ],
  "wco-implementation-status/needs-of-small-businesses-are-told": [
    "لم يُذكر شيء عن احتياجات المشروعات المتناهية الصغر والصغيرة والمتوسطة.",
    "أضف «msmeNeeds» مع «summary». وإذا لم تُقيَّم الاحتياجات بعد فاذكر ذلك فيه مع موعد تقييمها."
  ],
  "wco-implementation-status/open-edition-standards-are-stated": [
    "معايير معروفة من الطبعة {edition} لم تُذكر: {missing}. ولم يُتحقق بعد من قائمة هذه الطبعة.",
    "أضف إلى «standards» بندًا لكل منها يتضمن «code» و«status». وإذا كانت الطبعة لا تتضمن هذا المعيار فلا تضفه وأبلغ المسؤولين عن القائمة."
  ],
  "wco-implementation-status/outputs-lead-to-outcomes": [
    "ليس للمعيار {standard} مؤشر للنتائج.",
    "أضف مؤشرًا من مستوى «outcome»."
  ],
  "wco-implementation-status/outputs-lead-to-outcomes outputs": [
    "جميع مؤشرات المعيار {standard} من مستوى «output»، أي أنها تبيِّن ما أُنجز ولا تبيِّن ما تغيّر بفضله.",
    "أضف مؤشرًا من مستوى «outcome»، مثل مدة بقاء البعائث لدى الجمارك أو نسبة البعائث التي سبقتها بيانات إلكترونية."
  ],
  "wco-implementation-status/outputs-lead-to-outcomes full": [
    "المعيار {standard} منفَّذ بالكامل («full»)، لكن لا مؤشر يبيِّن ما تغيّر بفضله.",
    "أضف إلى «indicators» مؤشرًا من مستوى «outcome» مع آخر قيمة له إن توفرت."
  ],
  "wco-implementation-status/past-work-is-not-dated-ahead": [
    "التاريخ {date} لاحق لتاريخ إصدار هذه الوثيقة ({issuedOn}).",
    "تحقق من التاريخ، ومن السنة خصوصًا، أو حدِّث «issuedOn»."
  ],
  "wco-implementation-status/principles-match-their-standards": [
    "يندرج المعيار {standard} تحت المبدأ {expected} لا تحت المبدأ {principle}.",
    "اكتب {expected} في خانة المبدأ أو احذفها لأن المبدأ يُستنتج من الرمز. وإذا كان المبدأ صحيحًا فصحِّح رمز المعيار."
  ],
  "wco-implementation-status/priority-ranks-differ": [
    "لعدة معايير رتبة الأولوية نفسها {rank}: {standards}.",
    "إذا كانت تشكل مجموعة متساوية الأولوية فلا داعي لفعل شيء. وإلا فأعطِ كلًا منها رتبة خاصة به."
  ],
  "wco-implementation-status/progress-reports-keep-their-interval": [
    "تقرير مرحلي متأخر منذ {since}.",
    "أرسل التقرير أو اذكر تاريخ إرساله."
  ],
  "wco-implementation-status/progress-reports-keep-their-interval due": [
    "كان التقرير المرحلي {report} مستحقًا في {due}؛ ولم يُذكر حتى {asOf} تاريخ إرساله.",
    "أضف «sentOn» إذا أُرسل التقرير. وإلا فأرسله أو اتفق مع منظمة الجمارك العالمية على موعد جديد واكتبه في «due»."
  ],
  "wco-implementation-status/progress-reports-keep-their-interval sent": [
    "أُرسل آخر تقرير مرحلي في {since}؛ وقد مضى حتى {asOf} أكثر من الفترة المحددة بين تقريرين (بالأشهر: {interval}).",
    "أضف إلى «reports» التقرير الذي أُرسل بعد ذلك أو أرسل تقريرًا. وإذا اتُّفق على فترة أخرى فصحِّح «intervalMonths»."
  ],
  "wco-implementation-status/progress-reports-keep-their-interval none": [
    "لم يُرسل أي تقرير مرحلي منذ الإعلان عن النية في {since}؛ وقد مضى حتى {asOf} أكثر من الفترة المحددة بين تقريرين (بالأشهر: {interval}).",
    "أضف إلى «reports» التقارير المرسلة مع «sentOn» أو أرسل تقريرًا. وإذا اتُّفق على فترة أخرى فصحِّح «intervalMonths»."
  ],
  "wco-implementation-status/references-lead-to-steps-and-measures": [
    "المعرِّف «{id}» هو معرِّف عنصر في «{found}»، والمطلوب هنا معرِّف عنصر في {expected}.",
    "اكتب معرِّف العنصر المقصود، أو انقل الإحالة إلى الحقل المناسب لها."
  ],
  "wco-implementation-status/standards-are-stated-once": [
    "المعيار {standard} مذكور مرتين: في {first} ومرة أخرى هنا.",
    "ادمج البندين في بند واحد، أو صحِّح رمز البند الذي يقصد معيارًا آخر."
  ],
  "wco-implementation-status/standards-not-begun-show-no-work": [
    "حالة المعيار {standard} هي «{status}»، ومع ذلك ذُكرت أعمال بشأنه ({work}).",
    "اجعل الحالة «partial» أو ما يناسبها؛ أو احذف الخطوات والتواريخ العائدة إلى معيار آخر."
  ],
  "wco-implementation-status/started-work-has-an-intent": [
    "بدأ العمل على {standards}، لكن تاريخ الإعلان عن النية ناقص.",
    "أضف تاريخ الإعلان عن النية."
  ],
  "wco-implementation-status/started-work-has-an-intent none": [
    "بدأ العمل على {standards}، لكن لم يُعلن عن نية تنفيذ إطار المعايير.",
    "أضف «intent» مع نوعه وتاريخ إخطار منظمة الجمارك العالمية. وإذا كانت الممارسة أقدم من ذلك فاجعل قيمة «preexisting» هي true."
  ],
  "wco-implementation-status/started-work-has-an-intent undated": [
    "بدأ العمل على {standards}، لكن الإعلان عن النية غير مؤرخ.",
    "أضف «date» إلى «intent»: يوم إخطار منظمة الجمارك العالمية أو شهره أو سنته. فمنه تُحسب جميع المهل."
  ],
  "wco-implementation-status/steps-do-not-wait-for-themselves": [
    "الخطوة {step} تعتمد على نفسها: {cycle}.",
    "احذف من «dependsOn» الخطوة التي لا يلزم إنجازها أولًا حتى تنكسر الحلقة."
  ],
  "wco-implementation-status/tailored-support-follows-its-diagnosis": [
    "يبدأ الدعم المخصص {measure} في {start}، أي قبل تشخيصه {diagnosis} المؤرخ {date}.",
    "صحِّح التاريخ الخاطئ، أو اذكر في «diagnostic» التشخيص الأسبق الذي يستند إليه الدعم."
  ],
  "wco-implementation-status/tailored-support-names-its-diagnosis": [
    "تدبير بناء القدرات {measure} دعم مخصص، لكن التشخيص الذي دعا إليه غير مذكور.",
    "أضف «diagnostic» بمعرِّف التشخيص الوارد في «diagnostics» ضمن «monitoring»؛ ويجوز ذكر تشخيص مزمع. وإذا لم يكن هناك تشخيص فاجعل «type» نوعًا آخر مثل «ASSIST»."
  ],
  "wco-implementation-status/targets-lie-in-the-window": [
    "لا يقع الموعد المستهدف {target} للمعيار {standard} ضمن المدة المقررة بعد الإعلان عن النية ({intent})، وهي بالأشهر من {least} إلى {most}.",
    "تحقق من التاريخين."
  ],
  "wco-implementation-status/targets-lie-in-the-window early": [
    "الموعد المستهدف لتنفيذ {standard} هو {target}، وهو أقرب إلى الإعلان عن النية في {intent} من المدة المقررة، وهي بالأشهر من {least} إلى {most}.",
    "تحقق من الموعد المستهدف («targetEnd») ومن تاريخ الإعلان عن النية. وإذا كانت الممارسة سابقة له فاجعل قيمة «preexisting» هي true. وإذا كانت المهلة واقعية فلا ضرر من بقاء هذا التنبيه."
  ],
  "wco-implementation-status/targets-lie-in-the-window late": [
    "الموعد المستهدف لتنفيذ {standard} هو {target}، وهو أبعد عن الإعلان عن النية في {intent} من المدة المقررة، وهي بالأشهر من {least} إلى {most}.",
    "تحقق من الموعد المستهدف («targetEnd») ومن تاريخ الإعلان عن النية. وإذا كانت مواردك تتطلب وقتًا أطول فاذكر ذلك في «approach»، ولا ضرر عندئذ من بقاء هذا التنبيه."
  ],
  "wco-implementation-status/wco-committees-are-engaged": [
    "لم تُذكر أي من لجان منظمة الجمارك العالمية: لا اللجنة الفنية الدائمة (PTC) ولا لجنة الإنفاذ (EC) ولا لجنة بناء القدرات (CBC).",
    "إذا نوقشت التجارب أو الصعوبات في إحداها فأضفها إلى «bodies» ضمن «monitoring» مع المنظمة «org:WCO». وإلا فلا داعي لفعل شيء."
  ],
  "wco-implementation-status/wco-experts-are-accredited": [
    "تقدّم منظمة الجمارك العالمية أو أعضاؤها التدبير {measure}، لكن ذُكر أن خبراءه غير معتمدين لدى المنظمة.",
    "تحقق لدى منظمة الجمارك العالمية من اعتماد الخبراء، فإن كانوا معتمدين فاجعل قيمة «expertsAccredited» هي true. وإذا كان الخبراء من جهة أخرى فصحِّح «providers»."
  ],
  "wco-implementation-status/work-begins-soon-after-intent": [
    "أُعلن عن النية في {intent}، وفي {asOf}، أي بعد مدة لا تقل بالأشهر عن {months}، لم يبدأ العمل على أي معيار: فحالة كل المعايير «none» أو «planned».",
    "تحقق من أن الحالات محدَّثة. وإذا لم يبدأ شيء فاذكر في «challenges» ما يعيق العمل والدعم الذي تحتاج إليه."
  ],
  "wco-implementation-status/work-dates-run-forward": [
    "تاريخ النهاية «{endField}»: {end} يسبق تاريخ البداية «{startField}»: {start}.",
    "صحِّح التاريخ الخاطئ وتحقق من السنة خصوصًا. وإذا كان أحد التاريخين فقط معروفًا فاحذف الآخر."
  ],
  "wco-implementation-status/work-rests-on-a-gap-analysis": [
    "بدأ العمل على المعيار {standard} (الحالة «{status}»)، لكن لا يرد تحليل للثغرات.",
    "أضف «gap» مع «summary» يبيِّن ما يفصل ممارستك الحالية عن المعيار. وإذا لم تكن هناك ثغرة فاذكر ذلك."
  ],
  "wco-implementation-status/work-starts-after-the-intent": [
    "تاريخ العمل على {standard} هو {date}، وهو سابق للإعلان عن النية ({intent}).",
    "تحقق من التاريخين؛ وإذا كانت الممارسة سابقة للإعلان عن النية فاجعل قيمة «preexisting» هي true."
  ],
  "wco-implementation-status/work-starts-after-the-intent workStart": [
    "بدأ العمل على {standard} في {date} («workStart»)، أي قبل الإعلان عن النية في {intent}.",
    "تحقق من التاريخين. وإذا كانت الممارسة سابقة للإعلان عن النية فاجعل قيمة «preexisting» هي true."
  ],
  "wco-implementation-status/work-starts-after-the-intent completedOn": [
    "اكتمل تنفيذ {standard} في {date} («completedOn»)، أي قبل الإعلان عن النية في {intent}.",
    "تحقق من التاريخين. وإذا كانت الممارسة سابقة للإعلان عن النية فاجعل قيمة «preexisting» هي true."
  ]
};
