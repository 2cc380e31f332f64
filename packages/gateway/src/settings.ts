import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type StartTexts, startTexts } from './start-texts.ts';

/** How a gateway is to run. */
export interface Settings {
  port: number;
  host: string;
  /** A file (SQLite), or the address of a PostgreSQL database. */
  database: string;
  /** Address by which the gateway is known outside, which receipts name; that at which it listens when left out. */
  issuer?: string;
  /** File of the policy that documents are judged by. */
  policy?: string;
  /** Issuer of OpenID Connect whose tokens are taken, and for whom they must be made out. */
  oidc?: { issuer: string; audience: string };
  /** File for the first key of an administrator, instead of standard error. */
  adminKeyFile?: string;
  /** The largest body, in bytes. */
  bodyLimit: number;
  /** Requests per minute and key, or address; 0: no limit. */
  rateLimit: number;
}

/** Wrong usage: said in one line, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const options = {
  port: { type: 'string', default: '8080' },
  host: { type: 'string', default: '127.0.0.1' },
  database: { type: 'string' },
  policy: { type: 'string' },
  issuer: { type: 'string' },
  'oidc-issuer': { type: 'string' },
  'oidc-audience': { type: 'string' },
  'body-limit': { type: 'string', default: '20000000' },
  'rate-limit': { type: 'string', default: '600' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsConfig['options'];

/**
 * The settings that words of the command line and the environment ask for; undefined where it is help.
 * @throws UsageError that says which of them is wrong.
 */
export function readSettings(
  words: readonly string[],
  env: NodeJS.ProcessEnv,
  texts: StartTexts = startTexts.en,
): Settings | undefined {
  const { wholeNumber, address } = checks(texts);
  const values = parsed(words, texts);
  if (values.help) return undefined;
  const { host, policy, issuer, 'oidc-issuer': oidcIssuer, 'oidc-audience': audience } = values;
  const port = wholeNumber('--port', values.port, 65_535);
  if ((oidcIssuer === undefined) !== (audience === undefined))
    throw new UsageError(texts.together('--oidc-issuer', '--oidc-audience'));
  const { WAYPOST_ADMIN_KEY_FILE: adminKeyFile } = env;
  return {
    port,
    host,
    database: values.database ?? env.DATABASE_URL ?? './waypost.db',
    bodyLimit: wholeNumber('--body-limit', values['body-limit'], 500_000_000),
    rateLimit: wholeNumber('--rate-limit', values['rate-limit'], 1_000_000_000),
    ...(policy !== undefined && { policy }),
    ...(issuer !== undefined && { issuer: address('--issuer', issuer) }),
    ...(oidcIssuer !== undefined &&
      audience !== undefined && { oidc: { issuer: address('--oidc-issuer', oidcIssuer), audience } }),
    ...(adminKeyFile && { adminKeyFile }),
  };
}

function parsed(words: readonly string[], texts: StartTexts) {
  try {
    return parseArgs({ args: [...words], options }).values;
  } catch (error) {
    throw new UsageError(told(error as NodeJS.ErrnoException, words, texts));
  }
}

/** What `parseArgs` has to say of a word that it names, or of the first that is no option. */
function told({ code, message }: NodeJS.ErrnoException, words: readonly string[], texts: StartTexts): string {
  const word = /'(?:-\w, )?([^' ]+)/.exec(message)?.[1] ?? words[0] ?? '';
  const isWithout = code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' && !message.includes('does not take');
  return isWithout ? texts.needsValue(word) : texts.unknownOption(word);
}

const checks = (texts: StartTexts) => ({
  wholeNumber(option: string, text: string, highest: number): number {
    if (!/^\d{1,10}$/.test(text) || Number(text) > highest) throw new UsageError(texts.noNumber(option, text, highest));
    return Number(text);
  },
  address(option: string, text: string): string {
    if (!/^https?:\/\//.test(text) || !URL.canParse(text)) throw new UsageError(texts.noAddress(option, text));
    return text.replace(/\/$/, '');
  },
});
