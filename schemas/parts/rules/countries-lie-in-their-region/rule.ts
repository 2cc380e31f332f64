import type { Context } from '../../../define/rule.ts';
import { defineRule } from '../../document.ts';

type Region = string | { other: unknown };
interface Place {
  country?: string;
  region?: Region;
}

/** Regions that do count the country, where those stated certainly do not; undefined where that is not certain. */
function otherRegions(country: string | undefined, stated: readonly (Region | undefined)[], context: Context) {
  const regions = [...(context.catalog('region')?.codes.values() ?? [])].map(({ code, attributes }) => ({
    code,
    countries: attributes?.countries as readonly string[] | undefined,
  }));
  const counting = regions.filter(({ countries }) => country !== undefined && countries?.includes(country));
  const isElsewhere = (region: Region | undefined) => {
    const known = regions.find(({ code }) => code === region)?.countries;
    return known !== undefined && !known.includes(country as string);
  };
  if (counting.length === 0 || stated.length === 0 || !stated.every(isElsewhere)) return undefined;
  return { country: country as string, regions: counting.map(({ code }) => code) };
}

/** A country stands beside a region that counts it; many countries belong to two, so only what is certain is said. */
export default defineRule({
  id: 'parts/countries-lie-in-their-region',
  clause: 'CM-R7',
  severity: 'info',
  since: '1.0',
  source: ['S0-5', 'S0-68', 'public:P9', 'public:UN M49'],
  catalogs: ['region'],
  document(document, report, context) {
    const { subject, programme, projects = [] } = document;
    const check = (country: string | undefined, region: Region | undefined, path: (string | number)[]) => {
      const found = otherRegions(country, [region], context);
      if (found) report(path, { ...found, region: String(region) });
    };
    const isNational = subject.kind === 'operator' || subject.kind === 'administration' || subject.kind === 'country';
    const home = subject.country ?? subject.organization?.country;
    if (isNational) {
      check(home, subject.region, ['subject', 'region']);
      check(home, programme?.region, ['programme', 'region']);
    }
    for (const [index, { regions = [], participants = [] }] of projects.entries())
      for (const [place, { country }] of participants.entries()) {
        const found = otherRegions(country, regions, context);
        if (found)
          report(['projects', index, 'participants', place, 'country'], {
            ...found,
            region: regions.map(String).join(', '),
          });
      }
  },
  part: 'Dimensions',
  about: ['region'],
  each({ country, region }: Place, report, _document, context) {
    if (country === undefined || region === undefined) return;
    const found = otherRegions(country, [region], context);
    if (found) report(['region'], { ...found, region: String(region) });
  },
});
