#!/usr/bin/env node
// Runs the command as it was released with this version of the repository: `waypost.mjs validate report.json`.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const { status, error } = spawnSync('npx', ['--yes', `waypost@${version}`, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
if (error) process.stderr.write(`npx is needed, which comes with Node.js: ${error.message}\n`);
process.exitCode = status ?? 2;
