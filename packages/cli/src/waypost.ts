#!/usr/bin/env node
import { cacheFolder, keepCompiled } from './compile-cache.ts';

const version = Number(process.versions.node.split('.')[0]);
// An older Node would stop with an error that says nothing to the user, or do nothing at all.
if (version < 20) {
  process.stderr.write(`waypost needs Node.js 20.19 or newer; this is ${process.versions.node}.\n`);
  process.exitCode = 2;
} else {
  const folder = cacheFolder();
  // What is kept is what the first run needed: of other commands' runs, validation would have little.
  if (folder && process.argv[2] === 'validate') keepCompiled(__filename, folder);
  void import('./main.ts').then(({ main }) => main(process.argv.slice(2)));
}
