import { ajvCli } from './ajv-cli/ajv-cli.ts';
import type { Peer } from './peer.ts';
import { python } from './python/python.ts';
import { sourcemeta } from './sourcemeta/sourcemeta.ts';

/** Everyone who must agree with our SDK. */
export const peers: Peer[] = [ajvCli, sourcemeta, python];
