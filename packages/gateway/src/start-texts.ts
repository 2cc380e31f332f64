import type { LanguageId } from '@waypost/sdk/messages';

/** What a gateway says when it starts. */
export interface StartTexts {
  listening(address: string): string;
  docs(address: string): string;
  data(place: string): string;
  adminKey(key: string): string;
}

export const startTexts: Record<LanguageId, StartTexts> = {
  en: {
    listening: (address) => `listening on ${address}`,
    docs: (address) => `what can be asked of it, to read and to try: ${address}`,
    data: (place) => `data: ${place}`,
    adminKey: (key) => `The key of the first administrator, shown this once: ${key}`,
  },
  fr: {
    listening: (address) => `à l’écoute sur ${address}`,
    docs: (address) => `ce qu’on peut lui demander, à lire et à essayer\u00a0: ${address}`,
    data: (place) => `données\u00a0: ${place}`,
    adminKey: (key) => `Première clé d’administration, affichée cette seule fois\u00a0: ${key}`,
  },
  ar: {
    listening: (address) => `تستقبل الطلبات على ${address}`,
    docs: (address) => `ما يمكن طلبه منها، للقراءة والتجربة: ${address}`,
    data: (place) => `البيانات: ${place}`,
    adminKey: (key) => `مفتاح الإدارة الأول، يُعرض هذه المرة فقط: ${key}`,
  },
  pt: {
    listening: (address) => `à escuta em ${address}`,
    docs: (address) => `o que se lhe pode pedir, para ler e experimentar: ${address}`,
    data: (place) => `dados: ${place}`,
    adminKey: (key) => `Primeira chave de administração, mostrada só esta vez: ${key}`,
  },
  es: {
    listening: (address) => `a la escucha en ${address}`,
    docs: (address) => `lo que se le puede pedir, para leer y probar: ${address}`,
    data: (place) => `datos: ${place}`,
    adminKey: (key) => `Primera clave de administración, mostrada solo esta vez: ${key}`,
  },
};
