#!/usr/bin/env node
import { main } from './main.ts';

// An older Node would stop with an error that says nothing to the user, or do nothing at all.
if (Number(process.versions.node.split('.')[0]) < 20) {
  process.stderr.write(`waypost needs Node.js 20.19 or newer; this is ${process.versions.node}.\n`);
  process.exitCode = 2;
} else {
  void main(process.argv.slice(2));
}
