import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Gateway from '@waypost/gateway';
import { UsageError } from '../exit-code.ts';
import type { Language } from '../language.ts';

/** The gateway: a package of its own, so that who only checks documents need not install a server. */
const GATEWAY = '@waypost/gateway';

/** Runs a gateway with the words of a command line, until it is told to stop. */
export async function serveGateway(words: readonly string[], { id, texts }: Language): Promise<number> {
  const found = gatewayFrom(__filename) ?? gatewayFrom(join(process.cwd(), 'package.json'));
  if (!found) throw new UsageError(texts.gatewayMissing(GATEWAY));
  const load: (address: string) => Promise<typeof Gateway> = createRequire(__filename)('./import.cjs');
  const { runGateway } = await load(pathToFileURL(found).href);
  return runGateway(words, 'waypost serve', id);
}

/** The module of the gateway that is installed for a file, if one is. */
function gatewayFrom(file: string): string | undefined {
  try {
    return createRequire(file).resolve(GATEWAY);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}
