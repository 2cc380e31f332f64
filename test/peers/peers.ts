import { ajvCli } from './ajv-cli/ajv-cli.ts';
import type { Peer } from './peer.ts';
import { python } from './python/python.ts';
import { sourcemeta } from './sourcemeta/sourcemeta.ts';

/** Everyone who must agree with our SDK; the slowest first, so that the others fill its gaps. */
export const peers: Peer[] = [python, ajvCli, sourcemeta];
