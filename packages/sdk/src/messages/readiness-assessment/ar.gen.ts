// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../language.ts';

export const messages: Language['messages'] = {
  "readiness-assessment/amendments-follow-from-recommendations": [
    "يستند التعديل المقترح {amendment} إلى «{recommendation}»، وهو عنصر في هذه الوثيقة لكنه ليس توصية.",
    "اذكر معرِّف التوصية الوارد في «recommendations»؛ وإذا لم توجد بعد فأضفها هناك."
  ],
  "readiness-assessment/answers-belong-to-a-question": [
    "لا يتضمن الاستبيان السؤال «{question}».",
    "صحِّح معرِّف السؤال، أو أضف السؤال إلى الاستبيان."
  ],
  "readiness-assessment/answers-fit-their-questions": [
    "الإجابة عن السؤال {question} لا تناسبه: «{given}».",
    "اكتب الإجابة بالشكل المطلوب: {needed}."
  ],
  "readiness-assessment/answers-fit-their-questions type": [
    "السؤال {question} من النوع «{type}» ويُجاب عنه في «{needed}»، لكن الإجابة واردة في «{given}».",
    "ضع «{needed}» بدلًا من «{given}». وإذا كانت الإجابة صحيحة فصحِّح نوع السؤال."
  ],
  "readiness-assessment/answers-fit-their-questions single": [
    "لا يقبل السؤال {question} إلا خيارًا واحدًا، والخيارات المذكورة هي {given}.",
    "اختر الخيار الأنسب وحده. وإذا جاز اختيار عدة خيارات فاجعل نوع السؤال «multiple-choice»."
  ],
  "readiness-assessment/answers-fit-their-questions option": [
    "«{given}» ليس من خيارات السؤال {question}: {needed}.",
    "اختر أحد الخيارات برمزه. وإذا نقص خيار فأضفه إلى «options» في السؤال."
  ],
  "readiness-assessment/answers-fit-their-questions unit": [
    "يطلب السؤال {question} عددًا بوحدة «{needed}»، والإجابة معطاة بوحدة «{given}».",
    "حوِّل العدد، أو صحِّح الوحدة إذا كانت وحدها خاطئة."
  ],
  "readiness-assessment/assessors-are-independent-of-the-operator": [
    "العضو {member} في البعثة يعمل لدى {operator}، وهو المستثمر الجاري تقييمه.",
    "احذف من «team» مرافقي البعثة التابعين للمستثمر؛ ويجوز ذكرهم في «participants» في الاجتماعات. وإذا كان المستثمر يقيّم نفسه فاجعل قيمة «type» هي «DIAG-SELF»."
  ],
  "readiness-assessment/certified-operators-hold-a-valid-certificate": [
    "ذُكر أن المستثمر حاصل على الشهادة، لكن صلاحيتها انتهت في {expiresOn}، أي قبل التاريخ الذي تصف الوثيقة الحالة فيه ({asOf}).",
    "إذا جُددت الشهادة فاكتب رقمها وتاريخيها الجديدين؛ وإلا فاجعل الحالة «expired»."
  ],
  "readiness-assessment/certified-operators-show-a-certificate": [
    "ذُكر أن المستثمر حاصل على الشهادة، لكن لم يرد رقم الشهادة ولا أي دليل.",
    "أضف رقم الشهادة في «number»، أو «evidence» بمعرِّف الشهادة ضمن أدلة الوثيقة. وإذا لم تصدر الشهادة بعد فالحالة هي «applied»."
  ],
  "readiness-assessment/certified-operators-show-a-certificate code": [
    "ذُكر أن المستثمر حاصل على شهادة {certification}، لكن لم يرد رقم الشهادة ولا أي دليل.",
    "أضف رقم الشهادة في «number»، أو «evidence» بمعرِّف الشهادة ضمن أدلة الوثيقة. وإذا لم تصدر الشهادة بعد فالحالة هي «applied»."
  ],
  "readiness-assessment/dre-questionnaires-precede-the-visit": [
    "اكتمل ملء الاستبيان في {completedOn}، أي بعد بدء الزيارة ({start}).",
    "تحقق من التاريخين. وإذا رُوجعت الإجابات أثناء الزيارة فاذكر التاريخ الذي اكتملت فيه أول مرة."
  ],
  "readiness-assessment/dre-reviews-close-with-their-deliverables": [
    "اكتملت المتابعة، لكن مخرجات من مراجعة DRE لم تُسلَّم: {missing}.",
    "أضفها إلى «deliverables» بالحالة «delivered» عند تسليمها. وإذا كانت المتابعة مستمرة فاجعل حالة مرحلتها «in-progress»."
  ],
  "readiness-assessment/dre-teams-are-of-usual-size": [
    "عدد خبراء البعثة: {experts}؛ والعدد المقرر في منهجية DRE من {least} إلى {most}.",
    "تحقق من «team» و«teamSize». وإذا كانا صحيحين وذكرت الخطة السبب فلا ضرر من بقاء هذا التنبيه."
  ],
  "readiness-assessment/dre-teams-of-unusual-size-are-explained": [
    "عدد خبراء البعثة: {experts}؛ والعدد المقرر في منهجية DRE من {least} إلى {most}، ولا توجد خطة تفسر الفرق.",
    "تحقق من «team» و«teamSize». وإذا كانا صحيحين فأضف «plan» واذكر فيها سبب صغر الفريق أو كبره."
  ],
  "readiness-assessment/dre-visits-are-of-usual-length": [
    "مدة الزيارة بالأيام: {days}؛ والمدة المقررة في منهجية DRE من {least} إلى {most}.",
    "تحقق من تواريخ البعثة ومن «days». وإذا كانت صحيحة وذكرت الخطة السبب فلا ضرر من بقاء هذا التنبيه."
  ],
  "readiness-assessment/dre-visits-of-unusual-length-are-explained": [
    "مدة الزيارة بالأيام: {days}؛ والمدة المقررة في منهجية DRE من {least} إلى {most}، ولا توجد خطة تفسر الفرق.",
    "تحقق من تواريخ البعثة ومن «days». وإذا كانت صحيحة فأضف «plan» واذكر فيها سبب قصر الزيارة أو طولها."
  ],
  "readiness-assessment/findings-cite-given-answers": [
    "يستند الاستنتاج {finding} إلى الإجابة عن السؤال {question}، وهي غير واردة.",
    "أضف الإجابة إلى «answers»، أو اذكر سؤالًا آخر أو دليلًا يثبت الاستنتاج."
  ],
  "readiness-assessment/findings-cite-what-shows-them": [
    "الاستنتاج {finding} لا يستند إلى أي إجابة أو دليل.",
    "أضف «answerRefs» بمعرِّفات الأسئلة التي تثبته إجاباتها، أو «evidence» بمعرِّفات أدلة الوثيقة."
  ],
  "readiness-assessment/follow-ups-are-established-before-issue": [
    "حالة التوصية {recommendation} مؤرخة {date}، أي بعد إصدار هذه الوثيقة ({issuedOn}).",
    "اكتب تاريخ التحقق من الحالة. أما الموعد المقبل فمكانه «due» في التوصية."
  ],
  "readiness-assessment/follow-ups-concern-recommendations": [
    "تخص المتابعة «{id}»، وهو عنصر في هذه الوثيقة لكنه ليس توصية.",
    "اذكر معرِّف التوصية. وإذا كانت واردة في تقييم سابق فأضف «document» بمعرِّف ذلك التقييم في «relatedDocuments»."
  ],
  "readiness-assessment/mandatory-questions-are-answered": [
    "أسئلة إلزامية بلا إجابة: {questions}.",
    "أضف إلى «answers» إجابة عن كل منها. وإذا كان السؤال لا ينطبق فأجب عنه بـ «notApplicable» مع ذكر السبب."
  ],
  "readiness-assessment/mission-duration-matches-its-dates": [
    "مدة البعثة المذكورة بالأيام هي {days}، لكنها تمتد من {start} إلى {end}.",
    "صحِّح «days» أو اليوم الأول أو اليوم الأخير. ويُحسب اليوم الأول واليوم الأخير معًا؛ وإذا كانت أيام عمل فاكتب الوحدة «working-day»."
  ],
  "readiness-assessment/missions-are-reported-on-in-time": [
    "سُلّم تقرير البعثة في {reportedOn}، وانتهت البعثة في {end}.",
    "تحقق من التاريخين؛ فالمهلة المحددة للتقرير بالأيام هي {limit}."
  ],
  "readiness-assessment/missions-are-reported-on-in-time early": [
    "سُلّم تقرير البعثة في {reportedOn}، أي قبل انتهاء البعثة ({end}).",
    "صحِّح «reportedOn» أو اليوم الأخير من البعثة. وإذا سُلِّم تقرير أولي فقط فاحذف «reportedOn» إلى حين تسليم التقرير النهائي؛ والمهلة المحددة له بالأيام هي {limit}."
  ],
  "readiness-assessment/missions-are-reported-on-in-time late": [
    "سُلِّم تقرير البعثة في {reportedOn}، أي بعد انتهاء البعثة ({end}) بأكثر من المهلة المحددة (بالأيام: {limit}).",
    "تحقق من التاريخين. وإذا كانا صحيحين فلا شيء يُصحَّح؛ فالتنبيه يفيد بأن التقرير تأخر."
  ],
  "readiness-assessment/missions-visit-the-country-of-the-operator": [
    "زارت البعثة البلد {country}، لكن المستثمر الجاري تقييمه من البلد {operator}.",
    "صحِّح بلد البعثة أو بلد «subject». وإذا جرت البعثة عن بعد فاجعل قيمة «mode» هي «virtual»."
  ],
  "readiness-assessment/only-shortcomings-are-grave": [
    "الاستنتاج {finding} يتناول قصورًا («{kind}»)، لكنه بلا درجة خطورة.",
    "اذكر درجة خطورته: «critical» أو «major» أو «minor». وإذا لم يكن قصورًا فاجعل قيمة «kind» هي «strength»."
  ],
  "readiness-assessment/only-shortcomings-are-grave strength": [
    "الاستنتاج {finding} نقطة قوة، لكن درجة خطورته «{severity}».",
    "اجعل قيمة «severity» هي «none»؛ أو صحِّح «kind» إذا كان قصورًا."
  ],
  "readiness-assessment/ore-missions-train-and-verify": [
    "أحد أهداف بعثة ORE لم يُتناول.",
    "اذكر ما أُنجز بشأنه."
  ],
  "readiness-assessment/ore-missions-train-and-verify training": [
    "لم يُذكر شيء عن التدريب على IPS أو CDS أو QCS/IQRS، وهو من أهداف بعثات ORE.",
    "أضف التدريب المقدم إلى «trainings» في البعثة مع «systems». وإذا لم يُقدَّم تدريب فلا ضرر من بقاء هذا التنبيه."
  ],
  "readiness-assessment/ore-missions-train-and-verify activities": [
    "لم يُتحقق من أي نشاط من خارطة الطريق، وهو من أهداف بعثات ORE.",
    "أضف إلى «activityChecks» كل نشاط جرى التحقق منه: ما يقوله المستثمر وما وجدته البعثة. وإذا لم يجر ذلك فلا ضرر من بقاء هذا التنبيه."
  ],
  "readiness-assessment/phases-follow-in-order": [
    "المرحلة {later} ({date}) تسبق المرحلة {earlier} ({after}).",
    "صحِّح تواريخ المرحلتين أو حالتهما."
  ],
  "readiness-assessment/phases-follow-in-order start": [
    "تبدأ المرحلة {later} في {date} قبل المرحلة {earlier} التي تبدأ في {after}.",
    "صحِّح بداية («start») إحدى المرحلتين وتحقق من السنة خصوصًا."
  ],
  "readiness-assessment/phases-follow-in-order end": [
    "تنتهي المرحلة {later} في {date} قبل المرحلة {earlier} التي تنتهي في {after}.",
    "صحِّح نهاية («end») إحدى المرحلتين وتحقق من السنة خصوصًا."
  ],
  "readiness-assessment/phases-follow-in-order status": [
    "حالة المرحلة {later} هي «{date}»، بينما حالة المرحلة {earlier} التي تسبقها هي «{after}» فقط.",
    "صحِّح حالة المرحلة {earlier}؛ وإذا تُخلي عنها فاجعلها «cancelled». وإلا فصحِّح حالة المرحلة {later}."
  ],
  "readiness-assessment/pillars-are-scored-once": [
    "هذه الدرجة تخص الشيء نفسه الذي تخصه الدرجة في {first}.",
    "أبقِ إحدى الدرجتين."
  ],
  "readiness-assessment/pillars-are-scored-once pillar": [
    "أُعطيت الركيزة {pillar} درجتين: في {first} ومرة أخرى هنا.",
    "أبقِ إحدى الدرجتين أو صحِّح ركيزة الأخرى."
  ],
  "readiness-assessment/pillars-are-scored-once whole": [
    "أُعطي التقييم العام درجتين من دون ركيزة: في {first} ومرة أخرى هنا.",
    "أبقِ إحدى الدرجتين أو اذكر الركيزة المقصودة بالأخرى."
  ],
  "readiness-assessment/pillars-of-the-framework-are-scored": [
    "ركائز الإطار {framework} التي لم تُعطَ درجة: {missing}.",
    "أضف إلى «scores» درجة لكل منها. وإذا لم تُقيَّم إحدى الركائز فلا ضرر من بقاء هذا التنبيه، واذكر السبب في «statements»."
  ],
  "readiness-assessment/questions-are-answered-once": [
    "أُجيب عن السؤال {question} مرتين: في {first} ومرة أخرى هنا.",
    "أبقِ الإجابة الصحيحة واحذف الأخرى؛ ويجوز وضع ما يكملها في «note»."
  ],
  "readiness-assessment/ready-operators-meet-the-prerequisites": [
    "ذُكر أن المستثمر جاهز لشهادة {certification}، لكن شروطًا مسبقة إلزامية لم تُستوفَ أو استوفيت جزئيًا فقط: {prerequisites}.",
    "اجعل حالة الشهادة «preparing»، أو صحِّح حالة الشروط المسبقة إذا استوفيت."
  ],
  "readiness-assessment/recommendations-answer-a-finding": [
    "التوصية {recommendation} لا تذكر أي استنتاج تستجيب له.",
    "أضف «findingRefs» بمعرِّف الاستنتاج؛ وإذا لم يوجد بعد فأضف الاستنتاج إلى «findings» أولًا."
  ],
  "readiness-assessment/reports-are-not-dated-ahead": [
    "التاريخ {date} لاحق لتاريخ إصدار هذه الوثيقة ({issuedOn}).",
    "تحقق من التاريخ، ومن السنة خصوصًا، أو حدِّث «issuedOn»."
  ],
  "readiness-assessment/scored-pillars-belong-to-the-framework": [
    "الركيزة {pillar} من الإطار {other}، لكن هذا التقييم يخص {framework}.",
    "صحِّح الركيزة أو الإطار. وإذا قُيّم الإطاران فضع وثيقة لكل منهما."
  ],
  "readiness-assessment/scores-lie-within-their-scale": [
    "الدرجة {value} لا تقع ضمن سلّمها من {min} إلى {max}.",
    "صحِّح الدرجة أو سلّمها."
  ],
  "readiness-assessment/scores-lie-within-their-scale value": [
    "الدرجة {value} خارج سلّمها الممتد من {min} إلى {max}.",
    "صحِّح الدرجة، أو السلّم إذا أُعطيت الدرجة على سلّم آخر."
  ],
  "readiness-assessment/scores-lie-within-their-scale scale": [
    "سلّم الدرجة {value} فارغ: فأدنى درجة {min} ليست أقل من أعلى درجة {max}.",
    "اكتب أدنى درجة ممكنة في «min» وأعلاها في «max»."
  ],
  "readiness-assessment/sector-wide-addressees-are-listed-groups": [
    "تذكر التوصية {recommendation} الفئة الموجهة إليها بالكلمات لا برمز، مع أنها تتجاوز بلدًا واحدًا.",
    "اختر أقرب رمز من القائمة «stakeholder-group»، مثل «GOV» أو «DO»، واذكر التفاصيل في «condition». وإذا لم يناسب أي رمز فلا ضرر من بقاء هذا التنبيه."
  ],
  "readiness-assessment/sector-wide-recommendations-answer-a-finding": [
    "التوصية {recommendation} الموجهة إلى فئات القطاع لا تذكر أي استنتاج تستجيب له.",
    "أضف «findingRefs» إذا كان مصدرها أحد الاستنتاجات. وإذا كانت من السياسة العامة فلا ضرر من بقاء هذا التنبيه."
  ],
  "readiness-assessment/verified-activities-belong-to-a-roadmap": [
    "النشاط {activity} ليس من أنشطة خارطة طريق.",
    "اذكر خارطة الطريق في «document» بمعرِّفها في «relatedDocuments»."
  ],
  "readiness-assessment/verified-activities-belong-to-a-roadmap here": [
    "«{activity}» عنصر في هذه الوثيقة وليس نشاطًا من خارطة طريق.",
    "أضف «document» بمعرِّف خارطة الطريق في «relatedDocuments» وتحقق من معرِّف النشاط."
  ],
  "readiness-assessment/verified-activities-belong-to-a-roadmap assessment": [
    "يُبحث عن النشاط {activity} في «{document}»، وهو تقييم (العلاقة «{relation}») وليس خارطة طريق.",
    "اذكر في «document» خارطة الطريق بمعرِّفها في «relatedDocuments»؛ وعلاقتها هي «assesses»."
  ],
  "readiness-assessment/weighted-scores-agree-with-their-parts": [
    "الدرجة هي {value}، والمتوسط المرجَّح لأجزائها {mean}.",
    "صحِّح الدرجة أو أجزاءها."
  ],
  "readiness-assessment/weighted-scores-agree-with-their-parts whole": [
    "الدرجة الإجمالية هي {value}، لكن المتوسط المرجَّح للركائز هو {mean}.",
    "صحِّح الدرجة الإجمالية أو درجة إحدى الركائز أو وزنها. وإذا قدّر المقيّمون بحرية فاجعل قيمة «method» هي «expert»."
  ],
  "readiness-assessment/weighted-scores-agree-with-their-parts pillar": [
    "درجة الركيزة {pillar} هي {value}، لكن المتوسط المرجَّح لإجاباتها هو {mean}.",
    "صحِّح الدرجة أو الإجابات أو أوزان الأسئلة. وإذا قدّر المقيّمون بحرية فاجعل قيمة «method» هي «expert»."
  ]
};
