import { readFileSync } from 'node:fs';
import { parseFile } from './parse-file.ts';

// For benchmarks/large.ts: P of a file: the CPU seconds of its parsing, in a process of its own.
const [file = ''] = process.argv.slice(2);
const bytes = readFileSync(file);
const start = process.cpuUsage();
try {
  parseFile(file, bytes);
  const { user, system } = process.cpuUsage(start);
  console.log((user + system) / 1e6);
} catch {
  // Longer than the longest string of V8.
  console.log('null');
}
