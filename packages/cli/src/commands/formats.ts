import { formats } from '@waypost/sdk';
import { jsonText } from '@waypost/sdk/report';
import { exitCode } from '../exit-code.ts';
import type { Language } from '../language.ts';
import { print } from '../terminal/output.ts';
import { table } from '../terminal/table.ts';

/** In the language wanted or, where there is nothing in it, in English. */
const inLanguage = (text: { en: string; [language: string]: string }, id: string) => text[id] ?? text.en;

/** Prints what formats there are, with their versions and profiles. */
export async function showFormats(options: { json?: boolean }, { id, texts }: Language): Promise<number> {
  const rows = Object.entries(formats).map(([format, { versions, profiles, title, purpose }]) => ({
    format,
    versions: versions as Record<string, string>,
    profiles: profiles as readonly string[],
    title: inLanguage(title, id),
    purpose: inLanguage(purpose, id),
  }));
  const versionsOf = (versions: Record<string, string>) =>
    Object.entries(versions).map(([version, status]) => `${version} (${texts.status[status] ?? status})`);
  const cells = rows.map(({ format, versions, profiles, title }) => [
    format,
    versionsOf(versions).join(', '),
    profiles.join(', '),
    title,
  ]);
  await print(options.json ? jsonText(rows) : table([texts.tables.formats, ...cells]), texts);
  return exitCode.conformant;
}
