// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from '../language.ts';

export const messages: Language['messages'] = {
  "parts/adopted-documents-rest-on-a-decision": [
    "أُعلن أن الوثيقة معتمدة، لكن لم يُذكر قرار بذلك.",
    "أضف القرار إلى «decisions» بالحالة «taken» مع تاريخه، أو اجعل قيمة «lifecycle» هي «submitted»."
  ],
  "parts/approximate-numbers-keep-their-words": [
    "العدد ليس دقيقًا («{comparator}»)، لكن صياغته الأصلية غير مذكورة.",
    "أضف «statedAs» بكلمات المصدر."
  ],
  "parts/closed-list-codes-are-known": [
    "«{code}» ليس رمزًا من القائمة {lists} في الإصدار الذي تذكره الوثيقة.",
    "استخدم رمزًا من القائمة (‎waypost catalog {lists}‎)، أو صحِّح الإصدار في «catalogs»."
  ],
  "parts/completed-work-has-evidence": [
    "أُعلن أن الحالة هنا «{status}» من دون أي دليل.",
    "أدرج الدليل في «evidence» الخاصة بالوثيقة (شهادة أو محضر أو صورة أو تقرير…) واذكر معرِّفه هنا."
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
  "parts/no-private-contact-in-public": [
    "الوثيقة عامة وتذكر العنوان {email} غير المصرَّح بنشره.",
    "إذا كان نشر العنوان جائزًا فأضف ‎\"public\": true‎ إلى جهة الاتصال، وإلا فاحذفه."
  ],
  "parts/nothing-confidential-in-public": [
    "هذا العنصر سري، لكن الوثيقة عامة.",
    "احذف العنصر، أو اجعل قيمة «confidentiality» هي «programme» أو «restricted»."
  ],
  "parts/open-list-codes-are-known": [
    "«{code}» ليس (بعد) رمزًا من القائمة {lists}.",
    "تحقق من الكتابة (‎waypost catalog {lists}‎). وإذا لم يوجد رمز مناسب فاكتب ‎{ \"other\": { \"ar\": \"…\" } }‎ حيث يسمح الحقل بذلك."
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
    "إذا كانت هناك مراجعات ناقصة فأرسلها، وإلا فاجعل رقم هذه المراجعة تاليًا مباشرة لـ {other}."
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
  ]
};
