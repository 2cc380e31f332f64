#!/usr/bin/env node
import { exitCode } from './exit-code.ts';
import { runProgram } from './program.ts';

runProgram(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: Error) => {
    const isUsage = error.name === 'UsageError';
    process.stderr.write(`waypost-conformance: ${isUsage ? '' : 'a mistake in this program: '}${error.message}\n`);
    if (process.env.WAYPOST_DEBUG) process.stderr.write(`${error.stack}\n`);
    process.exitCode = isUsage ? exitCode.usage : exitCode.internal;
  },
);
