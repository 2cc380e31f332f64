// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../language.ts';

export const messages: Language['messages'] = {
  "policy/editions-are-admitted": [
    "تستخدم الوثيقة الطبعة «{edition}» من قائمة الرموز {list}، والسياسة تقبل: {admitted}.",
    "استخدم رموز طبعة مقبولة (‎waypost catalog {list}‎) واذكرها في «catalogs»."
  ],
  "policy/reports-come-in-time": [
    "صدر التقرير في {issuedOn}، وكان آخر موعد له {due}، أي نهاية فترته ({end}) مضافًا إليها المهلة (بالأيام: {days}).",
    "تحقق من «issuedOn» ومن الفترة. وإذا كانا صحيحين فلا شيء يُصحَّح؛ فهذه النتيجة تفيد بأن التقرير تأخر."
  ],
  "policy/required-profiles-are-used": [
    "النمط هو «{profile}»، والسياسة المطبَّقة تطلب: {required}.",
    "أعدّ الوثيقة وفق أحد هذه الأنماط. وإذا كان نمطك هو الصحيح فاسأل الجهة التي أصدرت السياسة."
  ],
  "policy/waivers-are-in-force": [
    "انتهت صلاحية الإعفاء {waiver} من القاعدة {rule} في {expiresOn}.",
    "صحِّح ما وجدته القاعدة هنا، أو اطلب إعفاءً جديدًا من الجهة التي أصدرت السياسة."
  ]
};
