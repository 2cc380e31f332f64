import type { Failure } from '../input/find-sources.ts';
import { LARGEST_FILE } from '../input/read-file.ts';
import type { PartFlaw } from '../shard/merge-parts.ts';
import type { Pace } from '../terminal/pace.ts';
import { documents, errors, moreTimes, number, remarks, results, times, warnings } from './ar-nouns.ts';
import type { Texts } from './en.ts';
import { ltr, ltrList } from './left-to-right.ts';

const severities = { error: 'خطأ', warning: 'تنبيه', info: 'ملاحظة' };

const quoted = (text: string) => `«${ltr(text)}»`;
const suggested = (suggestion: string | undefined) => (suggestion ? ` هل تقصد ${ltr(suggestion)}؟` : '');
const megabytes = (bytes: number) => `${Math.ceil(bytes / 1_000_000)} ميغابايت`;
const stages: Record<Pace['stage'], string> = {
  survey: 'يجري تصفح',
  judge: 'يجري التحقق من',
  locate: 'يجري تحديد مواضع النتائج في',
};
const verbose = ltr('--verbose');

const specials = { pipe: 'أنبوب', device: 'جهاز', socket: 'مقبس', other: 'ملف خاص' };

const partFlaws: Record<PartFlaw, string> = {
  'no-part': `ليس جزءًا من حكم؛ يكتب الأجزاءَ ${ltr('waypost validate --shard')}`,
  'cut-off': 'ينتهي قبل أوانه. اكتب هذا الجزء من جديد وانتظر انتهاء الأمر',
  damaged: `تالف: ليس ما كتبه ${ltr('waypost validate --shard')}. اكتب هذا الجزء من جديد`,
  'other-version': `كتبه إصدار آخر من ${ltr('Waypost')}. اكتب كل الأجزاء بالإصدار الذي يجمعها`,
  'other-document': 'جزء من وثيقة أخرى، أو تغيّرت الوثيقة منذ ذلك الحين. اكتب الأجزاء من جديد',
  'other-terms': `حُكم عليه وفق وثائق مقارنة أخرى أو سياسة أخرى أو تاريخ آخر. سمِّ الأشياء نفسها لكل من ${ltr('validate')} و${ltr('merge')}`,
  'other-count': 'الأجزاء الأخرى من تقسيم آخر. قسّم الوثيقة في كل مكان إلى العدد نفسه من الأجزاء',
  twice: 'هذا الجزء موجود مرتين. سمِّ كل جزء مرة واحدة',
};

function obstacle(it: Failure['obstacle']): string {
  switch (it.kind) {
    case 'missing':
      return 'لا يوجد ملف أو مجلد بهذا الاسم';
    case 'denied':
      return 'لا يُسمح لك بقراءته';
    case 'folder':
      return 'هو مجلد';
    case 'link':
      return 'هو رابط، ولا يُتبع إلا إذا سمّيته بنفسك';
    case 'special':
      return `هو ${specials[it.is]}؛ ولا تُقرأ إلا الملفات العادية. وللإدخال القياسي اكتب ${ltr('-')}`;
    case 'too-large':
      return `حجمه ${megabytes(it.bytes)}؛ وتُقرأ الملفات حتى ${megabytes(LARGEST_FILE)}. وزِّعه على عدة وثائق`;
    case 'compressed':
      return 'هو مضغوط، ولا يمكن قراءة جزء منه دون ما قبله. فُكَّ ضغطه أولًا';
    case 'no-match':
      return 'لا ملف يطابق نمط الأسماء هذا (والروابط لا تُحتسب)';
    case 'no-documents':
      return `ليس في هذا المجلد أي وثيقة ${ltr('Waypost')}`;
    case 'failed':
      return `تعذرت قراءته (${ltr(it.code)})`;
  }
}

/** The same in Arabic. */
export const ar: Texts = {
  direction: 'rtl',
  comma: '، ',
  colon: ':',
  // U+200F makes the line run from right to left although it begins with a Latin word.
  prefix: '\u200fwaypost: ',
  outcome: { conformant: 'مطابقة', 'not-conformant': 'غير مطابقة', 'not-checked': 'لم يُتحقق منه' },
  wholeDocument: '(الوثيقة كلها)',
  place: 'في الموضع \u200e',
  stdin: 'الإدخال القياسي',
  stdout: 'الإخراج القياسي',
  terminalInput: `يُقرأ ما تكتبه أو تلصقه؛ أنهِه بالضغط على ${ltr('Ctrl+D')}.`,
  nothingNamed: `اذكر ملفًا أو مجلدًا أو نمط أسماء واحدًا على الأقل، أو ${ltr('-')} للإدخال القياسي. انظر ${ltr('waypost validate --help')}`,
  totals: ({ error, warning, info }) =>
    [error > 0 && number(error, errors), warning > 0 && number(warning, warnings), info > 0 && number(info, remarks)]
      .filter(Boolean)
      .join('، '),
  also: (count, places) =>
    `ويتكرر ذلك ${number(count, moreTimes)}: ${ltrList(places)}${count > places.length ? ` … (يعرضها ${verbose} كلها)` : ''}`,
  times: (count) => number(count, times),
  more: (count, rule) => `… ومن ${ltr(rule)} غيرها: ${count} (يعرضها ${verbose} كلها)`,
  capped: (listed, total) => `المعروض هو النتائج الأولى (${listed} من أصل ${total}).`,
  setAside: (ignored, known) =>
    ignored + known === 0
      ? ''
      : `لم تُحتسب: ${[ignored > 0 && `من القواعد المتجاهَلة ${ignored}`, known > 0 && `من الحالة المرجعية ${known}`].filter(Boolean).join('، ')}.`,
  staleBaseline: (name, count) =>
    `لم يعد يوجد من ${ltr(name)}: ${number(count, results)}؛ ويحذف ذلك ${ltr('--update-baseline')}.`,
  wroteBaseline: (name, count) => `كُتب ${ltr(name)}: ${number(count, results)}.`,
  noBaseline: (name) => `لا توجد حالة مرجعية ${ltr(name)}؛ أنشئها بواسطة ${ltr('--update-baseline')}`,
  badBaseline: (name) => `${ltr(name)} ليس حالة مرجعية؛ أنشئ واحدة بواسطة ${ltr('--update-baseline')}`,
  updateWithoutBaseline: `يكتب الخيار ${ltr('--update-baseline')} النتائج في ملف؛ اذكر الملف بالخيار ${ltr('--baseline')}`,
  fixNeedsFile: 'لا يمكن تصحيح إلا الملفات، لا الإدخال القياسي',
  notThroughLink: (name) => `${ltr(name)} رابط؛ اذكر الملف نفسه`,
  fixed: (count, isWritten) =>
    count === 0
      ? 'لا شيء يمكن تصحيحه تلقائيًا.'
      : isWritten
        ? `ما صُحِّح: ${number(count, results)}.`
        : `ما يمكن تصحيحه هكذا: ${number(count, results)}؛ ولم يُغيَّر شيء. وللقيام بذلك: ${ltr('--fix --write')}`,
  relatedNotFromInput: 'لا يمكن أن تأتي وثائق المقارنة من الإدخال القياسي',
  comparedWith: (names) => `تمت المقارنة مع ${ltrList(names)}.`,
  tooManyWarnings: (count, most) => `${number(count, warnings)}، أي أكثر من العدد المسموح به (${most}).`,
  judgedBy: (title, revision, date) => `فُحصت وفق السياسة «${title}»، المراجعة ${revision}، بتاريخ ${ltr(date)}.`,
  policyDoesNotApply: 'لا تنطبق السياسة على هذه الوثيقة: فُحصت وفق المعيار وحده.',
  policyRefused: (name) => `لا يمكن الفحص وفق السياسة ${ltr(name)}؛ ولم تُفحص أي وثيقة`,
  dateWithoutPolicy: `الخيار ${ltr('--date')} هو اليوم الذي يُفحص فيه وفق سياسة؛ اذكر السياسة بالخيار ${ltr('--policy')}`,
  notADate: (text) => `«${ltr(text)}» ليس تاريخًا؛ اكتبه هكذا: ${ltr('2025-04-15')}`,
  regraded: (now, own, reason) => `${severities[now]} وفق السياسة، وإلا ${severities[own]}: ${reason}`,
  waived: (waiver, expiresOn, otherwise, reason) =>
    `إعفاء حتى ${ltr(expiresOn)} (${ltr(waiver)})، وإلا ${severities[otherwise]}: ${reason}`,
  notCheckedHere: (text) => `لم يُتحقق من: ${text}`,
  skipped: (name) => `- تُرك ${ltr(name)}: ليس وثيقة ${ltr('Waypost')}`,
  passedOver: (name) => `- تُرك ${ltr(name)}: رابط أو ملف خاص`,
  summary: ({ conformant, notConformant, unfinished, unreadable, skipped }) => {
    const parts = [
      conformant > 0 && `المطابقة ${conformant}`,
      notConformant > 0 && `غير المطابقة ${notConformant}`,
      unfinished > 0 && `ما لم يُتحقق منه ${unfinished}`,
      unreadable > 0 && `ما تعذرت قراءته ${unreadable}`,
    ];
    const rest = skipped.length > 0 ? ` وتُرك من ملفات JSON الأخرى ${skipped.length}.` : '';
    return `${number(conformant + notConformant + unfinished + unreadable, documents)}: ${parts.filter(Boolean).join('، ')}.${rest}`;
  },
  notChecked: (layers) => `لم يُتحقق مما يلي لأنه لم يُطلب: ${layers.join('، ')}.`,
  progress: (index, all, name, bytes) =>
    `${all > 1 ? `${index} من ${all}: ` : ''}يجري التحقق من ${ltr(name)}${bytes > 1_000_000 ? `، ${megabytes(bytes)}` : ''} …`,
  reached: (name, { stage, done, all, itemsPerSecond, findings, secondsLeft }) =>
    [
      `${stages[stage]} ${ltr(name)}: ${megabytes(done)} من ${megabytes(all)}`,
      itemsPerSecond > 0 && `${itemsPerSecond} عنصر/ث`,
      findings > 0 && number(findings, results),
      secondsLeft > 0 && `بقي ${secondsLeft} ث`,
    ]
      .filter(Boolean)
      .join('، '),
  interrupted: 'أُوقف التحقق؛ وما لم يُتحقق منه مذكور أعلاه',
  obstacle,
  failure: (name, it) => `${ltr(name)}: ${obstacle(it)}`,
  internalError: (message) =>
    `هذا خطأ في ${ltr('Waypost')} لا في وثيقتك: ${ltr(message)}\nنرجو الإبلاغ عنه مع الأمر الذي شغّلته. ولمعرفة التفاصيل اضبط ${ltr('WAYPOST_DEBUG=1')}.`,
  partRefused: (name, flaw) => `${ltr(name)}: ${partFlaws[flaw]}`,
  partsMissing: (missing, of) =>
    `أجزاء ناقصة: ${missing.slice(0, 20).join('، ')}${missing.length > 20 ? ' …' : ''}؛ وعدد أجزاء الحكم ${of}`,
  noParts: `لا يوجد أي جزء من حكم؛ يكتب الأجزاءَ ${ltr('waypost validate --shard')}`,
  partsNotFromInput: 'لا يمكن أن تأتي أجزاء الحكم من الإدخال القياسي',
  partsDoNotFit: (reason) =>
    `الأجزاء لا توافق الوثيقة (${ltr(reason)}). اكتبها من جديد، أو تحقق من الوثيقة دون ${ltr('--shard')}`,
  shardNeedsFile: `${ltr('--shard')} يأخذ ملفًا واحدًا: لا مجلدًا ولا نمط أسماء ولا الإدخال القياسي`,
  wouldOverwrite: (name) => `${ltr(name)} من الوثائق نفسها؛ اكتب النتيجة في ملف آخر`,
  cannotWrite: (name, code) => {
    const reasons: Record<string, string> = {
      ENOENT: 'مجلده غير موجود',
      EISDIR: 'هو مجلد',
      EACCES: 'لا يُسمح لك بذلك',
      ENOSPC: 'القرص ممتلئ',
    };
    return `تعذرت كتابة ${ltr(name)}: ${reasons[code] ?? code}`;
  },
  unknownTable: (name, known, suggestion) =>
    `لا يوجد جدول اسمه ${quoted(name)}.${suggested(suggestion)} الجداول: ${ltrList(known)}`,
  exportNeedsOutput: `اذكر مجلدًا للجداول بالخيار ${ltr('--output')}، أو جدولًا واحدًا بالخيار ${ltr('--table')}. انظر ${ltr('waypost export --help')}`,
  parquetNeedsFile: `لا يُكتب ملف ${ltr('Parquet')} في الإخراج القياسي؛ اذكر ملفًا بالخيار ${ltr('--output')}`,
  notExported: (name, totals) =>
    `${ltr(name)} غير مطابق (${ar.totals(totals)}) وقد تُرك؛ لمعرفة السبب: ${ltr(`waypost validate ${name}`)}`,
  exporting: (name, rows) => `يُكتب ${ltr(name)}: عدد الصفوف ${rows}`,
  exported: (name, rows) => `كُتب ${ltr(name)}: عدد الصفوف ${rows}`,
  exists: (name) => `${ltr(name)} موجود ويبقى كما هو؛ اختر اسمًا آخر بواسطة ${ltr('--output')}`,
  unknownFormat: (name, known, suggestion) =>
    `لا توجد صيغة اسمها ${quoted(name)}.${suggested(suggestion)} الصيغ: ${ltrList(known)}`,
  notWritten: (format, known) =>
    `لا توجد وثيقة ${ltr(format)} يُبدأ منها؛ وملف README الخاص بها يعرض وثيقة صغيرة. الصيغ التي يمكن البدء منها: ${ltrList(known)}`,
  unknownProfile: (name, format, known, suggestion) =>
    `ليس في ${ltr(format)} نمط اسمه ${quoted(name)}.${suggested(suggestion)} الأنماط: ${ltrList(known)}`,
  unknownVersion: (name, format, known) => `ليس في ${ltr(format)} إصدار ${quoted(name)}. الإصدارات: ${ltrList(known)}`,
  unknownList: (name, suggestion) =>
    `لا توجد قائمة رموز اسمها ${quoted(name)}.${suggested(suggestion)} ويعرض ${ltr('waypost catalog')} القوائم كلها`,
  unknownEdition: (name, listName, known) => `ليس في ${ltr(listName)} طبعة ${quoted(name)}. الطبعات: ${ltrList(known)}`,
  unknownRule: (name, suggestion) =>
    `لا توجد قاعدة اسمها ${quoted(name)}.${suggested(suggestion)} ويعرض ${ltr('waypost rules')} القواعد كلها`,
  severalRules: (name, ids) => `عدة قواعد اسمها ${quoted(name)}: ${ltrList(ids)}`,
  moreOnRule: (rule) => `للمزيد عن قاعدة: ${ltr(`waypost explain ${rule} --lang ar`)}`,
  otherEditions: (listName, edition, others) =>
    `القائمة ${ltr(listName)}، الطبعة ${ltr(edition)}، وهي الأحدث. الطبعات الأخرى: ${ltrList(others)}.\n` +
    `والوثيقة التي تستخدم القائمة تذكر الطبعة المقصودة: ${ltr(`"catalogs": { "${listName}": "${edition}" }`)}`,
  started: (file, format, version, profile, others) =>
    [
      `كُتب ${ltr(file)}: ${ltr(`${format} ${version}`)}، النمط ${ltr(profile)}.${others.length > 0 ? ` الأنماط الأخرى: ${ltrList(others)}.` : ''}`,
      'ضع نصوصك مكان النصوص التي بين [قوسين مربعين]؛ أما الرموز والتواريخ والأرقام فأمثلة، فغيِّرها أيضًا.',
      `ثم تحقق منه: ${ltr(`waypost validate ${file}`)}`,
    ].join('\n'),
  tables: {
    // So that the columns keep their order above rows that begin with a code.
    formats: ['الصيغة', 'الإصدارات', 'الأنماط', 'العنوان'].map(ltr),
    catalogs: ['القائمة', 'الطبعة', 'الرموز', 'النوع', 'العنوان'].map(ltr),
    catalog: ['الرمز', 'التسمية'].map(ltr),
    rules: ['البند', 'الخطورة', 'القاعدة', 'ما تقوله'].map(ltr),
  },
  severity: { error: ltr('خطأ'), warning: ltr('تنبيه'), info: ltr('ملاحظة') },
  severityMeans: {
    error: 'خطأ: الوثيقة التي تخالفها غير مطابقة',
    warning: 'تنبيه: ينبغي النظر فيه، وتبقى الوثيقة مطابقة',
    info: 'ملاحظة: تفيد معرفتها، وتبقى الوثيقة مطابقة',
  },
  rulePage: {
    labels: {
      rule: 'القاعدة',
      clause: 'البند',
      severity: 'الخطورة',
      formats: 'الوثائق',
      profiles: 'الأنماط',
      versions: 'الإصدارات',
      stage: 'المرحلة',
    },
    all: 'الكل',
    versions: (since, until) => (until ? `من ${since} إلى ${until}` : `منذ ${since}`),
    stage: 'ابتداءً من التقديم؛ ويجوز أن تكون المسودة غير مكتملة',
    why: 'السبب',
    failing: 'هذا يخالفها',
    said: 'ما يقوله المدقِّق',
    mended: 'هذا يوافقها',
    variants: 'ويقول أيضًا بحسب الحالة',
    sources: 'المصادر',
    proposed: 'من اقتراح Waypost؛ ولا يقوله أي مصدر بهذه الصيغة',
  },
  verifyNeeds: `اذكر المفاتيح بالخيار ${ltr('--keys')}، ثم ${ltr('--receipt')} أو ${ltr('--signature')}. انظر ${ltr('waypost verify --help')}`,
  signNeeds: `اذكر وثيقة والخيار ${ltr('--key')}، أو ${ltr('--new-key')} وحده لإنشاء مفتاح. انظر ${ltr('waypost sign --help')}`,
  noKeys: (name) => `ليس في ${ltr(name)} مفتاح عام من نوع ${ltr('Ed25519')}؛ وينبغي أن يكون ${ltr('JSON Web Key Set')}`,
  noPrivateKey: (name) =>
    `ليس في ${ltr(name)} مفتاح خاص من نوع ${ltr('Ed25519')}؛ أنشئ واحدًا بواسطة ${ltr('waypost sign --new-key')}`,
  noApiKey: (name) => `ينبغي أن يحوي ${ltr(name)} مفتاحًا واحدًا لبوابة، ولا شيء غيره`,
  keysNeedHttps: (address) => `${ltr(address)}: لا تُجلب المفاتيح إلا عبر ${ltr('https')}`,
  cannotFetch: (address, reason) => `تعذر جلب ${ltr(address)}: ${ltr(reason)}`,
  keyExists: (name) => `${ltr(name)} موجود ويبقى كما هو؛ اختر اسمًا آخر للمفتاح الجديد`,
  madeKey: (name) =>
    `كُتب ${ltr(name)}: المفتاح الخاص. أبقه سرًّا واحتفظ بنسخة منه. والمفتاح العام في الإخراج القياسي لتسجيله لدى البوابة.`,
  gatewayMissing: (name) =>
    `البوابة حزمة مستقلة، ${ltr(name)}، وهي غير مثبَّتة هنا. ثبِّتها بالأمر: ${ltr(`npm install ${name}`)}`,
  status: { draft: 'مسودة', released: 'صادر', withdrawn: 'مسحوب' },
  openness: { open: 'مفتوحة', closed: 'مغلقة' },
};
