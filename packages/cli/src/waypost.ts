#!/usr/bin/env node
import { keepCompiled } from './compile-cache.ts';

const version = Number(process.versions.node.split('.')[0]);
// An older Node would stop with an error that says nothing to the user, or do nothing at all.
if (version < 20) {
  process.stderr.write(`waypost needs Node.js 20.19 or newer; this is ${process.versions.node}.\n`);
  process.exitCode = 2;
} else {
  // Asking a Node that cannot takes longer than it saves.
  if (version >= 22) keepCompiled();
  void import('./main.ts').then(({ main }) => main(process.argv.slice(2)));
}
