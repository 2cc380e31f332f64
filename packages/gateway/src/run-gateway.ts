import { readSettings } from './settings.ts';
import { startGateway } from './start-gateway.ts';

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
export async function runGateway(words: readonly string[], name = 'waypost-gateway'): Promise<number> {
  try {
    const settings = readSettings(words, process.env);
    if (!settings) {
      process.stdout.write(help(name));
      return 0;
    }
    const gateway = await startGateway(settings, { logger: { level: 'info' } });
    process.stderr.write(`${name}: listening on ${gateway.address}\n`);
    const stop = () => {
      setTimeout(() => process.exit(1), LAST_CALL).unref();
      void gateway.close();
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
    return 0;
  } catch (error) {
    const { name: kind, message, stack } = error as Error;
    const isUsage = kind === 'UsageError';
    process.stderr.write(`${name}: ${isUsage ? message : `a mistake of the gateway: ${message}`}\n`);
    if (process.env.WAYPOST_DEBUG) process.stderr.write(`${stack}\n`);
    return isUsage ? 2 : 3;
  }
}
