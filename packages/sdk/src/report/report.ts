import { version } from '../../package.json';
import type { Finding } from '../finding.ts';
import { describe } from '../messages/describe.ts';
import type { Language } from '../messages/language.ts';
import type { AppliedPolicy } from '../policy/policy.ts';
import { excerpt } from '../read/excerpt.ts';
import type { NotChecked, Result } from '../result.ts';
import { sha256 } from '../sha256.ts';
import { identity } from './identity.ts';
import { notCheckedText } from './not-checked-text.ts';
import { digests, type Report, reportIdentity } from './report.gen.ts';

export { layerName, notCheckedText, reasonText } from './not-checked-text.ts';
export type { Report } from './report.gen.ts';
export { jsonText, reportText } from './report-text.ts';

export interface ReportOptions {
  /** Name of the file or address, as the reader knows it. */
  name?: string;
  /** The exact bytes that were judged; without them the report states neither size nor digest of the document. */
  bytes?: Uint8Array;
  /** The same of bytes that are not held: how many there are, and their SHA-256 in hexadecimal. */
  measured?: { bytes: number; sha256: string };
  /** Languages of the messages, the main one first: `{ fr, en }` of `@waypost/sdk/messages/…`. None: no messages. */
  languages?: Readonly<Record<string, Language>>;
  /** The validator, if it is not this SDK itself. */
  tool?: { name: string; version: string };
}

/** The longest text that a report holds, in UTF-16 code units. */
const LONGEST_TEXT = 3999;

/**
 * The result of `validate` as a validation report: a document of the standard itself, which says what was found and
 * what not checked, in words, and names by their SHA-256 the bytes, the schema, the rules, the code lists and the
 * policy it rests on. It bears no time: the same bytes, name, policy, date, languages and version give the same report,
 * byte for byte with {@link reportText}.
 * Asynchronous because of WebCrypto; where that is missing (a page without https) the document's digest is left out.
 */
export async function report(result: Omit<Result, 'document'>, options: ReportOptions = {}): Promise<Report> {
  const { name, bytes, measured, languages = {}, tool = { name: 'waypost', version } } = options;
  const ids = Object.keys(languages);
  const listed = result.findings.length;
  const { error, warning, info } = result.totals;
  const document = measured?.sha256 ?? (bytes && (await sha256(bytes)));
  const length = measured?.bytes ?? bytes?.length;
  const published = wasStructureChecked(result) ? digests[`${result.format} ${result.formatVersion}`] : undefined;
  const comparedWith = result.comparedWith.map(compared);
  const { policy } = result;
  const policyBytes = policy?.policy.bytes && (await sha256(policy.policy.bytes));
  return {
    ...reportIdentity,
    outcome: result.outcome,
    document: {
      ...(name && { name: excerpt(name, 990) }),
      ...identity(result.value),
      ...(result.encoding && { encoding: result.encoding }),
      ...(length !== undefined && { bytes: length }),
    },
    ...(comparedWith.length > 0 && { comparedWith }),
    findings: result.findings.map((finding) => described(finding, languages)),
    totals: { error, warning, info },
    capped: error + warning + info > listed,
    notChecked: result.notChecked.map((entry) => explained(entry, ids)),
    digests: { ...(document && { document }), ...published, ...(policyBytes && { policy: policyBytes }) },
    ...(policy && { policy: applied(policy), dateUsed: policy.date }),
    tool: { name: tool.name, version: tool.version },
    ...(ids[0] !== undefined && { language: ids[0] }),
  };
}

const compared = ({ name, document, sha256: digest }: Result['comparedWith'][number]) => ({
  ...(name && { name: excerpt(name, 990) }),
  ...identity(document),
  ...(digest && { sha256: digest }),
});

function applied({ policy: { document, name }, applies }: AppliedPolicy): NonNullable<Report['policy']> {
  const { policyId, revision } = document;
  return { ...(name && { name: excerpt(name, 990) }), policyId, revision, ...(applies !== undefined && { applies }) };
}

function described(finding: Finding, languages: Readonly<Record<string, Language>>): Report['findings'][number] {
  const { rule, severity, pointer, position, fix, regraded, waived } = finding;
  const message: Record<string, string> = {};
  const mend: Record<string, string> = {};
  for (const [id, language] of Object.entries(languages)) {
    const words = describe(finding, language);
    message[id] = excerpt(words.message, LONGEST_TEXT);
    if (words.mend) mend[id] = excerpt(words.mend, LONGEST_TEXT);
  }
  return {
    rule,
    severity,
    pointer,
    args: Object.fromEntries(Object.entries(finding.args).map(([key, value]) => [key, plain(value)])),
    ...(position && { position: { line: position.line, column: position.column, offset: position.offset } }),
    ...(Object.keys(message).length > 0 && { message }),
    ...(Object.keys(mend).length > 0 && { mend }),
    ...(fix && { fix }),
    ...(regraded && { regraded }),
    ...(waived && { waived }),
  };
}

/** An argument as any reader of JSON takes it: presentable text, numbers that keep their digits. */
function plain(value: Finding['args'][string]): Finding['args'][string] {
  if (Array.isArray(value)) return value.map((text) => excerpt(text, LONGEST_TEXT));
  if (typeof value === 'string') return excerpt(value, LONGEST_TEXT);
  if (typeof value === 'number' && !(Math.abs(value) <= Number.MAX_SAFE_INTEGER)) return String(value);
  return value;
}

function explained({ layer, reason, ...places }: NotChecked, languages: string[]): Report['notChecked'][number] {
  const texts = languages.flatMap((language) => {
    const text = notCheckedText({ layer, reason }, language);
    return text ? [[language, text] as const] : [];
  });
  return { layer, reason, ...(texts.length > 0 && { text: Object.fromEntries(texts) }), ...places };
}

const wasStructureChecked = ({ notChecked }: Pick<Result, 'notChecked'>) =>
  !notChecked.some(({ layer }) => layer === 'structure');
