import { dirname, join } from 'node:path';
import { find } from '@waypost/generate/sources';
import ts from 'typescript';
import { readJson, root } from './published.ts';

/** What each entry of a package offers to TypeScript, as its sources say it. */
export async function entriesOf(manifestFile: string): Promise<Map<string, string>> {
  const { exports = {} } = readJson<{ exports?: Record<string, Target> }>(manifestFile);
  const entries = new Map<string, string>();
  for (const [subpath, target] of Object.entries(exports)) {
    const types = typesOf(target);
    if (types === undefined) continue;
    const pattern = join(dirname(manifestFile), types.replace(/^\.\/dist\//, 'src/').replace(/\.d\.ts$/, '.ts'));
    const [before = '', after] = pattern.split('*');
    for (const file of await find([after === undefined ? pattern : `${before}**/*${after}`])) {
      const middle = file.slice(before.length, after === undefined ? undefined : -after.length);
      entries.set(subpath.replace('*', middle), file);
    }
  }
  return entries;
}

type Target = string | { types?: string; import?: Target };
const typesOf = (target: Target): string | undefined =>
  typeof target === 'string' ? undefined : (target.types ?? (target.import && typesOf(target.import)));

const FLAGS =
  ts.NodeBuilderFlags.NoTruncation |
  ts.NodeBuilderFlags.UseAliasDefinedOutsideCurrentScope |
  ts.NodeBuilderFlags.AllowUniqueESSymbolType;

const ALIAS = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias;

/**
 * The public surface of a package: of each entry what it exports, and once, of all that these mention, the declaration.
 * Of types written from the schemas stand the names: the schemas tell the rest.
 */
export function publicApi(program: ts.Program, entries: ReadonlyMap<string, string>): string {
  const checker = program.getTypeChecker();
  const printer = ts.createPrinter({ removeComments: true });
  const mentioned = new Map<ts.Symbol, string>();
  const seen = new Set<ts.Symbol>();

  const sections = [...entries].map(([subpath, file]) => {
    const source = program.getSourceFile(root + file) as ts.SourceFile;
    const symbols = checker.getExportsOfModule(checker.getSymbolAtLocation(source) as ts.Symbol);
    return [`## \`${subpath}\``, fenced(symbols.map(line).sort().join('\n'))].join('\n\n');
  });
  const byName = ([one]: [ts.Symbol, string], [other]: [ts.Symbol, string]) => (one.name < other.name ? -1 : 1);
  const declarations = [...mentioned].sort(byName).map(([, text]) => text);
  const all = [...sections, '## Declarations', fenced(declarations.join('\n\n'))].join('\n\n');
  // Imports are told with the whole path of a file.
  return `${all.replaceAll(root, '')}\n`;

  /** One line of an entry. */
  function line(exported: ts.Symbol): string {
    const symbol = origin(exported);
    if (symbol.flags & ts.SymbolFlags.Module)
      return `namespace ${exported.name} { ${checker
        .getExportsOfModule(symbol)
        .map(({ name }) => name)
        .sort()
        .join(', ')} }`;
    const [declaration] = symbol.declarations as [ts.Declaration];
    const isType = !(symbol.flags & ts.SymbolFlags.Value);
    if (isType || ts.isClassDeclaration(declaration)) {
      mention(symbol);
      return `${isType ? 'type' : 'class'} ${exported.name}`;
    }
    const stated = ts.isVariableDeclaration(declaration) ? declaration.type : undefined;
    return `const ${exported.name}: ${stated ? told(stated, declaration) : toldType(checker.getTypeOfSymbol(symbol), declaration)}`;
  }

  function toldType(type: ts.Type, place: ts.Node): string {
    const node = checker.typeToTypeNode(type, place, FLAGS);
    return node ? told(node, place) : checker.typeToString(type, place, ts.TypeFormatFlags.NoTruncation);
  }

  /** A node as text, with what it mentions noted. */
  function told(node: ts.Node, place: ts.Node): string {
    visit(node);
    return printer.printNode(ts.EmitHint.Unspecified, node, place.getSourceFile()).replace(/\s*\n\s*/g, ' ');
  }

  function visit(node: ts.Node) {
    // Nodes that the checker has made bear their symbol; those of a source are looked up.
    const made = (node as ts.Node & { symbol?: ts.Symbol }).symbol;
    if (ts.isIdentifier(node)) mention(node.pos < 0 ? made : checker.getSymbolAtLocation(node));
    ts.forEachChild(node, visit);
  }

  /** Notes the declaration of a type of ours. */
  function mention(found: ts.Symbol | undefined) {
    const symbol = found && origin(found);
    const declaration = symbol?.declarations?.[0];
    if (!symbol || !declaration || seen.has(symbol)) return;
    seen.add(symbol);
    const { fileName } = declaration.getSourceFile();
    if (fileName.includes('/node_modules/') || !isTypeLike(declaration)) return;
    const name = symbol.name;
    const isGenerated = /\.gen\.ts$/.test(fileName) && /\/v[\d.]+\.gen\.ts$|openapi\.gen\.ts$/.test(fileName);
    // Entered first, since declarations may mention one another.
    mentioned.set(symbol, '');
    mentioned.set(symbol, isGenerated ? `generated ${name}` : body(declaration));
  }

  function body(declaration: ts.Declaration): string {
    if (!ts.isClassDeclaration(declaration)) {
      visit(declaration);
      // What is taken from a value is told as the type that it comes to.
      if (ts.isTypeAliasDeclaration(declaration) && /\btypeof\b/.test(declaration.type.getText()))
        return `export type ${declaration.name.text} = ${checker.typeToString(checker.getTypeAtLocation(declaration), declaration, ALIAS)};`;
      return printer.printNode(ts.EmitHint.Unspecified, declaration, declaration.getSourceFile());
    }
    const symbol = checker.getSymbolAtLocation(declaration.name as ts.Node) as ts.Symbol;
    const type = checker.getDeclaredTypeOfSymbol(symbol);
    const own = type.getProperties().filter((it) => it.declarations?.some(({ parent }) => parent === declaration));
    const members = own.map((it) => `    ${it.name}: ${toldType(checker.getTypeOfSymbol(it), declaration)};`);
    const built = checker
      .getTypeOfSymbol(symbol)
      .getConstructSignatures()
      .map((it) => {
        const node = checker.signatureToSignatureDeclaration(it, ts.SyntaxKind.ConstructSignature, declaration, FLAGS);
        return `    ${told(node as ts.Node, declaration)}`;
      });
    return [`class ${declaration.name?.text} {`, ...built, ...members, '}'].join('\n');
  }

  function origin(symbol: ts.Symbol): ts.Symbol {
    return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  }
}

const fenced = (code: string) => `\`\`\`ts\n${code}\n\`\`\``;

const isTypeLike = (node: ts.Node) =>
  ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isClassDeclaration(node);
