import type { LanguageId } from '@waypost/sdk/messages';

/** What a gateway says when it starts. */
export interface StartTexts {
  listening(address: string): string;
  docs(address: string): string;
  data(place: string): string;
  adminKey(key: string): string;
  /** The module that judges in threads cannot be run. */
  noThreads(file: string, why: string): string;
  mistake(what: string): string;
  // Wrong settings, each with the option or variable that it is about.
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
    listening: (address) => `listening on ${address}`,
    docs: (address) => `what can be asked of it, to read and to try: ${address}`,
    data: (place) => `data: ${place}`,
    adminKey: (key) => `The key of the first administrator, shown this once: ${key}`,
    noThreads: (file, why) =>
      `documents cannot be judged: ${file} is missing or not that of this build. Install the gateway again. (${why})`,
    mistake: (what) => `a mistake of the gateway: ${what}`,
    unknownOption: (word) => `${word} is no option. See --help.`,
    needsValue: (option) => `${option} needs a value. See --help.`,
    noNumber: (option, text, highest) => `${option}: ${text} is no whole number up to ${highest}`,
    noAddress: (option, text) => `${option}: ${text} is no http or https address`,
    together: (one, other) => `${one} and ${other} go together: give both`,
    cannotListen: (host, port, why) => `cannot listen on ${host}, port ${port}: ${why}`,
    policyNotConformant: (what) => `it is ${what}`,
  },
  fr: {
    listening: (address) => `à l’écoute sur ${address}`,
    docs: (address) => `ce qu’on peut lui demander, à lire et à essayer\u00a0: ${address}`,
    data: (place) => `données\u00a0: ${place}`,
    adminKey: (key) => `Première clé d’administration, affichée cette seule fois\u00a0: ${key}`,
    noThreads: (file, why) =>
      `impossible de juger des documents\u00a0: ${file} manque ou n’est pas de cette version. Installez à nouveau la passerelle. (${why})`,
    mistake: (what) => `une erreur de la passerelle\u00a0: ${what}`,
    unknownOption: (word) => `${word} n’est pas une option. Voir --help.`,
    needsValue: (option) => `${option} demande une valeur. Voir --help.`,
    noNumber: (option, text, highest) => `${option}\u00a0: ${text} n’est pas un nombre entier d’au plus ${highest}`,
    noAddress: (option, text) => `${option}\u00a0: ${text} n’est pas une adresse http ou https`,
    together: (one, other) => `${one} et ${other} vont ensemble\u00a0: donnez les deux`,
    cannotListen: (host, port, why) => `impossible d’écouter sur ${host}, port ${port}\u00a0: ${why}`,
    policyNotConformant: (what) => `elle n’est pas conforme (${what})`,
  },
  ar: {
    listening: (address) => `تستقبل الطلبات على ${address}`,
    docs: (address) => `ما يمكن طلبه منها، للقراءة والتجربة: ${address}`,
    data: (place) => `البيانات: ${place}`,
    adminKey: (key) => `مفتاح الإدارة الأول، يُعرض هذه المرة فقط: ${key}`,
    noThreads: (file, why) =>
      `لا يمكن الحكم على المستندات: الملف ${file} غير موجود أو ليس من هذا الإصدار. أعد تثبيت البوابة. (${why})`,
    mistake: (what) => `خطأ في البوابة: ${what}`,
    unknownOption: (word) => `‏${word} ليس خيارًا. انظر ‎--help‎.`,
    needsValue: (option) => `‏${option} يحتاج إلى قيمة. انظر ‎--help‎.`,
    noNumber: (option, text, highest) => `${option}: ‏${text} ليس عددًا صحيحًا لا يتجاوز ${highest}`,
    noAddress: (option, text) => `${option}: ‏${text} ليس عنوان http أو https`,
    together: (one, other) => `${one} و${other} متلازمان: اذكرهما معًا`,
    cannotListen: (host, port, why) => `لا يمكن استقبال الطلبات على ${host}، المنفذ ${port}: ${why}`,
    policyNotConformant: (what) => `غير مطابقة (${what})`,
  },
  pt: {
    listening: (address) => `à escuta em ${address}`,
    docs: (address) => `o que se lhe pode pedir, para ler e experimentar: ${address}`,
    data: (place) => `dados: ${place}`,
    adminKey: (key) => `Primeira chave de administração, mostrada só esta vez: ${key}`,
    noThreads: (file, why) =>
      `não é possível avaliar documentos: ${file} falta ou não é desta versão. Instale de novo o gateway. (${why})`,
    mistake: (what) => `um erro do gateway: ${what}`,
    unknownOption: (word) => `${word} não é uma opção. Ver --help.`,
    needsValue: (option) => `${option} precisa de um valor. Ver --help.`,
    noNumber: (option, text, highest) => `${option}: ${text} não é um número inteiro até ${highest}`,
    noAddress: (option, text) => `${option}: ${text} não é um endereço http ou https`,
    together: (one, other) => `${one} e ${other} andam juntos: indique os dois`,
    cannotListen: (host, port, why) => `não é possível escutar em ${host}, porta ${port}: ${why}`,
    policyNotConformant: (what) => `não está conforme (${what})`,
  },
  es: {
    listening: (address) => `a la escucha en ${address}`,
    docs: (address) => `lo que se le puede pedir, para leer y probar: ${address}`,
    data: (place) => `datos: ${place}`,
    adminKey: (key) => `Primera clave de administración, mostrada solo esta vez: ${key}`,
    noThreads: (file, why) =>
      `no se pueden evaluar documentos: ${file} falta o no es de esta versión. Vuelva a instalar la pasarela. (${why})`,
    mistake: (what) => `un error de la pasarela: ${what}`,
    unknownOption: (word) => `${word} no es una opción. Véase --help.`,
    needsValue: (option) => `${option} necesita un valor. Véase --help.`,
    noNumber: (option, text, highest) => `${option}: ${text} no es un número entero de hasta ${highest}`,
    noAddress: (option, text) => `${option}: ${text} no es una dirección http o https`,
    together: (one, other) => `${one} y ${other} van juntos: indique ambos`,
    cannotListen: (host, port, why) => `no se puede escuchar en ${host}, puerto ${port}: ${why}`,
    policyNotConformant: (what) => `no es conforme (${what})`,
  },
};
