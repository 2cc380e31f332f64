import { openSync, readFileSync, readSync } from 'node:fs';
import { validateStream } from '@waypost/sdk/stream';
import { parseFile } from './parse-file.ts';

// For benchmarks/stream.ts: judges a file as a stream, after parsing it if it is to say by how much that is slower.
const [file = '', what] = process.argv.slice(2);
const CHUNK = 1024 * 1024;

async function* opened(from: number) {
  const descriptor = openSync(file, 'r');
  const chunk = Buffer.allocUnsafe(CHUNK);
  for (let at = from; ; ) {
    const bytes = readSync(descriptor, chunk, 0, CHUNK, at);
    if (bytes === 0) return;
    at += bytes;
    yield chunk.subarray(0, bytes);
  }
}

function parse() {
  const bytes = readFileSync(file);
  const start = performance.now();
  parseFile(file, bytes);
  return performance.now() - start;
}

async function judge() {
  const start = performance.now();
  const { outcome } = await validateStream(opened);
  if (outcome !== 'conformant') throw new Error('the report does not conform');
  return performance.now() - start;
}

const ratios: number[] = [];
for (let pair = 0; pair < (what === 'both' ? 3 : 1); pair++) {
  const reference = what === 'both' ? parse() : 1;
  ratios.push((await judge()) / reference);
}
const ratio = ratios.sort((a, b) => a - b)[ratios.length >> 1];
console.log(JSON.stringify({ ratio, peak: Math.round(process.resourceUsage().maxRSS / 1024) }));
