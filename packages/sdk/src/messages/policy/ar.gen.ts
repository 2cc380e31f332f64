// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../language.ts';

export const messages: Language['messages'] = {
  "policy/editions-are-admitted": [
    "تستخدم الوثيقة الإصدار «{edition}» من قائمة الرموز {list}، والسياسة تقبل: {admitted}.",
    "استخدم رموز إصدار مقبول (‎waypost catalog {list}‎) واذكره في «catalogs»."
  ],
  "policy/reports-come-in-time": [
    "صدر التقرير في {issuedOn}، وكان موعده الأقصى {due}، أي بعد {days} يوماً من نهاية فترته ({end}).",
    "تحقق من «issuedOn» ومن الفترة. وإذا كانا صحيحين فلا شيء يُصحَّح؛ فالملاحظة تفيد بأن التقرير تأخر."
  ],
  "policy/required-profiles-are-used": [
    "النمط هو «{profile}»، والسياسة المطبَّقة تطلب: {required}.",
    "أعدّ الوثيقة وفق أحد هذه الأنماط. وإذا كان نمطكم هو الصحيح فاسألوا الجهة التي أصدرت السياسة."
  ],
  "policy/waivers-are-in-force": [
    "انتهت صلاحية الإعفاء {waiver} من القاعدة {rule} في {expiresOn}.",
    "صحح ما تلاحظه القاعدة هنا، أو اطلب إعفاءً جديداً من الجهة التي أصدرت السياسة."
  ]
};
