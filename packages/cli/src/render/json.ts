import { report, reportText } from '@waypost/sdk/report';
import type { Renderer, Setting, Verdict } from './renderer.ts';

/** For programs: the validation report of one file; of several, or of a folder or pattern, an array of reports. */
export async function jsonRenderer(setting: Setting): Promise<Renderer> {
  if (setting.isSingle)
    return { judged: async (verdict) => reportText(await reportOn(verdict, setting)), end: nothing };
  let count = 0;
  return {
    start: () => '[',
    async judged(verdict) {
      const text = reportText(await reportOn(verdict, setting))
        .trimEnd()
        .replaceAll('\n', '\n  ');
      return `${count++ === 0 ? '' : ','}\n  ${text}`;
    },
    end: async () => (count === 0 ? ']\n' : '\n]\n'),
  };
}

/** The same, one report per line. */
export async function ndjsonRenderer(setting: Setting): Promise<Renderer> {
  return { judged: async (verdict) => reportText(await reportOn(verdict, setting), 0), end: nothing };
}

const nothing = async () => '';

async function reportOn({ name, bytes, measure, result }: Verdict, { language }: Setting) {
  const languages = { [language.id]: await language.messages(result.format) };
  const measured = await measure?.();
  return report(result, { name, ...(bytes && { bytes }), ...(measured && { measured }), languages });
}
