import { readFileSync } from 'node:fs';

// For benchmarks/large.ts: P of a file, of NDJSON line by line: the CPU seconds of its parsing, in a process of its own.
const [file = ''] = process.argv.slice(2);
const bytes = readFileSync(file);
const start = process.cpuUsage();
try {
  if (file.endsWith('.json')) JSON.parse(bytes.toString());
  else
    for (let from = 0; from < bytes.length; ) {
      const feed = bytes.indexOf(0x0a, from);
      const to = feed < 0 ? bytes.length : feed;
      JSON.parse(bytes.toString('utf8', from, to));
      from = to + 1;
    }
  const { user, system } = process.cpuUsage(start);
  console.log((user + system) / 1e6);
} catch {
  // Longer than the longest string of V8.
  console.log('null');
}
