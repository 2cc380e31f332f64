// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../language.ts';

export const messages: Language['messages'] = {
  "kpi-report/achieved-and-missed-fit-the-target": [
    "ورد أن هدف {indicator} تحقق، لكن القيمة {value} لا تبلغ الهدف {target}.",
    "صحِّح الحالة أو القيمة أو الهدف. وتُستعمل «on-track» و«off-track» للأهداف التي لم يحن أجلها."
  ],
  "kpi-report/achieved-and-missed-fit-the-target missed": [
    "ورد أن هدف {indicator} لم يتحقق، لكن القيمة {value} تبلغ الهدف {target}.",
    "اجعل الحالة «achieved»، أو صحِّح القيمة أو الهدف."
  ],
  "kpi-report/achievements-are-settled-by-the-number": [
    "ورد أن هدف {indicator} تحقق، لكن القيمة كما ذُكرت ({value}) لا تحسم بلوغ الهدف {target}.",
    "اذكر القيمة الدقيقة أو البسط والمقام، أو اختر حالة أخرى."
  ],
  "kpi-report/aggregates-tell-how-they-were-made": [
    "يجمع التقرير بيانات تقارير أخرى، لكنه لا يبيِّن كيف حُسبت هذه القيمة للمؤشر {indicator}.",
    "أضف «derivation» إلى القيمة المرصودة، أو مرة واحدة إلى التقرير: الطريقة، والتقارير المستعملة، وعدد المستثمرين الذين أبلغوا وعدد من كان ينبغي أن يبلِّغوا."
  ],
  "kpi-report/baselines-are-not-later-than-the-value": [
    "تبدأ القيمة المرجعية للمؤشر {indicator} في {start}، أي بعد انتهاء فترة القيمة ({end}).",
    "تحقق من فترة القيمة المرجعية، ومن السنة خصوصًا، ومما إذا كانت القيمتان قد تبادلتا مكانيهما."
  ],
  "kpi-report/changes-equal-value-minus-baseline": [
    "انتقل {indicator} من {baseline} إلى {value}، أي بتغيُّر قدره {expected}، لكن المذكور هو {change}.",
    "أعد حساب التغيُّر، أو تحقق من القيمة والقيمة المرجعية. وإذا تعذرت المقارنة بينهما فاذكر السبب في «seriesBreak»."
  ],
  "kpi-report/changes-rest-on-the-baseline-year": [
    "ذُكر تغيُّر للمؤشر {indicator} ({value}) من دون القيمة المرجعية التي يُقاس منها.",
    "أضف «baseline» بقيمة السنة المرجعية، أو احذف «change»."
  ],
  "kpi-report/changes-rest-on-the-baseline-year other-year": [
    "القيمة المرجعية للمؤشر {indicator} تخص الفترة من {start} إلى {end}، لكن السنة المرجعية للتقرير هي {baselineYear}.",
    "اتخذ قيمة {baselineYear} مرجعًا وأعد حساب التغيُّر، أو صحِّح «baselineYear»."
  ],
  "kpi-report/compliant-items-are-captured-items": [
    "عدد البعائث ذات البيانات المطابقة (EAD-CMP) في التقرير {compliant}، لكن عدد البعائث التي لها بيانات (EAD-CAP) لا يتجاوز {captured}.",
    "تحقق من البسطين: فقد يكونان معكوسين أو مأخوذين من كشفين ليومين مختلفين. وإذا سبقت الرسائل الإرسال فاذكر ذلك في ملاحظة."
  ],
  "kpi-report/control-meetings-keep-a-monthly-pace": [
    "عدد اجتماعات المراقبة المذكورة {held}، وعدد الأشهر الكاملة {months}.",
    "لا شيء يُصحَّح إذا كان الأمر كذلك. وإذا أُغفلت اجتماعات فأضفها إلى «events»، أو اذكر عددها في «occurrences»."
  ],
  "kpi-report/denominators-are-positive": [
    "قيمة {indicator} المذكورة هي {value}، لكن المقام صفر.",
    "إذا لم يكن هناك ما يُقاس فضع «missing» بالسبب «not-applicable» مكان «measure». وإلا فصحِّح المقام."
  ],
  "kpi-report/derivations-suit-the-indicator": [
    "الطريقة «{method}» لا تناسب {indicator}.",
    "انظر في القائمة كيف تُجمع قيم المؤشر، وأعد حساب القيمة."
  ],
  "kpi-report/derivations-suit-the-indicator sum": [
    "تُجمع قيم {indicator} جمعًا، لكن الطريقة هي «{method}».",
    "اجمع قيم المستثمرين واذكر الطريقة «sum»."
  ],
  "kpi-report/derivations-suit-the-indicator ratio-of-sums": [
    "المعدل الخاص بعدة مستثمرين هو نسبة المجموعين، لكن الطريقة المذكورة للمؤشر {indicator} هي «{method}».",
    "اجمع البسوط واجمع المقامات ثم اقسم، واذكر الطريقة «ratio-of-sums»."
  ],
  "kpi-report/derivations-suit-the-indicator weighted-mean": [
    "تُجمع قيم {indicator} بالمتوسط المرجَّح، لكن الطريقة هي «{method}».",
    "رجِّح كل قيمة بأساسها واذكر الطريقة «weighted-mean»."
  ],
  "kpi-report/derivations-suit-the-indicator none": [
    "لا يمكن جمع قيم {indicator} لعدة مستثمرين، لكن استُعملت الطريقة «{method}».",
    "اذكر المستثمرين واحدًا واحدًا بالبُعد «operator»، أو اذكر الطريقة «estimate» إذا كان الأمر تقديرًا."
  ],
  "kpi-report/durations-and-counts-are-not-negative": [
    "قيمة {indicator} المذكورة هي {value}، ولا يمكن أن تكون سالبة.",
    "صحِّح العدد. ويجوز أن يكون التغيُّر سالبًا، لكن مكانه في «change»."
  ],
  "kpi-report/indicator-set-is-covered": [
    "تتطلب المجموعة {set} مؤشرات لا يذكرها هذا التقرير لفترته: {missing}.",
    "أضف قيمة مرصودة لكل منها: مع «measure»، أو مع «missing» والسبب («not-measured» أو «pending» …)."
  ],
  "kpi-report/indicators-are-defined": [
    "«{indicator}» غير موجود في قائمة المؤشرات ولا في «definitions».",
    "تحقق من الكتابة (waypost catalog indicator). وإذا كان المؤشر خاصًّا بك فصِفه في «definitions»."
  ],
  "kpi-report/indicators-are-defined suggestion": [
    "«{indicator}» غير موجود في قائمة المؤشرات ولا في «definitions». هل تقصد «{suggestion}»؟",
    "تحقق من الكتابة (waypost catalog indicator). وإذا كان المؤشر خاصًّا بك فصِفه في «definitions»."
  ],
  "kpi-report/measured-rates-give-their-counts": [
    "قيس {indicator}، لكن العددين اللذين حُسب منهما غير مذكورين.",
    "أضف «numerator» و«denominator» كما يعطيهما النظام. ولا تحسبهما أبدًا من المعدل؛ فإذا لم يكونا لديك فاترك الأمر كما هو."
  ],
  "kpi-report/measured-values-name-their-system": [
    "ورد أن هذه القيمة للمؤشر {indicator} مقيسة، من دون ذكر النظام الذي قيست به.",
    "أضف «sourceSystem» هنا أو مرة واحدة في «observationDefaults»؛ وتدل «MANUAL» على العد اليدوي."
  ],
  "kpi-report/medians-do-not-exceed-p90": [
    "استغرق نصف البعائث ما يصل إلى {median}، لكن تسعًا من كل عشر لم تستغرق إلا ما يصل إلى {p90}.",
    "تحقق مما إذا كان الوسيط والمئين التسعون معكوسين."
  ],
  "kpi-report/missing-values-claim-nothing": [
    "لا توجد قيمة للمؤشر {indicator} ({reason})، ومع ذلك فحالته إزاء الهدف «{status}».",
    "احذف «status» أو اجعل قيمته «not-assessed»؛ أو اذكر القيمة في «measure» بدلًا من «missing»."
  ],
  "kpi-report/missing-values-claim-nothing change": [
    "لا توجد قيمة للمؤشر {indicator} ({reason})، ومع ذلك ذُكر تغيُّر.",
    "احذف «change»؛ أو اذكر القيمة في «measure» بدلًا من «missing»."
  ],
  "kpi-report/nothing-to-measure-gives-no-counts": [
    "لم يكن في {indicator} ما يُقاس، ومع ذلك ذُكر العدد {count}.",
    "احذف العدد؛ وإن عُدَّت حالات فاذكر القيمة في «measure» أو السبب الصحيح في «missing»."
  ],
  "kpi-report/numerators-stay-within-denominators": [
    "{indicator}: العدد {numerator} من أصل {denominator} أكبر من الكل.",
    "تحقق مما إذا كان العددان معكوسين، أو إذا كانا يخصان فترتين أو فئتين مختلفتين."
  ],
  "kpi-report/observations-do-not-lie-ahead": [
    "هذه القيمة للمؤشر {indicator} تخص فترة تبدأ في {start}، أي بعد نهاية فترة التقرير ({end}).",
    "صحِّح فترة هذه القيمة المرصودة أو فترة التقرير."
  ],
  "kpi-report/observations-do-not-lie-ahead defaults": [
    "الفترة السارية على القيم المرصودة التي لا تذكر فترتها تبدأ في {start}، أي بعد نهاية فترة التقرير ({end}).",
    "صحِّح «observationDefaults» أو فترة التقرير."
  ],
  "kpi-report/outbound-identifiers-bear-the-country": [
    "{identifier} بعيثة صادرة وينتهي بالحرفين {country} وليس {own}.",
    "تحقق من المعرِّف ومن الاتجاه. وإذا كانت البعيثة معادًا إرسالها لحساب مستثمر آخر فاتركها كما هي."
  ],
  "kpi-report/own-indicators-have-codes-of-their-own": [
    "الرمز «{code}» هو رمز مؤشر من القائمة.",
    "إذا كنت تقصد مؤشر القائمة فاحذف التعريف. وإلا فأعطِ مؤشرك رمزًا آخر هنا وفي القيم المرصودة."
  ],
  "kpi-report/own-indicators-have-codes-of-their-own twice": [
    "الرمز «{code}» معرَّف مرتين.",
    "احذف أحد التعريفين أو أعطه رمزًا آخر."
  ],
  "kpi-report/parts-add-up-to-the-total": [
    "المجموع المذكور هو {total}، لكن مجموع أعداد جميع رموز «{dimension}» هو {sum}.",
    "تحقق من المجموع ومن الأعداد. وإذا جاز عدُّ الحالة نفسها تحت عدة رموز فاجعل قيمة «response» هي «multiple» في تعريف المؤشر."
  ],
  "kpi-report/periods-agree-with-their-kind": [
    "الأيام من {start} إلى {end} لا توافق نوع الفترة.",
    "صحِّح التاريخين أو النوع؛ وتدل «custom» على أي مدة أخرى."
  ],
  "kpi-report/periods-agree-with-their-kind month": [
    "الأيام من {start} إلى {end} ليست شهرًا تقويميًّا كاملًا.",
    "اذكر أول يوم وآخر يوم من الشهر، أو سمِّ الفترة «custom»."
  ],
  "kpi-report/periods-agree-with-their-kind quarter": [
    "الأيام من {start} إلى {end} ليست ربع سنة تقويميًّا كاملًا.",
    "يبدأ ربع السنة في يناير أو أبريل أو يوليو أو أكتوبر. صحِّح التاريخين، أو سمِّ الفترة «custom»."
  ],
  "kpi-report/periods-agree-with-their-kind half": [
    "الأيام من {start} إلى {end} ليست نصف سنة تقويميًّا كاملًا.",
    "يبدأ نصف السنة في يناير أو يوليو. صحِّح التاريخين، أو سمِّ الفترة «custom»."
  ],
  "kpi-report/periods-agree-with-their-kind year": [
    "الأيام من {start} إلى {end} ليست سنة تقويمية كاملة.",
    "اذكر 1 يناير و31 ديسمبر. أما السنة المالية التي تبدأ في شهر آخر فتسمى «custom»."
  ],
  "kpi-report/periods-end-on-or-after-their-start": [
    "تنتهي الفترة في {end}، أي قبل بدايتها ({start}).",
    "بدِّل التاريخين أو صحِّح الخاطئ منهما."
  ],
  "kpi-report/planned-events-lie-ahead": [
    "لا تزال الفعالية «{event}» مذكورة على أنها مقررة، مع أن تاريخها ({date}) يسبق تاريخ الأرقام ({asOf}).",
    "اجعل حالتها «held» أو «postponed» أو «cancelled»، أو صحِّح التاريخ."
  ],
  "kpi-report/population-references-lead-to-populations": [
    "«{id}» معرِّف عنصر آخر، وليس معرِّف فئة.",
    "اذكر معرِّف عنصر من «populations»، أو صِف الفئة هناك."
  ],
  "kpi-report/populations-are-not-part-of-themselves": [
    "الفئة «{population}» جزء من نفسها: {circle}.",
    "صحِّح «parent» في إحداها؛ فأوسع فئة ليس لها «parent»."
  ],
  "kpi-report/proportions-lie-between-0-and-100": [
    "قيمة {indicator} المذكورة هي {value}، ولا يمكن إلا أن تكون بين 0 و100.",
    "صحِّح العدد: فقد تكون النقطة العشرية ناقصة (871 بدل 87.1)، أو ذُكر عددٌ مكان النسبة المئوية."
  ],
  "kpi-report/rates-equal-their-counts": [
    "قيمة {indicator} المذكورة هي {value}، لكن قسمة {numerator} على {denominator} تعطي {expected}.",
    "تحقق أيُّ الأعداد الثلاثة خاطئ: «value» أو «numerator» أو «denominator». فإذا كان البسط والمقام صحيحين فالقيمة هي {expected}."
  ],
  "kpi-report/rates-equal-their-counts share": [
    "قيمة {indicator} المذكورة هي {value} في المائة، لكن قسمة {numerator} على {denominator} تعطي {expected} في المائة. و{value} هي الحصة من 1، كما تخزّن جداول البيانات النسب المئوية.",
    "اكتب القيمة بالنسبة المئوية: {expected}."
  ],
  "kpi-report/report-lies-within-the-cycle": [
    "تبدأ الفترة في {date}، أي قبل الدورة {startYear}–{endYear}.",
    "صحِّح الفترة أو دورة البرنامج."
  ],
  "kpi-report/report-lies-within-the-cycle after": [
    "تنتهي الفترة في {date}، أي بعد الدورة {startYear}–{endYear}.",
    "صحِّح الفترة أو دورة البرنامج."
  ],
  "kpi-report/reports-tell-something": [
    "قُدِّم التقرير، لكنه لا يحتوي على أي قيمة مرصودة.",
    "أضف القيم المرصودة في الفترة: مع «measure»، أو مع «missing» والسبب («not-measured» أو «pending» …) حيث لا توجد قيمة."
  ],
  "kpi-report/retentions-give-a-reason": [
    "احتجزت الجمارك بعائث (EME: {value}) من دون ذكر السبب.",
    "أضف «note» بأهم الأسباب، مثل غياب الفاتورة أو محتوى محظور."
  ],
  "kpi-report/sample-verdicts-match-the-check-digit": [
    "ورد أن {identifier} صالح، لكن رقم التحقق فيه هو {digit} والصواب {expected}.",
    "إذا كان المعرِّف منقولًا بشكل صحيح فاجعل قيمة «valid» هي false، فالخطأ في الملصق. وإلا فصحِّح المعرِّف."
  ],
  "kpi-report/sample-verdicts-match-the-check-digit form": [
    "ورد أن {identifier} صالح، لكنه ليس على صيغة S10: حرفان كبيران، ثم تسعة أرقام، ثم حرفان كبيران.",
    "صحِّح المعرِّف، أو اجعل قيمة «valid» هي false."
  ],
  "kpi-report/sample-verdicts-match-the-check-digit right": [
    "ورد أن {identifier} غير صالح، لكن صيغته وبلده ورقم التحقق فيه ({digit}) صحيحة.",
    "اجعل قيمة «valid» هي true، أو تحقق من أن المعرِّف منقول كما طُبع."
  ],
  "kpi-report/scans-fall-along-the-flow": [
    "سُجِّل الحدث {event} لعدد {count} من البعائث، لكن الحدث السابق {earlier} سُجِّل لعدد {earlierCount} فقط.",
    "لا شيء يُصحَّح إذا كان العددان صحيحين، فما يُظهره التقرير حينئذ هو نقص تسجيلات {earlier}. تحقق من أن العددين يخصان البعائث نفسها."
  ],
  "kpi-report/single-answers-add-up-to-100": [
    "مجموع نسب جميع الإجابات في «{dimension}» هو {sum} وليس 100.",
    "تحقق من النسب. وإذا كان من الممكن إعطاء عدة إجابات فاجعل قيمة «response» هي «multiple» في تعريف المؤشر."
  ],
  "kpi-report/sub-populations-fit-into-the-whole": [
    "عدد أفراد الفئة «{population}» هو {n}، وهو أكبر من عدد أفراد «{parent}» ({parentN}) التي هي جزء منها.",
    "صحِّح أحد العددين، أو الفئة المذكورة في «parent»."
  ],
  "kpi-report/survey-values-name-their-population": [
    "لا يبيِّن التقرير الفئة التي تخصها هذه القيمة للمؤشر {indicator}.",
    "أضف «population» هنا أو في «observationDefaults». وإذا لم يحدد المصدر الأساس فصِف فئة تكون فيها قيمة «baseUnstated» هي true."
  ],
  "kpi-report/surveys-describe-their-method": [
    "لا يبيِّن الاستقصاء كيف جُمعت أرقامه.",
    "أضف «methodology»: كيف جُمعت الإجابات، وهل أجاب المشاركون عن أنفسهم."
  ],
  "kpi-report/units-fit-the-indicator": [
    "يُقاس {indicator} بالوحدة «{expected}»، لكن الوحدة هنا هي «{unit}».",
    "اذكر العدد بالوحدة «{expected}»، وحوِّله إن لزم الأمر."
  ],
  "kpi-report/units-fit-the-indicator change": [
    "يُعبَّر عن تغيُّر {indicator} بالوحدة «{expected}» أو «percent»، لكن الوحدة هنا هي «{unit}».",
    "اذكر الفرق بالوحدة «{expected}»، أو بالوحدة «percent» إذا كان التغيُّر نسبيًّا."
  ],
  "kpi-report/values-are-reported-once": [
    "تخص هذه القيمة المرصودة الشيء نفسه الذي تخصه القيمة في {first}: المؤشر والفئة والفترة والأساس والنظام المصدر والأبعاد واحدة.",
    "احذف إحداهما، أو بيِّن في «dimensions» أو «population» أو «period» ما يميزهما."
  ]
};
