// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../language.ts';

export const messages: Language['messages'] = {
  "series/aggregates-agree-with-their-inputs": [
    "قيمة {indicator} المذكورة هي {value}، لكن مجموع التقارير التي أُخذت منها (عددها {inputs}) هو {expected}.",
    "أعد حساب القيمة من التقارير، أو صحِّح «inputs»."
  ],
  "series/aggregates-agree-with-their-inputs numerator": [
    "بسط {indicator} هو {value}، لكن مجموع البسوط في التقارير (عددها {inputs}) هو {expected}.",
    "أعد جمع البسوط من التقارير، أو صحِّح «inputs»."
  ],
  "series/aggregates-agree-with-their-inputs denominator": [
    "مقام {indicator} هو {value}، لكن مجموع المقامات في التقارير (عددها {inputs}) هو {expected}.",
    "أعد جمع المقامات من التقارير، أو صحِّح «inputs»."
  ],
  "series/aggregates-agree-with-their-inputs rate": [
    "قيمة {indicator} المذكورة هي {value}، لكن أعداد التقارير (عددها {inputs})، أي {numerator} من أصل {denominator}، تعطي {expected}.",
    "اقسم مجموع البسوط على مجموع المقامات؛ فمتوسط المعدلات ليس هو العدد نفسه."
  ],
  "series/completed-activities-stay-completed": [
    "كان النشاط {activity} منجزًا، وحالته الآن «{status}».",
    "إذا كان لا يزال منجزًا فاكتب «completed». وإلا فبيِّن السبب: في «note» في التقرير، أو بتعديل للنشاط في خارطة الطريق."
  ],
  "series/completed-activities-were-not-found-open": [
    "ورد أن النشاط {activity} أُنجز في {date}، لكن تقييمًا مؤرخًا {seen} وجده «{found}» ({document}).",
    "صحِّح الحالة أو تاريخ الانتهاء. وإذا كان التقييم مخطئًا فسوِّ الأمر مع من كتبه."
  ],
  "series/definitions-keep-their-meaning": [
    "قيمة «{member}» للمؤشر {indicator} هي {value}، وكانت {before} في التقرير السابق.",
    "أعطِ المؤشر المعدَّل رمزًا جديدًا، أو بيِّن في «seriesBreak» مع قيمه المرصودة لماذا لا تصح مقارنتها."
  ],
  "series/digests-match-the-documents-at-hand": [
    "ذُكرت المراجعة {revision} من {documentId} مع بصمة SHA-256 {stated}، لكن بصمة الملف المتاح هي {found}.",
    "قارن بالملف المقصود. فإن كان الملف المتاح هو الصحيح فاكتب بصمته هنا، وإن كان قد عُدِّل فاطلب الأصل."
  ],
  "series/ids-keep-their-item": [
    "لم يعد «{id}» العنصر الذي كان عليه في المراجعة السابقة.",
    "أعطِ العنصر الجديد معرِّفًا لم يُستعمل قط، واترك «{id}» للعنصر الذي كان له."
  ],
  "series/ids-keep-their-item moved": [
    "كان «{id}» واردًا في «{before}» في المراجعة السابقة، وهو الآن في «{now}»: إنه عنصر آخر.",
    "أعطِ العنصر الجديد معرِّفًا لم يُستعمل قط، واترك «{id}» للعنصر الذي كان له."
  ],
  "series/indicators-are-reported-again": [
    "ذكر {document} مؤشرات لا يقول عنها هذا التقرير شيئًا: {missing}.",
    "أضف قيمة مرصودة لكل منها: مع «measure»، أو مع «missing» والسبب. وإذا لم تعد تُتابع فلا حاجة إلى أي تغيير."
  ],
  "series/listed-revisions-are-the-latest": [
    "ذُكرت الوثيقة «{id}» بمراجعتها {revision}، لكن المراجعة {latest} كانت قد صدرت حينها.",
    "إذا كانت المراجعة الأحدث هي المقصودة فاكتب {latest} وتحقق من الإحالات إلى عناصرها."
  ],
  "series/listed-revisions-are-the-latest absent": [
    "ذُكرت الوثيقة «{id}» بمراجعتها {revision}، ولا تتاح من هذه الوثيقة إلا المراجعة {found}، فلم تُقارن.",
    "قارن بالمراجعة {revision}، أو اذكر المراجعة المقصودة."
  ],
  "series/operators-are-visited-in-the-cycle": [
    "ليس بين الوثائق المتاحة تقييم مع بعثة ولا فعالية MISSION من {startYear} إلى {endYear} بشأن: {operators}.",
    "إذا جرت بعثة فافحص الوثيقة مع تقييمها، أو أضف الفعالية. وإلا فخطط لبعثة."
  ],
  "series/periods-do-not-overlap": [
    "يغطي هذا التقرير الفترة من {start} إلى {end}، لكن {document} يغطي الفترة من {otherStart} إلى {otherEnd}.",
    "إذا كان هذا نسخة أحدث من ذلك التقرير فأبقِ «documentId» نفسه وأعطه رقم «revision» التالي. وإلا فصحِّح الفترة."
  ],
  "series/periods-leave-no-gap": [
    "لا يغطي أي تقرير متاح الفترة من {from} إلى {to}: فالتقرير السابق، {document}، ينتهي قبلها.",
    "قدِّم التقرير الناقص، مع «missing» حيث لم يُقس شيء؛ وإذا كان موجودًا فافحص هذا التقرير معه."
  ],
  "series/populations-keep-their-meaning": [
    "وصف الفئة {population} هو «{value}»، لكنه كان «{before}» في التقرير السابق.",
    "إذا كان المقصود أفرادًا آخرين فأعطِ الفئة معرِّفًا جديدًا، أو بيِّن في «seriesBreak» مع قيمها المرصودة لماذا لا تصح مقارنتها."
  ],
  "series/progress-does-not-fall": [
    "نسبة تقدم النشاط {activity} هي {value} في المائة، لكنها كانت {before} في المائة من قبل.",
    "تحقق من الرقم. وإذا كان صحيحًا فبيِّن السبب في «note» في التقرير، أو بتعديل للنشاط في خارطة الطريق."
  ],
  "series/references-lead-to-items": [
    "لا يوجد في «{document}» عنصر معرِّفه «{id}» (المراجعة {revision}).",
    "ابحث عن المعرِّف في تلك الوثيقة وصحِّحه، أو اذكر المراجعة التي يرد فيها العنصر."
  ],
  "series/references-lead-to-the-right-kind-of-item": [
    "يرد «{id}» من «{document}» في «{found}»، أما المقصود هنا فيرد في: {expected}.",
    "ابحث عن معرِّف العنصر المقصود وصحِّحه."
  ],
  "series/related-documents-are-not-withdrawn": [
    "سحب صاحب الوثيقة «{id}» ({documentId}) وثيقته في المراجعة {revision}.",
    "اذكر الوثيقة التي حلت محلها، أو احذف الإحالة."
  ],
  "series/reported-baselines-stay-the-same": [
    "القيمة المرجعية للمؤشر {indicator} هي {value}، لكنها كانت {before} في {document}.",
    "إذا كانت القيمة السابقة صحيحة فصحِّح القيمة المرجعية. وإذا لزمت مراجعتها فبيِّن السبب في «note»، وإذا لم تعد القيم قابلة للمقارنة ففي «seriesBreak»."
  ],
  "series/reported-baselines-stay-the-same year": [
    "السنة المرجعية هي {year}، لكنها كانت {before} في {document}.",
    "اكتب السنة المرجعية للبرنامج، {before}. وإذا كان البرنامج قد غيَّرها فاترك هذا التنبيه واذكر ذلك في بيان من نوع CAVEAT."
  ],
  "series/reported-targets-agree-with-the-roadmap": [
    "قيمة هدف {indicator} المذكورة هي {value}، لكن الهدف {id} في خارطة الطريق يذكر: {planned}.",
    "استعمل هدف خارطة الطريق؛ وإذا كان قد تغيَّر بعد ذلك فاذكر المراجعة التي يرد فيها."
  ],
  "series/reported-targets-agree-with-the-roadmap indicator": [
    "الهدف {id} في خارطة الطريق يخص {planned} لا {indicator}.",
    "اذكر هدف {indicator}، أو صحِّح المؤشر."
  ],
  "series/reported-targets-are-lowered-with-a-reason": [
    "هدف {indicator} هو {value}، لكنه كان {before} في {document}.",
    "إذا لم يتغير الهدف فاكتب {before}. وإلا فعدِّل خارطة الطريق واذكر هدفها في «ref»، أو بيِّن السبب في «note»."
  ],
  "series/reporters-are-counted": [
    "عدد المستثمرين الذين أبلغوا بحسب التقرير هو {reporting}، لكن عدد أصحاب التقارير المجمَّعة هو {counted}.",
    "صحِّح «reporting»، أو أكمل «inputs»."
  ],
  "series/reporters-are-counted unnamed": [
    "عدد من كان ينبغي أن يبلِّغوا {expected}، وعدد من أبلغوا {reporting}؛ وعدد المذكورين من الباقين {named}.",
    "اذكر في «excluded» كل مستثمر لم يبلِّغ، مع السبب."
  ],
  "series/reports-at-hand-are-summed-up-or-excluded": [
    "تقارير هؤلاء المستثمرين متاحة، لكنها لم تُجمع ولم تُستبعد: {operators}.",
    "أضف تقاريرهم إلى «relatedDocuments» مع «aggregates» وإلى «inputs»، أو اذكر المستثمرين في «excluded» مع السبب."
  ],
  "series/revised-values-say-so": [
    "قيمة {indicator} لهذه الفترة هي {value}، لكنها كانت {before} في {document}.",
    "تحقق أي القيمتين صحيحة. وإذا روجعت القيمة فبيِّن السبب في «note»."
  ],
  "series/revised-values-say-so missing": [
    "لم تعد لـ {indicator} قيمة لهذه الفترة، وكانت {before} في {document}.",
    "اذكر القيمة. وإذا سُحبت فبيِّن السبب في «note»."
  ],
  "series/revisions-form-a-chain": [
    "تحل المراجعة {revision} محل المراجعة {replaced}، لكن بين الوثائق المتاحة مراجعة أحدث منها، هي المراجعة {earlier}.",
    "أدرج ما غيَّرته المراجعة {earlier}، ثم اكتب {earlier} في «supersedes»."
  ],
  "series/revisions-form-a-chain date": [
    "المراجعة {revision} مؤرخة {date}، أي قبل المراجعة {earlier} ({before}).",
    "صحِّح «issuedOn» أو رقم المراجعة."
  ],
  "series/claimed-states-are-those-reported": [
    "ورد أن الحالة المعلنة للنشاط {activity} هي «{claimed}»، لكن الوثائق المتاحة تذكر: {told}.",
    "اكتب في «claimed» ما تذكره خارطة الطريق أو التقرير؛ أما ما رأته البعثة فمكانه «verified»."
  ],
  "series/claimed-states-are-those-reported progress": [
    "ورد أن التقدم المعلن للنشاط {activity} هو {claimed} في المائة، لكن الوثائق المتاحة تذكر: {told} في المائة.",
    "اكتب في «claimed» ما تذكره خارطة الطريق أو التقرير؛ أما ما رأته البعثة فمكانه «verified»."
  ],
  "series/follow-ups-come-after-the-assessment": [
    "متابعة التوصية {recommendation} مؤرخة {date}، لكن التقييم الذي أصدرها يصف الوضع في {assessed}.",
    "صحِّح التاريخ أو التوصية المقصودة."
  ],
  "series/severe-findings-lead-to-action": [
    "لا توجد توصية تستجيب للاستنتاج {finding} (الخطورة: {severity}).",
    "أضف توصية تذكر {finding} في «findingRefs»، والنشاط الذي ينفذها."
  ],
  "series/severe-findings-lead-to-action activity": [
    "التوصية {recommendation}، التي تستجيب للاستنتاج {finding}، لا تؤدي إلى أي نشاط في خارطة الطريق.",
    "اذكر النشاط في «activityRefs»، أو اقترح تعديل نشاط في «proposedAmendments»."
  ],
  "series/severe-findings-lead-to-action date": [
    "ليس للتوصية {recommendation}، التي تستجيب للاستنتاج {finding}، ولا للأنشطة التي تؤدي إليها ({activities}) أي موعد.",
    "أضف «due» إلى التوصية، أو «plannedEnd» إلى النشاط."
  ],
  "series/severe-findings-lead-to-action target": [
    "الأنشطة التي تؤدي إليها التوصية {recommendation} ({activities})، بشأن الاستنتاج {finding}، لا تسهم في أي هدف لمؤشر.",
    "اذكر في «targetRefs» للنشاط، في خارطة الطريق، الهدف الذي يظهر أثره."
  ],
  "series/activities-are-cancelled-not-dropped": [
    "لم تعد أنشطة من المراجعة {revision} موجودة: {missing}.",
    "أعدها بالحالة «cancelled»، وبيِّن في «amendments» ما الذي أدى إلى التخلي عنها."
  ],
  "series/planned-baselines-stay-the-same": [
    "كانت القيمة المرجعية للمؤشر {indicator} هي {before}، وأصبحت {value}.",
    "إذا كانت القيمة السابقة صحيحة فأعدها. وإذا لزم تصحيحها فأضف تعديلًا لنشاط يسهم في الهدف."
  ],
  "series/planned-baselines-stay-the-same year": [
    "كانت السنة المرجعية {before}، وأصبحت {year}.",
    "اكتب السنة المرجعية للبرنامج، {before}. وإذا كان البرنامج قد غيَّرها فاترك هذا التنبيه واذكر ذلك في بيان من نوع CAVEAT."
  ],
  "series/planned-targets-are-lowered-by-amendment": [
    "كان هدف {indicator} في {by} ({id}) هو {before}، وأصبح {value}.",
    "إذا لم يتغير الهدف فاكتب {before}. وإلا فأضف تعديلًا لنشاط يذكر {id} في «targetRefs»."
  ],
  "series/planned-targets-are-lowered-by-amendment dropped": [
    "لم يعد هدف {indicator} في {by} ({id})، وهو {before}، موجودًا.",
    "أعده، أو أضف تعديلًا لنشاط يذكر {id} في «targetRefs»."
  ],
  "series/planned-targets-are-lowered-by-amendment removed": [
    "لم يعد الهدف {id} الخاص بالمؤشر {indicator} موجودًا.",
    "أعده، أو أضف تعديلًا لنشاط كان يسهم فيه."
  ],
  "series/begun-standards-are-carried-over": [
    "معايير بدأ العمل بها في الطبعة {before} غير مذكورة في الطبعة {edition}: {missing}.",
    "أضفها مع حالتها. وإذا كان لأحدها رمز آخر في الطبعة الجديدة فاستعمله واذكر ذلك في بيان من نوع CAVEAT."
  ],
  "series/standards-do-not-fall-back": [
    "كان المعيار {standard} في الحالة «{before}»، وهو الآن «{status}».",
    "تحقق من الحالة. وإذا كانت صحيحة فصف الصعوبة في «challenges» واذكرها في «challengeRefs» للمعيار."
  ]
};
