import type { Failure } from '../input/find-sources.ts';
import { LARGEST_FILE } from '../input/read-file.ts';
import type { PartFlaw } from '../shard/merge-parts.ts';
import type { Pace } from '../terminal/pace.ts';
import type { Texts } from './en.ts';

const number = (count: number, one: string, several: string) => `${count} ${count === 1 ? one : several}`;
const megabytes = (bytes: number) => `${Math.ceil(bytes / 1_000_000)} MB`;
const stages: Record<Pace['stage'], string> = {
  survey: 'a percorrer',
  judge: 'a verificar',
  locate: 'a localizar as constatações em',
};

const severities = { error: 'erro', warning: 'aviso', info: 'observação' };
const specials = { pipe: 'um pipe', device: 'um dispositivo', socket: 'um socket', other: 'um ficheiro especial' };

const partFlaws: Record<PartFlaw, string> = {
  'no-part': 'não é uma parte de um veredicto; é waypost validate --shard que as escreve',
  'cut-off': 'acaba cedo demais. Escreva de novo esta parte e espere que o comando termine',
  damaged: 'está danificada: não é o que waypost validate --shard escreveu. Escreva de novo esta parte',
  'other-version': 'foi escrita por outra versão do Waypost. Escreva todas as partes com a versão que as junta',
  'other-document': 'é uma parte de outro documento, ou o documento mudou entretanto. Escreva de novo as partes',
  'other-terms':
    'foi avaliada por outros documentos de comparação, outra política ou outra data. Indique os mesmos a validate e a merge',
  'other-count': 'as outras são de outra divisão. Divida sempre o documento no mesmo número de partes',
  twice: 'esta parte está duas vezes. Indique cada parte uma só vez',
};

function obstacle(it: Failure['obstacle']): string {
  switch (it.kind) {
    case 'missing':
      return 'não existe nenhum ficheiro ou pasta com este nome';
    case 'denied':
      return 'não tem autorização para o ler';
    case 'folder':
      return 'é uma pasta';
    case 'link':
      return 'é uma ligação, que só é seguida quando a indica pelo nome';
    case 'special':
      return `é ${specials[it.is]}; só se leem ficheiros normais. Para a entrada padrão, escreva -`;
    case 'too-large':
      return `tem ${megabytes(it.bytes)}; leem-se ficheiros até ${megabytes(LARGEST_FILE)}. Reparta-o por vários documentos`;
    case 'compressed':
      return 'está comprimido, e uma parte não pode ser lida sem o que vem antes. Descomprima-o primeiro';
    case 'no-match':
      return 'nenhum ficheiro corresponde a este padrão (as ligações não contam)';
    case 'no-documents':
      return 'não há nenhum documento Waypost nesta pasta';
    case 'failed':
      return `não é possível lê-lo (${it.code})`;
  }
}

const suggested = (suggestion: string | undefined) => (suggestion ? ` Queria dizer ${suggestion}?` : '');

/** The same in Portuguese. */
export const pt: Texts = {
  direction: 'ltr',
  comma: ', ',
  colon: ':',
  prefix: 'waypost: ',
  outcome: { conformant: 'conforme', 'not-conformant': 'não conforme', 'not-checked': 'não verificado' },
  wholeDocument: '(documento inteiro)',
  place: 'Em',
  stdin: 'entrada padrão',
  stdout: 'saída padrão',
  terminalInput: 'A ler o que escrever ou colar; termine com Ctrl+D.',
  nothingNamed:
    'indique pelo menos um ficheiro, pasta ou padrão, ou - para a entrada padrão. Ver waypost validate --help',
  totals: ({ error, warning, info }) =>
    [
      error > 0 && number(error, 'erro', 'erros'),
      warning > 0 && number(warning, 'aviso', 'avisos'),
      info > 0 && number(info, 'observação', 'observações'),
    ]
      .filter(Boolean)
      .join(', '),
  also: (count, places) =>
    `também mais ${number(count, 'vez', 'vezes')}: ${places.join(', ')}${count > places.length ? ' … (--verbose mostra todas)' : ''}`,
  times: (count) => number(count, 'vez', 'vezes'),
  more: (count, rule) => `… e mais ${count} de ${rule} (--verbose mostra todas)`,
  capped: (listed, total) => `São indicadas as primeiras ${listed} de ${total} constatações.`,
  setAside: (ignored, known) =>
    ignored + known === 0
      ? ''
      : `Não contadas: ${[ignored > 0 && `${ignored} de regras ignoradas`, known > 0 && `${known} do estado de referência`].filter(Boolean).join(', ')}.`,
  staleBaseline: (name, count) =>
    `${number(count, 'constatação', 'constatações')} de ${name} já não ${count === 1 ? 'se encontra' : 'se encontram'}; --update-baseline ${count === 1 ? 'retira-a' : 'retira-as'}.`,
  wroteBaseline: (name, count) => `${name} foi escrito: ${number(count, 'constatação', 'constatações')}.`,
  noBaseline: (name) => `não há nenhum estado de referência ${name}; crie-o com --update-baseline`,
  badBaseline: (name) => `${name} não é um estado de referência; crie um com --update-baseline`,
  updateWithoutBaseline: '--update-baseline escreve as constatações num ficheiro; indique-o com --baseline',
  fixNeedsFile: 'só se podem corrigir ficheiros, não a entrada padrão',
  notThroughLink: (name) => `${name} é uma ligação; indique o próprio ficheiro`,
  fixed: (count, isWritten) =>
    count === 0
      ? 'Nada se pode corrigir automaticamente.'
      : isWritten
        ? `${number(count, 'constatação corrigida', 'constatações corrigidas')}.`
        : `${number(count, 'constatação pode ser corrigida', 'constatações podem ser corrigidas')} assim; nada foi alterado. Para o fazer: --fix --write`,
  relatedNotFromInput: 'os documentos de comparação não podem vir da entrada padrão',
  comparedWith: (names) => `Comparado com ${names.join(', ')}.`,
  tooManyWarnings: (count, most) => `${number(count, 'aviso', 'avisos')}, mais do que os ${most} admitidos.`,
  judgedBy: (title, revision, date) => `Avaliado segundo a política “${title}”, revisão ${revision}, em ${date}.`,
  policyDoesNotApply: 'A política não se aplica a este documento: avaliado só segundo a norma.',
  policyRefused: (name) => `${name} não é uma política segundo a qual avaliar; nenhum documento foi avaliado`,
  dateWithoutPolicy: '--date é o dia em que se avalia segundo uma política; indique-a com --policy',
  notADate: (text) => `“${text}” não é uma data; escreva-a assim: 2025-04-15`,
  regraded: (now, own, reason) => `${severities[now]} segundo a política, senão ${severities[own]}: ${reason}`,
  waived: (waiver, expiresOn, otherwise, reason) =>
    `dispensa até ${expiresOn} (${waiver}), senão ${severities[otherwise]}: ${reason}`,
  notCheckedHere: (text) => `Não verificado: ${text}`,
  skipped: (name) => `- ${name}  ignorado: não é um documento Waypost`,
  passedOver: (name) => `- ${name}  ignorado: ligação ou ficheiro especial`,
  summary: ({ conformant, notConformant, unfinished, unreadable, skipped }) => {
    const parts = [
      conformant > 0 && number(conformant, 'conforme', 'conformes'),
      notConformant > 0 && number(notConformant, 'não conforme', 'não conformes'),
      unfinished > 0 && number(unfinished, 'não verificado', 'não verificados'),
      unreadable > 0 && number(unreadable, 'ilegível', 'ilegíveis'),
    ];
    const others = number(skipped.length, 'outro ficheiro JSON', 'outros ficheiros JSON');
    const rest = skipped.length > 0 ? ` Ignorados: ${others}.` : '';
    const documents = number(conformant + notConformant + unfinished + unreadable, 'documento', 'documentos');
    return `${documents}: ${parts.filter(Boolean).join(', ')}.${rest}`;
  },
  notChecked: (layers) => `Não verificado, por não ter sido pedido: ${layers.join(', ')}.`,
  progress: (index, all, name, bytes) =>
    `${all > 1 ? `${index} de ${all}: ` : ''}a verificar ${name}${bytes > 1_000_000 ? `, ${megabytes(bytes)}` : ''} …`,
  reached: (name, { stage, done, all, itemsPerSecond, findings, secondsLeft }) =>
    [
      `${stages[stage]} ${name}: ${megabytes(done)} de ${megabytes(all)}`,
      itemsPerSecond > 0 && `${itemsPerSecond} elementos/s`,
      findings > 0 && number(findings, 'constatação', 'constatações'),
      secondsLeft > 0 && `faltam ${secondsLeft} s`,
    ]
      .filter(Boolean)
      .join(', '),
  interrupted: 'interrompido; o que não foi verificado está indicado acima',
  obstacle,
  failure: (name, it) => `${name}: ${obstacle(it)}`,
  internalError: (message) =>
    `isto é um erro do Waypost, não do seu documento: ${message}\nComunique-o, por favor, com o comando que executou. WAYPOST_DEBUG=1 dá os pormenores.`,
  partRefused: (name, flaw) => `${name}: ${partFlaws[flaw]}`,
  partsMissing: (missing, of) =>
    `${missing.length === 1 ? `falta a parte ${missing[0]}` : `faltam as partes ${missing.slice(0, 20).join(', ')}${missing.length > 20 ? ' …' : ''}`}; o veredicto tem ${of}`,
  noParts: 'não há nenhuma parte de um veredicto; é waypost validate --shard que as escreve',
  partsNotFromInput: 'as partes de um veredicto não podem vir da entrada padrão',
  partsDoNotFit: (reason) =>
    `as partes não correspondem ao documento (${reason}). Escreva-as de novo, ou verifique o documento sem --shard`,
  shardNeedsFile: '--shard aceita um só ficheiro: nem pasta, nem padrão, nem entrada padrão',
  wouldOverwrite: (name) => `${name} é um dos documentos; escreva o resultado noutro ficheiro`,
  cannotWrite: (name, code) => {
    const reasons: Record<string, string> = {
      ENOENT: 'a sua pasta não existe',
      EISDIR: 'é uma pasta',
      EACCES: 'não tem autorização',
      ENOSPC: 'o disco está cheio',
    };
    return `não é possível escrever ${name}: ${reasons[code] ?? code}`;
  },
  unknownTable: (name, known, suggestion) =>
    `não há nenhuma tabela “${name}”.${suggestion ? ` Queria dizer ${suggestion}?` : ''} Tabelas: ${known.join(', ')}`,
  exportNeedsOutput:
    'indique uma pasta para as tabelas com --output, ou uma delas com --table. Ver waypost export --help',
  parquetNeedsFile: 'um ficheiro Parquet não se escreve na saída padrão; indique-o com --output',
  notExported: (name, totals) =>
    `${name} não está conforme (${pt.totals(totals)}) e fica de fora; para saber porquê: waypost validate ${name}`,
  exporting: (name, rows) => `a escrever ${name}: ${number(rows, 'linha', 'linhas')}`,
  exported: (name, rows) => `${name} foi escrito: ${number(rows, 'linha', 'linhas')}`,
  exists: (name) => `${name} já existe e fica como está; escolha outro nome com --output`,
  unknownFormat: (name, known, suggestion) =>
    `não há nenhum formato “${name}”.${suggested(suggestion)} Formatos: ${known.join(', ')}`,
  notWritten: (format, known) =>
    `não há um documento ${format} de que partir; o seu README mostra um pequeno. Formatos de que se pode partir: ${known.join(', ')}`,
  unknownProfile: (name, format, known, suggestion) =>
    `${format} não tem nenhum perfil “${name}”.${suggested(suggestion)} Perfis: ${known.join(', ')}`,
  unknownVersion: (name, format, known) => `${format} não tem nenhuma versão “${name}”. Versões: ${known.join(', ')}`,
  unknownList: (name, suggestion) =>
    `não há nenhuma lista de códigos “${name}”.${suggested(suggestion)} waypost catalog mostra todas`,
  unknownEdition: (name, list, known) => `${list} não tem nenhuma edição “${name}”. Edições: ${known.join(', ')}`,
  unknownRule: (name, suggestion) =>
    `não há nenhuma regra “${name}”.${suggested(suggestion)} waypost rules mostra todas`,
  severalRules: (name, ids) => `várias regras chamam-se “${name}”: ${ids.join(', ')}`,
  moreOnRule: (rule) => `Para saber mais sobre uma regra: waypost explain ${rule} --lang pt`,
  otherEditions: (list, edition, others) =>
    `${list}, edição ${edition}, a mais recente. Outras edições: ${others.join(', ')}.\n` +
    `Um documento que usa a lista indica qual segue: "catalogs": { "${list}": "${edition}" }`,
  started: (file, format, version, profile, others) =>
    [
      `${file} foi escrito: ${format} ${version}, perfil ${profile}.${others.length > 0 ? ` Outros perfis: ${others.join(', ')}.` : ''}`,
      'Substitua os textos entre [parênteses retos]; códigos, datas e números são exemplos, a substituir também.',
      `Depois verifique-o: waypost validate ${file}`,
    ].join('\n'),
  tables: {
    formats: ['FORMATO', 'VERSÕES', 'PERFIS', 'TÍTULO'],
    catalogs: ['LISTA', 'EDIÇÃO', 'CÓDIGOS', 'TIPO', 'TÍTULO'],
    catalog: ['CÓDIGO', 'DESIGNAÇÃO'],
    rules: ['CLÁUSULA', 'GRAVIDADE', 'REGRA', 'O QUE DIZ'],
  },
  severity: severities,
  severityMeans: {
    error: 'erro: um documento que a infrinja não está conforme',
    warning: 'aviso: a examinar; o documento continua conforme',
    info: 'observação: bom saber; o documento continua conforme',
  },
  rulePage: {
    labels: {
      rule: 'Regra',
      clause: 'Cláusula',
      severity: 'Gravidade',
      formats: 'Documentos',
      profiles: 'Perfis',
      versions: 'Versões',
      stage: 'Fase',
    },
    all: 'todos',
    versions: (since, until) => (until ? `de ${since} a ${until}` : `desde ${since}`),
    stage: 'a partir da submissão; um rascunho pode estar incompleto',
    why: 'Porquê',
    failing: 'Isto infringe-a',
    said: 'O que diz o validador',
    mended: 'Isto respeita-a',
    variants: 'Conforme o caso, diz também',
    sources: 'Fontes',
    proposed: 'proposto pelo Waypost; nenhuma fonte o diz nestes termos',
  },
  verifyNeeds: 'indique as chaves com --keys, e --receipt ou --signature. Ver waypost verify --help',
  signNeeds: 'indique um documento e --key, ou só --new-key para criar uma chave. Ver waypost sign --help',
  noKeys: (name) => `${name} não tem nenhuma chave pública Ed25519; deveria ser um JSON Web Key Set`,
  noPrivateKey: (name) => `${name} não tem nenhuma chave privada Ed25519; crie uma com waypost sign --new-key`,
  noApiKey: (name) => `${name} deveria conter uma só chave de um gateway, e nada mais`,
  keysNeedHttps: (address) => `${address}: as chaves só se obtêm por https`,
  cannotFetch: (address, reason) => `não é possível obter ${address}: ${reason}`,
  keyExists: (name) => `${name} já existe e fica como está; escolha outro nome para a nova chave`,
  madeKey: (name) =>
    `${name} foi escrito: a chave privada. Mantenha-a secreta e guarde uma cópia. A chave pública está na saída padrão, a registar no gateway.`,
  gatewayMissing: (name) =>
    `o gateway é um pacote à parte, ${name}, que não está instalado aqui. Instale-o: npm install ${name}`,
  status: { draft: 'projeto', released: 'publicado', withdrawn: 'retirado' },
  openness: { open: 'aberta', closed: 'fechada' },
};
