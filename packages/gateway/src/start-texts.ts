import type { LanguageId } from '@waypost/sdk/messages';
import type { Reason } from './reason-of.ts';

/** What a gateway says when it starts. */
export interface StartTexts {
  /** A line that the command of this name says. */
  line(name: string, what: string): string;
  listening(address: string): string;
  docs(address: string): string;
  data(place: string): string;
  adminKey(key: string): string;
  adminKeyIn(file: string): string;
  /** The module that judges in threads cannot be run. */
  noThreads(file: string, why: string): string;
  mistake(what: string): string;
  /** Why a file, a database or an address cannot be used. */
  reasons: Readonly<Record<Reason, string>>;
  // Wrong settings, each with the option or variable that it is about.
  about(option: string, why: string): string;
  unknownOption(word: string): string;
  needsValue(option: string): string;
  noNumber(option: string, text: string, highest: number): string;
  noAddress(option: string, text: string): string;
  together(one: string, other: string): string;
  cannotListen(host: string, port: number, why: string): string;
  policyNotConformant(what: string): string;
}

export const startTexts: Record<LanguageId, StartTexts> = {
  en: {
    line: (name, what) => `${name}: ${what}`,
    listening: (address) => `listening on ${address}`,
    docs: (address) => `what can be asked of it, to read and to try: ${address}`,
    data: (place) => `data: ${place}`,
    adminKey: (key) => `The key of the first administrator, shown this once: ${key}`,
    adminKeyIn: (file) => `The key of the first administrator is in ${file}, which only this user can read.`,
    noThreads: (file, why) =>
      `documents cannot be judged: ${file} is missing or not that of this build. Install the gateway again. (${why})`,
    mistake: (what) => `a mistake of the gateway: ${what}`,
    reasons: {
      missing: 'there is no such file or folder',
      forbidden: 'this user may not read or write it',
      folder: 'it is a folder, not a file',
      exists: 'the file is there already and may hold another key; name one that is not there yet',
      inUse: 'another program listens there; choose another one with --port',
      notHere: 'this machine has no such address',
      unknownHost: 'no machine of this name is known',
      refused: 'nothing answers there; is the server running?',
      cannotOpen: 'the file cannot be opened; is its folder there, and may this user write to it?',
      notDatabase: 'the file is not a database',
      password: 'the server refuses this user or password',
      noDatabase: 'the server has no database of this name',
    },
    about: (option, why) => `${option}: ${why}`,
    unknownOption: (word) => `${word} is not an option. See --help.`,
    needsValue: (option) => `${option} needs a value. See --help.`,
    noNumber: (option, text, highest) => `${option}: ${text} is not a whole number up to ${highest}`,
    noAddress: (option, text) => `${option}: ${text} is not an http or https address`,
    together: (one, other) => `${one} and ${other} go together: give both`,
    cannotListen: (host, port, why) => `cannot listen on ${host}, port ${port}: ${why}`,
    policyNotConformant: (what) => `it is ${what}; waypost validate tells all of it`,
  },
  fr: {
    line: (name, what) => `${name}: ${what}`,
    listening: (address) => `à l’écoute sur ${address}`,
    docs: (address) => `ce qu’on peut lui demander, à lire et à essayer\u00a0: ${address}`,
    data: (place) => `données\u00a0: ${place}`,
    adminKey: (key) => `Première clé d’administration, affichée cette seule fois\u00a0: ${key}`,
    adminKeyIn: (file) => `La première clé d’administration est dans ${file}, que seul cet utilisateur peut lire.`,
    noThreads: (file, why) =>
      `impossible de juger des documents\u00a0: ${file} manque ou n’est pas de cette version. Installez à nouveau la passerelle. (${why})`,
    mistake: (what) => `une erreur de la passerelle\u00a0: ${what}`,
    reasons: {
      missing: 'ce fichier ou ce dossier n’existe pas',
      forbidden: 'cet utilisateur n’a pas le droit de le lire ou d’y écrire',
      folder: 'c’est un dossier, et non un fichier',
      exists: 'le fichier existe déjà et contient peut-être une autre clé\u00a0; nommez-en un qui n’existe pas encore',
      inUse: 'un autre programme y est à l’écoute\u00a0; choisissez-en un autre avec --port',
      notHere: 'cette machine n’a pas cette adresse',
      unknownHost: 'aucune machine de ce nom n’est connue',
      refused: 'rien n’y répond\u00a0; le serveur est-il en marche\u00a0?',
      cannotOpen:
        'le fichier ne peut pas être ouvert\u00a0; son dossier existe-t-il, et cet utilisateur peut-il y écrire\u00a0?',
      notDatabase: 'le fichier n’est pas une base de données',
      password: 'le serveur refuse cet utilisateur ou ce mot de passe',
      noDatabase: 'le serveur n’a pas de base de données de ce nom',
    },
    about: (option, why) => `${option}\u00a0: ${why}`,
    unknownOption: (word) => `${word} n’est pas une option. Voir --help.`,
    needsValue: (option) => `${option} demande une valeur. Voir --help.`,
    noNumber: (option, text, highest) => `${option}\u00a0: ${text} n’est pas un nombre entier d’au plus ${highest}`,
    noAddress: (option, text) => `${option}\u00a0: ${text} n’est pas une adresse http ou https`,
    together: (one, other) => `${one} et ${other} vont ensemble\u00a0: donnez les deux`,
    cannotListen: (host, port, why) => `impossible d’écouter sur ${host}, port ${port}\u00a0: ${why}`,
    policyNotConformant: (what) => `elle n’est pas conforme\u00a0; waypost validate dit pourquoi (${what})`,
  },
  ar: {
    // From the right, although it begins with a Latin word.
    line: (name, what) => `\u200f${name}: ${what}`,
    listening: (address) => `تستقبل الطلبات على ${address}`,
    docs: (address) => `ما يمكن طلبه منها، للقراءة والتجربة: ${address}`,
    data: (place) => `البيانات: ${place}`,
    adminKey: (key) => `مفتاح الإدارة الأول، يُعرض هذه المرة فقط: ${key}`,
    adminKeyIn: (file) => `مفتاح الإدارة الأول في الملف ${file} الذي لا يقرؤه إلا هذا المستخدم.`,
    noThreads: (file, why) =>
      `لا يمكن الحكم على الوثائق: الملف ${file} غير موجود أو ليس من هذا الإصدار. أعد تثبيت البوابة. (${why})`,
    mistake: (what) => `خطأ في البوابة: ${what}`,
    reasons: {
      missing: 'لا يوجد ملف أو مجلد بهذا الاسم',
      forbidden: 'لا يحق لهذا المستخدم قراءته أو الكتابة فيه',
      folder: 'هذا مجلد وليس ملفًا',
      exists: 'الملف موجود بالفعل وقد يحوي مفتاحًا آخر؛ اذكر ملفًا غير موجود بعد',
      inUse: 'برنامج آخر يستقبل هناك؛ اختر منفذًا آخر بواسطة ‎--port‎',
      notHere: 'ليس لهذا الجهاز هذا العنوان',
      unknownHost: 'لا يُعرف جهاز بهذا الاسم',
      refused: 'لا شيء يجيب هناك؛ هل الخادم يعمل؟',
      cannotOpen: 'لا يمكن فتح الملف؛ هل مجلده موجود، وهل يحق لهذا المستخدم الكتابة فيه؟',
      notDatabase: 'الملف ليس قاعدة بيانات',
      password: 'يرفض الخادم هذا المستخدم أو كلمة المرور هذه',
      noDatabase: 'ليس في الخادم قاعدة بيانات بهذا الاسم',
    },
    about: (option, why) => `${option}: ‏${why}`,
    unknownOption: (word) => `‏${word} ليس خيارًا. انظر ‎--help‎.`,
    needsValue: (option) => `‏${option} يحتاج إلى قيمة. انظر ‎--help‎.`,
    noNumber: (option, text, highest) => `${option}: ‏${text} ليس عددًا صحيحًا لا يتجاوز ${highest}`,
    noAddress: (option, text) => `${option}: ‏${text} ليس عنوان http أو https`,
    together: (one, other) => `${one} و${other} متلازمان: اذكرهما معًا`,
    cannotListen: (host, port, why) => `لا يمكن استقبال الطلبات على ${host}، المنفذ ${port}: ${why}`,
    policyNotConformant: (what) => `غير مطابقة، ويبيِّن ‎waypost validate‎ السبب (${what})`,
  },
  pt: {
    line: (name, what) => `${name}: ${what}`,
    listening: (address) => `à escuta em ${address}`,
    docs: (address) => `o que se lhe pode pedir, para ler e experimentar: ${address}`,
    data: (place) => `dados: ${place}`,
    adminKey: (key) => `Primeira chave de administração, mostrada só esta vez: ${key}`,
    adminKeyIn: (file) => `A primeira chave de administração está em ${file}, que só este utilizador pode ler.`,
    noThreads: (file, why) =>
      `não é possível avaliar documentos: ${file} falta ou não é desta versão. Instale de novo o gateway. (${why})`,
    mistake: (what) => `um erro do gateway: ${what}`,
    reasons: {
      missing: 'não existe tal ficheiro ou pasta',
      forbidden: 'este utilizador não o pode ler nem escrever',
      folder: 'é uma pasta, e não um ficheiro',
      exists: 'o ficheiro já existe e pode conter outra chave; indique um que ainda não exista',
      inUse: 'outro programa está ali à escuta; escolha outra com --port',
      notHere: 'esta máquina não tem tal endereço',
      unknownHost: 'não se conhece nenhuma máquina com este nome',
      refused: 'nada responde ali; o servidor está a funcionar?',
      cannotOpen: 'não é possível abrir o ficheiro; a pasta existe, e este utilizador pode escrever nela?',
      notDatabase: 'o ficheiro não é uma base de dados',
      password: 'o servidor recusa este utilizador ou esta palavra-passe',
      noDatabase: 'o servidor não tem nenhuma base de dados com este nome',
    },
    about: (option, why) => `${option}: ${why}`,
    unknownOption: (word) => `${word} não é uma opção. Ver --help.`,
    needsValue: (option) => `${option} precisa de um valor. Ver --help.`,
    noNumber: (option, text, highest) => `${option}: ${text} não é um número inteiro até ${highest}`,
    noAddress: (option, text) => `${option}: ${text} não é um endereço http ou https`,
    together: (one, other) => `${one} e ${other} andam juntos: indique os dois`,
    cannotListen: (host, port, why) => `não é possível escutar em ${host}, porta ${port}: ${why}`,
    policyNotConformant: (what) => `não está conforme; waypost validate diz porquê (${what})`,
  },
  es: {
    line: (name, what) => `${name}: ${what}`,
    listening: (address) => `a la escucha en ${address}`,
    docs: (address) => `lo que se le puede pedir, para leer y probar: ${address}`,
    data: (place) => `datos: ${place}`,
    adminKey: (key) => `Primera clave de administración, mostrada solo esta vez: ${key}`,
    adminKeyIn: (file) => `La primera clave de administración está en ${file}, que solo este usuario puede leer.`,
    noThreads: (file, why) =>
      `no se pueden juzgar documentos: ${file} falta o no es de esta versión. Vuelva a instalar la pasarela. (${why})`,
    mistake: (what) => `un error de la pasarela: ${what}`,
    reasons: {
      missing: 'no existe tal archivo o carpeta',
      forbidden: 'este usuario no puede leerlo ni escribirlo',
      folder: 'es una carpeta, y no un archivo',
      exists: 'el archivo ya existe y puede contener otra clave; indique uno que aún no exista',
      inUse: 'otro programa está a la escucha allí; elija otro con --port',
      notHere: 'esta máquina no tiene tal dirección',
      unknownHost: 'no se conoce ninguna máquina con este nombre',
      refused: 'nada responde allí; ¿está en marcha el servidor?',
      cannotOpen: 'no se puede abrir el archivo; ¿existe su carpeta, y puede este usuario escribir en ella?',
      notDatabase: 'el archivo no es una base de datos',
      password: 'el servidor rechaza este usuario o esta contraseña',
      noDatabase: 'el servidor no tiene ninguna base de datos con este nombre',
    },
    about: (option, why) => `${option}: ${why}`,
    unknownOption: (word) => `${word} no es una opción. Véase --help.`,
    needsValue: (option) => `${option} necesita un valor. Véase --help.`,
    noNumber: (option, text, highest) => `${option}: ${text} no es un número entero de hasta ${highest}`,
    noAddress: (option, text) => `${option}: ${text} no es una dirección http o https`,
    together: (one, other) => `${one} y ${other} van juntos: indique ambos`,
    cannotListen: (host, port, why) => `no se puede escuchar en ${host}, puerto ${port}: ${why}`,
    policyNotConformant: (what) => `no es conforme; waypost validate dice por qué (${what})`,
  },
};
