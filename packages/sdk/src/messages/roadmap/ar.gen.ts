// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../language.ts';

export const messages: Language['messages'] = {
  "roadmap/activities-are-not-part-of-themselves": [
    "كل من هذه الأنشطة مذكور على أنه جزء من الذي يليه، في حلقة مغلقة: {cycle}.",
    "حدِّد أوسعها واحذف «parent» منه."
  ],
  "roadmap/activities-are-not-part-of-themselves itself": [
    "النشاط {activity} مذكور على أنه جزء من نفسه.",
    "احذف «parent» أو اذكر النشاط الأوسع."
  ],
  "roadmap/activities-do-not-wait-for-themselves": [
    "ينتظر كل من هذه الأنشطة الآخر في حلقة مغلقة فلا يمكن أن يبدأ أي منها: {cycle}.",
    "احذف أحدها من «dependsOn» في نشاط آخر، حيث يكون الارتباط أضعف."
  ],
  "roadmap/activities-do-not-wait-for-themselves itself": [
    "النشاط {activity} يعتمد على نفسه.",
    "احذف «{activity}» من «dependsOn» الخاصة به."
  ],
  "roadmap/activities-lie-within-the-horizon": [
    "النشاط {activity} مقرر في {date}، أي قبل بداية أفق خارطة الطريق (من {start} إلى {end}).",
    "صحِّح التاريخ؛ وإذا كان العمل يقع فعلًا خارج الأفق فعدِّل الأفق («horizon») أو اترك هذا التنبيه."
  ],
  "roadmap/activities-lie-within-the-horizon after": [
    "النشاط {activity} مقرر في {date}، أي بعد نهاية أفق خارطة الطريق (من {start} إلى {end}).",
    "صحِّح التاريخ؛ وإذا كان العمل يقع فعلًا خارج الأفق فعدِّل الأفق («horizon») أو اترك هذا التنبيه."
  ],
  "roadmap/activities-serve-applicable-pillars": [
    "يخدم النشاط {activity} الركيزة {pillar}، المذكور في «pillars» أنها لا تنطبق.",
    "اجعل الركيزة «applicable»، أو صحِّح الركيزة التي يخدمها النشاط فعلًا، أو ألغِ النشاط."
  ],
  "roadmap/activities-start-after-their-predecessors": [
    "يبدأ النشاط {activity} في {start}، لكن النشاط {predecessor} الذي يعتمد عليه لا ينتهي إلا في {end}.",
    "عدِّل أحد التاريخين، أو احذف «{predecessor}» من «dependsOn» إذا لم يكن على {activity} أن ينتظر نهايته."
  ],
  "roadmap/activities-start-after-their-predecessors begun": [
    "النشاط {activity} قيد التنفيذ، مع أن النشاط {predecessor} الذي يعتمد عليه لم يكتمل.",
    "تحقق من الحالتين، أو احذف «{predecessor}» من «dependsOn» إذا لم يكن على {activity} أن ينتظر نهايته."
  ],
  "roadmap/activities-start-after-their-predecessors completed": [
    "النشاط {activity} مكتمل، مع أن النشاط {predecessor} الذي يعتمد عليه لم يكتمل.",
    "تحقق من الحالتين، أو احذف «{predecessor}» من «dependsOn» إذا لم يكن {activity} بحاجة إليه."
  ],
  "roadmap/amendments-are-not-dated-ahead": [
    "التاريخ {date} لاحق لتاريخ إصدار هذه الوثيقة ({issuedOn}).",
    "تحقق من التاريخ، ومن السنة خصوصًا، أو حدِّث «issuedOn»."
  ],
  "roadmap/amendments-say-what-gave-rise-to-them": [
    "لا يبيِّن التعديل {amendment} على النشاط {activity} ما الذي أدى إليه.",
    "اذكر في «motivation» معرِّف التوصية أو القرار أو الاجتماع، مع «document» إذا كان واردًا في وثيقة أخرى."
  ],
  "roadmap/amendments-say-what-gave-rise-to-them other": [
    "يذكر التعديل {amendment} على النشاط {activity} أن دافعه {reference}، وهو ليس توصية ولا قرارًا ولا اجتماعًا.",
    "اذكر في «motivation» معرِّف التوصية أو القرار أو الاجتماع؛ وإذا كان واردًا في وثيقة أخرى فسمِّها في «document»."
  ],
  "roadmap/applicable-pillars-have-activities": [
    "الركيزة {pillar} منطبقة، لكن لا يخدمها أي نشاط.",
    "أضف نشاطًا يتبع هذه الركيزة، أو اجعل الركيزة «not-applicable» واذكر السبب."
  ],
  "roadmap/applicable-pillars-have-activities cancelled": [
    "الركيزة {pillar} منطبقة، لكن جميع الأنشطة التي كانت تخدمها أُلغيت.",
    "أضف نشاطًا يتبع هذه الركيزة، أو اجعل الركيزة «not-applicable» واذكر السبب."
  ],
  "roadmap/baseline-periods-agree-with-their-kind": [
    "الأيام من {start} إلى {end} لا توافق نوع الفترة.",
    "صحِّح التاريخين أو النوع؛ وتدل «custom» على أي مدة أخرى."
  ],
  "roadmap/baseline-periods-agree-with-their-kind month": [
    "الأيام من {start} إلى {end} ليست شهرًا تقويميًّا كاملًا.",
    "اذكر أول يوم وآخر يوم من الشهر، أو سمِّ الفترة «custom»."
  ],
  "roadmap/baseline-periods-agree-with-their-kind quarter": [
    "الأيام من {start} إلى {end} ليست ربع سنة تقويميًّا كاملًا.",
    "يبدأ ربع السنة في يناير أو أبريل أو يوليو أو أكتوبر. صحِّح التاريخين، أو سمِّ الفترة «custom»."
  ],
  "roadmap/baseline-periods-agree-with-their-kind half": [
    "الأيام من {start} إلى {end} ليست نصف سنة تقويميًّا كاملًا.",
    "يبدأ نصف السنة في يناير أو يوليو. صحِّح التاريخين، أو سمِّ الفترة «custom»."
  ],
  "roadmap/baseline-periods-agree-with-their-kind year": [
    "الأيام من {start} إلى {end} ليست سنة تقويمية كاملة.",
    "اذكر 1 يناير و31 ديسمبر. أما السنة المالية التي تبدأ في شهر آخر فتسمى «custom»."
  ],
  "roadmap/baseline-year-is-that-of-the-programme": [
    "السنة المرجعية هي {baselineYear}، لكن الطبعة {edition} من البرنامج تقيس ابتداءً من {expected}.",
    "اكتب {expected} في «baselineYear»؛ وإذا كان لخطتك سبب وجيه للقياس ابتداءً من {baselineYear} فاترك هذا التنبيه."
  ],
  "roadmap/baselines-fall-in-the-baseline-year": [
    "قيست القيمة المرجعية للمؤشر {indicator} من {start} إلى {end}، أي خارج السنة المرجعية {baselineYear}.",
    "اذكر قيمة {baselineYear}؛ وإذا لم تُقَس أي قيمة آنذاك فاترك هذا التنبيه واذكر ذلك في بيان من نوع CAVEAT."
  ],
  "roadmap/dre-governance-has-its-roles": [
    "تتبع خارطة الطريق DRE، لكن الأدوار التالية غير موجودة لا في الفريق ولا في الهيئات: {missing}.",
    "أضفها إلى «team» أو إلى أعضاء إحدى الهيئات. MGMT هي الإدارة العليا، وMONITOR عضو مكلف بالمتابعة، وBIEXPERT خبير من المكتب الدولي، وREGULATOR الهيئة المنظمة، وMINISTRY الوزارة."
  ],
  "roadmap/fund-money-goes-to-participants": [
    "تعتمد خارطة الطريق على أموال المشروع {project}، لكن البلد {country} ليس من المشاركين فيه في المنطقة {region}.",
    "تحقق من المشروع والمنطقة؛ وإذا كان البلد قد انضم لاحقًا فاترك هذا التنبيه."
  ],
  "roadmap/fund-money-names-its-project": [
    "هذه الأموال من صندوق تحسين نوعية الخدمة ({source})، لكن لم يُذكر أي مشروع.",
    "أدرج المشروع في «projects» مع رمزه، واذكر معرِّفه في «project»."
  ],
  "roadmap/fund-money-names-its-project code": [
    "تُصرف أموال من صندوق تحسين نوعية الخدمة ({source}) عن طريق المشروع «{project}» الذي ليس له رمز.",
    "أضف رمز المشروع في «code»، مثل QSFLDC2402."
  ],
  "roadmap/funding-matches-the-budgets": [
    "بالعملة {currency}: تكلفة الأنشطة {budget}، لكن التمويل يبلغ {funding}؛ والناقص {difference}.",
    "إذا كان المال ناقصًا فعلًا فلا حاجة إلى أي تصحيح: هذا إعلام للقارئ. وإلا فأضف السطر الناقص إلى «funding» أو صحِّح أحد المبالغ."
  ],
  "roadmap/funding-matches-the-budgets surplus": [
    "بالعملة {currency}: تكلفة الأنشطة {budget}، لكن التمويل يبلغ {funding}؛ والمبلغ غير المخصص {difference}.",
    "أضف الأنشطة أو الميزانيات التي رُصد لها المال، أو صحِّح أحد المبالغ. وإذا كان المال احتياطيًا فلا حاجة إلى أي تصحيح."
  ],
  "roadmap/horizon-lies-within-the-cycle": [
    "يبدأ الأفق في {date}، أي قبل دورة البرنامج (من {startYear} إلى {endYear}).",
    "صحِّح الأفق («horizon») أو الدورة («programme»، «cycle»)؛ وإذا كانت الخطة تتجاوز الدورة فعلًا فاترك هذا التنبيه."
  ],
  "roadmap/horizon-lies-within-the-cycle after": [
    "ينتهي الأفق في {date}، أي بعد دورة البرنامج (من {startYear} إلى {endYear}).",
    "صحِّح الأفق («horizon») أو الدورة («programme»، «cycle»)؛ وإذا كانت الخطة تتجاوز الدورة فعلًا فاترك هذا التنبيه."
  ],
  "roadmap/minimum-requirements-are-in-place": [
    "تتبع خارطة الطريق DRE، لكنها لا تبيِّن وضع المتطلبات الدنيا التالية: {requirements}.",
    "أضف إلى «minimumRequirements» سطرًا يبيِّن حالة كل منها. TEAM هو فريق المشروع الوطني، وROADMAP خارطة الطريق، وACTIONPLAN خطة العمل."
  ],
  "roadmap/minimum-requirements-are-in-place unmet": [
    "تتبع خارطة الطريق DRE، لكن هذا المتطلب الأدنى غير مستوفى: {requirements}.",
    "استوفِه قبل تقديم خارطة الطريق، أو صحِّح الحالة. TEAM هو فريق المشروع الوطني، وROADMAP خارطة الطريق، وACTIONPLAN خطة العمل."
  ],
  "roadmap/one-project-leader-is-active": [
    "ليس في الفريق مدير مشروع وطني (الدور LEADER).",
    "أضف إلى «team» عضوًا بالدور LEADER؛ ولا يلزم ذكر اسمه."
  ],
  "roadmap/one-project-leader-is-active inactive": [
    "يذكر الفريق مدير مشروع وطنيًا (الدور LEADER)، لكن لا أحد يشغل هذه المهمة في {asOf}.",
    "أضف المدير الحالي إلى «team»، أو صحِّح «from» و«until»."
  ],
  "roadmap/one-project-leader-is-active several": [
    "عدد مديري المشروع الوطنيين (الدور LEADER) في الفريق في {asOf} هو {found}؛ والمطلوب مدير واحد بالضبط.",
    "حدِّد نهاية («until») للمدير السابق، أو امنح النواب الدور TEAM."
  ],
  "roadmap/open-activities-are-not-overdue": [
    "كان ينبغي أن ينتهي النشاط {activity} في {end}، لكنه لا يزال مفتوحًا في {asOf}.",
    "إذا أُنجز فاجعل الحالة «completed». وإلا فاجعل قيمة «timeliness» هي «delayed» وحدِّد نهاية مقررة جديدة وسجِّل التغيير في «amendments»."
  ],
  "roadmap/open-activities-are-not-overdue known": [
    "النشاط {activity} مسجَّل على أنه متأخر؛ وقد انقضت نهايته المقررة {end} في {asOf}.",
    "حدِّد نهاية مقررة جديدة («plannedEnd») وسجِّل التغيير في «amendments» مع ما أدى إليه."
  ],
  "roadmap/pillars-are-all-covered": [
    "تتبع خارطة الطريق {framework}، الذي يضم {count} من الركائز في الطبعة {edition}، لكن الركائز التالية غير مذكورة: {missing}.",
    "أضف إلى «pillars» سطرًا لكل ركيزة ناقصة: «applicable» مع أنشطة تخدمها، أو «not-applicable» مع ذكر السبب."
  ],
  "roadmap/pillars-stand-once": [
    "الركيزة {pillar} مذكورة مرتين: في {first} ومرة أخرى هنا.",
    "أبقِ سطرًا واحدًا من السطرين."
  ],
  "roadmap/pillars-that-do-not-apply-say-why": [
    "ذُكر أن الركيزة {pillar} لا تنطبق، لكن لم يُذكر أي سبب.",
    "اذكر السبب في «reason» في جملة واحدة، أو اجعل الركيزة «applicable»."
  ],
  "roadmap/references-lead-to-activities-and-targets": [
    "المعرِّف «{id}» هو معرِّف عنصر في «{found}»، والمطلوب هنا معرِّف عنصر في {expected}.",
    "اكتب معرِّف العنصر المقصود، أو انقل الإحالة إلى الحقل المناسب لها."
  ],
  "roadmap/roadmap-is-reviewed-regularly": [
    "عُقدت آخر مراجعة مذكورة في {date}، وقد مضى عليها حتى {asOf} من الأيام ما لا يقل عن {days}؛ والحد الأقصى {limit}.",
    "أضف إلى «events» المراجعات المعقودة منذ ذلك الحين (النوع CONTROL أو MEETING، والحالة «held»)، أو اعقد مراجعة."
  ],
  "roadmap/rolled-up-progress-agrees-with-its-parts": [
    "نسبة تقدم النشاط {activity} هي {progress} في المائة، لكن أجزاءه ({parts}) تعطي {computed} في المائة.",
    "اكتب {computed} في «progressPct»، أو صحِّح تقدم الأجزاء أو أوزانها."
  ],
  "roadmap/shares-to-reach-lie-between-0-and-100": [
    "المؤشر {indicator} نسبة من كل، لكن القيمة المذكورة {value} في المائة.",
    "تحقق من القيمة، فقد تكون النقطة العشرية ناقصة."
  ],
  "roadmap/spans-end-after-they-start": [
    "النهاية {end} تسبق البداية {start}.",
    "صحِّح أحد التاريخين."
  ],
  "roadmap/spans-end-after-they-start planned": [
    "النهاية المقررة للنشاط {activity}، وهي {end}، تسبق بدايته المقررة {start}.",
    "صحِّح البداية المقررة («plannedStart») أو النهاية المقررة («plannedEnd»)."
  ],
  "roadmap/spans-end-after-they-start actual": [
    "النهاية الفعلية للنشاط {activity}، وهي {end}، تسبق بدايته الفعلية {start}.",
    "صحِّح البداية الفعلية («actualStart») أو النهاية الفعلية («actualEnd»)."
  ],
  "roadmap/targets-are-in-the-unit-of-the-indicator": [
    "يُقاس المؤشر {indicator} بالوحدة «{expected}»، لكن الوحدة هنا «{unit}».",
    "اذكر القيمة بالوحدة «{expected}»، أو اختر المؤشر المقصود."
  ],
  "roadmap/targets-come-after-the-baseline-year": [
    "موعد هدف المؤشر {indicator} هو {by}، لكن التقدم يُقاس ابتداءً من السنة المرجعية {baselineYear}.",
    "صحِّح الموعد («by») أو السنة المرجعية («baselineYear»). أما قيمة السنة المرجعية نفسها فمكانها «baseline»."
  ],
  "roadmap/targets-come-after-the-baseline-year period": [
    "موعد هدف المؤشر {indicator} هو {by}، أي قبل انتهاء الفترة المرجعية الخاصة به ({end}).",
    "صحِّح الموعد («by») أو الفترة المرجعية."
  ],
  "roadmap/targets-improve-on-the-baseline": [
    "القيمة الأعلى أفضل للمؤشر {indicator}، لكن الهدف في {by} هو {value}، أي أقل من القيمة السابقة {before} (الوحدة: {unit}).",
    "تحقق من القيمتين ومن المؤشر. وإذا كان الهدف مقصودًا فاترك هذا التنبيه."
  ],
  "roadmap/targets-improve-on-the-baseline lower": [
    "القيمة الأدنى أفضل للمؤشر {indicator}، لكن الهدف في {by} هو {value}، أي أكثر من القيمة السابقة {before} (الوحدة: {unit}).",
    "تحقق من القيمتين ومن المؤشر. وإذا كان الهدف مقصودًا فاترك هذا التنبيه."
  ],
  "roadmap/targets-stand-in-order-of-time": [
    "هدف المؤشر {indicator} بموعد {by} وارد بعد الهدف ذي الموعد {previous}.",
    "رتِّب الأهداف بحسب مواعيدها، الأقرب أولًا، أو صحِّح التاريخ."
  ],
  "roadmap/targets-stand-in-order-of-time twice": [
    "للمؤشر {indicator} هدفان بموعد واحد: {by}.",
    "أبقِ واحدًا منهما، أو صحِّح موعده."
  ]
};
