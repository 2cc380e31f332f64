import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { Finding } from '@waypost/sdk';
import { describe } from '@waypost/sdk/describe';
import { chooseLanguage, type Language, type LanguageId, languageIds, loadMessages } from '@waypost/sdk/messages';
import { jsonText } from '@waypost/sdk/report';
import type { Answer } from '../operations/handler.ts';
import { ProblemError, type WrongPlace } from './problem-error.ts';
import { type ProblemSlug, problems } from './problems.ts';

/** The words for what is wrong with a parameter or a body; loaded at the start, so that no answer waits for them. */
const languages = Object.fromEntries(
  await Promise.all(languageIds.map(async (id) => [id, await loadMessages(id)] as const)),
) as Record<LanguageId, Language>;

/** The language to answer in, by the header Accept-Language. */
export const languageOf = (preferences: string | undefined): LanguageId =>
  chooseLanguage(preferences ?? '', languageIds) ?? 'en';

type Texts = Record<LanguageId, string>;
interface Problem {
  type: string;
  status: number;
  title: Texts;
  detail: Texts;
  variants?: Record<string, Texts>;
}

/** A problem as RFC 9457 writes it, in the language of the caller; `instance` is found again in the log. */
export function problemAnswer({ slug, args, further }: ProblemError, language: LanguageId, requestId: string): Answer {
  const { type, status, title, detail, variants = {} }: Problem = problems[slug];
  const { headers, places, report } = further;
  const shown = (value: unknown = '') => (Array.isArray(value) ? value.join(languages[language].comma) : String(value));
  const filled = (texts: Texts, values: Record<string, unknown>) =>
    texts[language].replace(/\{(\w+)\}/g, (_, name) => shown(values[name]));
  const variant = variants[`${args.variant}`];
  // The words for findings speak of fields of documents; a text of the problem itself says what is wrong with a parameter.
  const own = variant && filled(variant, args);
  const errors = places?.slice(0, 100).map((place) => told(place, languages[language], own));
  return {
    status,
    headers: { ...headers, 'content-type': 'application/problem+json; charset=utf-8', 'content-language': language },
    body: {
      type,
      title: title[language],
      status,
      detail: own ?? filled(detail, { ...errors?.[0], ...args }),
      instance: `urn:uuid:${requestId}`,
      ...(errors && { errors }),
      ...(report && { report }),
    },
  };
}

/** Findings whose mending says what is expected; that of the others speaks of documents. */
const isTellingMend = ({ rule }: Finding) => /^read\/|\/(?:enum|pattern)$/.test(rule);

function told({ in: place, name, finding }: WrongPlace, language: Language, own: string | undefined) {
  const { message, mend } = describe(finding, language);
  return {
    in: place,
    ...(name === undefined ? { pointer: finding.pointer } : { name }),
    message: own ?? (isTellingMend(finding) ? `${message} ${mend}` : message),
  };
}

/** Errors of the HTTP layers below, which have not come as far as a handler. */
const slugs: Record<string, ProblemSlug> = {
  FST_ERR_BAD_URL: 'not-found',
  FST_ERR_CTP_BODY_TOO_LARGE: 'content-too-large',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'invalid-body',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type',
  FST_ERR_MAX_PARAM_LENGTH: 'not-found',
  // A QUERY of an address that has no operation; of one that has, 405 comes first.
  FST_ERR_ROUTE_MISSING_CONTENT_TYPE: 'not-found',
};

/** What an error says to the caller; undefined where it is a mistake of ours, of which the caller learns nothing. */
export function problemOf(error: unknown, limit = 0): ProblemError | undefined {
  if (error instanceof ProblemError) return error;
  const slug = slugs[(error as NodeJS.ErrnoException).code ?? ''];
  return slug && new ProblemError(slug, { limit });
}

/** By the codes of Node; anything else is no HTTP. */
const statuses: Record<string, number> = { ERR_HTTP_REQUEST_TIMEOUT: 408, HPE_HEADER_OVERFLOW: 431 };

/** Answers what is no HTTP, or too slow or too long to be read as such, and hangs up. */
export function answerClientError(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const status = statuses[error.code ?? ''] ?? 400;
  const title = STATUS_CODES[status];
  const text = jsonText({ type: 'about:blank', title, status }, 0);
  const head = `content-type: application/problem+json\r\ncontent-length: ${Buffer.byteLength(text)}\r\nconnection: close`;
  socket.end(`HTTP/1.1 ${status} ${title}\r\n${head}\r\n\r\n${text}`);
}
