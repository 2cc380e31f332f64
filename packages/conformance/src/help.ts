/** What `--help` says. */
export const help = {
  about: 'Judges an implementation of the Waypost standard, in any language, by the published cases.',
  command: 'the implementation as a program: it reads a document from standard input and prints a validation report',
  lines: 'the program stays and answers line by line, which is much faster',
  url: 'the implementation as a server: documents are sent to <base>/v1/validations',
  keyFile:
    'file with the key of an administrator of that server: it is judged as a gateway, and keeps what is handed in',
  level: 'the level to reach: reader, structure, rules, series or gateway (default: the highest)',
  only: 'only cases whose id, or one of whose requirements, begins so',
  rules: 'JSON list of the rules that the implementation has, if not all: others are not asked for',
  baseline: 'JSON object of case ids that are known to fail, each with the reason',
  json: 'write the results as JSON; - prints them instead of the text',
  junit: 'write the results as JUnit XML; - prints them instead of the text',
  statement: 'write an implementation statement',
  badge: 'write a badge (SVG)',
  name: 'name of the implementation, for the statement',
  implementationVersion: 'its version, for the statement',
  timeout: 'seconds that an answer may take',
  cases: 'a copy of specs/ to take the cases from (default: those that come with this program)',
  set: 'the set of cases by its version (default: the newest that is released); each holds those before it',
  verbose: 'every failed case, not only the first',
  after: `
Exit code: 0 all passed or failed as the baseline says, 1 a case failed or the baseline is stale, 2 wrong usage or an
implementation that could not be run, 3 a mistake in this program.

The answer is a JSON object of which "outcome" and, per finding, "rule", "severity" and "pointer" are looked at. With
--lines, each request is a line {"id", "document" (base64), "related"?, "policy"?, "date"?} and each answer a line
{"id", "report"}.

Examples:
  # one process per case
  waypost-conformance --command "npx waypost validate - --format json" --level rules
  # one process for all
  waypost-conformance --command "python3 validate.py" --lines --level structure
  # a server, with a statement and a badge
  waypost-conformance --url http://localhost:8080 --name Gateway --statement statement.json --badge level.svg
  # a gateway, on a database for trials: all that the HTTP contract promises
  waypost-conformance --url http://localhost:8080 --key-file admin.key

  # one rule while it is written
  waypost-conformance --command "./validate" --only parts/ids-are-unique --verbose
`,
};
