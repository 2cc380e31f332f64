import { ajvCli } from './ajv-cli/ajv-cli.ts';
import { go } from './go/go.ts';
import { java } from './java/java.ts';
import type { Peer } from './peer.ts';
import { python } from './python/python.ts';
import { rust } from './rust/rust.ts';
import { sourcemeta } from './sourcemeta/sourcemeta.ts';

/** Everyone who must agree with our SDK; the slowest to make ready first, so that the others fill its gaps. */
export const peers: Peer[] = [rust, go, java, python, ajvCli, sourcemeta];
