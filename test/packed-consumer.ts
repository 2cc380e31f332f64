/** A program of a user of the SDK: what compiles, and what must not. */
export const packedConsumer = `
    import { type Finding, type KpiReport, NotConformantError, validate as validateAny } from '@waypost/sdk';
    import { describe } from '@waypost/sdk/describe';
    import { documentType, is, parse, type v1_0, validate } from '@waypost/sdk/kpi-report';
    import { fr } from '@waypost/sdk/messages/fr';
    import { fr as ownFr } from '@waypost/sdk/kpi-report/messages/fr';
    import { chooseLanguage, type Language, languageIds, loadMessages } from '@waypost/sdk/messages';
    import { report } from '@waypost/sdk/report';
    import { parse as parseRoadmap } from '@waypost/sdk/roadmap';

    export const observation: v1_0.Observation = { indicator: 'EAD-CMP', measure: { value: 82.9, unit: 'percent' } };
    // @ts-expect-error no such field
    export const misspelt: v1_0.Observation = { indicator: 'EAD-CMP', mesure: { value: 82.9, unit: 'percent' } };
    // @ts-expect-error an optional field is left out, not undefined
    export const undefinedField: v1_0.Observation = { indicator: 'EAD-CMP', measure: undefined };
    // @ts-expect-error not one of the values
    export const unknownValue: KpiReport['lifecycle'] = 'sent';

    export function sampleSize(report: KpiReport) {
      // @ts-expect-error not every profile has a method
      report.methodology;
      if (report.profile === 'survey-statistics') return report.methodology;
      // @ts-expect-error an operator does not have one
      return report.methodology;
    }
    export function narrowed(report: KpiReport): string {
      switch (report.profile) {
        case 'operator': return report.asOf + report.programme.code;
        case 'programme-progress': return report.programme.code;
        case 'survey-statistics': return report.populations.map(({ id }) => id).join();
      }
    }
    export const words = (finding: Finding): string => describe(finding, fr).message;
    export const shown = (finding: Finding) => describe(finding, ownFr, (value) => '<bdi>' + value + '</bdi>');
    export const asked = (header: string): Promise<Language> =>
      loadMessages(chooseLanguage(header, languageIds) ?? 'en', 'kpi-report');
    export async function all(text: string, value: unknown) {
      const typed: KpiReport | undefined = validate(text).document;
      const output = await documentType['~standard'].validate(value);
      const profile: 'operator' | 'programme-progress' | 'survey-statistics' | undefined = output.issues ? undefined : output.value.profile;
      const told = await report(await validateAny(text), { languages: { fr } });
      if (is(value)) return [typed, profile, told.outcome, value.period];
      try { return [parse(text).observations[0]?.indicator, parseRoadmap(text).profile]; }
      catch (error) { return error instanceof NotConformantError ? error.result.findings : []; }
    }
    export const here = { given: {} as KpiReport, parsed: parse(''), validated: validate('').document, roadmap: parseRoadmap('') };
  `;
