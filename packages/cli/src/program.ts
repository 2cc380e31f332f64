import { existsSync } from 'node:fs';
import { formats } from '@waypost/sdk';
import { Command, CommanderError, type Help as CommanderHelp, InvalidArgumentError, Option } from 'commander';
import { version } from '../package.json';
import { showCatalog } from './commands/catalog.ts';
import { explainRule } from './commands/explain.ts';
import { showFormats } from './commands/formats.ts';
import { initDocument } from './commands/init.ts';
import { showRules } from './commands/rules.ts';
import { showSchema } from './commands/schema.ts';
import type { Shard } from './commands/shard.ts';
import type { validateFiles } from './commands/validate.ts';
import { exitCode } from './exit-code.ts';
import type { Help } from './help/en.ts';
import { knownLanguage, type Language, type LanguageId, languageIds } from './language.ts';
import { formatNames } from './render/format-names.ts';
import { printable } from './terminal/printable.ts';

const english = async () => (await import('./help/en.ts')).help;
/** Languages with help pages of their own; the others have English ones. */
const loadHelp: Partial<Record<LanguageId, () => Promise<Help>>> = {
  en: english,
  fr: async () => (await import('./help/fr.ts')).help,
};

/** Options that mean nothing where there is no verdict yet. */
const ofVerdicts = [
  ...['format', 'failOn', 'fix', 'write', 'ignore', 'maxWarnings', 'baseline', 'updateBaseline', 'quiet', 'verbose'],
  ...['color', 'stdinFilepath', 'threads'],
];

/** Parses the command line and runs the command; returns its exit code. `validate` is handed over, being loaded. */
export async function runProgram(argv: string[], language: Language, validate: typeof validateFiles): Promise<number> {
  const help = await (loadHelp[language.id] ?? english)();
  let code: number = exitCode.conformant;
  const keep = async (result: Promise<number>) => {
    code = await result;
  };

  const program: Command = new Command('waypost')
    .description(help.about)
    .version(version, '-V, --version', help.version)
    .helpOption('-h, --help', help.help)
    .helpCommand('help [command]', help.helpCommand)
    .configureHelp(inWords(help.words))
    .configureOutput({ outputError: (text) => process.stderr.write(errorText(text, commandIn(argv, program), help)) })
    .exitOverride()
    .addOption(langOption(help))
    .addHelpText('after', () => examplesText(help.main, help));
  const add = (name: string, { about, examples, after }: { about: string; examples: string[][]; after?: string }) =>
    program
      .command(name)
      .description(about)
      .helpOption('-h, --help', help.help)
      .addOption(langOption(help))
      .addHelpText('after', () => `${after === undefined ? '' : `\n${after}\n`}${examplesText(examples, help)}`);

  add('validate', help.validate)
    .argument('[files...]', help.validate.files)
    .addOption(new Option('-f, --format <format>', help.validate.format).choices(formatNames).default('text'))
    .option('-o, --output <file>', help.validate.output)
    .addOption(new Option('--fail-on <severity>', help.validate.failOn).choices(['error', 'warning']).default('error'))
    .option('-r, --related <files...>', help.validate.related)
    .option('--policy <file>', help.validate.policy)
    .option('--date <date>', help.validate.date)
    .option('--fix', help.validate.fix)
    .addOption(new Option('--write', help.validate.write).implies({ fix: true }))
    .option('--ignore <rules...>', help.validate.ignore)
    .option('--max-warnings <number>', help.validate.maxWarnings, wholeNumber)
    .option('--baseline <file>', help.validate.baseline)
    .option('--update-baseline', help.validate.updateBaseline)
    .option('-q, --quiet', help.validate.quiet)
    .option('-v, --verbose', help.validate.verbose)
    .addOption(new Option('--color <when>', help.validate.color).choices(['auto', 'always', 'never']).default('auto'))
    .option('--stdin-filepath <name>', help.validate.stdinFilepath)
    .option('--threads <number>', help.validate.threads, positiveNumber)
    .addOption(new Option('--shard <number/of>', help.validate.shard).argParser(shardOf).conflicts(ofVerdicts))
    .action((files, options) => keep(validate(files, options, language)));
  add('merge', help.merge)
    .argument('<parts...>', help.merge.parts)
    .requiredOption('--document <file>', help.merge.document)
    .addOption(new Option('-f, --format <format>', help.validate.format).choices(formatNames).default('text'))
    .option('-o, --output <file>', help.validate.output)
    .addOption(new Option('--fail-on <severity>', help.validate.failOn).choices(['error', 'warning']).default('error'))
    .option('-r, --related <files...>', help.validate.related)
    .option('--policy <file>', help.validate.policy)
    .option('--date <date>', help.validate.date)
    .option('-q, --quiet', help.validate.quiet)
    .option('-v, --verbose', help.validate.verbose)
    .action((parts, { document, ...options }) => keep(validate([document], { ...options, parts }, language)));
  add('init', help.init)
    .argument('<format>', help.init.format)
    .option('-p, --profile <profile>', help.init.profile)
    .option('-o, --output <file>', help.init.output)
    .action((format, options) => keep(initDocument(format, options, language)));
  add('migrate', help.migrate)
    .argument('<files...>', help.migrate.files)
    .option('--to <version>', help.migrate.to)
    .option('--catalog <list=edition...>', help.migrate.catalog)
    .option('-o, --output <file or folder>', help.migrate.output)
    .option('--write', help.migrate.write)
    .option('--allow-loss', help.migrate.allowLoss)
    .option('--ledger <file>', help.migrate.ledger)
    .addOption(new Option('-f, --format <format>', help.migrate.format).choices(['text', 'json']).default('text'))
    .addOption(new Option('--color <when>', help.validate.color).choices(['auto', 'always', 'never']).default('auto'))
    .action(async (files, options) => {
      await keep((await import('./commands/migrate.ts')).migrateFiles(files, options, language));
    });
  add('formats', help.formats)
    .option('--json', help.json)
    .action((options) => keep(showFormats(options, language)));
  add('schema', help.schema)
    .argument('<format>', help.schema.format)
    .argument('[version]', help.schema.versionArgument)
    .option('-o, --output <file>', help.schema.output)
    .action((format, wanted, options) => keep(showSchema(format, wanted, options, language)));
  add('catalog', help.catalog)
    .argument('[list]', help.catalog.list)
    .argument('[edition]', help.catalog.edition)
    .option('--json', help.json)
    .action((list, edition, options) => keep(showCatalog(list, edition, options, language)));
  add('rules', help.rules)
    .addOption(new Option('-f, --format <format>', help.rules.format).choices(['text', 'json']).default('text'))
    .option('--for <format>', help.rules.for)
    .action((options) => keep(showRules(options, language)));
  add('explain', help.explain)
    .argument('<rule>', help.explain.rule)
    .action((rule) => keep(explainRule(rule, language)));
  add('export', help.export)
    .argument('[files...]', help.export.files)
    .addOption(new Option('--to <form>', help.export.to).choices(['csv', 'parquet']).default('csv'))
    .option('--table <name>', help.export.table)
    .option('-o, --output <path>', help.export.output)
    .action(async (files, options) => {
      await keep((await import('./commands/export.ts')).exportFacts(files, options, language));
    });
  add('verify', help.verify)
    .argument('<document>', help.verify.document)
    .option('--receipt <file>', help.verify.receipt)
    .option('--signature <file>', help.verify.signature)
    .option('--keys <file or address>', help.verify.keys)
    .action(async (document, options) => {
      await keep((await import('./commands/verify.ts')).verifyDocument(document, options, language));
    });
  add('audit', help.audit)
    .argument('<files...>', help.audit.files)
    .option('--noted <hash>', help.audit.noted)
    .option('--key-file <file>', help.audit.keyFile)
    .action(async (files, options) => {
      await keep((await import('./commands/audit.ts')).checkAudit(files, options, language));
    });
  add('sign', help.sign)
    .argument('[document]', help.sign.document)
    .option('--key <file>', help.sign.key)
    .option('--new-key <file>', help.sign.newKey)
    .option('-o, --output <file>', help.sign.output)
    .action(async (document, options) => {
      await keep((await import('./commands/sign.ts')).signDocument(document, options, language));
    });
  add('serve', help.serve)
    .option('--port <number>', help.serve.port)
    .option('--host <address>', help.serve.host)
    .option('--database <file or address>', help.serve.database)
    .option('--policy <file>', help.serve.policy)
    .option('--issuer <address>', help.serve.issuer)
    .option('--oidc-issuer <address>', help.serve.oidcIssuer)
    .option('--oidc-audience <name>', help.serve.oidcAudience)
    .option('--body-limit <bytes>', help.serve.bodyLimit)
    .option('--rate-limit <number>', help.serve.rateLimit)
    .action(async (_, command: Command) => {
      await keep((await import('./commands/serve.ts')).serveGateway(wordsOf(command), language));
    });

  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? exitCode.conformant : exitCode.usage;
  }
  return code;
}

/** The options of a command as words again, for a program that reads them itself; it speaks the language already. */
const wordsOf = (command: Command) =>
  Object.entries(command.opts<Record<string, string>>()).flatMap(([name, value]) =>
    name === 'lang' ? [] : [`--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}=${value}`],
  );

/** @throws InvalidArgumentError, which commander reports. */
function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('');
  return Number(text);
}

/** `3/7` is the third of seven parts. @throws InvalidArgumentError, which commander reports. */
function shardOf(text: string): Shard {
  const [, number, of] = (/^([1-9]\d{0,4})\/([1-9]\d{0,4})$/.exec(text) ?? []).map(Number);
  if (number === undefined || of === undefined || number > of || of > 65_536) throw new InvalidArgumentError('');
  return { number: number - 1, of };
}

/** @throws InvalidArgumentError, which commander reports. */
function positiveNumber(text: string): number {
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new InvalidArgumentError('');
  return Number(text);
}

const langOption = (help: Help) =>
  new Option('--lang <language>', help.lang).choices(languageIds).argParser((preferences) => {
    if (!knownLanguage(preferences)) throw new InvalidArgumentError(`Allowed choices are ${languageIds.join(', ')}.`);
    return preferences;
  });

function examplesText(examples: readonly (readonly string[])[], help: Help): string {
  return `\n${help.examples}\n${examples.map(([what, command = '']) => `  # ${what}\n  ${named(command)}\n`).join('')}`;
}

/** `{format}`, `{profile}` and `{version}` are those of the first format that people write. */
function named(command: string): string {
  const [first] = Object.entries(formats).filter(([, { profiles }]) => profiles.length > 0);
  const [format, { profiles, versions }] = first as NonNullable<typeof first>;
  const names = { format, profile: profiles[0], version: Object.keys(versions).at(-1) };
  return command.replace(/\{(\w+)\}/g, (_, name: keyof typeof names) => names[name] ?? '');
}

/** Commander's help with its own words replaced. */
function inWords(words: Record<string, string>): Partial<CommanderHelp> {
  const replaced = (text: string) => Object.entries(words).reduce((all, [from, to]) => all.replace(from, to), text);
  return {
    styleTitle: replaced,
    styleUsage: replaced,
    styleSubcommandTerm: replaced,
    styleDescriptionText: replaced,
  };
}

/** The command that the words are about, as one would type it. */
function commandIn(argv: readonly string[], program: Command): string {
  const name = argv.find((word) => program.commands.some((command) => command.name() === word));
  return name === undefined ? 'waypost' : `waypost ${name}`;
}

/** An error of the command line in the user's language, with what may have been meant. */
function errorText(text: string, command: string, help: Help): string {
  const message = text.replace(/^error: /, '').trimEnd();
  const said = help.errors.reduce((all, [from, to]) => all.replace(from, to), message);
  const word = /^unknown command '(.*)'/.exec(message)?.[1];
  const hint = word !== undefined && existsSync(word) ? help.didYouForget(word) : help.seeHelp(command);
  return `waypost: ${said.split('\n').map(printable).join('\n')}\n${printable(hint)}\n`;
}
