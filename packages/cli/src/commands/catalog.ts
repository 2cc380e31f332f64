import { exitCode, UsageError } from '../exit-code.ts';
import type { Language } from '../language.ts';
import { readSpec, type SpecsIndex, specsIndex } from '../specs.ts';
import { suggestion } from '../suggestion.ts';
import { print } from '../terminal/output.ts';
import { table } from '../terminal/table.ts';

type Labels = Record<string, string>;
interface Catalog {
  codes: { code: string; labels: Labels; parent?: string }[];
}

/** Prints all code lists, or the codes of one with their labels. */
export async function showCatalog(
  list: string | undefined,
  edition: string | undefined,
  options: { json?: boolean },
  language: Language,
): Promise<number> {
  const { catalogs } = specsIndex();
  const text =
    list === undefined
      ? overview(catalogs, options, language)
      : codes(choose(catalogs, list, edition, language), options, language);
  await print(text, language.texts);
  return exitCode.conformant;
}

function overview(catalogs: SpecsIndex['catalogs'], { json }: { json?: boolean }, { id, texts }: Language): string {
  if (json) return `${JSON.stringify(catalogs, null, 2)}\n`;
  const rows = catalogs.map(({ list, edition, codes, openness, title }) => [
    list,
    edition,
    String(codes),
    texts.openness[openness] ?? openness,
    title[id] ?? title.en ?? '',
  ]);
  return table([texts.tables.catalogs, ...rows]);
}

/** The catalog of a list: of the edition named, else of the one with the latest year. */
function choose(catalogs: SpecsIndex['catalogs'], list: string, edition: string | undefined, { texts }: Language) {
  const known = [...new Set(catalogs.map((catalog) => catalog.list))];
  const own = catalogs.filter((catalog) => catalog.list === list).sort((a, b) => year(a.edition) - year(b.edition));
  if (own.length === 0) throw new UsageError(texts.unknownList(list, suggestion(list, known)));
  const editions = own.map((catalog) => catalog.edition);
  const chosen = edition === undefined ? own.at(-1) : own.find((catalog) => catalog.edition === edition);
  if (!chosen) throw new UsageError(texts.unknownEdition(String(edition), list, editions));
  const others = editions.filter((other) => other !== chosen.edition);
  if (edition === undefined && others.length > 0)
    process.stderr.write(`${texts.otherEditions(list, chosen.edition, others)}\n`);
  return chosen;
}

const year = (edition: string) => Number(/\d{4}(?!.*\d{4})/.exec(edition)?.[0] ?? 0);

function codes(
  { path }: SpecsIndex['catalogs'][number],
  { json }: { json?: boolean },
  { id, texts }: Language,
): string {
  const text = readSpec(path);
  if (json) return text;
  const rows = (JSON.parse(text) as Catalog).codes.map(({ code, labels }) => [code, labels[id] ?? labels.en ?? '']);
  return table([texts.tables.catalog, ...rows]);
}
