import type { Severity, Totals } from '@waypost/sdk';
import type { Failure } from '../input/find-sources.ts';
import { LARGEST_FILE, type Obstacle } from '../input/read-file.ts';
import type { PartFlaw } from '../shard/merge-parts.ts';
import type { Tally } from '../tally.ts';
import type { Pace } from '../terminal/pace.ts';

const number = (count: number, one: string, several: string) => `${count} ${count === 1 ? one : several}`;
const megabytes = (bytes: number) => `${Math.ceil(bytes / 1_000_000)} MB`;
const stages: Record<Pace['stage'], string> = {
  survey: 'looking through',
  judge: 'checking',
  locate: 'locating findings in',
};

const severities = { error: 'error', warning: 'warning', info: 'remark' };
const specials = { pipe: 'a pipe', device: 'a device', socket: 'a socket', other: 'not a regular file' };

const partFlaws: Record<PartFlaw, string> = {
  'no-part': 'it is not a part of a verdict; waypost validate --shard writes them',
  'cut-off': 'it ends too early. Write this part again, and wait until the command has ended',
  damaged: 'it is damaged: not what waypost validate --shard wrote. Write this part again',
  'other-version': 'another version of Waypost wrote it. Write all parts with the version that merges them',
  'other-document': 'it is a part of another document, or the document has changed since. Write the parts again',
  'other-terms':
    'it was judged by other related documents, another policy or another date. Name the same to validate and to merge',
  'other-count':
    'the others are parts of another division. Divide the document into the same number of parts everywhere',
  twice: 'this part is there twice. Name each part once',
};

function obstacle(it: Failure['obstacle']): string {
  switch (it.kind) {
    case 'missing':
      return 'there is no such file or folder';
    case 'denied':
      return 'you are not allowed to read it';
    case 'folder':
      return 'it is a folder';
    case 'link':
      return 'it is a link, which is only followed when you name it yourself';
    case 'special':
      return `it is ${specials[it.is]}; only regular files are read. For standard input, write -`;
    case 'too-large':
      return `it has ${megabytes(it.bytes)}; files of up to ${megabytes(LARGEST_FILE)} are read. Split it into several documents`;
    case 'compressed':
      return 'it is compressed, and a part of it cannot be read without what comes before. Unpack it first';
    case 'no-match':
      return 'no file matches this pattern (links do not count)';
    case 'no-documents':
      return 'there is no Waypost document in this folder';
    case 'failed':
      return `it cannot be read (${it.code})`;
  }
}

/** What the command says in English, apart from its help and the messages of findings. */
export const en = {
  direction: 'ltr' as 'ltr' | 'rtl',
  /** Between the items of a list. */
  comma: ', ',
  colon: ':',
  /** Begins a line on standard error: which program says it. In Arabic it also makes the line run from the right. */
  prefix: 'waypost: ',
  outcome: { conformant: 'conformant', 'not-conformant': 'not conformant', 'not-checked': 'not checked' },
  wholeDocument: '(whole document)',
  place: 'At',
  stdin: 'standard input',
  stdout: 'standard output',
  terminalInput: 'Reading what you type or paste; end it with Ctrl+D.',
  nothingNamed: 'name at least one file, folder or pattern, or - for standard input. See waypost validate --help',
  totals: ({ error, warning, info }: Totals) =>
    [
      error > 0 && number(error, 'error', 'errors'),
      warning > 0 && number(warning, 'warning', 'warnings'),
      info > 0 && number(info, 'remark', 'remarks'),
    ]
      .filter(Boolean)
      .join(', '),
  also: (count: number, places: string[]) =>
    `also ${number(count, 'more time', 'more times')}: ${places.join(', ')}${count > places.length ? ' … (--verbose lists all)' : ''}`,
  times: (count: number) => `${count} times`,
  more: (count: number, rule: string) => `… and ${count} more of ${rule} (--verbose lists all)`,
  capped: (listed: number, total: number) => `The first ${listed} of ${total} findings are listed.`,
  setAside: (ignored: number, known: number) =>
    ignored + known === 0
      ? ''
      : `Not counted: ${[ignored > 0 && `${ignored} of ignored rules`, known > 0 && `${known} of the baseline`].filter(Boolean).join(', ')}.`,
  staleBaseline: (name: string, count: number) =>
    `${number(count, 'finding', 'findings')} of ${name} no longer found; --update-baseline takes ${count === 1 ? 'it' : 'them'} out.`,
  wroteBaseline: (name: string, count: number) => `${name} is written: ${number(count, 'finding', 'findings')}.`,
  noBaseline: (name: string) => `there is no baseline ${name}; make one with --update-baseline`,
  badBaseline: (name: string) => `${name} is not a baseline; make one with --update-baseline`,
  updateWithoutBaseline: '--update-baseline writes the findings to a file; name it with --baseline',
  fixNeedsFile: 'only files can be fixed, not standard input',
  notThroughLink: (name: string) => `${name} is a link; name the file itself`,
  fixed: (count: number, isWritten: boolean) =>
    count === 0
      ? 'Nothing can be mended by itself.'
      : isWritten
        ? `${number(count, 'finding', 'findings')} mended.`
        : `${number(count, 'finding', 'findings')} can be mended like this; nothing has been changed. To do it: --fix --write`,
  relatedNotFromInput: 'documents to compare with cannot come from standard input',
  comparedWith: (names: readonly string[]) => `Compared with ${names.join(', ')}.`,
  tooManyWarnings: (count: number, most: number) =>
    `${number(count, 'warning', 'warnings')}, more than the ${most} allowed.`,
  judgedBy: (title: string, revision: number, date: string) =>
    `Judged by the policy “${title}”, revision ${revision}, as of ${date}.`,
  policyDoesNotApply: 'The policy does not apply to this document: judged by the standard alone.',
  policyRefused: (name: string) => `${name} is not a policy that documents can be judged by; no document was judged`,
  dateWithoutPolicy: '--date is the day to judge by a policy on; name the policy with --policy',
  notADate: (text: string) => `“${text}” is not a date; write it like this: 2025-04-15`,
  regraded: (now: Severity, own: Severity, reason: string) =>
    `${severities[now]} by the policy, otherwise ${severities[own]}: ${reason}`,
  waived: (waiver: string, expiresOn: string, otherwise: Severity, reason: string) =>
    `waived until ${expiresOn} (${waiver}), otherwise ${severities[otherwise]}: ${reason}`,
  notCheckedHere: (text: string) => `Not checked: ${text}`,
  skipped: (name: string) => `- ${name}  skipped: not a Waypost document`,
  passedOver: (name: string) => `- ${name}  skipped: a link or special file`,
  summary: ({ conformant, notConformant, unfinished, unreadable, skipped }: Tally) => {
    const parts = [
      conformant > 0 && `${conformant} conformant`,
      notConformant > 0 && `${notConformant} not conformant`,
      unfinished > 0 && `${unfinished} not checked`,
      unreadable > 0 && `${unreadable} could not be read`,
    ];
    const rest =
      skipped.length > 0 ? ` Skipped: ${number(skipped.length, 'other JSON file', 'other JSON files')}.` : '';
    const documents = number(conformant + notConformant + unfinished + unreadable, 'document', 'documents');
    return `${documents}: ${parts.filter(Boolean).join(', ')}.${rest}`;
  },
  notChecked: (layers: readonly string[]) => `Not checked, as not asked for: ${layers.join(', ')}.`,
  progress: (index: number, all: number, name: string, bytes: number) =>
    `${all > 1 ? `${index} of ${all}: ` : ''}checking ${name}${bytes > 1_000_000 ? `, ${megabytes(bytes)}` : ''} …`,
  reached: (name: string, { stage, done, all, itemsPerSecond, findings, secondsLeft }: Pace) =>
    [
      `${stages[stage]} ${name}: ${megabytes(done)} of ${megabytes(all)}`,
      itemsPerSecond > 0 && `${itemsPerSecond} items/s`,
      findings > 0 && number(findings, 'finding', 'findings'),
      secondsLeft > 0 && `${secondsLeft} s left`,
    ]
      .filter(Boolean)
      .join(', '),
  interrupted: 'interrupted; what was not checked is said above',
  obstacle: obstacle as (it: Obstacle | Failure['obstacle']) => string,
  failure: (name: string, it: Failure['obstacle']) => `${name}: ${obstacle(it)}`,
  internalError: (message: string) =>
    `this is a mistake in Waypost, not in your document: ${message}\nPlease report it with the command you ran. Set WAYPOST_DEBUG=1 for the details.`,
  partRefused: (name: string, flaw: PartFlaw) => `${name}: ${partFlaws[flaw]}`,
  partsMissing: (missing: readonly number[], of: number) =>
    `${missing.length === 1 ? `part ${missing[0]} is` : `parts ${missing.slice(0, 20).join(', ')}${missing.length > 20 ? ' …' : ''} are`} missing; ${of} belong to the verdict`,
  noParts: 'there is no part of a verdict; waypost validate --shard writes them',
  partsNotFromInput: 'parts of a verdict cannot come from standard input',
  partsDoNotFit: (reason: string) =>
    `the parts do not fit the document (${reason}). Write them again, or check the document without --shard`,
  shardNeedsFile: '--shard takes one file: no folder, no pattern and no standard input',
  wouldOverwrite: (name: string) => `${name} is one of the documents; write the result to another file`,
  cannotWrite: (name: string, code: string) => {
    const reasons: Record<string, string> = {
      ENOENT: 'its folder does not exist',
      EISDIR: 'it is a folder',
      EACCES: 'you are not allowed to',
      ENOSPC: 'the disk is full',
    };
    return `${name} cannot be written: ${reasons[code] ?? code}`;
  },
  unknownTable: (name: string, known: readonly string[], suggestion: string | undefined) =>
    `there is no table “${name}”.${suggestion ? ` Did you mean ${suggestion}?` : ''} Tables: ${known.join(', ')}`,
  exportNeedsOutput:
    'name a folder for the tables with --output, or one of them with --table. See waypost export --help',
  parquetNeedsFile: 'a Parquet file is not written to standard output; name it with --output',
  notExported: (name: string, totals: Totals) =>
    `${name} does not conform (${en.totals(totals)}) and is left out; to see why: waypost validate ${name}`,
  exporting: (name: string, rows: number) => `writing ${name}: ${number(rows, 'row', 'rows')}`,
  exported: (name: string, rows: number) => `${name} is written: ${number(rows, 'row', 'rows')}`,
  exists: (name: string) => `${name} exists already and is left as it is; choose another name with --output`,
  unknownFormat: (name: string, known: readonly string[], suggestion: string | undefined) =>
    `there is no format “${name}”.${suggestion ? ` Did you mean ${suggestion}?` : ''} Formats: ${known.join(', ')}`,
  notWritten: (format: string, known: readonly string[]) =>
    `there is no ${format} to start from; its README shows a small one. Formats to start from: ${known.join(', ')}`,
  unknownProfile: (name: string, format: string, known: readonly string[], suggestion: string | undefined) =>
    `${format} has no profile “${name}”.${suggestion ? ` Did you mean ${suggestion}?` : ''} Profiles: ${known.join(', ')}`,
  unknownVersion: (name: string, format: string, known: readonly string[]) =>
    `${format} has no version “${name}”. Versions: ${known.join(', ')}`,
  unknownList: (name: string, suggestion: string | undefined) =>
    `there is no code list “${name}”.${suggestion ? ` Did you mean ${suggestion}?` : ''} waypost catalog shows all`,
  unknownEdition: (name: string, list: string, known: readonly string[]) =>
    `${list} has no edition “${name}”. Editions: ${known.join(', ')}`,
  unknownRule: (name: string, suggestion: string | undefined) =>
    `there is no rule “${name}”.${suggestion ? ` Did you mean ${suggestion}?` : ''} waypost rules shows all`,
  severalRules: (name: string, ids: readonly string[]) => `several rules are called “${name}”: ${ids.join(', ')}`,
  moreOnRule: (rule: string) => `More on a rule: waypost explain ${rule}`,
  otherEditions: (list: string, edition: string, others: readonly string[]) =>
    `${list}, edition ${edition}, the newest. Other editions: ${others.join(', ')}.\n` +
    `A document that uses the list says which one it means: "catalogs": { "${list}": "${edition}" }`,
  started: (file: string, format: string, version: string, profile: string, others: readonly string[]) =>
    [
      `${file} is written: ${format} ${version}, profile ${profile}.${others.length > 0 ? ` Other profiles: ${others.join(', ')}.` : ''}`,
      'Replace the texts in [brackets]; codes, dates and figures are examples, replace them too.',
      `Then check it: waypost validate ${file}`,
    ].join('\n'),
  tables: {
    formats: ['FORMAT', 'VERSIONS', 'PROFILES', 'TITLE'],
    catalogs: ['LIST', 'EDITION', 'CODES', 'KIND', 'TITLE'],
    catalog: ['CODE', 'LABEL'],
    rules: ['CLAUSE', 'SEVERITY', 'RULE', 'WHAT IT SAYS'],
  },
  severity: severities,
  severityMeans: {
    error: 'error: a document that breaks it does not conform',
    warning: 'warning: to be looked at; the document conforms all the same',
    info: 'remark: worth knowing; the document conforms all the same',
  },
  /** What stands around the texts of a rule when it is explained. */
  rulePage: {
    labels: {
      rule: 'Rule',
      clause: 'Clause',
      severity: 'Severity',
      formats: 'Documents',
      profiles: 'Profiles',
      versions: 'Versions',
      stage: 'Stage',
    },
    all: 'all',
    versions: (since: string, until?: string) => (until ? `${since} to ${until}` : `since ${since}`),
    stage: 'from submission on; a draft need not be complete',
    why: 'Why',
    failing: 'This breaks it',
    said: 'What the validator says',
    mended: 'This keeps it',
    variants: 'Depending on the case, it also says',
    sources: 'Sources',
    proposed: 'proposed by Waypost; no source says it in these terms',
  },
  verifyNeeds: 'name the keys with --keys, and either --receipt or --signature. See waypost verify --help',
  signNeeds: 'name a document and --key, or only --new-key to make a key. See waypost sign --help',
  noKeys: (name: string) => `${name} has no Ed25519 public key; it should be a JSON Web Key Set`,
  noPrivateKey: (name: string) => `${name} has no Ed25519 private key; make one with waypost sign --new-key`,
  noApiKey: (name: string) => `${name} should hold one key of a gateway, and nothing else`,
  keysNeedHttps: (address: string) => `${address}: keys are only fetched over https`,
  cannotFetch: (address: string, reason: string) => `${address} cannot be fetched: ${reason}`,
  keyExists: (name: string) => `${name} exists already and is left as it is; choose another name for the new key`,
  madeKey: (name: string) =>
    `${name} is written: the private key. Keep it secret, and keep a copy. The public key is on standard output, to be registered at the gateway.`,
  gatewayMissing: (name: string) =>
    `the gateway is a package of its own, ${name}, and is not installed here. Install it: npm install ${name}`,
  status: { draft: 'draft', released: 'released', withdrawn: 'withdrawn' } as Record<string, string>,
  openness: { open: 'open', closed: 'closed' } as Record<string, string>,
};

export type Texts = typeof en;
