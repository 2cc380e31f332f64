/** The help pages in English: what commander shows, and an example or more of every command. */
export const help = {
  about:
    'Checks postal e-commerce readiness documents: roadmaps, KPI reports, readiness assessments, WCO implementation status.',
  version: 'print the version',
  help: 'show this help',
  helpCommand: 'show the help of a command',
  lang: 'language of messages and labels, or several, the first known being taken: pt,fr (default: from LC_ALL, LC_MESSAGES or LANG, else English)',
  json: 'print JSON',
  examples: 'Examples:',
  main: [
    ['check everything in a folder', 'waypost validate reports/'],
    ['begin a document', 'waypost init {format} --profile {profile} -o report.json'],
    ['look up the codes of the pillars', 'waypost catalog ore-pillar'],
    ['understand a finding', 'waypost explain structure/enum'],
  ],
  validate: {
    about: 'Judge documents: say what is wrong, where, and how to mend it.',
    files:
      'files, folders (every *.json and *.ndjson in them, also .gz), quoted patterns such as "2025/**/*.json", or - for standard input',
    format:
      'how to write the result: text for people, html as a page to read, print or send, json and ndjson for programs (validation reports), github for annotations, sarif for code scanning',
    output: 'write the result to a file',
    failOn: 'what makes the exit code 1',
    related: 'documents to compare with: the report before, the roadmap … as files, folders or patterns',
    policy: 'judge by a policy of a programme or regulator: a validation-policy document',
    date: 'with --policy: the day that counts as today (default: today, UTC)',
    fix: 'show as a diff what can be mended by itself',
    write: 'do it: like --fix, and change the files',
    ignore: 'rules that do not count, such as roadmap/pillars-stand-once or "parts/*"',
    maxWarnings: 'exit code 1 from more warnings on',
    baseline: 'findings in this file do not count, only new ones do',
    updateBaseline: 'write the present findings to the baseline',
    quiet: 'only documents that fail, no summary',
    verbose: 'every finding in full, and the files that were skipped',
    color: 'colours; auto looks at NO_COLOR, FORCE_COLOR and the terminal',
    shard: 'judge one part of a large file, such as 3/7, and write what waypost merge needs of it',
    stdinFilepath: 'name to give to what comes from standard input',
    threads: 'how many threads judge a large document (default: one for each core, where that is faster)',
    after: `Exit code: 0 all conformant, 1 not conformant, 2 wrong usage or a file that could not be read or written,
3 a mistake in Waypost itself.

In folders, links, hidden files, node_modules and dist are left out, and JSON files that are no Waypost
documents are skipped; a file that you name is always judged.`,
    examples: [
      ['one report', 'waypost validate report.json'],
      ['a folder, in French', 'waypost validate reports/ --lang fr'],
      [
        'this month’s report against last month’s and the roadmap',
        'waypost validate march.json -r february.json roadmap.json',
      ],
      ['by the policy of a programme', 'waypost validate reports/ --policy policy.json --date 2025-04-15'],
      ['fail on new findings only', 'waypost validate reports/ --baseline known.json'],
      ['mend what can be mended by itself', 'waypost validate report.json --fix --write'],
      ['from another program', 'export-kpi | waypost validate - --stdin-filepath kpi.json'],
      ['a page to send to those who wrote them', 'waypost validate reports/ --format html -o verdict.html'],
      ['a validation report as JSON', 'waypost validate report.json --format json -o verdict.json'],
      ['the third of seven parts, on some machine', 'waypost validate big.ndjson --shard 3/7 -o part-3.ndjson'],
      ['annotations in GitHub Actions', 'waypost validate reports/ --format github'],
    ],
  },
  merge: {
    about: 'Put the parts of a verdict together: the report that judging the whole document gives, byte for byte.',
    parts: 'files that waypost validate --shard wrote, folders with them or quoted patterns; all parts, in any order',
    document: 'the document, which is looked at again for lines and columns and for its digest',
    after: `Exit code: as of waypost validate. Name the same related documents, policy and date to both.`,
    examples: [
      ['seven parts of a report', 'waypost merge parts/ --document big.ndjson'],
      ['as JSON', 'waypost merge parts/ --document big.ndjson --format json -o verdict.json'],
    ],
  },
  init: {
    about: 'Write a document to start from: it conforms, and says in [brackets] what to fill in.',
    format: 'a format: see waypost formats',
    profile: 'which of the format’s profiles (default: its first)',
    output: 'file to make, never overwritten; - prints it (default: <format>.json)',
    examples: [
      ['in a file named like the format', 'waypost init {format} --profile {profile}'],
      ['in French, in a file of your choice', 'waypost init {format} --lang fr -o rapport.json'],
    ],
  },
  migrate: {
    about:
      'Write documents in another version of their format, or by other editions of code lists; say what became of each field.',
    files: 'files, folders, quoted patterns, or - for standard input; each has to conform',
    to: 'version of the format (default: the one that it has)',
    catalog: 'edition of a code list, such as ore-pillar=ORE3-2022; codes without a counterpart stay, and are named',
    output: 'where to: a file, or a folder (default: standard output)',
    write: 'change the files themselves',
    allowLoss: 'write the document even where something of it is lost',
    ledger: 'write what became of each field as JSON to a file; - for standard output',
    format: 'how to say what became of the fields: text for people, json for programs',
    after: `Exit code: 0 migrated, 1 not, for it does not conform or would lose something, or the new document does not
conform, 2 wrong usage or a file that could not be read or written, 3 a mistake in Waypost itself.

Signatures and receipts are about the bytes as they were: keep the old document.`,
    examples: [
      ['a report to the newest version', 'waypost migrate report.json --to {version} -o report-new.json'],
      ['a folder, to another one', 'waypost migrate reports/ --to {version} -o migrated/'],
      ['to another edition of the pillars', 'waypost migrate roadmap.json --catalog ore-pillar=ORE3-2022 -o new.json'],
    ],
  },
  formats: {
    about: 'List the formats with their versions and profiles.',
    examples: [['for programs', 'waypost formats --json']],
  },
  schema: {
    about: 'Print the JSON Schema of a format, for editors and other validators.',
    format: 'a format: see waypost formats',
    versionArgument: 'a version (default: the newest that is released)',
    output: 'write it to a file',
    examples: [
      ['the newest version that is released', 'waypost schema {format} > {format}.schema.json'],
      ['a version', 'waypost schema {format} {version}'],
    ],
  },
  catalog: {
    about: 'List the code lists, or the codes of one with their labels.',
    list: 'a code list (default: show all lists)',
    edition: 'an edition (default: the latest)',
    examples: [
      ['all lists', 'waypost catalog'],
      ['the pillars of ORE 3, in French', 'waypost catalog ore-pillar ORE3-2022 --lang fr'],
      ['with definitions and sources', 'waypost catalog indicator --json'],
    ],
  },
  rules: {
    about: 'List the rules: clause, severity and what must hold.',
    format: 'text for people, json for programs, with messages, sources and examples',
    for: 'only what holds for documents of this format',
    examples: [
      ['all rules', 'waypost rules'],
      ['those of one format, in French', 'waypost rules --for {format} --lang fr'],
      ['for programs', 'waypost rules --format json'],
    ],
  },
  explain: {
    about: 'Explain a rule: what must hold, why, an example, and how to mend it.',
    rule: 'a rule, as findings name it, the last part of its name, or a clause',
    examples: [
      ['the rule of a finding', 'waypost explain structure/enum'],
      ['all rules of a clause, in French', 'waypost explain CM-R1 --lang fr'],
    ],
  },
  export: {
    about: 'Write what documents say as tables, for spreadsheets, databases and statistics: one row for each figure.',
    files: 'files, folders, quoted patterns, or - for standard input; documents of any size',
    to: 'form of the tables',
    table: 'only this table, such as observations; CSV goes to standard output unless --output names a file',
    output: 'folder for the tables, a file each; with --table, the file',
    after: `Each row begins with the document that says it; a column bears the name of the field it comes from. In CSV, numbers are as
they were stated, and a text that a spreadsheet would take for a formula has an apostrophe in front; in Parquet, numbers are
numbers. Documents that do not conform are left out.

Where a comma marks decimals, do not open this CSV by a double click: import it (in Excel, Data > From Text/CSV) as UTF-8, with
the comma between values and the point for decimals.

Exit code: 0 all written, 1 some document does not conform, 2 wrong usage or a file that could not be read or written.`,
    examples: [
      ['every table of a folder of reports', 'waypost export reports/ --to parquet -o tables/'],
      ['the figures of a report, for a spreadsheet', 'waypost export report.json --table observations -o figures.csv'],
      [
        'straight into DuckDB',
        'waypost export reports/ --table observations | duckdb -c "from read_csv(\'/dev/stdin\')"',
      ],
    ],
  },
  verify: {
    about: 'Verify that a gateway received exactly this document, or that an operator signed it; offline.',
    document: 'the file with the very bytes that were submitted or signed',
    receipt: 'the receipt, as the gateway gave it',
    signature: 'instead of a receipt: the signature of the document, as waypost sign gives it',
    keys: 'public keys of the gateway or operator: a JSON Web Key Set or a single key, as a file or https address',
    after: `Exit code: 0 genuine, 1 not, 2 wrong usage or something that could not be read.

A gateway publishes its keys at /.well-known/jwks.json. Keep a copy: with it, everything is verified offline.`,
    examples: [
      ['the receipt of a report', 'waypost verify report.json --receipt receipt.json --keys gateway-keys.json'],
      [
        'with the keys from the gateway, in French',
        'waypost verify report.json --receipt receipt.json --keys https://gateway.example/.well-known/jwks.json --lang fr',
      ],
      ['an operator’s signature', 'waypost verify report.json --signature report.sig --keys operator-public.json'],
    ],
  },
  audit: {
    about:
      'Check that the audit log of a gateway is whole: no entry changed, taken out or put in; offline, from files.',
    files:
      'the log as GET /v1/audit gives it: pages in any order, lists or lines of entries, as files, folders, quoted patterns or - for standard input; or the address of a gateway',
    noted: 'the last hash of an earlier check, written down elsewhere: it must occur in the log',
    keyFile: 'with an address: file with the key of an administrator',
    after: `Exit code: 0 whole, 1 not, 2 wrong usage or something that could not be read.

Of a part of a log, that part is proven. A log that was cut off at its end, or written anew as a whole, is whole in itself:
note the last hash elsewhere from time to time, and give it the next time.`,
    examples: [
      ['pages of a log', 'waypost audit page-1.json page-2.json'],
      ['straight from the gateway', 'waypost audit https://gateway.example --key-file admin.key'],
      [
        'whether it is still what it was when the hash was noted',
        'waypost audit audit/ --noted 5f0c0c86e7c0f4dd4fbd9d9b4aa9c1e5f6f1e86c6e2b7a39c3d1e64a8a5c9b10',
      ],
    ],
  },
  sign: {
    about: 'Sign the exact bytes of a document, for the header Waypost-Signature, or make a key to sign with.',
    document: 'the file to sign; change nothing in it afterwards',
    key: 'file of the private key',
    newKey: 'make this file with a new private key and print the public one, to be registered at the gateway',
    output: 'write the signature to a file',
    after: 'The signature is a detached JSON Web Signature with Ed25519 over the bytes as they are (RFC 7797).',
    examples: [
      ['make a key', 'waypost sign --new-key operator-key.json > operator-public.json'],
      ['sign a report', 'waypost sign report.json --key operator-key.json -o report.sig'],
    ],
  },
  serve: {
    about: 'Run a gateway: it receives, judges and gives out documents over HTTP.',
    port: 'port to listen on (default: 8080)',
    host: 'address to listen on (default: 127.0.0.1, this machine only)',
    database: 'file, or postgres:// address, of the data (default: DATABASE_URL, else ./waypost.db)',
    policy: 'judge by a policy of a programme or regulator: a validation-policy document',
    issuer: 'address by which the gateway is known outside; receipts name it',
    oidcIssuer: 'take tokens of this OpenID Connect issuer',
    oidcAudience: 'for whom these tokens must be made out',
    bodyLimit: 'the largest body (default: 20000000)',
    rateLimit: 'requests a minute and key; 0: no limit (default: 600)',
    after: `It needs the package @waypost/gateway: npm install @waypost/gateway
On its first start it makes a key for an administrator and prints it once; WAYPOST_ADMIN_KEY_FILE names a file for it.
Its page at /docs shows what can be asked of it, and tries it. Ctrl+C stops it once it has answered what it has begun.`,
    examples: [
      ['to try it: on this machine, data in ./waypost.db', 'waypost serve'],
      [
        'for a programme: its policy, its address, data in PostgreSQL',
        'waypost serve --policy policy.json --issuer https://gateway.example --database postgres://waypost@localhost/waypost',
      ],
    ],
  },
  /** Commander's own words → ours. */
  words: {} as Record<string, string>,
  /** Commander's errors → ours. */
  errors: [] as [RegExp, string][],
  didYouForget: (name: string) => `To check a file: waypost validate ${name}`,
  seeHelp: (command: string) => `See ${command} --help`,
};

export type Help = typeof help;
