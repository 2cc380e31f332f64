/** A name of a file, whose own direction is to disturb nothing around it. */
const alone = (name) => `\u2068${name}\u2069`;

/** The same in Arabic; a number stands behind its noun, which would change with it. */
export const ar = {
  direction: 'rtl',
  title: 'التحقق من وثيقة Waypost',
  intro:
    'خارطة طريق أو تقرير مؤشرات أو تقييم للجاهزية أو حالة تنفيذ إطار معايير منظمة الجمارك العالمية، في ملف JSON أو NDJSON. تبقى الوثيقة على جهازك: لا يُرسل منها شيء.',
  choose: 'اختر ملفًا',
  drop: 'أو أسقطه هنا',
  paste: 'أو ألصق وثيقة',
  text: 'نص الوثيقة',
  check: 'تحقق',
  sample: 'أدرج مثالًا فيه أخطاء',
  pasted: 'النص الملصق',
  checking: (name) => `جارٍ التحقق من ${alone(name)}…`,
  tooLarge: (name, most) => `حجم ${alone(name)} يتجاوز أقصى ما تقبله هذه الصفحة: ${alone(`${most} MB`)}.`,
  unreadable: (name) => `تعذرت قراءة ${alone(name)}. اختر ملفًا، لا مجلدًا.`,
  onlyFirst: (count) => `لم يُتحقق إلا من الملف الأول؛ عدد الملفات: ${count}.`,
  outcome: { conformant: 'مطابقة', 'not-conformant': 'غير مطابقة' },
  errors: (count) => `الأخطاء: ${count}`,
  warnings: (count) => `التنبيهات: ${count}`,
  remarks: (count) => `الملاحظات: ${count}`,
  noErrors: 'لا أخطاء فيما جرى التحقق منه.',
  severity: { error: 'خطأ', warning: 'تنبيه', info: 'ملاحظة' },
  unknownFormat: 'نوع وثيقة غير معروف',
  status: { draft: 'مسودة', released: 'صادر', withdrawn: 'مسحوب' },
  place: ({ line, column }) => `السطر ${line}، العمود ${column}`,
  whole: 'الوثيقة كلها',
  more: (count) => `اعرض الباقي: ${count}`,
  capped: (listed, total) => `المعروض هو النتائج الأولى (${listed} من أصل ${total}).`,
  notChecked: 'لم يُتحقق منه',
  report: 'على شكل تقرير تحقق (JSON)',
  download: 'نزِّل التقرير',
};
