import { resolve } from 'node:path';
import type { LanguageId } from '@waypost/sdk/messages';
import { readSettings } from './settings.ts';
import { startGateway } from './start-gateway.ts';
import { startTexts } from './start-texts.ts';

const help = (name: string) => `Usage: ${name} [options]

Receives, judges and gives out Waypost documents over HTTP.

  --port <number>         port to listen on (8080)
  --host <address>        address to listen on (127.0.0.1: this machine only)
  --database <file|url>   a file, or postgres://… (DATABASE_URL, else ./waypost.db)
  --policy <file>         policy that documents are judged by
  --issuer <url>          address by which the gateway is known; receipts name it
  --oidc-issuer <url>     take tokens of this OpenID Connect issuer
  --oidc-audience <name>  for whom these tokens must be made out
  --body-limit <bytes>    the largest body (20000000)
  --rate-limit <number>   requests per minute and key (600; 0: no limit)
  -h, --help              this text

On its first start it makes a key for an administrator and prints it once; WAYPOST_ADMIN_KEY_FILE names a file for it.
`;

/** How long requests that are being answered may take once the gateway is told to stop, in milliseconds. */
const LAST_CALL = 10_000;

/**
 * Runs a gateway with the words of a command line until the process is told to stop; returns once it listens, with the
 * exit code where it does not.
 */
export async function runGateway(
  words: readonly string[],
  name = 'waypost-gateway',
  language: LanguageId = 'en',
): Promise<number> {
  const texts = startTexts[language];
  try {
    const settings = readSettings(words, process.env, texts);
    if (!settings) {
      process.stdout.write(help(name));
      return 0;
    }
    const gateway = await startGateway(settings, { logger: { level: 'info' }, texts });
    const stop = () => {
      setTimeout(() => process.exit(1), LAST_CALL).unref();
      void gateway.close();
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
    const told = [
      texts.data(placeOf(settings.database)),
      texts.docs(`${gateway.address}/docs`),
      texts.listening(gateway.address),
    ];
    for (const line of told) process.stderr.write(`${texts.line(name, line)}\n`);
    return 0;
  } catch (error) {
    const { name: kind, message, stack } = error as Error;
    const isUsage = kind === 'UsageError';
    process.stderr.write(`${texts.line(name, isUsage ? message : texts.mistake(message))}\n`);
    if (process.env.WAYPOST_DEBUG) process.stderr.write(`${stack}\n`);
    return isUsage ? 2 : 3;
  }
}

/** Where the data is, without what opens it. */
function placeOf(database: string): string {
  if (!/^postgres(?:ql)?:/.test(database)) return resolve(database.replace(/^sqlite:/, ''));
  const { protocol, host, pathname } = new URL(database);
  return `${protocol}//${host}${pathname}`;
}
