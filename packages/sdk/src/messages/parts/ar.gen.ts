// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../language.ts';

export const messages: Language['messages'] = {
  "parts/actual-dates-are-not-after-as-of": [
    "ذُكر أن العمل «{work}» بدأ في {date}، لكن الوثيقة تصف الوضع في {asOf}.",
    "صحِّح التاريخ؛ وإذا لم تحِن البداية بعد فاكتبها في «plannedStart». أو حدِّث «asOf»."
  ],
  "parts/actual-dates-are-not-after-as-of end": [
    "ذُكر أن العمل «{work}» انتهى في {date}، لكن الوثيقة تصف الوضع في {asOf}.",
    "صحِّح التاريخ؛ وإذا لم تحِن النهاية بعد فاكتبها في «plannedEnd». أو حدِّث «asOf»."
  ],
  "parts/adopted-documents-rest-on-a-decision": [
    "أُعلن أن الوثيقة معتمدة، لكن لم يُذكر قرار بذلك.",
    "أضف القرار إلى «decisions» بالحالة «taken» مع تاريخه، أو اجعل قيمة «lifecycle» هي «submitted»."
  ],
  "parts/approximate-numbers-keep-their-words": [
    "العدد ليس دقيقًا («{comparator}»)، لكن صياغته الأصلية غير مذكورة.",
    "أضف «statedAs» بكلمات المصدر."
  ],
  "parts/certificates-expire-after-issue": [
    "تنتهي صلاحية الشهادة في {expiresOn}، وهو تاريخ لا يلي تاريخ إصدارها {issuedOn}.",
    "تحقق من التاريخين في الشهادة ومن السنة خصوصًا."
  ],
  "parts/closed-list-codes-are-known": [
    "«{code}» غير موجود في {lists}، في الطبعة التي تذكرها الوثيقة.",
    "استخدم رمزًا من القائمة، ويعرض رموزها الأمر «‎waypost catalog‎» متبوعًا باسمها، أو صحِّح الطبعة في «catalogs»."
  ],
  "parts/closed-list-codes-are-known suggestion": [
    "«{code}» غير موجود في {lists}، في الطبعة التي تذكرها الوثيقة. هل تقصد «{suggestion}»؟",
    "استخدم رمزًا من القائمة، ويعرض رموزها الأمر «‎waypost catalog‎» متبوعًا باسمها، أو صحِّح الطبعة في «catalogs»."
  ],
  "parts/completed-work-has-evidence": [
    "أُعلن أن الحالة هنا «{status}» من دون أي دليل.",
    "أدرج الدليل في «evidence» الخاصة بالوثيقة (شهادة أو محضر أو صورة أو تقرير…) واذكر معرِّفه هنا."
  ],
  "parts/completed-work-is-at-100-percent": [
    "العمل «{work}» مكتمل، لكن نسبة تقدمه {progress} في المائة.",
    "اكتب 100 في «progressPct»، أو اجعل الحالة «in-progress» إذا بقي عمل."
  ],
  "parts/countries-lie-in-their-region": [
    "لا يُحسب {country} عادةً ضمن المنطقة {region}؛ فالقوائم المعروفة هنا تحسبه ضمن {regions}.",
    "تحقق من البلد ومن المنطقة. وإذا كان البرنامج يحسب البلد فعلًا ضمن هذه المنطقة فاتركه كما هو."
  ],
  "parts/events-end-on-or-after-their-start": [
    "تنتهي الفعالية «{event}» في {end}، أي قبل بدايتها ({start}).",
    "بدِّل التاريخين أو صحِّح الخاطئ منهما."
  ],
  "parts/expected-ends-lie-ahead": [
    "يُنتظر أن ينتهي العمل «{work}» في {end}، وقد انقضى هذا التاريخ في {asOf}.",
    "اذكر في «expectedEnd» التاريخ المنتظر الآن؛ وإن أُنجز العمل فاجعل الحالة «completed» واذكر «actualEnd»."
  ],
  "parts/ids-are-unique": [
    "المعرِّف «{id}» مستخدم من قبل في {first}.",
    "أعطِ هذا العنصر معرِّفًا خاصًا به، وتحقق مما إذا كانت الإحالات إلى «{id}» تقصده هو أم العنصر الآخر."
  ],
  "parts/issued-on-or-after-its-date": [
    "تصف الوثيقة الوضع في {asOf}، لكنها صدرت قبل ذلك في {issuedOn}.",
    "صحِّح «asOf» أو «issuedOn»."
  ],
  "parts/later-revisions-say-what-they-replace": [
    "هذه هي المراجعة {revision}، لكن الوثيقة لا تذكر المراجعة التي تحل محلها.",
    "أضف «supersedes» مع المعرِّف ورقم المراجعة والسبب."
  ],
  "parts/later-revisions-say-what-they-replace first": [
    "المراجعة الأولى لا تحل محل شيء، ومع ذلك ورد «supersedes».",
    "ارفع «revision»، أو احذف «supersedes»."
  ],
  "parts/list-editions-are-named": [
    "تستخدم الوثيقة الرمز «{code}» من القائمة {list}، لكنها لا تذكر طبعتها، والمعروف منها عدة طبعات.",
    "أضف الطبعة إلى «catalogs» تحت «{list}». ويعرض الأمر «‎waypost catalog {list}‎» الطبعات."
  ],
  "parts/no-private-contact-in-public": [
    "الوثيقة عامة وتذكر العنوان {email} غير المصرَّح بنشره.",
    "إذا كان نشر العنوان جائزًا فأضف ‎\"publishable\": true‎ إلى جهة الاتصال، وإلا فاحذفه."
  ],
  "parts/nothing-confidential-in-public": [
    "هذا العنصر سري، لكن الوثيقة عامة.",
    "احذف العنصر، أو اجعل قيمة «confidentiality» هي «programme» أو «restricted»."
  ],
  "parts/only-held-events-have-attendance": [
    "حالة الفعالية «{event}» هي «{status}»، ومع ذلك يُذكر مَن حضرها.",
    "إذا انعقدت فاجعل حالتها «held». وإلا فانقل المنتظر حضورهم إلى «participants» واحذف «attendance»."
  ],
  "parts/open-list-codes-are-known": [
    "«{code}» غير موجود (بعد) في {lists}.",
    "تحقق من الكتابة: الأمر «‎waypost catalog‎» متبوعًا باسم قائمة يعرض رموزها. وإذا لم يوجد رمز مناسب فاكتب ‎{ \"other\": { \"ar\": \"…\" } }‎ حيث يسمح الحقل بذلك."
  ],
  "parts/open-list-codes-are-known suggestion": [
    "«{code}» غير موجود (بعد) في {lists}. هل تقصد «{suggestion}»؟",
    "تحقق من الكتابة: الأمر «‎waypost catalog‎» متبوعًا باسم قائمة يعرض رموزها. وإذا لم يوجد رمز مناسب فاكتب ‎{ \"other\": { \"ar\": \"…\" } }‎ حيث يسمح الحقل بذلك."
  ],
  "parts/organization-ids-match-their-codes": [
    "ذُكر أن المنظمة «{id}» تقع في {stated}، وهو بلد غير بلد معرِّفها.",
    "صحِّح «country» أو «id»، أيهما كان خطأ."
  ],
  "parts/organization-ids-match-their-codes operator": [
    "للمنظمة «{id}» رمز المستثمر {stated}، وهو غير الرمز الوارد في معرِّفها.",
    "صحِّح «operatorCode» أو «id»، أيهما كان خطأ."
  ],
  "parts/past-facts-are-not-dated-ahead": [
    "التاريخ {date} لاحق لتاريخ إصدار هذه الوثيقة ({issuedOn}).",
    "تحقق من التاريخ، ومن السنة خصوصًا، أو حدِّث «issuedOn»."
  ],
  "parts/past-facts-are-not-dated-ahead over": [
    "الحالة «{status}»، لكن التاريخ {date} لاحق لتاريخ إصدار هذه الوثيقة ({issuedOn}).",
    "تحقق من التاريخ، ومن السنة خصوصًا. وإذا لم يحِن بعد فاجعل الحالة «planned»."
  ],
  "parts/placeholders-are-filled-in": [
    "يبدو أن «{words}» نصٌّ كان ينبغي استكماله وبقي على حاله.",
    "اكتب النص مكانه من دون قوسين معقوفين؛ وإن لم يكن لديك ما تقوله ولم يكن الحقل إلزاميًا فاحذفه."
  ],
  "parts/ranges-have-both-ends": [
    "ذُكر أن العدد مجال يبدأ من {value}، لكن حدَّه الأعلى ناقص.",
    "أضف «valueMax»، أو اكتب «gte» بمعنى «على الأقل»."
  ],
  "parts/ranges-have-both-ends reversed": [
    "حدَّا المجال معكوسان: من {value} إلى {valueMax}.",
    "بدِّل «value» و«valueMax» أو صحِّح الخاطئ منهما."
  ],
  "parts/ranges-have-both-ends other": [
    "أُعطي حد أعلى، لكن العدد لم يُذكر على أنه مجال (قيمة «comparator» هي «{comparator}»).",
    "اجعل قيمة «comparator» هي «range»، أو احذف «valueMax»."
  ],
  "parts/references-lead-to-the-right-items": [
    "المعرِّف «{id}» هو معرِّف عنصر في «{found}»، والمطلوب هنا معرِّف عنصر في {expected}.",
    "اكتب معرِّف العنصر المقصود، أو انقل الإحالة إلى الحقل المناسب لها."
  ],
  "parts/references-resolve": [
    "لا يوجد في هذه الوثيقة عنصر معرِّفه «{id}».",
    "صحِّح المعرِّف أو أضف العنصر. وإذا كان العنصر في وثيقة أخرى فاذكرها في «relatedDocuments» وهنا في «document»."
  ],
  "parts/related-documents-are-listed": [
    "لا توجد وثيقة مرتبطة معرِّفها «{id}».",
    "أضف الوثيقة إلى «relatedDocuments» بهذا المعرِّف، أو صحِّح المعرِّف."
  ],
  "parts/revisions-follow-each-other": [
    "تحل المراجعة {revision} محل المراجعة {other}، ولا أثر للمراجعات التي بينهما.",
    "إذا كانت هناك مراجعات ناقصة فقدِّمها، وإلا فاجعل رقم هذه المراجعة تاليًا مباشرة للرقم {other}."
  ],
  "parts/rows-stand-once": [
    "يتناول هذا السطر الشيء نفسه الذي يتناوله السطر في {first}: القيمة نفسها في {members}.",
    "أبقِ السطر الصحيح واحذف الآخر؛ وإذا كان المقصود به شيئًا آخر فصحِّح {members}."
  ],
  "parts/subjects-name-whom-they-are-about": [
    "الموضوع من النوع «{kind}» لكنه لا يتضمن «{missing}»، فلا يمكن لأحد أن يعرف أيَّه هو المقصود.",
    "أضف «{missing}» إلى «subject»، أو صحِّح «kind»."
  ],
  "parts/supersedes-an-earlier-revision": [
    "تعلن المراجعة {revision} أنها تحل محل المراجعة {other}، وهي ليست أسبق منها.",
    "ارفع «revision» فوق {other}، أو صحِّح رقم المراجعة المستبدلة."
  ],
  "parts/supersedes-an-earlier-revision document": [
    "تحل هذه الوثيقة محل مراجعة لوثيقة أخرى، {other}.",
    "اكتب في «supersedes» معرِّف هذه الوثيقة، {documentId}. والوثيقة الخاصة بفترة جديدة لا تحل محل شيء: احذف «supersedes»."
  ],
  "parts/text-in-the-document-language": [
    "لغة الوثيقة هي «{language}»، لكن هذا النص متوفر فقط باللغة: {languages}.",
    "أضف النص باللغة «{language}»، أو صحِّح لغة الوثيقة."
  ],
  "parts/work-in-progress-has-not-ended": [
    "العمل «{work}» قيد التنفيذ، لكن له نهاية فعلية: {end}.",
    "اجعل الحالة «completed»، أو احذف «actualEnd» إذا كان العمل مستمرًا."
  ],
  "parts/work-not-started-has-no-actual-dates": [
    "العمل «{work}» لم يبدأ بعد، لكن له بداية فعلية: {date}.",
    "اجعل الحالة «in-progress»؛ وإذا كان التاريخ مقررًا فقط فاكتبه في «plannedStart» بدلًا من ذلك."
  ],
  "parts/work-not-started-has-no-actual-dates end": [
    "العمل «{work}» لم يبدأ بعد، لكن له نهاية فعلية: {date}.",
    "اجعل الحالة «completed»؛ وإذا كان التاريخ مقررًا فقط فاكتبه في «plannedEnd» بدلًا من ذلك."
  ],
  "parts/work-not-started-is-at-zero-percent": [
    "العمل «{work}» لم يبدأ بعد، لكن نسبة تقدمه {progress} في المائة.",
    "اجعل الحالة «in-progress» واذكر البداية الفعلية، أو اكتب 0 في «progressPct»."
  ],
  "parts/work-that-is-over-expects-no-end": [
    "حالة العمل «{work}» هي «{status}»، ومع ذلك يُنتظر أن ينتهي في {end}.",
    "احذف «expectedEnd»؛ أما النهاية الفعلية فمكانها «actualEnd»."
  ]
};
