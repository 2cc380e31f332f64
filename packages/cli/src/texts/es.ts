import type { Failure } from '../input/find-sources.ts';
import { LARGEST_FILE } from '../input/read-file.ts';
import type { PartFlaw } from '../shard/merge-parts.ts';
import type { Pace } from '../terminal/pace.ts';
import type { Texts } from './en.ts';

const number = (count: number, one: string, several: string) => `${count} ${count === 1 ? one : several}`;
const megabytes = (bytes: number) => `${Math.ceil(bytes / 1_000_000)} MB`;
const stages: Record<Pace['stage'], string> = {
  survey: 'recorriendo',
  judge: 'comprobando',
  locate: 'localizando las constataciones en',
};

const severities = { error: 'error', warning: 'advertencia', info: 'observación' };
const specials = {
  pipe: 'una tubería',
  device: 'un dispositivo',
  socket: 'un socket',
  other: 'un archivo especial',
};

const partFlaws: Record<PartFlaw, string> = {
  'no-part': 'no es una parte de un veredicto; las escribe waypost validate --shard',
  'cut-off': 'termina demasiado pronto. Escriba de nuevo esta parte y espere a que termine el comando',
  damaged: 'está dañada: no es lo que escribió waypost validate --shard. Escriba de nuevo esta parte',
  'other-version': 'la escribió otra versión de Waypost. Escriba todas las partes con la versión que las reúne',
  'other-document':
    'es una parte de otro documento, o el documento ha cambiado desde entonces. Escriba de nuevo las partes',
  'other-terms':
    'se juzgó según otros documentos de comparación, otra política u otra fecha. Indique los mismos a validate y a merge',
  'other-count': 'las demás son de otra división. Divida siempre el documento en el mismo número de partes',
  twice: 'esta parte está dos veces. Indique cada parte una sola vez',
};

function obstacle(it: Failure['obstacle']): string {
  switch (it.kind) {
    case 'missing':
      return 'no existe ningún archivo o carpeta con este nombre';
    case 'denied':
      return 'no tiene permiso para leerlo';
    case 'folder':
      return 'es una carpeta';
    case 'link':
      return 'es un enlace, que solo se sigue cuando usted mismo lo nombra';
    case 'special':
      return `es ${specials[it.is]}; solo se leen archivos normales. Para la entrada estándar, escriba -`;
    case 'too-large':
      return `tiene ${megabytes(it.bytes)}; se leen archivos de hasta ${megabytes(LARGEST_FILE)}. Repártalo en varios documentos`;
    case 'compressed':
      return 'está comprimido, y una parte no se puede leer sin lo que la precede. Descomprímalo primero';
    case 'no-match':
      return 'ningún archivo corresponde a este patrón (los enlaces no cuentan)';
    case 'no-documents':
      return 'no hay ningún documento Waypost en esta carpeta';
    case 'failed':
      return `no se puede leer (${it.code})`;
  }
}

const suggested = (suggestion: string | undefined) => (suggestion ? ` ¿Quería decir ${suggestion}?` : '');

/** The same in Spanish. */
export const es: Texts = {
  direction: 'ltr',
  comma: ', ',
  colon: ':',
  prefix: 'waypost: ',
  outcome: { conformant: 'conforme', 'not-conformant': 'no conforme', 'not-checked': 'no comprobado' },
  wholeDocument: '(documento entero)',
  place: 'En',
  stdin: 'entrada estándar',
  stdout: 'salida estándar',
  terminalInput: 'Leyendo lo que escriba o pegue; termine con Ctrl+D.',
  nothingNamed:
    'indique al menos un archivo, una carpeta o un patrón, o - para la entrada estándar. Véase waypost validate --help',
  totals: ({ error, warning, info }) =>
    [
      error > 0 && number(error, 'error', 'errores'),
      warning > 0 && number(warning, 'advertencia', 'advertencias'),
      info > 0 && number(info, 'observación', 'observaciones'),
    ]
      .filter(Boolean)
      .join(', '),
  also: (count, places) =>
    `también ${number(count, 'vez más', 'veces más')}: ${places.join(', ')}${count > places.length ? ' … (--verbose las muestra todas)' : ''}`,
  times: (count) => number(count, 'vez', 'veces'),
  more: (count, rule) => `… y ${count} más de ${rule} (--verbose las muestra todas)`,
  capped: (listed, total) => `Se enumeran las primeras ${listed} de ${total} constataciones.`,
  setAside: (ignored, known) =>
    ignored + known === 0
      ? ''
      : `No contadas: ${[ignored > 0 && `${ignored} de reglas ignoradas`, known > 0 && `${known} del estado de referencia`].filter(Boolean).join(', ')}.`,
  staleBaseline: (name, count) =>
    `${number(count, 'constatación', 'constataciones')} de ${name} ya no ${count === 1 ? 'se encuentra' : 'se encuentran'}; --update-baseline ${count === 1 ? 'la' : 'las'} retira.`,
  wroteBaseline: (name, count) => `${name} se ha escrito: ${number(count, 'constatación', 'constataciones')}.`,
  noBaseline: (name) => `no hay ningún estado de referencia ${name}; créelo con --update-baseline`,
  badBaseline: (name) => `${name} no es un estado de referencia; cree uno con --update-baseline`,
  updateWithoutBaseline: '--update-baseline escribe las constataciones en un archivo; indíquelo con --baseline',
  fixNeedsFile: 'solo se pueden corregir archivos, no la entrada estándar',
  notThroughLink: (name) => `${name} es un enlace; indique el archivo mismo`,
  fixed: (count, isWritten) =>
    count === 0
      ? 'Nada puede corregirse automáticamente.'
      : isWritten
        ? `${number(count, 'constatación corregida', 'constataciones corregidas')}.`
        : `${number(count, 'constatación puede corregirse', 'constataciones pueden corregirse')} así; no se ha cambiado nada. Para hacerlo: --fix --write`,
  relatedNotFromInput: 'los documentos de comparación no pueden venir de la entrada estándar',
  comparedWith: (names) => `Comparado con ${names.join(', ')}.`,
  tooManyWarnings: (count, most) => `${number(count, 'advertencia', 'advertencias')}, más de las ${most} admitidas.`,
  judgedBy: (title, revision, date) =>
    `Juzgado según la política «${title}», revisión ${revision}, a fecha de ${date}.`,
  policyDoesNotApply: 'La política no se aplica a este documento: juzgado solo según la norma.',
  policyRefused: (name) => `${name} no es una política según la cual juzgar; no se ha juzgado ningún documento`,
  dateWithoutPolicy: '--date es el día en que se juzga según una política; indíquela con --policy',
  notADate: (text) => `«${text}» no es una fecha; escríbala así: 2025-04-15`,
  regraded: (now, own, reason) => `${severities[now]} según la política, si no ${severities[own]}: ${reason}`,
  waived: (waiver, expiresOn, otherwise, reason) =>
    `dispensa hasta el ${expiresOn} (${waiver}), si no ${severities[otherwise]}: ${reason}`,
  notCheckedHere: (text) => `No comprobado: ${text}`,
  skipped: (name) => `- ${name}  omitido: no es un documento Waypost`,
  passedOver: (name) => `- ${name}  omitido: enlace o archivo especial`,
  summary: ({ conformant, notConformant, unfinished, unreadable, skipped }) => {
    const parts = [
      conformant > 0 && number(conformant, 'conforme', 'conformes'),
      notConformant > 0 && number(notConformant, 'no conforme', 'no conformes'),
      unfinished > 0 && number(unfinished, 'no comprobado', 'no comprobados'),
      unreadable > 0 && number(unreadable, 'ilegible', 'ilegibles'),
    ];
    const others = number(skipped.length, 'otro archivo JSON', 'otros archivos JSON');
    const rest = skipped.length > 0 ? ` Omitidos: ${others}.` : '';
    const documents = number(conformant + notConformant + unfinished + unreadable, 'documento', 'documentos');
    return `${documents}: ${parts.filter(Boolean).join(', ')}.${rest}`;
  },
  notChecked: (layers) => `No comprobado, porque no se pidió: ${layers.join(', ')}.`,
  progress: (index, all, name, bytes) =>
    `${all > 1 ? `${index} de ${all}: ` : ''}comprobando ${name}${bytes > 1_000_000 ? `, ${megabytes(bytes)}` : ''} …`,
  reached: (name, { stage, done, all, itemsPerSecond, findings, secondsLeft }) =>
    [
      `${stages[stage]} ${name}: ${megabytes(done)} de ${megabytes(all)}`,
      itemsPerSecond > 0 && `${itemsPerSecond} elementos/s`,
      findings > 0 && number(findings, 'constatación', 'constataciones'),
      secondsLeft > 0 && `quedan ${secondsLeft} s`,
    ]
      .filter(Boolean)
      .join(', '),
  interrupted: 'interrumpido; lo que no se comprobó se indica más arriba',
  obstacle,
  failure: (name, it) => `${name}: ${obstacle(it)}`,
  internalError: (message) =>
    `esto es un error de Waypost, no de su documento: ${message}\nComuníquelo, por favor, con el comando que ejecutó. WAYPOST_DEBUG=1 da los detalles.`,
  partRefused: (name, flaw) => `${name}: ${partFlaws[flaw]}`,
  partsMissing: (missing, of) =>
    `${missing.length === 1 ? `falta la parte ${missing[0]}` : `faltan las partes ${missing.slice(0, 20).join(', ')}${missing.length > 20 ? ' …' : ''}`}; el veredicto tiene ${of}`,
  noParts: 'no hay ninguna parte de un veredicto; las escribe waypost validate --shard',
  partsNotFromInput: 'las partes de un veredicto no pueden venir de la entrada estándar',
  partsDoNotFit: (reason) =>
    `las partes no corresponden al documento (${reason}). Escríbalas de nuevo, o compruebe el documento sin --shard`,
  shardNeedsFile: '--shard toma un solo archivo: ni carpeta, ni patrón, ni entrada estándar',
  wouldOverwrite: (name) => `${name} es uno de los documentos; escriba el resultado en otro archivo`,
  cannotWrite: (name, code) => {
    const reasons: Record<string, string> = {
      ENOENT: 'su carpeta no existe',
      EISDIR: 'es una carpeta',
      EACCES: 'no tiene permiso',
      ENOSPC: 'el disco está lleno',
    };
    return `no se puede escribir ${name}: ${reasons[code] ?? code}`;
  },
  unknownTable: (name, known, suggestion) =>
    `no hay ninguna tabla «${name}».${suggestion ? ` ¿Quería decir ${suggestion}?` : ''} Tablas: ${known.join(', ')}`,
  exportNeedsOutput:
    'indique una carpeta para las tablas con --output, o una de ellas con --table. Véase waypost export --help',
  parquetNeedsFile: 'un archivo Parquet no se escribe en la salida estándar; indíquelo con --output',
  notExported: (name, totals) =>
    `${name} no es conforme (${es.totals(totals)}) y queda fuera; para saber por qué: waypost validate ${name}`,
  exporting: (name, rows) => `escribiendo ${name}: ${number(rows, 'fila', 'filas')}`,
  exported: (name, rows) => `${name} se ha escrito: ${number(rows, 'fila', 'filas')}`,
  exists: (name) => `${name} ya existe y se deja como está; elija otro nombre con --output`,
  unknownFormat: (name, known, suggestion) =>
    `no hay ningún formato «${name}».${suggested(suggestion)} Formatos: ${known.join(', ')}`,
  notWritten: (format, known) =>
    `no hay un documento ${format} del que partir; su README muestra uno pequeño. Formatos de los que partir: ${known.join(', ')}`,
  unknownProfile: (name, format, known, suggestion) =>
    `${format} no tiene ningún perfil «${name}».${suggested(suggestion)} Perfiles: ${known.join(', ')}`,
  unknownVersion: (name, format, known) =>
    `${format} no tiene ninguna versión «${name}». Versiones: ${known.join(', ')}`,
  unknownList: (name, suggestion) =>
    `no hay ninguna lista de códigos «${name}».${suggested(suggestion)} waypost catalog las muestra todas`,
  unknownEdition: (name, list, known) => `${list} no tiene ninguna edición «${name}». Ediciones: ${known.join(', ')}`,
  unknownRule: (name, suggestion) =>
    `no hay ninguna regla «${name}».${suggested(suggestion)} waypost rules las muestra todas`,
  severalRules: (name, ids) => `varias reglas se llaman «${name}»: ${ids.join(', ')}`,
  moreOnRule: (rule) => `Para saber más sobre una regla: waypost explain ${rule} --lang es`,
  otherEditions: (list, edition, others) =>
    `${list}, edición ${edition}, la más reciente. Otras ediciones: ${others.join(', ')}.\n` +
    `Un documento que usa la lista indica cuál sigue: "catalogs": { "${list}": "${edition}" }`,
  started: (file, format, version, profile, others) =>
    [
      `${file} se ha escrito: ${format} ${version}, perfil ${profile}.${others.length > 0 ? ` Otros perfiles: ${others.join(', ')}.` : ''}`,
      'Sustituya los textos entre [corchetes]; códigos, fechas y cifras son ejemplos, sustitúyalos también.',
      `Después compruébelo: waypost validate ${file}`,
    ].join('\n'),
  tables: {
    formats: ['FORMATO', 'VERSIONES', 'PERFILES', 'TÍTULO'],
    catalogs: ['LISTA', 'EDICIÓN', 'CÓDIGOS', 'TIPO', 'TÍTULO'],
    catalog: ['CÓDIGO', 'DENOMINACIÓN'],
    rules: ['CLÁUSULA', 'GRAVEDAD', 'REGLA', 'LO QUE DICE'],
  },
  severity: severities,
  severityMeans: {
    error: 'error: un documento que la infringe no es conforme',
    warning: 'advertencia: ha de examinarse; el documento sigue siendo conforme',
    info: 'observación: conviene saberlo; el documento sigue siendo conforme',
  },
  rulePage: {
    labels: {
      rule: 'Regla',
      clause: 'Cláusula',
      severity: 'Gravedad',
      formats: 'Documentos',
      profiles: 'Perfiles',
      versions: 'Versiones',
      stage: 'Etapa',
    },
    all: 'todos',
    versions: (since, until) => (until ? `de ${since} a ${until}` : `desde ${since}`),
    stage: 'a partir de la presentación; un borrador puede estar incompleto',
    why: 'Por qué',
    failing: 'Esto la infringe',
    said: 'Lo que dice el validador',
    mended: 'Esto la respeta',
    variants: 'Según el caso, dice también',
    sources: 'Fuentes',
    proposed: 'propuesto por Waypost; ninguna fuente lo dice en estos términos',
  },
  verifyNeeds: 'indique las claves con --keys, y --receipt o --signature. Véase waypost verify --help',
  signNeeds: 'indique un documento y --key, o solo --new-key para crear una clave. Véase waypost sign --help',
  noKeys: (name) => `${name} no tiene ninguna clave pública Ed25519; debería ser un JSON Web Key Set`,
  noPrivateKey: (name) => `${name} no tiene ninguna clave privada Ed25519; cree una con waypost sign --new-key`,
  noApiKey: (name) => `${name} debería contener una sola clave de una pasarela, y nada más`,
  keysNeedHttps: (address) => `${address}: las claves solo se obtienen por https`,
  cannotFetch: (address, reason) => `no se puede obtener ${address}: ${reason}`,
  keyExists: (name) => `${name} ya existe y se deja como está; elija otro nombre para la nueva clave`,
  madeKey: (name) =>
    `${name} se ha escrito: la clave privada. Manténgala en secreto y guarde una copia. La clave pública está en la salida estándar, para registrarla en la pasarela.`,
  gatewayMissing: (name) =>
    `la pasarela es un paquete aparte, ${name}, que no está instalado aquí. Instálelo: npm install ${name}`,
  status: { draft: 'borrador', released: 'publicado', withdrawn: 'retirado' },
  openness: { open: 'abierta', closed: 'cerrada' },
};
