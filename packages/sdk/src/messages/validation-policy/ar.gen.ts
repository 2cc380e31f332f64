// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../language.ts';

export const messages: Language['messages'] = {
  "validation-policy/code-lists-are-known": [
    "لا توجد قائمة رموز «{list}» في هذا الإصدار من المعيار.",
    "تحقق من الكتابة: فالأمر waypost catalog يعرض كل القوائم. وهذا البند على حاله لا يغير شيئًا."
  ],
  "validation-policy/code-lists-are-known suggestion": [
    "لا توجد قائمة رموز «{list}». هل تقصد «{suggestion}»؟",
    "صحِّح الاسم. فهذا البند على حاله لا يغير شيئًا."
  ],
  "validation-policy/code-lists-are-known edition": [
    "ليس لقائمة الرموز {list} طبعة «{edition}». الطبعات المعروفة: {known}.",
    "تحقق من الكتابة. فلا يمكن لأي وثيقة أن تذكر هذه الطبعة وتُفحص رموزها."
  ],
  "validation-policy/formats-and-profiles-are-known": [
    "«{name}» غير معروف. المعروف: {known}.",
    "تحقق من الكتابة (waypost formats). فهذا البند على حاله لا يعني أي وثيقة."
  ],
  "validation-policy/formats-and-profiles-are-known format": [
    "لا توجد صيغة «{name}». الصيغ المعروفة: {known}.",
    "تحقق من الكتابة (waypost formats). فهذا البند على حاله لا يعني أي وثيقة."
  ],
  "validation-policy/formats-and-profiles-are-known format-suggestion": [
    "لا توجد صيغة «{name}». هل تقصد «{suggestion}»؟",
    "صحِّح الاسم. فهذا البند على حاله لا يعني أي وثيقة."
  ],
  "validation-policy/formats-and-profiles-are-known profile": [
    "لا يوجد نمط «{name}». الأنماط المعروفة: {known}.",
    "تحقق من الكتابة (waypost formats). فهذا البند على حاله لا يعني أي وثيقة."
  ],
  "validation-policy/formats-and-profiles-are-known profile-suggestion": [
    "لا يوجد نمط «{name}». هل تقصد «{suggestion}»؟",
    "صحِّح الاسم. فهذا البند على حاله لا يعني أي وثيقة."
  ],
  "validation-policy/limits-leave-room": [
    "«{least}» يساوي {lower} و«{most}» يساوي {upper}: فلا شيء بينهما.",
    "صحِّح أحد الحدين. وإذا لم تذكر حدًّا فالساري هو حد المعيار."
  ],
  "validation-policy/lists-and-formats-stand-once": [
    "لـ«{name}» بند بالفعل في {first}.",
    "اجمع البندين في بند واحد."
  ],
  "validation-policy/rules-are-known": [
    "لا توجد قاعدة «{rule}» في هذا الإصدار من المعيار.",
    "تحقق من الكتابة. فهذا البند على حاله لا يغير شيئًا."
  ],
  "validation-policy/rules-are-known suggestion": [
    "لا توجد قاعدة «{rule}». هل تقصد «{suggestion}»؟",
    "صحِّح الاسم. فهذا البند على حاله لا يغير شيئًا."
  ],
  "validation-policy/rules-are-known layer": [
    "القاعدة «{rule}» من قواعد القراءة أو البنية، ولا يمكن لسياسة أن تغيرها.",
    "احذف هذا البند: فعلى كل وثيقة أن تحترم هذه القواعد وإلا تعذرت قراءتها على البرامج."
  ],
  "validation-policy/severity-changes-do-not-overlap": [
    "درجة خطورة {rule} مذكورة أيضًا في {first} لبعض الأيام نفسها.",
    "اجعل أحد البندين ينتهي («until») عشية بدء التالي («from»)، أو احذف أحدهما."
  ],
  "validation-policy/severity-changes-end-after-they-start": [
    "تسري درجة الخطورة حتى {until}، لكنها لا تبدأ إلا في {from}.",
    "صحِّح أحد التاريخين."
  ],
  "validation-policy/waiver-ids-are-unique": [
    "«{id}» هو بالفعل معرِّف الإعفاء الوارد في {first}.",
    "أعطِ هذا الإعفاء معرِّفًا خاصًا به."
  ],
  "validation-policy/waivers-end-after-they-start": [
    "تنتهي صلاحية الإعفاء في {expiresOn}، أي قبل منحه ({grantedOn}).",
    "صحِّح أحد التاريخين."
  ]
};
