#!/usr/bin/env node
import { letReadersGo } from '../../cli/src/terminal/let-readers-go.ts';
import { printable } from '../../cli/src/terminal/printable.ts';
import { exitCode } from './exit-code.ts';
import { runProgram } from './program.ts';

letReadersGo('waypost-conformance');
runProgram(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: Error) => {
    const isUsage = error.name === 'UsageError';
    const message = error.message.split('\n').map(printable).join('\n');
    process.stderr.write(`waypost-conformance: ${isUsage ? '' : 'a mistake in this program: '}${message}\n`);
    if (process.env.WAYPOST_DEBUG) process.stderr.write(`${error.stack}\n`);
    process.exitCode = isUsage ? exitCode.usage : exitCode.internal;
  },
);
