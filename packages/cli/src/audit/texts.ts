import type { AuditFault } from '@waypost/sdk/signature';
import type { LanguageId } from '../language.ts';
import { ltr } from '../texts/left-to-right.ts';

/** What `audit` says of a log. */
export interface AuditTexts {
  whole: string;
  labels: Record<'entries' | 'numbers' | 'from' | 'to' | 'hash' | 'noted' | 'file' | 'place', string>;
  range: (from: number, to: number) => string;
  found: (seq: number) => string;
  /** Of a part of a log. */
  since: (seq: number) => string;
  keep: string;
  /** What is wrong; and what that means and what to do. */
  faults: { [F in AuditFault['fault']]: { message: (it: Extract<AuditFault, { fault: F }>) => string; mend: string } };
  fetching: (entries: number) => string;
  checking: (entries: number) => string;
  notAHash: (text: string) => string;
  keyWithAddress: string;
  keyNeedsHttps: (address: string) => string;
  noGateway: string;
}

const en: AuditTexts = {
  whole: 'the log is whole: no entry was changed, taken out or put in',
  labels: {
    entries: 'Entries',
    numbers: 'Numbers',
    from: 'From',
    to: 'To',
    hash: 'Last hash',
    noted: 'Noted hash',
    file: 'File',
    place: 'Place',
  },
  range: (from, to) => `${from} to ${to}`,
  found: (seq) => `found: that of entry ${seq}`,
  since: (seq) => `Proven from entry ${seq} on; of those before it nothing is said.`,
  keep: 'Keep the last hash elsewhere, and give it with --noted the next time: nothing else shows an end that was cut off, or a log that was written anew from its start.',
  faults: {
    empty: {
      message: () => 'there is no entry in it',
      mend: 'Give the log as the gateway gives it: GET /v1/audit, every page.',
    },
    malformed: {
      message: () => 'something in it is not an audit entry',
      mend: 'The file was cut off, was edited or holds something else. Take the log from the gateway again, and leave it as it is.',
    },
    changed: {
      message: ({ seq }) => `entry ${seq} was changed: its hash is not that of what it says`,
      mend: 'Do not rely on it. Take it from the gateway again: if it is the same there, it was changed in the database; compare with a backup.',
    },
    missing: {
      message: ({ from, to }) => (from === to ? `entry ${from} is missing` : `entries ${from} to ${to} are missing`),
      mend: 'Add the page that was left out. If the gateway does not give them, they were taken out of its database: compare with a backup.',
    },
    unlinked: {
      message: ({ seq }) => `entry ${seq} does not hold the hash of the one before it`,
      mend: 'One of the two was written anew, or the files are of two logs. Do not rely on them; compare with a backup.',
    },
    twice: {
      message: ({ seq }) => `there are two different entries ${seq}`,
      mend: 'From there on the log was written anew, or the files are of two gateways. Do not rely on it; compare with a backup.',
    },
    'noted-absent': {
      message: () => 'the entries are a chain, but the noted hash does not occur in it',
      mend: 'Since the hash was noted, the log was cut off or written anew; or pages from that time were not given. Add them or, if they are there, compare with a backup.',
    },
  },
  fetching: (entries) => `reading the log: ${entries} entries …`,
  checking: (entries) => `checking ${entries} entries …`,
  notAHash: (text) =>
    `“${text}” is not a hash; --noted takes the 64 characters that waypost audit gave as the last hash`,
  keyWithAddress: 'the address of a gateway and --key-file, a file with the key of an administrator, go together',
  keyNeedsHttps: (address) => `${address}: a key is only sent over https`,
  noGateway: 'what answers there is not a gateway',
};

const fr: AuditTexts = {
  whole: 'le journal est intact\u00a0: aucune entrée n’a été modifiée, retirée ni ajoutée',
  labels: {
    entries: 'Entrées',
    numbers: 'Numéros',
    from: 'Du',
    to: 'Au',
    hash: 'Dernière empreinte',
    noted: 'Empreinte notée',
    file: 'Fichier',
    place: 'Rang',
  },
  range: (from, to) => `${from} à ${to}`,
  found: (seq) => `trouvée\u00a0: celle de l’entrée ${seq}`,
  since: (seq) => `Prouvé à partir de l’entrée ${seq}\u00a0; rien n’est dit de celles qui précèdent.`,
  keep: 'Gardez la dernière empreinte ailleurs et donnez-la la prochaine fois avec --noted\u00a0: rien d’autre ne révèle une fin coupée, ni un journal réécrit depuis son début.',
  faults: {
    empty: {
      message: () => 'il ne contient aucune entrée',
      mend: 'Donnez le journal tel que la passerelle le donne\u00a0: GET /v1/audit, toutes les pages.',
    },
    malformed: {
      message: () => 'quelque chose n’y est pas une entrée de journal d’audit',
      mend: 'Le fichier a été coupé ou retouché, ou contient autre chose. Reprenez le journal à la passerelle et laissez-le tel quel.',
    },
    changed: {
      message: ({ seq }) => `l’entrée ${seq} a été modifiée\u00a0: son empreinte n’est pas celle de ce qu’elle dit`,
      mend: 'Ne vous y fiez pas. Reprenez-la à la passerelle\u00a0: si elle y est identique, elle a été modifiée dans la base de données\u00a0; comparez avec une sauvegarde.',
    },
    missing: {
      message: ({ from, to }) => (from === to ? `il manque l’entrée ${from}` : `il manque les entrées ${from} à ${to}`),
      mend: 'Ajoutez la page oubliée. Si la passerelle ne donne pas ces entrées, elles ont été retirées de sa base de données\u00a0: comparez avec une sauvegarde.',
    },
    unlinked: {
      message: ({ seq }) => `l’entrée ${seq} ne porte pas l’empreinte de celle qui la précède`,
      mend: 'L’une des deux a été réécrite, ou les fichiers viennent de deux journaux. Ne vous y fiez pas\u00a0; comparez avec une sauvegarde.',
    },
    twice: {
      message: ({ seq }) => `il y a deux entrées ${seq} différentes`,
      mend: 'À partir de là, le journal a été réécrit, ou les fichiers viennent de deux passerelles. Ne vous y fiez pas\u00a0; comparez avec une sauvegarde.',
    },
    'noted-absent': {
      message: () => 'les entrées forment une chaîne, mais l’empreinte notée n’y figure pas',
      mend: 'Depuis que l’empreinte a été notée, le journal a été coupé ou réécrit, ou des pages de cette époque n’ont pas été données. Ajoutez-les\u00a0; si elles y sont, comparez avec une sauvegarde.',
    },
  },
  fetching: (entries) => `lecture du journal\u00a0: ${entries} entrées …`,
  checking: (entries) => `contrôle de ${entries} entrées …`,
  notAHash: (text) =>
    `«\u00a0${text}\u00a0» n’est pas une empreinte\u00a0; --noted prend les 64 caractères que waypost audit a donnés comme dernière empreinte`,
  keyWithAddress: 'l’adresse d’une passerelle et --key-file, un fichier avec la clé d’un administrateur, vont ensemble',
  keyNeedsHttps: (address) => `${address}\u00a0: une clé n’est envoyée que par https`,
  noGateway: 'ce qui répond n’est pas une passerelle',
};

const ar: AuditTexts = {
  whole: 'السجل سليم: لم يُغيَّر فيه قيد ولم يُحذف منه ولم يُضف إليه',
  labels: {
    entries: 'القيود',
    numbers: 'الأرقام',
    from: 'من',
    to: 'إلى',
    hash: 'البصمة الأخيرة',
    noted: 'البصمة المدوَّنة',
    file: 'الملف',
    place: 'الموضع',
  },
  range: (from, to) => `من ${from} إلى ${to}`,
  found: (seq) => `موجودة: بصمة القيد رقم ${seq}`,
  since: (seq) => `ثبت ذلك ابتداءً من القيد رقم ${seq}؛ ولا يُعرف شيء عما قبله.`,
  keep: `احفظ البصمة الأخيرة في مكان آخر واذكرها في المرة القادمة بالخيار ${ltr('--noted')}: فلا شيء غيرها يكشف نهاية مقطوعة أو سجلًا أُعيدت كتابته من أوله.`,
  faults: {
    empty: {
      message: () => 'ليس فيه أي قيد',
      mend: `قدِّم السجل كما تعطيه البوابة: ${ltr('GET /v1/audit')}، بجميع صفحاته.`,
    },
    malformed: {
      message: () => 'فيه ما ليس قيدًا من سجل التدقيق',
      mend: 'قُطع الملف أو عُدِّل، أو فيه شيء آخر. خذ السجل من البوابة من جديد واتركه كما هو.',
    },
    changed: {
      message: ({ seq }) => `تغيّر القيد رقم ${seq}: فبصمته ليست بصمة ما يقوله`,
      mend: 'لا تعتمد عليه. خذه من البوابة من جديد: فإن كان فيها كما هو هنا فقد غُيِّر في قاعدة البيانات؛ قارنه بنسخة احتياطية.',
    },
    missing: {
      message: ({ from, to }) => (from === to ? `القيد رقم ${from} ناقص` : `القيود من ${from} إلى ${to} ناقصة`),
      mend: 'أضف الصفحة المنسية. وإن كانت البوابة لا تعطي ما نقص فقد حُذف من قاعدة بياناتها: قارن بنسخة احتياطية.',
    },
    unlinked: {
      message: ({ seq }) => `القيد رقم ${seq} لا يحمل بصمة القيد الذي قبله`,
      mend: 'أُعيدت كتابة أحدهما، أو أُخذت الملفات من سجلين. لا تعتمد عليها؛ وقارن بنسخة احتياطية.',
    },
    twice: {
      message: ({ seq }) => `يوجد قيدان مختلفان برقم ${seq}`,
      mend: 'أُعيدت كتابة السجل من هذا الموضع، أو أُخذت الملفات من بوابتين. لا تعتمد عليه؛ وقارن بنسخة احتياطية.',
    },
    'noted-absent': {
      message: () => 'القيود سلسلة متصلة، لكن البصمة المدوَّنة ليست فيها',
      mend: 'منذ تدوين البصمة قُطع السجل أو أُعيدت كتابته، أو لم تُقدَّم صفحات من ذلك الوقت. أضفها؛ وإن كانت موجودة فقارن بنسخة احتياطية.',
    },
  },
  fetching: (entries) => `تجري قراءة السجل، عدد القيود: ${entries} …`,
  checking: (entries) => `يجري التحقق، عدد القيود: ${entries} …`,
  notAHash: (text) =>
    `«${ltr(text)}» ليس بصمة؛ يأخذ الخيار ${ltr('--noted')} الأحرف الـ64 التي أعطاها ${ltr('waypost audit')} بصمةً أخيرة`,
  keyWithAddress: `عنوان البوابة والخيار ${ltr('--key-file')}، وهو ملف فيه مفتاح مدير، لا يُذكر أحدهما دون الآخر`,
  keyNeedsHttps: (address) => `${ltr(address)}: لا يُرسَل المفتاح إلا عبر ${ltr('https')}`,
  noGateway: 'ما يجيب هناك ليس بوابة',
};

const pt: AuditTexts = {
  whole: 'o registo está íntegro: nenhuma entrada foi alterada, retirada ou acrescentada',
  labels: {
    entries: 'Entradas',
    numbers: 'Números',
    from: 'De',
    to: 'Até',
    hash: 'Último hash',
    noted: 'Hash anotado',
    file: 'Ficheiro',
    place: 'Posição',
  },
  range: (from, to) => `${from} a ${to}`,
  found: (seq) => `encontrado: o da entrada ${seq}`,
  since: (seq) => `Provado a partir da entrada ${seq}; das anteriores nada se diz.`,
  keep: 'Guarde o último hash noutro lugar e indique-o da próxima vez com --noted: só ele revela um fim cortado, ou um registo reescrito desde o início.',
  faults: {
    empty: {
      message: () => 'não tem nenhuma entrada',
      mend: 'Forneça o registo tal como o gateway o dá: GET /v1/audit, todas as páginas.',
    },
    malformed: {
      message: () => 'há nele algo que não é uma entrada do registo de auditoria',
      mend: 'O ficheiro foi cortado ou editado, ou contém outra coisa. Peça de novo o registo ao gateway e deixe-o tal como está.',
    },
    changed: {
      message: ({ seq }) => `a entrada ${seq} foi alterada: o seu hash não é o daquilo que diz`,
      mend: 'Não confie nela. Peça-a de novo ao gateway: se lá for igual, foi alterada na base de dados; compare com uma cópia de segurança.',
    },
    missing: {
      message: ({ from, to }) => (from === to ? `falta a entrada ${from}` : `faltam as entradas ${from} a ${to}`),
      mend: 'Acrescente a página esquecida. Se o gateway não der o que falta, foi retirado da sua base de dados: compare com uma cópia de segurança.',
    },
    unlinked: {
      message: ({ seq }) => `a entrada ${seq} não tem o hash da anterior`,
      mend: 'Uma das duas foi reescrita, ou os ficheiros são de dois registos. Não confie neles; compare com uma cópia de segurança.',
    },
    twice: {
      message: ({ seq }) => `há duas entradas ${seq} diferentes`,
      mend: 'A partir daí o registo foi reescrito, ou os ficheiros são de dois gateways. Não confie nele; compare com uma cópia de segurança.',
    },
    'noted-absent': {
      message: () => 'as entradas formam uma cadeia, mas o hash anotado não está nela',
      mend: 'Desde que o hash foi anotado, o registo foi cortado ou reescrito, ou não foram fornecidas páginas dessa altura. Acrescente-as; se lá estiverem, compare com uma cópia de segurança.',
    },
  },
  fetching: (entries) => `a ler o registo: ${entries} entradas …`,
  checking: (entries) => `a verificar ${entries} entradas …`,
  notAHash: (text) => `“${text}” não é um hash; --noted recebe os 64 carateres que waypost audit deu como último hash`,
  keyWithAddress: 'o endereço de um gateway e --key-file, um ficheiro com a chave de um administrador, vão juntos',
  keyNeedsHttps: (address) => `${address}: uma chave só se envia por https`,
  noGateway: 'o que responde não é um gateway',
};

const es: AuditTexts = {
  whole: 'el registro está íntegro: ninguna entrada se modificó, se quitó ni se añadió',
  labels: {
    entries: 'Entradas',
    numbers: 'Números',
    from: 'Desde',
    to: 'Hasta',
    hash: 'Último hash',
    noted: 'Hash anotado',
    file: 'Archivo',
    place: 'Posición',
  },
  range: (from, to) => `${from} a ${to}`,
  found: (seq) => `encontrado: el de la entrada ${seq}`,
  since: (seq) => `Probado a partir de la entrada ${seq}; de las anteriores no se dice nada.`,
  keep: 'Guarde el último hash en otro lugar e indíquelo la próxima vez con --noted: solo él revela un final cortado, o un registro reescrito desde el principio.',
  faults: {
    empty: {
      message: () => 'no tiene ninguna entrada',
      mend: 'Aporte el registro tal como lo da la pasarela: GET /v1/audit, todas las páginas.',
    },
    malformed: {
      message: () => 'hay en él algo que no es una entrada del registro de auditoría',
      mend: 'El archivo se cortó o se editó, o contiene otra cosa. Pida de nuevo el registro a la pasarela y déjelo tal cual.',
    },
    changed: {
      message: ({ seq }) => `la entrada ${seq} se modificó: su hash no es el de lo que dice`,
      mend: 'No se fíe de ella. Pídala de nuevo a la pasarela: si allí es igual, se modificó en la base de datos; compare con una copia de seguridad.',
    },
    missing: {
      message: ({ from, to }) => (from === to ? `falta la entrada ${from}` : `faltan las entradas ${from} a ${to}`),
      mend: 'Añada la página olvidada. Si la pasarela no da lo que falta, se quitó de su base de datos: compare con una copia de seguridad.',
    },
    unlinked: {
      message: ({ seq }) => `la entrada ${seq} no lleva el hash de la anterior`,
      mend: 'Una de las dos se reescribió, o los archivos son de dos registros. No se fíe de ellos; compare con una copia de seguridad.',
    },
    twice: {
      message: ({ seq }) => `hay dos entradas ${seq} diferentes`,
      mend: 'A partir de ahí el registro se reescribió, o los archivos son de dos pasarelas. No se fíe de él; compare con una copia de seguridad.',
    },
    'noted-absent': {
      message: () => 'las entradas forman una cadena, pero el hash anotado no está en ella',
      mend: 'Desde que se anotó el hash, el registro se cortó o se reescribió, o no se aportaron páginas de ese tiempo. Añádalas; si están, compare con una copia de seguridad.',
    },
  },
  fetching: (entries) => `leyendo el registro: ${entries} entradas …`,
  checking: (entries) => `comprobando ${entries} entradas …`,
  notAHash: (text) =>
    `«${text}» no es un hash; --noted recibe los 64 caracteres que waypost audit dio como último hash`,
  keyWithAddress: 'la dirección de una pasarela y --key-file, un archivo con la clave de un administrador, van juntos',
  keyNeedsHttps: (address) => `${address}: una clave solo se envía por https`,
  noGateway: 'lo que responde no es una pasarela',
};

/** What `audit` says, by language. */
export const texts: Record<LanguageId, AuditTexts> = { en, fr, ar, pt, es };
