import type { Help } from './en.ts';

/** The help pages in French. */
export const help: Help = {
  about:
    'Contrôle les documents de préparation postale au commerce électronique\u00a0: feuilles de route, rapports d’indicateurs, évaluations, mise en œuvre du cadre de l’OMD.',
  version: 'affiche la version',
  help: 'affiche cette aide',
  helpCommand: 'affiche l’aide d’une commande',
  lang: 'langue des messages et libellés, ou plusieurs, dont la première connue est retenue\u00a0: pt,fr (par défaut\u00a0: LC_ALL, LC_MESSAGES ou LANG, sinon anglais)',
  json: 'écrit du JSON',
  examples: 'Exemples\u00a0:',
  main: [
    ['contrôler tout un dossier', 'waypost validate rapports/'],
    ['commencer un document', 'waypost init {format} --profile {profile} -o rapport.json'],
    ['chercher les codes des piliers', 'waypost catalog ore-pillar'],
    ['comprendre un constat', 'waypost explain structure/enum'],
  ],
  validate: {
    about: 'Juge des documents\u00a0: ce qui ne va pas, où, et comment y remédier.',
    files:
      'fichiers, dossiers (tous leurs *.json et *.ndjson, aussi en .gz), motifs entre guillemets comme "2025/**/*.json", ou - pour l’entrée standard',
    format:
      'forme du résultat\u00a0: text pour les personnes, html pour une page à lire, à imprimer ou à envoyer, json et ndjson pour les programmes (rapports de validation), github pour les annotations, sarif pour l’analyse de code',
    output: 'écrit le résultat dans un fichier',
    failOn: 'ce qui donne le code de sortie 1',
    related: 'documents de comparaison\u00a0: le rapport précédent, la feuille de route … fichiers, dossiers ou motifs',
    policy: 'juge selon la politique d’un programme ou d’un régulateur\u00a0: un document validation-policy',
    date: 'avec --policy\u00a0: le jour tenu pour aujourd’hui (par défaut\u00a0: aujourd’hui, UTC)',
    fix: 'montre, ligne par ligne, ce qui peut être corrigé automatiquement',
    write: 'le fait\u00a0: comme --fix, et modifie les fichiers',
    ignore: 'règles qui ne comptent pas, comme roadmap/pillars-stand-once ou "parts/*"',
    maxWarnings: 'code de sortie 1 s’il y a plus d’avertissements',
    baseline: 'les constats de ce fichier ne comptent pas, seuls les nouveaux comptent',
    updateBaseline: 'écrit les constats actuels dans l’état de référence',
    quiet: 'seulement les documents en échec, sans résumé',
    verbose: 'tous les constats en entier, et les fichiers laissés de côté',
    color: 'couleurs\u00a0; auto tient compte de NO_COLOR, de FORCE_COLOR et du terminal',
    shard: 'juge une partie d’un grand fichier, par exemple 3/7, et écrit ce qu’il en faut à waypost merge',
    stdinFilepath: 'nom à donner à ce qui vient de l’entrée standard',
    threads:
      'nombre de fils d’exécution qui contrôlent un grand document (par défaut : un par cœur, si cela va plus vite)',
    after: `Code de sortie\u00a0: 0 tous conformes, 1 non conforme, 2 mauvais usage, ou fichier impossible à lire ou à écrire,
3 erreur de Waypost lui-même.

Dans les dossiers, les liens, les fichiers cachés, node_modules et dist sont laissés de côté, ainsi que les fichiers
JSON qui ne sont pas des documents Waypost\u00a0; un fichier que vous nommez est toujours jugé.`,
    examples: [
      ['un rapport', 'waypost validate rapport.json'],
      ['un dossier, en anglais', 'waypost validate rapports/ --lang en'],
      [
        'le rapport du mois face au précédent et à la feuille de route',
        'waypost validate mars.json -r fevrier.json feuille.json',
      ],
      ['selon la politique d’un programme', 'waypost validate rapports/ --policy politique.json --date 2025-04-15'],
      ['échouer seulement sur de nouveaux constats', 'waypost validate rapports/ --baseline connus.json'],
      ['corriger ce qui peut l’être automatiquement', 'waypost validate rapport.json --fix --write'],
      ['depuis un autre programme', 'export-kpi | waypost validate - --stdin-filepath kpi.json'],
      ['une page à envoyer à leurs auteurs', 'waypost validate rapports/ --format html -o verdict.html'],
      ['un rapport de validation en JSON', 'waypost validate rapport.json --format json -o verdict.json'],
      ['la troisième de sept parties, sur une machine', 'waypost validate grand.ndjson --shard 3/7 -o partie-3.ndjson'],
      ['des annotations dans GitHub Actions', 'waypost validate rapports/ --format github'],
    ],
  },
  merge: {
    about:
      'Réunit les parties d’un verdict\u00a0: le rapport que donne le contrôle du document entier, octet pour octet.',
    parts:
      'fichiers écrits par waypost validate --shard, dossiers qui en contiennent ou motifs entre guillemets\u00a0; toutes les parties, dans n’importe quel ordre',
    document: 'le document, relu pour les lignes et les colonnes et pour son empreinte',
    after: `Code de sortie\u00a0: comme pour waypost validate. Nommez aux deux les mêmes documents de comparaison, la même politique et la même date.`,
    examples: [
      ['les sept parties d’un rapport', 'waypost merge parties/ --document grand.ndjson'],
      ['en JSON', 'waypost merge parties/ --document grand.ndjson --format json -o verdict.json'],
    ],
  },
  init: {
    about: 'Écrit un document de départ\u00a0: il est conforme et dit entre [crochets] quoi remplir.',
    format: 'un format\u00a0: voir waypost formats',
    profile: 'lequel des profils du format (par défaut\u00a0: le premier)',
    output: 'fichier à créer, jamais écrasé\u00a0; - l’affiche (par défaut\u00a0: <format>.json)',
    examples: [
      ['dans un fichier du nom du format', 'waypost init {format} --profile {profile}'],
      ['en anglais, dans un fichier de votre choix', 'waypost init {format} --lang en -o report.json'],
    ],
  },
  migrate: {
    about:
      'Réécrit des documents dans une autre version de leur format, ou selon d’autres éditions des listes de codes ; dit ce que chaque champ est devenu.',
    files:
      'fichiers, dossiers, motifs entre guillemets, ou - pour l’entrée standard ; chaque document doit être conforme',
    to: 'version du format (par défaut : la sienne)',
    catalog:
      'édition d’une liste de codes, par exemple ore-pillar=ORE3-2022 ; les codes sans équivalent restent et sont nommés',
    output: 'destination : un fichier ou un dossier (par défaut : la sortie standard)',
    write: 'modifie les fichiers eux-mêmes',
    allowLoss: 'écrit le document même si une partie en est perdue',
    ledger: 'écrit en JSON, dans un fichier, ce que chaque champ est devenu ; - pour la sortie standard',
    format:
      'comment dire ce que les champs sont devenus : text pour les personnes, html pour une page à lire, à imprimer ou à envoyer, json pour les programmes',
    after: `Code de sortie : 0 migré, 1 non, car non conforme ou avec perte, ou nouveau document non conforme, 2 mauvais
usage, ou fichier impossible à lire ou à écrire, 3 erreur de Waypost lui-même.

Signatures et reçus portent sur les octets d’origine : conservez l’ancien document.`,
    examples: [
      ['un rapport, vers la dernière version', 'waypost migrate rapport.json --to {version} -o nouveau.json'],
      ['un dossier, vers un autre', 'waypost migrate rapports/ --to {version} -o migres/'],
      [
        'vers une autre édition des piliers',
        'waypost migrate feuille.json --catalog ore-pillar=ORE3-2022 -o nouvelle.json',
      ],
    ],
  },
  formats: {
    about: 'Énumère les formats, leurs versions et leurs profils.',
    examples: [['pour les programmes', 'waypost formats --json']],
  },
  schema: {
    about: 'Affiche le schéma JSON d’un format, pour les éditeurs et d’autres validateurs.',
    format: 'un format\u00a0: voir waypost formats',
    versionArgument: 'une version (par défaut\u00a0: la plus récente qui soit publiée)',
    output: 'l’écrit dans un fichier',
    examples: [
      ['la version publiée la plus récente', 'waypost schema {format} > {format}.schema.json'],
      ['une version', 'waypost schema {format} {version}'],
    ],
  },
  catalog: {
    about: 'Énumère les listes de codes, ou les codes de l’une d’elles avec leurs libellés.',
    list: 'une liste de codes (par défaut\u00a0: toutes les listes)',
    edition: 'une édition (par défaut\u00a0: la dernière)',
    examples: [
      ['toutes les listes', 'waypost catalog'],
      ['les piliers d’ORE 3', 'waypost catalog ore-pillar ORE3-2022'],
      ['avec définitions et sources', 'waypost catalog indicator --json'],
    ],
  },
  rules: {
    about: 'Énumère les règles\u00a0: clause, gravité et ce qui doit valoir.',
    format:
      'text pour les personnes, html pour une page à lire, à imprimer ou à envoyer, json pour les programmes, avec messages, sources et exemples',
    for: 'seulement ce qui vaut pour les documents de ce format',
    examples: [
      ['toutes les règles', 'waypost rules'],
      ['celles d’un format', 'waypost rules --for {format}'],
      ['pour les programmes', 'waypost rules --format json'],
    ],
  },
  explain: {
    about: 'Explique une règle\u00a0: ce qui doit valoir, pourquoi, un exemple, et comment y remédier.',
    rule: 'une règle, telle que les constats la nomment, la dernière partie de son nom, ou une clause',
    examples: [
      ['la règle d’un constat', 'waypost explain structure/enum'],
      ['toutes les règles d’une clause', 'waypost explain CM-R1'],
    ],
  },
  export: {
    about:
      'Écrit ce que disent les documents sous forme de tables, pour tableurs, bases de données et statistiques\u00a0: une ligne par chiffre.',
    files: 'fichiers, dossiers, motifs entre guillemets, ou - pour l’entrée standard\u00a0; documents de toute taille',
    to: 'forme des tables',
    table:
      'cette table seulement, par exemple observations\u00a0; le CSV va sur la sortie standard sauf si --output nomme un fichier',
    output: 'dossier des tables, un fichier pour chacune\u00a0; avec --table, le fichier',
    after: `Chaque ligne commence par le document dont elle vient\u00a0; une colonne porte le nom du champ d’origine. En CSV, les nombres sont
tels qu’énoncés, et un texte qu’un tableur prendrait pour une formule est précédé d’une apostrophe\u00a0; en Parquet, les nombres
sont des nombres. Les documents non conformes sont laissés de côté.

Un tableur réglé en français n’ouvre pas bien ce CSV d’un double-clic\u00a0: importez-le (dans Excel, Données > À partir d’un
fichier texte/CSV) en UTF-8, avec la virgule pour séparateur et le point pour les décimales.

Code de sortie\u00a0: 0 tout est écrit, 1 un document n’est pas conforme, 2 mauvais usage ou fichier impossible à lire ou à écrire.`,
    examples: [
      ['toutes les tables d’un dossier de rapports', 'waypost export rapports/ --to parquet -o tables/'],
      [
        'les chiffres d’un rapport, pour un tableur',
        'waypost export rapport.json --table observations -o chiffres.csv',
      ],
      [
        'directement dans DuckDB',
        'waypost export rapports/ --table observations | duckdb -c "from read_csv(\'/dev/stdin\')"',
      ],
    ],
  },
  verify: {
    about: 'Vérifie, hors ligne, qu’une passerelle a reçu exactement ce document, ou qu’un opérateur l’a signé.',
    document: 'le fichier avec les octets mêmes qui ont été transmis ou signés',
    receipt: 'le reçu, tel que la passerelle l’a donné',
    signature: 'à la place d’un reçu\u00a0: la signature du document, telle que waypost sign la donne',
    keys: 'clés publiques de la passerelle ou de l’opérateur\u00a0: un JSON Web Key Set ou une seule clé, fichier ou adresse https',
    after: `Code de sortie\u00a0: 0 authentique, 1 non, 2 mauvais usage, ou quelque chose d’impossible à lire.

Une passerelle publie ses clés à l’adresse /.well-known/jwks.json. Gardez-en une copie\u00a0: tout se vérifie alors hors ligne.`,
    examples: [
      ['le reçu d’un rapport', 'waypost verify rapport.json --receipt recu.json --keys cles-passerelle.json'],
      [
        'avec les clés prises à la passerelle',
        'waypost verify rapport.json --receipt recu.json --keys https://passerelle.example/.well-known/jwks.json',
      ],
      ['la signature d’un opérateur', 'waypost verify rapport.json --signature rapport.sig --keys cle-publique.json'],
    ],
  },
  audit: {
    about:
      'Contrôle que le journal d’audit d’une passerelle est intact\u00a0: aucune entrée modifiée, retirée ni ajoutée\u00a0; hors ligne, à partir de fichiers.',
    files:
      'le journal tel que GET /v1/audit le donne\u00a0: pages dans n’importe quel ordre, listes ou lignes d’entrées, en fichiers, dossiers, motifs entre guillemets ou - pour l’entrée standard\u00a0; ou l’adresse d’une passerelle',
    noted: 'la dernière empreinte d’un contrôle antérieur, notée ailleurs\u00a0: elle doit figurer dans le journal',
    keyFile: 'avec une adresse\u00a0: fichier de la clé d’un administrateur',
    after: `Code de sortie\u00a0: 0 intact, 1 non, 2 mauvais usage, ou lecture impossible.

D’une partie de journal, c’est cette partie qui est prouvée. Un journal coupé à sa fin, ou réécrit en entier, est intact en
lui-même\u00a0: notez ailleurs la dernière empreinte de temps en temps, et donnez-la la fois suivante.`,
    examples: [
      ['les pages d’un journal', 'waypost audit page-1.json page-2.json'],
      ['directement de la passerelle', 'waypost audit https://passerelle.example --key-file admin.key'],
      [
        'si le journal est encore ce qu’il était quand l’empreinte a été notée',
        'waypost audit journal/ --noted 5f0c0c86e7c0f4dd4fbd9d9b4aa9c1e5f6f1e86c6e2b7a39c3d1e64a8a5c9b10',
      ],
    ],
  },
  sign: {
    about: 'Signe les octets exacts d’un document, pour l’en-tête Waypost-Signature, ou crée une clé de signature.',
    document: 'le fichier à signer\u00a0; n’y changez rien ensuite',
    key: 'fichier de la clé privée',
    newKey:
      'crée ce fichier avec une nouvelle clé privée et affiche la clé publique, à enregistrer auprès de la passerelle',
    output: 'écrit la signature dans un fichier',
    after: 'La signature est une JSON Web Signature détachée, Ed25519, sur les octets tels qu’ils sont (RFC 7797).',
    examples: [
      ['créer une clé', 'waypost sign --new-key cle-operateur.json > cle-publique.json'],
      ['signer un rapport', 'waypost sign rapport.json --key cle-operateur.json -o rapport.sig'],
    ],
  },
  serve: {
    about: 'Fait tourner une passerelle\u00a0: elle reçoit, juge et remet des documents par HTTP.',
    port: 'port d’écoute (par défaut\u00a0: 8080)',
    host: 'adresse d’écoute (par défaut\u00a0: 127.0.0.1, cette machine seulement)',
    database: 'fichier, ou adresse postgres://, des données (par défaut\u00a0: DATABASE_URL, sinon ./waypost.db)',
    policy: 'juge selon la politique d’un programme ou d’un régulateur\u00a0: un document validation-policy',
    issuer: 'adresse sous laquelle la passerelle est connue au dehors\u00a0; les reçus la nomment',
    oidcIssuer: 'accepte les jetons de cet émetteur OpenID Connect',
    oidcAudience: 'destinataire pour lequel ces jetons doivent être établis',
    bodyLimit: 'taille maximale d’un corps, en octets (par défaut\u00a0: 20000000)',
    rateLimit: 'requêtes par minute et par clé\u00a0; 0\u00a0: sans limite (par défaut\u00a0: 600)',
    after: `Il faut le paquet @waypost/gateway\u00a0: npm install @waypost/gateway
À son premier démarrage, elle crée une clé d’administration et l’affiche une seule fois\u00a0; WAYPOST_ADMIN_KEY_FILE nomme un fichier où l’écrire.
Sa page /docs montre ce qu’on peut lui demander, et permet de l’essayer. Ctrl+C l’arrête, une fois répondu à ce qui est en cours.`,
    examples: [
      ['pour l’essayer\u00a0: sur cette machine, données dans ./waypost.db', 'waypost serve'],
      [
        'pour un programme\u00a0: sa politique, son adresse, données dans PostgreSQL',
        'waypost serve --policy politique.json --issuer https://passerelle.example --database postgres://waypost@localhost/waypost',
      ],
    ],
  },
  words: {
    'Usage:': 'Utilisation\u00a0:',
    'Arguments:': 'Arguments\u00a0:',
    'Options:': 'Options\u00a0:',
    'Commands:': 'Commandes\u00a0:',
    'choices:': 'choix\u00a0:',
    'default:': 'par défaut\u00a0:',
    '[command]': '[commande]',
  },
  errors: [
    [/^unknown option '(.*)'/, "il n’y a pas d’option '$1'"],
    [/^unknown command '(.*)'/, "il n’y a pas de commande '$1'"],
    [/^missing required argument '(.*)'/, "il manque l’argument '$1'"],
    [/^required option '(.*)' not specified/, "il manque l’option '$1'"],
    [/^option '(.*)' cannot be used with option '(.*)'/, "l’option '$1' ne va pas avec l’option '$2'"],
    [/^option '(.*)' argument missing/, "l’option '$1' demande une valeur"],
    [/^option '(.*)' argument '(.*)' is invalid\. $/, "option '$1'\u00a0: '$2' n’est pas admis."],
    [
      /^option '(.*)' argument '(.*)' is invalid\. Allowed choices are/,
      "option '$1'\u00a0: '$2' n’est pas admis. Valeurs admises\u00a0:",
    ],
    [
      /^too many arguments for '(.*)'\. Expected (\d+) arguments? but got (\d+)/,
      "trop d’arguments pour '$1'\u00a0: $2 au plus, $3 donnés",
    ],
    [/\(Did you mean one of (.*)\?\)/, '(Vouliez-vous dire l’un de ceux-ci\u00a0: $1\u00a0?)'],
    [/\(Did you mean (.*)\?\)/, '(Vouliez-vous dire $1\u00a0?)'],
  ],
  didYouForget: (name) => `Pour contrôler un fichier\u00a0: waypost validate ${name}`,
  seeHelp: (command) => `Voir ${command} --help`,
};
