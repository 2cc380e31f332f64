import type { ReceiptRefusal, Refusal } from '@waypost/sdk/signature';
import type { LanguageId } from '../language.ts';
import { ltr } from '../texts/left-to-right.ts';

/** Why a proof is not accepted, and what to do. */
type Refusals<Reason extends string> = Record<Reason, { message: string; mend: string }>;

/** What `verify` says of a receipt or a signature. */
export interface VerifyTexts {
  labels: Record<'receivedAt' | 'gateway' | 'submitter' | 'submission' | 'document' | 'revision' | 'key', string>;
  receipt: { genuine: string; refusals: Refusals<ReceiptRefusal> };
  signature: { genuine: string; refusals: Refusals<Refusal> };
}

const en: VerifyTexts = {
  labels: {
    receivedAt: 'Received',
    gateway: 'Gateway',
    submitter: 'Operator',
    submission: 'Submission',
    document: 'Document',
    revision: 'Revision',
    key: 'Key',
  },
  receipt: {
    genuine: 'the receipt is genuine, and about exactly this file',
    refusals: {
      malformed: {
        message: 'this is not a receipt, or it was changed on its way',
        mend: 'Take it from the gateway again, and leave it as it is.',
      },
      'unknown-key': {
        message: 'the receipt names a key that is not among those given',
        mend: 'Take the keys of the gateway that gave the receipt: /.well-known/jwks.json at its address.',
      },
      'wrong-signature': {
        message: 'the receipt was changed, or the gateway never gave it',
        mend: 'Do not rely on it; ask the gateway for the receipt of the submission.',
      },
      'other-document': {
        message: 'the receipt is genuine, but not about this file: every byte counts',
        mend: 'Take the file as it was submitted; the gateway has it.',
      },
    },
  },
  signature: {
    genuine: 'the signature is genuine, and of exactly this file',
    refusals: {
      malformed: {
        message: 'this is not a signature of a document, or it was changed on its way',
        mend: 'Take it as waypost sign gives it, and leave it as it is.',
      },
      'unknown-key': {
        message: 'the signature names a key that is not among those given',
        mend: 'Ask who signed for the public key.',
      },
      'wrong-signature': {
        message: 'the key did not sign this file: the file or the signature was changed',
        mend: 'Ask who signed for both again.',
      },
    },
  },
};

const fr: VerifyTexts = {
  labels: {
    receivedAt: 'Reçu le',
    gateway: 'Passerelle',
    submitter: 'Opérateur',
    submission: 'Dépôt',
    document: 'Document',
    revision: 'Révision',
    key: 'Clé',
  },
  receipt: {
    genuine: 'le reçu est authentique, et porte exactement sur ce fichier',
    refusals: {
      malformed: {
        message: 'ce n’est pas un reçu, ou il a été modifié en chemin',
        mend: 'Reprenez-le à la passerelle et laissez-le tel quel.',
      },
      'unknown-key': {
        message: 'le reçu nomme une clé qui n’est pas parmi celles données',
        mend: 'Prenez les clés de la passerelle qui a donné le reçu\u00a0: /.well-known/jwks.json à son adresse.',
      },
      'wrong-signature': {
        message: 'le reçu a été modifié, ou la passerelle ne l’a jamais donné',
        mend: 'Ne vous y fiez pas\u00a0; demandez à la passerelle le reçu du dépôt.',
      },
      'other-document': {
        message: 'le reçu est authentique, mais ne porte pas sur ce fichier\u00a0: chaque octet compte',
        mend: 'Prenez le fichier tel qu’il a été transmis\u00a0; la passerelle l’a.',
      },
    },
  },
  signature: {
    genuine: 'la signature est authentique, et porte exactement sur ce fichier',
    refusals: {
      malformed: {
        message: 'ce n’est pas la signature d’un document, ou elle a été modifiée en chemin',
        mend: 'Prenez-la telle que waypost sign la donne et laissez-la telle quelle.',
      },
      'unknown-key': {
        message: 'la signature nomme une clé qui n’est pas parmi celles données',
        mend: 'Demandez la clé publique au signataire.',
      },
      'wrong-signature': {
        message: 'cette clé n’a pas signé ce fichier\u00a0: le fichier ou la signature a été modifié',
        mend: 'Redemandez l’un et l’autre au signataire.',
      },
    },
  },
};

const ar: VerifyTexts = {
  labels: {
    receivedAt: 'تاريخ الاستلام',
    gateway: 'البوابة',
    submitter: 'المستثمر',
    submission: 'التقديم',
    document: 'الوثيقة',
    revision: 'المراجعة',
    key: 'المفتاح',
  },
  receipt: {
    genuine: 'الإيصال أصلي ويخص هذا الملف بعينه',
    refusals: {
      malformed: {
        message: 'ليس هذا إيصالًا، أو تغيّر في الطريق',
        mend: 'خذه من البوابة من جديد واتركه كما هو.',
      },
      'unknown-key': {
        message: 'يذكر الإيصال مفتاحًا ليس من المفاتيح المعطاة',
        mend: `خذ مفاتيح البوابة التي أعطت الإيصال: ${ltr('/.well-known/jwks.json')} في عنوانها.`,
      },
      'wrong-signature': {
        message: 'تغيّر الإيصال، أو لم تُعطه البوابة قط',
        mend: 'لا تعتمد عليه؛ واطلب من البوابة إيصال التقديم.',
      },
      'other-document': {
        message: 'الإيصال أصلي لكنه لا يخص هذا الملف: فكل بايت له حسابه',
        mend: 'استعمل الملف كما قُدِّم؛ وهو محفوظ لدى البوابة.',
      },
    },
  },
  signature: {
    genuine: 'التوقيع أصلي ويخص هذا الملف بعينه',
    refusals: {
      malformed: {
        message: 'ليس هذا توقيع وثيقة، أو تغيّر في الطريق',
        mend: `استعمله كما يعطيه ${ltr('waypost sign')} واتركه كما هو.`,
      },
      'unknown-key': {
        message: 'يذكر التوقيع مفتاحًا ليس من المفاتيح المعطاة',
        mend: 'اطلب المفتاح العام ممن وقّع.',
      },
      'wrong-signature': {
        message: 'لم يوقَّع هذا الملف بهذا المفتاح: تغيّر الملف أو التوقيع',
        mend: 'اطلبهما من جديد ممن وقّع.',
      },
    },
  },
};

const pt: VerifyTexts = {
  labels: {
    receivedAt: 'Recebido em',
    gateway: 'Gateway',
    submitter: 'Operador',
    submission: 'Submissão',
    document: 'Documento',
    revision: 'Revisão',
    key: 'Chave',
  },
  receipt: {
    genuine: 'o recibo é autêntico e refere-se exatamente a este ficheiro',
    refusals: {
      malformed: {
        message: 'isto não é um recibo, ou foi alterado pelo caminho',
        mend: 'Peça-o de novo ao gateway e deixe-o tal como está.',
      },
      'unknown-key': {
        message: 'o recibo indica uma chave que não está entre as fornecidas',
        mend: 'Use as chaves do gateway que deu o recibo: /.well-known/jwks.json no seu endereço.',
      },
      'wrong-signature': {
        message: 'o recibo foi alterado, ou o gateway nunca o deu',
        mend: 'Não confie nele; peça ao gateway o recibo da submissão.',
      },
      'other-document': {
        message: 'o recibo é autêntico, mas não se refere a este ficheiro: cada byte conta',
        mend: 'Use o ficheiro tal como foi submetido; o gateway tem-no.',
      },
    },
  },
  signature: {
    genuine: 'a assinatura é autêntica e é exatamente deste ficheiro',
    refusals: {
      malformed: {
        message: 'isto não é a assinatura de um documento, ou foi alterada pelo caminho',
        mend: 'Use-a tal como waypost sign a dá e deixe-a como está.',
      },
      'unknown-key': {
        message: 'a assinatura indica uma chave que não está entre as fornecidas',
        mend: 'Peça a chave pública a quem assinou.',
      },
      'wrong-signature': {
        message: 'a chave não assinou este ficheiro: o ficheiro ou a assinatura foi alterado',
        mend: 'Peça os dois de novo a quem assinou.',
      },
    },
  },
};

const es: VerifyTexts = {
  labels: {
    receivedAt: 'Recibido el',
    gateway: 'Pasarela',
    submitter: 'Operador',
    submission: 'Presentación',
    document: 'Documento',
    revision: 'Revisión',
    key: 'Clave',
  },
  receipt: {
    genuine: 'el recibo es auténtico y se refiere exactamente a este archivo',
    refusals: {
      malformed: {
        message: 'esto no es un recibo, o se modificó por el camino',
        mend: 'Pídalo de nuevo a la pasarela y déjelo tal cual.',
      },
      'unknown-key': {
        message: 'el recibo nombra una clave que no está entre las indicadas',
        mend: 'Use las claves de la pasarela que dio el recibo: /.well-known/jwks.json en su dirección.',
      },
      'wrong-signature': {
        message: 'el recibo se modificó, o la pasarela nunca lo dio',
        mend: 'No se fíe de él; pida a la pasarela el recibo de la presentación.',
      },
      'other-document': {
        message: 'el recibo es auténtico, pero no se refiere a este archivo: cada byte cuenta',
        mend: 'Use el archivo tal como se presentó; la pasarela lo tiene.',
      },
    },
  },
  signature: {
    genuine: 'la firma es auténtica y es exactamente de este archivo',
    refusals: {
      malformed: {
        message: 'esto no es la firma de un documento, o se modificó por el camino',
        mend: 'Úsela tal como la da waypost sign y déjela como está.',
      },
      'unknown-key': {
        message: 'la firma nombra una clave que no está entre las indicadas',
        mend: 'Pida la clave pública a quien firmó.',
      },
      'wrong-signature': {
        message: 'la clave no firmó este archivo: se modificó el archivo o la firma',
        mend: 'Pida ambos de nuevo a quien firmó.',
      },
    },
  },
};

/** What `verify` says, by language. */
export const texts: Record<LanguageId, VerifyTexts> = { en, fr, ar, pt, es };
