import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';

/**
 * Where what V8 makes of the program is kept: in a folder of the user's own, since who can write there decides what is
 * run. Undefined where the system names no such folder, and with `NODE_DISABLE_COMPILE_CACHE=1`.
 */
export function cacheFolder(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const { XDG_CACHE_HOME, LOCALAPPDATA, HOME, NODE_DISABLE_COMPILE_CACHE } = environment;
  const folder = XDG_CACHE_HOME || LOCALAPPDATA || (HOME && join(HOME, '.cache'));
  if (!folder || NODE_DISABLE_COMPILE_CACHE === '1') return undefined;
  return join(folder, 'waypost', `${process.version}-${process.arch}`);
}

/**
 * Has the `.cjs` files beside the program loaded with what V8 made of them in an earlier run, and keeps what it makes of
 * them in this one. `module.enableCompileCache()` keeps less, with which a start takes a fifth longer, and Node 20 lacks
 * it. Where the folder cannot be read or written the program starts as if there were none.
 */
export function keepCompiled(program: string, folder: string): void {
  const require = createRequire(program);
  const { '.js': otherwise } = require.extensions;
  const made: [file: string, source: Buffer, script: Script][] = [];
  require.extensions['.cjs'] = (module, filename) => {
    if (dirname(filename) !== dirname(program)) return otherwise(module, filename);
    const source = readFileSync(filename);
    const file = join(folder, basename(filename));
    const cachedData = kept(file, source);
    const script = new Script(`(function (exports, require, module, __filename) {${source}\n})`, {
      filename,
      ...(cachedData && { cachedData }),
    });
    if (!cachedData || script.cachedDataRejected) made.push([file, source, script]);
    script.runInThisContext()(module.exports, require, module, filename);
  };
  process.once('exit', () => {
    for (const [file, source, script] of made) keep(file, script.createCachedData(), source);
  });
}

/** What was kept of a file that has not changed since. V8 would run what is damaged, and crash: so it is kept twice. */
function kept(file: string, source: Buffer): Buffer | undefined {
  try {
    const bytes = readFileSync(file);
    const end = bytes.length - source.length;
    const [once, again, text] = [bytes.subarray(0, end / 2), bytes.subarray(end / 2, end), bytes.subarray(end)];
    return end > 0 && source.equals(text) && once.equals(again) ? once : undefined;
  } catch {
    return undefined;
  }
}

/** Written whole or not at all. */
function keep(file: string, data: Buffer, source: Buffer): void {
  const own = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(own, Buffer.concat([data, data, source]), { mode: 0o600, flush: true });
    renameSync(own, file);
  } catch {
    try {
      rmSync(own);
    } catch {
      // It was not written at all.
    }
  }
}
