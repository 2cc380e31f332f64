// Written by `pnpm generate` from schemas/. Do not edit.
import type { ValidationReport as Report } from '../formats/validation-report/v1.0.gen.ts';

export type { Report };

export const reportIdentity = {"format":"validation-report","formatVersion":"1.0"} as const;

/** SHA-256 of the published schema.json and rules.json, by format and version, and of all code lists. */
export const digests: Readonly<Record<string, Report['digests']>> = {
  "kpi-report 1.0": {
    "schema": "dd019ec917cceba39dec4c737cecba39b1bbd2c4404a4744b68b5fe1fdb0939e",
    "rules": "8725fc3317f6e0c66e1c3b859a0374d0fcef0652316a944aebf68b31cbe8fcf6",
    "catalogs": "d5791e10132cc018e8ffbd4d6cf61d125af75d69a1c08f5ebc2602bfb280cab5"
  },
  "kpi-report 1.1": {
    "schema": "e8dfdc17f3c3866e835c208cd71e3593ba5581a30e519c5789877d532316f2ca",
    "rules": "5a7eba0f1d8551f9a5d4b71032853e26ded0d4b3af93fd526fc3dde34741ec9a",
    "catalogs": "d5791e10132cc018e8ffbd4d6cf61d125af75d69a1c08f5ebc2602bfb280cab5"
  },
  "readiness-assessment 1.0": {
    "schema": "28ccdcc9a04a52b8a4f8a3a134345591bc00afb575834c85deaf868dc544b3eb",
    "rules": "92f0daca73342fc61eb17c9eae261dbe6a8828d41a40b19420721b822776b42a",
    "catalogs": "d5791e10132cc018e8ffbd4d6cf61d125af75d69a1c08f5ebc2602bfb280cab5"
  },
  "roadmap 1.0": {
    "schema": "57674c720ddb24881ac67b7f8ae776774a2ac8678defe7bcc516b9c4b5058b96",
    "rules": "4cabd9dc15605d3dd93337b7cba3b507165f297f046211f1416937e0bb66baf4",
    "catalogs": "d5791e10132cc018e8ffbd4d6cf61d125af75d69a1c08f5ebc2602bfb280cab5"
  },
  "roadmap 1.1": {
    "schema": "e04c76d76fc9bbafac6884c335efcb07a33c1a793621aa05fc32908773064a7f",
    "rules": "5a3b5d0cad1e5020dc2ae0c906e99ecb7a1b1b608a87f3be18f16f227fb15519",
    "catalogs": "d5791e10132cc018e8ffbd4d6cf61d125af75d69a1c08f5ebc2602bfb280cab5"
  },
  "validation-policy 1.0": {
    "schema": "a4ddf8dd046c8d60022d00b93cd9b7176273d028f49b15f9df8d85e70478653f",
    "rules": "38e20aa890437eb1e35cb30bf5907d0428ab12531a9f332a6d4a74f05dd83e77",
    "catalogs": "d5791e10132cc018e8ffbd4d6cf61d125af75d69a1c08f5ebc2602bfb280cab5"
  },
  "validation-report 1.0": {
    "schema": "300b726b40fc4fb527a5565cae9da94be3c16a974750167376357bdf697cb618"
  },
  "wco-implementation-status 1.0": {
    "schema": "f9f0806bcb7c7350eb5fcd691669ca2eb168fcd30e75900665b7ce95c12c9436",
    "rules": "f9f736eb545f70eb10c4de89143ce33fbf75a299c09354444e582cf7e263abbd",
    "catalogs": "d5791e10132cc018e8ffbd4d6cf61d125af75d69a1c08f5ebc2602bfb280cab5"
  }
};

/** The form of what identifies a document. */
export const forms = {
  "format": {
    "pattern": "^[a-z][a-z0-9-]{0,39}$",
    "maxLength": 40
  },
  "formatVersion": {
    "pattern": "^[1-9][0-9]{0,3}[.](?:0|[1-9][0-9]{0,3})$",
    "maxLength": 9
  },
  "profile": {
    "pattern": "^[a-z][a-z0-9-]{0,39}$",
    "maxLength": 40
  },
  "documentId": {
    "pattern": "^(?:https://[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?(?::[0-9]{1,5})?(?:[/?#][!-~]{0,1000})?|urn:[a-z0-9][a-z0-9-]{1,30}:[!-~]{1,400})$",
    "maxLength": 2000
  },
  "revision": {
    "minimum": 1,
    "maximum": 100000
  }
};

/** What was not checked, and why, by language. */
export const words = {
  "layer": {
    "read": {
      "en": "reading of the bytes",
      "fr": "lecture des octets",
      "ar": "قراءة البايتات",
      "pt": "leitura dos bytes",
      "es": "lectura de los bytes"
    },
    "structure": {
      "en": "structure: fields and their form",
      "fr": "structure : champs et leur forme",
      "ar": "البنية: الحقول وشكلها",
      "pt": "estrutura: campos e sua forma",
      "es": "estructura: campos y su forma"
    },
    "rules": {
      "en": "rules on the content",
      "fr": "règles sur le contenu",
      "ar": "القواعد المتعلقة بالمحتوى",
      "pt": "regras sobre o conteúdo",
      "es": "reglas sobre el contenido"
    },
    "series": {
      "en": "rules across documents",
      "fr": "règles entre documents",
      "ar": "القواعد المشتركة بين الوثائق",
      "pt": "regras entre documentos",
      "es": "reglas entre documentos"
    },
    "catalogs": {
      "en": "codes against their lists",
      "fr": "codes par rapport à leurs listes",
      "ar": "مطابقة الرموز لقوائمها",
      "pt": "códigos face às suas listas",
      "es": "códigos frente a sus listas"
    }
  },
  "reason": {
    "value-given": {
      "en": "a value was given, not the bytes it was read from",
      "fr": "une valeur a été fournie, non les octets dont elle est tirée",
      "ar": "أُعطيت قيمة لا البايتات التي قُرئت منها",
      "pt": "foi dado um valor, não os bytes de onde foi lido",
      "es": "se dio un valor, no los bytes de los que se leyó"
    },
    "unknown-format": {
      "en": "the format is not known",
      "fr": "le format est inconnu",
      "ar": "الصيغة غير معروفة",
      "pt": "o formato não é conhecido",
      "es": "el formato no se conoce"
    },
    "unknown-version": {
      "en": "the version of the format is not known",
      "fr": "la version du format est inconnue",
      "ar": "إصدار الصيغة غير معروف",
      "pt": "a versão do formato não é conhecida",
      "es": "la versión del formato no se conoce"
    },
    "earlier-errors": {
      "en": "errors of an earlier layer prevented it",
      "fr": "des erreurs d’une couche antérieure l’ont empêché",
      "ar": "حالت دون ذلك أخطاء في طبقة سابقة",
      "pt": "erros de uma camada anterior impediram-no",
      "es": "lo impidieron errores de una capa anterior"
    },
    "not-requested": {
      "en": "it was not asked for",
      "fr": "ce n’était pas demandé",
      "ar": "لم يُطلب ذلك",
      "pt": "não foi pedido",
      "es": "no se pidió"
    },
    "not-supported": {
      "en": "the tool cannot do it",
      "fr": "l’outil n’en est pas capable",
      "ar": "لا تستطيع الأداة ذلك",
      "pt": "a ferramenta não o consegue fazer",
      "es": "la herramienta no puede hacerlo"
    },
    "no-related-document": {
      "en": "a related document was not given",
      "fr": "un document lié n’a pas été fourni",
      "ar": "لم تُعطَ وثيقة مرتبطة",
      "pt": "não foi dado um documento relacionado",
      "es": "no se dio un documento relacionado"
    },
    "no-date": {
      "en": "no date was given to judge by",
      "fr": "aucune date de référence n’a été fournie",
      "ar": "لم يُعطَ تاريخ يُحكم على أساسه",
      "pt": "não foi dada uma data de referência",
      "es": "no se dio una fecha de referencia"
    },
    "no-catalog": {
      "en": "the code list or its edition is not known",
      "fr": "la liste de codes ou son édition est inconnue",
      "ar": "قائمة الرموز أو طبعتها غير معروفة",
      "pt": "a lista de códigos ou a sua edição não é conhecida",
      "es": "la lista de códigos o su edición no se conoce"
    },
    "no-edition": {
      "en": "the document does not name the edition",
      "fr": "le document n’indique pas l’édition",
      "ar": "لا تذكر الوثيقة الطبعة",
      "pt": "o documento não indica a edição",
      "es": "el documento no indica la edición"
    },
    "lifecycle": {
      "en": "it does not apply at this stage of the document",
      "fr": "ne s’applique pas à ce stade du document",
      "ar": "لا ينطبق ذلك على هذه المرحلة من الوثيقة",
      "pt": "não se aplica nesta fase do documento",
      "es": "no se aplica en esta etapa del documento"
    },
    "waived": {
      "en": "a policy waives it",
      "fr": "une politique en dispense",
      "ar": "تعفي منه إحدى السياسات",
      "pt": "uma política dispensa-o",
      "es": "una política lo dispensa"
    },
    "limit-reached": {
      "en": "a limit of size, time or findings was reached",
      "fr": "une limite de taille, de temps ou de constats est atteinte",
      "ar": "بُلغ حد للحجم أو الوقت أو عدد النتائج",
      "pt": "foi atingido um limite de tamanho, de tempo ou de constatações",
      "es": "se alcanzó un límite de tamaño, de tiempo o de constataciones"
    },
    "interrupted": {
      "en": "the check was interrupted",
      "fr": "le contrôle a été interrompu",
      "ar": "انقطعت عملية التحقق",
      "pt": "a verificação foi interrompida",
      "es": "la comprobación se interrumpió"
    }
  }
};
