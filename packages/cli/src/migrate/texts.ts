import type { MigrationObstacle } from '@waypost/sdk/migrate';
import type { LanguageId } from '../language.ts';
import { ltr, ltrList } from '../texts/left-to-right.ts';

type Refusal = Exclude<MigrationObstacle, { reason: 'not-conformant' }>;

/** What `migrate` says of a document. */
export interface MigrateTexts {
  /** How many fields are kept, moved, defaulted and dropped, those that are none left out. */
  fields: Record<'kept' | 'moved' | 'defaulted' | 'dropped' | 'changed' | 'narrowed', (count: number) => string>;
  /** What became of a field that is listed. */
  became: Record<'moved' | 'defaulted' | 'dropped' | 'changed' | 'narrowed', string>;
  more: (count: number) => string;
  unmapped: (code: string, edition: string, places: string, more: number) => string;
  added: (edition: string, codes: string) => string;
  asks: string;
  refused: { [R in Refusal['reason']]: (it: Extract<Refusal, { reason: R }>) => string };
  notMigrated: string;
  lossy: string;
  written: (name: string) => string;
  nowhere: string;
  notBoth: string;
  nothingToDo: string;
  catalogForm: (word: string) => string;
  sameTarget: (name: string) => string;
}

const count = (number: number, one: string, several: string) => `${number} ${number === 1 ? one : several}`;

const en: MigrateTexts = {
  fields: {
    kept: (n) => `${count(n, 'field', 'fields')} kept`,
    moved: (n) => `${n} moved`,
    defaulted: (n) => `${n} set to a default`,
    dropped: (n) => `${n} dropped`,
    changed: (n) => `${n} of them with another value`,
    narrowed: (n) => `${n} only with the nearest value`,
  },
  became: { moved: 'moved', defaulted: 'default', dropped: 'dropped', changed: 'changed', narrowed: 'nearest value' },
  more: (n) => `… and ${n} more; --ledger writes all of them to a file`,
  unmapped: (code, edition, places, more) =>
    `${code} has no counterpart in ${edition} and was left as it is: ${places}${more > 0 ? ` and ${more} more` : ''}`,
  added: (edition, codes) => `new in ${edition}, and not yet spoken of: ${codes}`,
  asks: 'The new document needs a look: what it was migrated to asks for more.',
  refused: {
    'unknown-version': ({ format, version, known }) =>
      `${format} has no version ${version}; it has ${known.join(', ')}`,
    'no-path': ({ format, from, to }) => `there is no way from ${format} ${from} to ${to}`,
    'unknown-list': ({ list, known }) =>
      `it takes no codes from a list ${list}; it takes them from ${known.join(', ')}`,
    'unknown-edition': ({ list, edition, known }) =>
      edition === undefined
        ? `its “catalogs” do not say which edition of ${list} it means; there are ${known.join(', ')}`
        : `${list} has no edition ${edition}; it has ${known.join(', ')}`,
    'no-edition-path': ({ list, from, to }) => `it is not known which codes of ${list} ${from} are which of ${to}`,
  },
  notMigrated: 'Only documents that conform are migrated. Mend it first; nothing was written.',
  lossy: 'Nothing was written, since something would be lost: see above. If that is meant: --allow-loss',
  written: (name) => `written: ${name}`,
  nowhere: 'several documents need a folder to go to: --output, or --write to change the files themselves',
  notBoth: '--output and --write exclude each other',
  nothingToDo: 'say where to: --to with a version, or --catalog with a list and its edition',
  catalogForm: (word) => `“${word}” is not a list and its edition; write it like this: ore-pillar=ORE3-2022`,
  sameTarget: (name) => `two documents would be written to ${name}; migrate them one by one`,
};

const fr: MigrateTexts = {
  fields: {
    kept: (n) => `${count(n, 'champ conservé', 'champs conservés')}`,
    moved: (n) => `${count(n, 'déplacé', 'déplacés')}`,
    defaulted: (n) => `${count(n, 'mis à sa valeur par défaut', 'mis à leur valeur par défaut')}`,
    dropped: (n) => `${count(n, 'abandonné', 'abandonnés')}`,
    changed: (n) => `dont ${n} de valeur nouvelle`,
    narrowed: (n) => `dont ${n} réduits à la valeur la plus proche`,
  },
  became: {
    moved: 'déplacé',
    defaulted: 'valeur par défaut',
    dropped: 'abandonné',
    changed: 'modifié',
    narrowed: 'valeur la plus proche',
  },
  more: (n) => `… et ${n} de plus\u00a0; --ledger les écrit tous dans un fichier`,
  unmapped: (code, edition, places, more) =>
    `${code} n’a pas d’équivalent dans ${edition} et reste tel quel\u00a0: ${places}${more > 0 ? ` et ${more} de plus` : ''}`,
  added: (edition, codes) => `nouveau dans ${edition}, le document n’en dit rien encore\u00a0: ${codes}`,
  asks: 'Le nouveau document est à revoir\u00a0: sa nouvelle version ou édition demande davantage.',
  refused: {
    'unknown-version': ({ format, version, known }) =>
      `${format} n’a pas de version ${version}\u00a0; versions\u00a0: ${known.join(', ')}`,
    'no-path': ({ format, from, to }) => `aucune voie ne mène de ${format} ${from} à ${to}`,
    'unknown-list': ({ list, known }) =>
      `il n’emploie aucun code d’une liste ${list}\u00a0; ses listes\u00a0: ${known.join(', ')}`,
    'unknown-edition': ({ list, edition, known }) =>
      edition === undefined
        ? `son champ «\u00a0catalogs\u00a0» ne dit pas quelle édition de ${list} il emploie\u00a0; éditions\u00a0: ${known.join(', ')}`
        : `${list} n’a pas d’édition ${edition}\u00a0; éditions\u00a0: ${known.join(', ')}`,
    'no-edition-path': ({ list, from, to }) =>
      `on ne sait pas à quels codes de ${list} ${to} correspondent ceux de ${from}`,
  },
  notMigrated: 'Seul un document conforme est migré. Corrigez-le d’abord\u00a0; rien n’a été écrit.',
  lossy:
    'Rien n’a été écrit, car des données seraient perdues\u00a0: voir ci-dessus. Si c’est voulu\u00a0: --allow-loss',
  written: (name) => `écrit\u00a0: ${name}`,
  nowhere: 'plusieurs documents demandent un dossier\u00a0: --output, ou --write pour modifier les fichiers eux-mêmes',
  notBoth: '--output et --write s’excluent',
  nothingToDo: 'indiquez vers quoi migrer\u00a0: --to et une version, ou --catalog, une liste et son édition',
  catalogForm: (word) =>
    `«\u00a0${word}\u00a0» n’est pas une liste avec son édition\u00a0; écrivez par exemple ore-pillar=ORE3-2022`,
  sameTarget: (name) => `deux documents iraient dans ${name}\u00a0; migrez-les l’un après l’autre`,
};

const ar: MigrateTexts = {
  fields: {
    kept: (n) => `حقول محفوظة: ${n}`,
    moved: (n) => `منقولة: ${n}`,
    defaulted: (n) => `بقيمة افتراضية: ${n}`,
    dropped: (n) => `متروكة: ${n}`,
    changed: (n) => `منها بقيمة جديدة: ${n}`,
    narrowed: (n) => `منها بأقرب قيمة فقط: ${n}`,
  },
  became: {
    moved: 'نُقل',
    defaulted: 'قيمة افتراضية',
    dropped: 'تُرك',
    changed: 'تغيّر',
    narrowed: 'أقرب قيمة',
  },
  more: (n) => `… وغيرها: ${n}؛ الخيار ‎--ledger‎ يكتبها كلها في ملف`,
  unmapped: (code, edition, places, more) =>
    `لا مقابل للرمز ${ltr(code)} في ${ltr(edition)}، فبقي كما هو: ${ltr(places)}${more > 0 ? ` ومواضع أخرى: ${more}` : ''}`,
  added: (edition, codes) => `جديد في ${ltr(edition)} ولا تذكره الوثيقة بعد: ${ltr(codes)}`,
  asks: 'تحتاج الوثيقة الجديدة إلى مراجعة: فما انتقلت إليه يطلب المزيد.',
  refused: {
    'unknown-version': ({ format, version, known }) =>
      `لا يوجد إصدار ${ltr(version)} من ${ltr(format)}؛ الإصدارات: ${ltrList(known)}`,
    'no-path': ({ format, from, to }) => `لا طريق من ${ltr(`${format} ${from}`)} إلى ${ltr(to)}`,
    'unknown-list': ({ list, known }) => `لا تأخذ الوثيقة رموزًا من القائمة ${ltr(list)}؛ قوائمها: ${ltrList(known)}`,
    'unknown-edition': ({ list, edition, known }) =>
      edition === undefined
        ? `لا يذكر الحقل «${ltr('catalogs')}» أي طبعة من ${ltr(list)} هي المقصودة؛ الطبعات: ${ltrList(known)}`
        : `لا توجد طبعة ${ltr(edition)} من ${ltr(list)}؛ الطبعات: ${ltrList(known)}`,
    'no-edition-path': ({ list, from, to }) => `لا يُعرف أي رموز ${ltr(`${list} ${to}`)} تقابل رموز ${ltr(from)}`,
  },
  notMigrated: 'لا تُرحَّل إلا الوثائق المطابقة. صحِّحها أولًا؛ لم يُكتب شيء.',
  lossy: 'لم يُكتب شيء لأن بيانات ستُفقد: انظر أعلاه. إن كان ذلك مقصودًا: ‎--allow-loss‎',
  written: (name) => `كُتب: ${ltr(name)}`,
  nowhere: 'تحتاج عدة وثائق إلى مجلد: ‎--output‎، أو ‎--write‎ لتغيير الملفات نفسها',
  notBoth: 'لا يجتمع ‎--output‎ و‎--write‎',
  nothingToDo: 'اذكر الوجهة: ‎--to‎ مع إصدار، أو ‎--catalog‎ مع قائمة وطبعتها',
  catalogForm: (word) => `«${ltr(word)}» ليس قائمة وطبعة؛ اكتب مثلًا ‎ore-pillar=ORE3-2022‎`,
  sameTarget: (name) => `ستُكتب وثيقتان في ${ltr(name)}؛ رحِّلهما واحدة تلو الأخرى`,
};

const pt: MigrateTexts = {
  fields: {
    kept: (n) => `${count(n, 'campo mantido', 'campos mantidos')}`,
    moved: (n) => `${count(n, 'deslocado', 'deslocados')}`,
    defaulted: (n) => `${n} com valor por omissão`,
    dropped: (n) => `${count(n, 'eliminado', 'eliminados')}`,
    changed: (n) => `${n} deles com outro valor`,
    narrowed: (n) => `${n} deles só com o valor mais próximo`,
  },
  became: {
    moved: 'deslocado',
    defaulted: 'valor por omissão',
    dropped: 'eliminado',
    changed: 'alterado',
    narrowed: 'valor mais próximo',
  },
  more: (n) => `… e mais ${n}; --ledger escreve todos num ficheiro`,
  unmapped: (code, edition, places, more) =>
    `${code} não tem equivalente em ${edition} e fica como está: ${places}${more > 0 ? ` e mais ${more}` : ''}`,
  added: (edition, codes) => `novo em ${edition}, e o documento ainda nada diz dele: ${codes}`,
  asks: 'O novo documento precisa de ser revisto: a nova versão ou edição pede mais.',
  refused: {
    'unknown-version': ({ format, version, known }) =>
      `${format} não tem a versão ${version}; versões: ${known.join(', ')}`,
    'no-path': ({ format, from, to }) => `não há caminho de ${format} ${from} para ${to}`,
    'unknown-list': ({ list, known }) => `não usa códigos de uma lista ${list}; as suas listas: ${known.join(', ')}`,
    'unknown-edition': ({ list, edition, known }) =>
      edition === undefined
        ? `o seu campo “catalogs” não diz que edição de ${list} usa; edições: ${known.join(', ')}`
        : `${list} não tem a edição ${edition}; edições: ${known.join(', ')}`,
    'no-edition-path': ({ list, from, to }) => `não se sabe a que códigos de ${list} ${to} correspondem os de ${from}`,
  },
  notMigrated: 'Só se migra um documento conforme. Corrija-o primeiro; nada foi escrito.',
  lossy: 'Nada foi escrito, porque se perderiam dados: ver acima. Se é essa a intenção: --allow-loss',
  written: (name) => `escrito: ${name}`,
  nowhere: 'vários documentos precisam de uma pasta: --output, ou --write para alterar os próprios ficheiros',
  notBoth: '--output e --write excluem-se',
  nothingToDo: 'indique para onde: --to e uma versão, ou --catalog, uma lista e a sua edição',
  catalogForm: (word) => `“${word}” não é uma lista com a sua edição; escreva por exemplo ore-pillar=ORE3-2022`,
  sameTarget: (name) => `dois documentos iriam para ${name}; migre-os um a um`,
};

const es: MigrateTexts = {
  fields: {
    kept: (n) => `${count(n, 'campo conservado', 'campos conservados')}`,
    moved: (n) => `${count(n, 'trasladado', 'trasladados')}`,
    defaulted: (n) => `${n} con su valor por defecto`,
    dropped: (n) => `${count(n, 'eliminado', 'eliminados')}`,
    changed: (n) => `${n} de ellos con otro valor`,
    narrowed: (n) => `${n} de ellos solo con el valor más cercano`,
  },
  became: {
    moved: 'trasladado',
    defaulted: 'valor por defecto',
    dropped: 'eliminado',
    changed: 'cambiado',
    narrowed: 'valor más cercano',
  },
  more: (n) => `… y ${n} más; --ledger los escribe todos en un archivo`,
  unmapped: (code, edition, places, more) =>
    `${code} no tiene equivalente en ${edition} y queda como está: ${places}${more > 0 ? ` y ${more} más` : ''}`,
  added: (edition, codes) => `nuevo en ${edition}, y el documento aún no dice nada de ello: ${codes}`,
  asks: 'Hay que revisar el nuevo documento: la nueva versión o edición pide más.',
  refused: {
    'unknown-version': ({ format, version, known }) =>
      `${format} no tiene la versión ${version}; versiones: ${known.join(', ')}`,
    'no-path': ({ format, from, to }) => `no hay camino de ${format} ${from} a ${to}`,
    'unknown-list': ({ list, known }) => `no usa códigos de una lista ${list}; sus listas: ${known.join(', ')}`,
    'unknown-edition': ({ list, edition, known }) =>
      edition === undefined
        ? `su campo «catalogs» no dice qué edición de ${list} usa; ediciones: ${known.join(', ')}`
        : `${list} no tiene la edición ${edition}; ediciones: ${known.join(', ')}`,
    'no-edition-path': ({ list, from, to }) => `no se sabe a qué códigos de ${list} ${to} corresponden los de ${from}`,
  },
  notMigrated: 'Solo se migra un documento conforme. Corríjalo primero; no se ha escrito nada.',
  lossy: 'No se ha escrito nada, porque se perderían datos: véase arriba. Si es lo que quiere: --allow-loss',
  written: (name) => `escrito: ${name}`,
  nowhere: 'varios documentos necesitan una carpeta: --output, o --write para cambiar los propios archivos',
  notBoth: '--output y --write se excluyen',
  nothingToDo: 'indique hacia dónde: --to y una versión, o --catalog, una lista y su edición',
  catalogForm: (word) => `«${word}» no es una lista con su edición; escriba por ejemplo ore-pillar=ORE3-2022`,
  sameTarget: (name) => `dos documentos irían a ${name}; mígrelos uno a uno`,
};

/** What `migrate` says, by language. */
export const texts: Record<LanguageId, MigrateTexts> = { en, fr, ar, pt, es };
