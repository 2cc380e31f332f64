#!/usr/bin/env node
// Loads nothing before it has looked at the version: an older Node would stop at syntax that it does not know.
if (Number(process.versions.node.split('.')[0]) < 20) {
  process.stderr.write(`waypost needs Node.js 20.19 or newer; this is ${process.versions.node}.\n`);
  process.exitCode = 2;
} else {
  import('./main.ts')
    .then(({ main }) => main(process.argv.slice(2)))
    .catch((error: Error) => {
      process.stderr.write(`waypost: the installation is damaged (${error.message}). Please install it again.\n`);
      process.exitCode = 3;
    });
}
