import { validateFiles } from './commands/validate.ts';
import { exitCode, isUsageError } from './exit-code.ts';
import { languageOf } from './language.ts';
import { letReadersGo } from './terminal/let-readers-go.ts';
import { printable } from './terminal/printable.ts';

/** Runs the command line and sets the exit code; never ends the process, so that everything written arrives. */
export async function main(argv: string[]): Promise<void> {
  try {
    process.exitCode = await run(argv);
  } catch (error) {
    const { texts } = await languageOf(argv);
    if (isUsageError(error)) {
      process.stderr.write(`${texts.prefix}${printable(error.message)}\n`);
      process.exitCode = exitCode.usage;
      return;
    }
    const { message, stack } = error as Error;
    process.stderr.write(`${texts.prefix}${texts.internalError(printable(String(message)))}\n`);
    if (process.env.WAYPOST_DEBUG) process.stderr.write(`${stack}\n`);
    process.exitCode = exitCode.internal;
  }
}

async function run(argv: string[]): Promise<number> {
  const language = await languageOf(argv);
  const [command, ...rest] = argv;
  // The plain case needs no parser of options, which takes longer to load than to judge a document.
  if (command === 'validate' && rest.length > 0 && rest.every((word) => word === '-' || !word.startsWith('-')))
    return validateFiles(rest, {}, language);
  letReadersGo('waypost');
  const { runProgram } = await import('./program.ts');
  return runProgram(argv, language, validateFiles);
}
