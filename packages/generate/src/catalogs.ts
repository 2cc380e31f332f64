import { type Catalog, CatalogFile } from '@waypost/schemas/define';
import { Ajv2020 } from 'ajv/dist/2020.js';
import countries from 'i18n-iso-countries';
import { find, loadJson } from './sources.ts';

const languages = ['en', 'fr', 'ar', 'pt', 'es'] as const;

/** Every catalog with its path below specs/: the hand-written ones and the country list of a library. */
export async function catalogs(): Promise<{ file: string; catalog: Catalog }[]> {
  const ajv = new Ajv2020({ allErrors: true });
  const validate = ajv.compile(CatalogFile);
  const result = [{ file: 'catalogs/country/ISO3166-1.json', catalog: await countryCatalog() }];
  for (const source of await find(['schemas/catalogs/*/*.json'])) {
    const catalog = await loadJson<Catalog>(source);
    const file = source.replace(/^schemas\//, '');
    if (!validate(catalog)) throw new Error(ajv.errorsText(validate.errors, { dataVar: source, separator: '\n' }));
    if (file !== `catalogs/${catalog.list}/${catalog.edition}.json`)
      throw new Error(`${source}: holds list ${catalog.list}, edition ${catalog.edition}`);
    result.push({ file, catalog });
  }
  return result.sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** ISO 3166-1 alpha-2 with names in five languages, as i18n-iso-countries has them. */
async function countryCatalog(): Promise<Catalog> {
  const names = await Promise.all(
    languages.map(async (language) => {
      const module = (await import(`i18n-iso-countries/langs/${language}.json`, { with: { type: 'json' } })) as {
        default: { countries: Record<string, string | string[]> };
      };
      return [language, module.default.countries] as const;
    }),
  );
  const citation = 'ISO 3166-1; names from the Unicode-based tables of i18n-iso-countries 7.14.0';
  const first = (name: string | string[] | undefined) => (Array.isArray(name) ? name[0] : name);
  return {
    list: 'country',
    edition: 'ISO3166-1',
    title: { en: 'Countries', fr: 'Pays' },
    description: {
      en: 'Countries and territories by their ISO 3166-1 alpha-2 code.',
      fr: 'Pays et territoires selon leur code ISO 3166-1 alpha-2.',
    },
    openness: 'closed',
    provenance: { kind: 'public', citation },
    codes: Object.keys(countries.getAlpha2Codes())
      .sort()
      .map((code) => {
        const labels = Object.fromEntries(names.map(([language, table]) => [language, first(table[code])]));
        const { en, fr } = labels as { en: string; fr: string };
        return {
          code,
          labels: Object.fromEntries(Object.entries(labels).filter(([, name]) => name)) as { en: string; fr: string },
          definition: { en: `The country or territory ${en}.`, fr: `Le pays ou territoire : ${fr}.` },
          provenance: { kind: 'public' as const, citation: 'ISO 3166-1' },
        };
      }),
  };
}
