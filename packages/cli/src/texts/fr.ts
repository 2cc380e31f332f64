import type { Failure } from '../input/find-sources.ts';
import { LARGEST_FILE } from '../input/read-file.ts';
import type { PartFlaw } from '../shard/merge-parts.ts';
import type { Pace } from '../terminal/pace.ts';
import type { Texts } from './en.ts';

// French puts the singular after 0 and 1.
const number = (count: number, one: string, several: string) => `${count} ${count < 2 ? one : several}`;
const megabytes = (bytes: number) => `${Math.ceil(bytes / 1_000_000)}\u00a0Mo`;
const stages: Record<Pace['stage'], string> = {
  survey: 'parcours de',
  judge: 'contrôle de',
  locate: 'localisation des constats dans',
};

const severities = { error: 'erreur', warning: 'avertissement', info: 'remarque' };
const specials = { pipe: 'un tube', device: 'un périphérique', socket: 'un socket', other: 'un fichier spécial' };

const partFlaws: Record<PartFlaw, string> = {
  'no-part': 'ce n’est pas une partie d’un verdict\u00a0; waypost validate --shard en écrit',
  'cut-off': 'elle s’arrête trop tôt. Écrivez cette partie à nouveau, et attendez la fin de la commande',
  damaged:
    'elle est endommagée\u00a0: ce n’est pas ce qu’a écrit waypost validate --shard. Écrivez cette partie à nouveau',
  'other-version': 'une autre version de Waypost l’a écrite. Écrivez toutes les parties avec la version qui les réunit',
  'other-document':
    'c’est une partie d’un autre document, ou le document a changé depuis. Écrivez les parties à nouveau',
  'other-terms':
    'elle a été jugée selon d’autres documents de comparaison, une autre politique ou une autre date. Nommez les mêmes pour validate et pour merge',
  'other-count': 'les autres sont d’un autre découpage. Découpez partout le document en autant de parties',
  twice: 'cette partie est là deux fois. Nommez chaque partie une seule fois',
};

function obstacle(it: Failure['obstacle']): string {
  switch (it.kind) {
    case 'missing':
      return 'ce fichier ou dossier n’existe pas';
    case 'denied':
      return 'vous n’avez pas le droit de le lire';
    case 'folder':
      return 'c’est un dossier';
    case 'link':
      return 'c’est un lien, suivi seulement si vous le nommez vous-même';
    case 'special':
      return `c’est ${specials[it.is]}\u00a0; seuls les fichiers ordinaires sont lus. Pour l’entrée standard, écrivez -`;
    case 'too-large':
      return `il fait ${megabytes(it.bytes)}\u00a0; les fichiers sont lus jusqu’à ${megabytes(LARGEST_FILE)}. Répartissez-le en plusieurs documents`;
    case 'compressed':
      return 'il est compressé, et une partie ne peut être lue sans ce qui la précède. Décompressez-le d’abord';
    case 'no-match':
      return 'aucun fichier ne correspond à ce motif (les liens ne comptent pas)';
    case 'no-documents':
      return 'ce dossier ne contient aucun document Waypost';
    case 'failed':
      return `lecture impossible (${it.code})`;
  }
}

const suggested = (suggestion: string | undefined) => (suggestion ? ` Vouliez-vous dire ${suggestion}\u00a0?` : '');
const quoted = (text: string) => `«\u00a0${text}\u00a0»`;

/** The same in French. */
export const fr: Texts = {
  direction: 'ltr',
  comma: ', ',
  colon: '\u00a0:',
  prefix: 'waypost: ',
  outcome: { conformant: 'conforme', 'not-conformant': 'non conforme', 'not-checked': 'non contrôlé' },
  wholeDocument: '(document entier)',
  place: 'À l’endroit',
  stdin: 'entrée standard',
  stdout: 'sortie standard',
  terminalInput: 'Lecture de ce que vous tapez ou collez\u00a0; terminez par Ctrl+D.',
  nothingNamed:
    'indiquez au moins un fichier, dossier ou motif, ou - pour l’entrée standard. Voir waypost validate --help',
  totals: ({ error, warning, info }) =>
    [
      error > 0 && number(error, 'erreur', 'erreurs'),
      warning > 0 && number(warning, 'avertissement', 'avertissements'),
      info > 0 && number(info, 'remarque', 'remarques'),
    ]
      .filter(Boolean)
      .join(', '),
  also: (count, places) =>
    `de même ${number(count, 'autre fois', 'autres fois')}\u00a0: ${places.join(', ')}${count > places.length ? ' … (--verbose les montre toutes)' : ''}`,
  times: (count) => `${count} fois`,
  more: (count, rule) => `… et ${count} de plus pour ${rule} (--verbose les montre tous)`,
  capped: (listed, total) => `Les ${listed} premiers constats sur ${total} sont énumérés.`,
  setAside: (ignored, known) =>
    ignored + known === 0
      ? ''
      : `Non comptés\u00a0: ${[ignored > 0 && `${ignored} de règles ignorées`, known > 0 && `${known} de l’état de référence`].filter(Boolean).join(', ')}.`,
  staleBaseline: (name, count) =>
    `${number(count, 'constat', 'constats')} de ${name} ${count === 1 ? 'ne se retrouve' : 'ne se retrouvent'} plus\u00a0; --update-baseline ${count === 1 ? 'le' : 'les'} retire.`,
  wroteBaseline: (name, count) => `${name} est écrit\u00a0: ${number(count, 'constat', 'constats')}.`,
  noBaseline: (name) => `il n’y a pas d’état de référence ${name}\u00a0; créez-le avec --update-baseline`,
  badBaseline: (name) => `${name} n’est pas un état de référence\u00a0; créez-en un avec --update-baseline`,
  updateWithoutBaseline: '--update-baseline écrit les constats dans un fichier\u00a0; indiquez-le avec --baseline',
  fixNeedsFile: 'seuls des fichiers peuvent être corrigés, non l’entrée standard',
  notThroughLink: (name) => `${name} est un lien\u00a0; indiquez le fichier lui-même`,
  fixed: (count, isWritten) =>
    count === 0
      ? 'Rien ne peut être corrigé automatiquement.'
      : isWritten
        ? `${number(count, 'constat corrigé', 'constats corrigés')}.`
        : `${number(count, 'constat peut être corrigé', 'constats peuvent être corrigés')} ainsi\u00a0; rien n’a été changé. Pour le faire\u00a0: --fix --write`,
  relatedNotFromInput: 'les documents de comparaison ne peuvent pas venir de l’entrée standard',
  comparedWith: (names) => `Comparé à ${names.join(', ')}.`,
  tooManyWarnings: (count, most) => `${number(count, 'avertissement', 'avertissements')}, plus que les ${most} admis.`,
  judgedBy: (title, revision, date) => `Jugé selon la politique ${quoted(title)}, révision ${revision}, au ${date}.`,
  policyDoesNotApply: 'La politique ne s’applique pas à ce document\u00a0: jugé selon la seule norme.',
  policyRefused: (name) => `${name} n’est pas une politique applicable\u00a0; aucun document n’a été jugé`,
  dateWithoutPolicy: '--date est le jour auquel juger selon une politique\u00a0; indiquez-la avec --policy',
  notADate: (text) => `${quoted(text)} n’est pas une date\u00a0; écrivez-la ainsi\u00a0: 2025-04-15`,
  regraded: (now, own, reason) => `${severities[now]} selon la politique, sinon ${severities[own]}\u00a0: ${reason}`,
  waived: (waiver, expiresOn, otherwise, reason) =>
    `dispense jusqu’au ${expiresOn} (${waiver}), sinon ${severities[otherwise]}\u00a0: ${reason}`,
  notCheckedHere: (text) => `Non contrôlé\u00a0: ${text}`,
  skipped: (name) => `- ${name}  ignoré\u00a0: pas un document Waypost`,
  passedOver: (name) => `- ${name}  ignoré\u00a0: lien ou fichier spécial`,
  summary: ({ conformant, notConformant, unfinished, unreadable, skipped }) => {
    const parts = [
      conformant > 0 && number(conformant, 'conforme', 'conformes'),
      notConformant > 0 && number(notConformant, 'non conforme', 'non conformes'),
      unfinished > 0 && number(unfinished, 'non contrôlé', 'non contrôlés'),
      unreadable > 0 && number(unreadable, 'illisible', 'illisibles'),
    ];
    const others = number(skipped.length, 'autre fichier JSON', 'autres fichiers JSON');
    const rest = skipped.length > 0 ? ` Laissés de côté\u00a0: ${others}.` : '';
    const documents = number(conformant + notConformant + unfinished + unreadable, 'document', 'documents');
    return `${documents}\u00a0: ${parts.filter(Boolean).join(', ')}.${rest}`;
  },
  notChecked: (layers) => `Non contrôlé, car non demandé\u00a0: ${layers.join(', ')}.`,
  progress: (index, all, name, bytes) =>
    `${all > 1 ? `${index} sur ${all}\u00a0: ` : ''}contrôle de ${name}${bytes > 1_000_000 ? `, ${megabytes(bytes)}` : ''} …`,
  reached: (name, { stage, done, all, itemsPerSecond, findings, secondsLeft }) =>
    [
      `${stages[stage]} ${name}\u00a0: ${megabytes(done)} sur ${megabytes(all)}`,
      itemsPerSecond > 0 && `${itemsPerSecond} éléments/s`,
      findings > 0 && number(findings, 'constat', 'constats'),
      secondsLeft > 0 && `encore ${secondsLeft}\u00a0s`,
    ]
      .filter(Boolean)
      .join(', '),
  interrupted: 'interrompu\u00a0; ce qui n’a pas été contrôlé est indiqué ci-dessus',
  obstacle,
  failure: (name, it) => `${name}\u00a0: ${obstacle(it)}`,
  internalError: (message) =>
    `c’est une erreur de Waypost, non de votre document\u00a0: ${message}\nMerci de la signaler avec la commande lancée. WAYPOST_DEBUG=1 donne les détails.`,
  partRefused: (name, flaw) => `${name}\u00a0: ${partFlaws[flaw]}`,
  partsMissing: (missing, of) =>
    `il manque ${missing.length === 1 ? `la partie ${missing[0]}` : `les parties ${missing.slice(0, 20).join(', ')}${missing.length > 20 ? ' …' : ''}`}\u00a0; le verdict en a ${of}`,
  noParts: 'il n’y a aucune partie d’un verdict\u00a0; waypost validate --shard en écrit',
  partsNotFromInput: 'les parties d’un verdict ne peuvent pas venir de l’entrée standard',
  partsDoNotFit: (reason) =>
    `les parties ne vont pas avec le document (${reason}). Écrivez-les à nouveau, ou contrôlez le document sans --shard`,
  shardNeedsFile: '--shard demande un seul fichier\u00a0: ni dossier, ni motif, ni entrée standard',
  wouldOverwrite: (name) => `${name} est l’un des documents\u00a0; écrivez le résultat dans un autre fichier`,
  cannotWrite: (name, code) => {
    const reasons: Record<string, string> = {
      ENOENT: 'son dossier n’existe pas',
      EISDIR: 'c’est un dossier',
      EACCES: 'vous n’en avez pas le droit',
      ENOSPC: 'le disque est plein',
    };
    return `${name} ne peut pas être écrit\u00a0: ${reasons[code] ?? code}`;
  },
  unknownTable: (name, known, suggestion) =>
    `il n’y a pas de table «\u00a0${name}\u00a0».${suggestion ? ` Vouliez-vous dire ${suggestion}\u00a0?` : ''} Tables\u00a0: ${known.join(', ')}`,
  exportNeedsOutput:
    'indiquez un dossier pour les tables avec --output, ou l’une d’elles avec --table. Voir waypost export --help',
  parquetNeedsFile: 'un fichier Parquet ne s’écrit pas sur la sortie standard\u00a0; indiquez-le avec --output',
  notExported: (name, totals) =>
    `${name} n’est pas conforme (${fr.totals(totals)}) et est laissé de côté\u00a0; pour savoir pourquoi\u00a0: waypost validate ${name}`,
  exporting: (name, rows) => `écriture de ${name}\u00a0: ${number(rows, 'ligne', 'lignes')}`,
  exported: (name, rows) => `${name} est écrit\u00a0: ${number(rows, 'ligne', 'lignes')}`,
  exists: (name) => `${name} existe déjà et reste tel quel\u00a0; choisissez un autre nom avec --output`,
  unknownFormat: (name, known, suggestion) =>
    `il n’y a pas de format ${quoted(name)}.${suggested(suggestion)} Formats\u00a0: ${known.join(', ')}`,
  notWritten: (format, known) =>
    `il n’y a pas de document ${format} de départ\u00a0; son README en montre un petit. Formats de départ\u00a0: ${known.join(', ')}`,
  unknownProfile: (name, format, known, suggestion) =>
    `${format} n’a pas de profil ${quoted(name)}.${suggested(suggestion)} Profils\u00a0: ${known.join(', ')}`,
  unknownVersion: (name, format, known) =>
    `${format} n’a pas de version ${quoted(name)}. Versions\u00a0: ${known.join(', ')}`,
  unknownList: (name, suggestion) =>
    `il n’y a pas de liste de codes ${quoted(name)}.${suggested(suggestion)} waypost catalog les montre toutes`,
  unknownEdition: (name, list, known) =>
    `${list} n’a pas d’édition ${quoted(name)}. Éditions\u00a0: ${known.join(', ')}`,
  unknownRule: (name, suggestion) =>
    `il n’y a pas de règle ${quoted(name)}.${suggested(suggestion)} waypost rules les montre toutes`,
  severalRules: (name, ids) => `plusieurs règles s’appellent ${quoted(name)}\u00a0: ${ids.join(', ')}`,
  moreOnRule: (rule) => `Pour en savoir plus sur une règle\u00a0: waypost explain ${rule} --lang fr`,
  otherEditions: (list, edition, others) =>
    `${list}, édition ${edition}, la plus récente. Autres éditions\u00a0: ${others.join(', ')}.\n` +
    `Un document qui utilise la liste indique laquelle il suit\u00a0: "catalogs": { "${list}": "${edition}" }`,
  started: (file, format, version, profile, others) =>
    [
      `${file} est écrit\u00a0: ${format} ${version}, profil ${profile}.${others.length > 0 ? ` Autres profils\u00a0: ${others.join(', ')}.` : ''}`,
      'Remplacez les textes entre [crochets]\u00a0; codes, dates et chiffres sont des exemples, à remplacer aussi.',
      `Puis contrôlez-le\u00a0: waypost validate ${file}`,
    ].join('\n'),
  tables: {
    formats: ['FORMAT', 'VERSIONS', 'PROFILS', 'TITRE'],
    catalogs: ['LISTE', 'ÉDITION', 'CODES', 'NATURE', 'TITRE'],
    catalog: ['CODE', 'LIBELLÉ'],
    rules: ['CLAUSE', 'GRAVITÉ', 'RÈGLE', 'CE QU’ELLE DIT'],
  },
  severity: severities,
  severityMeans: {
    error: 'erreur\u00a0: un document qui l’enfreint n’est pas conforme',
    warning: 'avertissement\u00a0: à examiner\u00a0; le document reste conforme',
    info: 'remarque\u00a0: bon à savoir\u00a0; le document reste conforme',
  },
  rulePage: {
    labels: {
      rule: 'Règle',
      clause: 'Clause',
      severity: 'Gravité',
      formats: 'Documents',
      profiles: 'Profils',
      versions: 'Versions',
      stage: 'Étape',
    },
    all: 'tous',
    versions: (since, until) => (until ? `de ${since} à ${until}` : `depuis ${since}`),
    stage: 'à partir de la transmission\u00a0; un brouillon peut être incomplet',
    why: 'Pourquoi',
    failing: 'Ceci l’enfreint',
    said: 'Ce que dit le validateur',
    mended: 'Ceci la respecte',
    variants: 'Selon le cas, il dit aussi',
    sources: 'Sources',
    proposed: 'proposé par Waypost\u00a0; aucune source ne le dit en ces termes',
  },
  verifyNeeds: 'indiquez les clés avec --keys, et soit --receipt, soit --signature. Voir waypost verify --help',
  signNeeds: 'indiquez un document et --key, ou seulement --new-key pour créer une clé. Voir waypost sign --help',
  noKeys: (name) => `${name} ne contient aucune clé publique Ed25519\u00a0; ce devrait être un JSON Web Key Set`,
  noPrivateKey: (name) =>
    `${name} ne contient aucune clé privée Ed25519\u00a0; créez-en une avec waypost sign --new-key`,
  noApiKey: (name) => `${name} devrait contenir une seule clé d’une passerelle, et rien d’autre`,
  keysNeedHttps: (address) => `${address}\u00a0: les clés ne sont téléchargées que par https`,
  cannotFetch: (address, reason) => `${address} ne peut pas être téléchargé\u00a0: ${reason}`,
  keyExists: (name) => `${name} existe déjà et reste tel quel\u00a0; choisissez un autre nom pour la nouvelle clé`,
  madeKey: (name) =>
    `${name} est écrit\u00a0: la clé privée. Gardez-la secrète, et gardez-en une copie. La clé publique est sur la sortie standard, à enregistrer auprès de la passerelle.`,
  gatewayMissing: (name) =>
    `la passerelle est un paquet à part, ${name}, qui n’est pas installé ici. Installez-le\u00a0: npm install ${name}`,
  status: { draft: 'projet', released: 'publié', withdrawn: 'retiré' },
  openness: { open: 'ouverte', closed: 'fermée' },
};
