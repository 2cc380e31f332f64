import type { Context, Path } from '../../../../define/rule.ts';
import { defineRule } from '../../document.ts';

type Report = (path: Path, args: Record<string, string | string[]>) => void;

export default defineRule({
  id: 'validation-policy/formats-and-profiles-are-known',
  clause: 'PO-R11',
  severity: 'warning',
  since: '1.0',
  source: ['proposed'],
  inventory: true,
  document({ appliesTo = {}, requiredProfiles = [], reportingObligations = [] }, report, context) {
    const { formats } = context.inventory;
    const say = sayer(context, report);
    const wanted = appliesTo.formats ?? Object.keys(formats);
    for (const [index, format] of wanted.entries()) say.format(['appliesTo', 'formats', index], format);
    for (const [index, profile] of (appliesTo.profiles ?? []).entries())
      say.profile(['appliesTo', 'profiles', index], profile, wanted);
    for (const [index, { format, profiles }] of requiredProfiles.entries()) {
      say.format(['requiredProfiles', index, 'format'], format);
      for (const [at, profile] of profiles.entries())
        say.profile(['requiredProfiles', index, 'profiles', at], profile, [format]);
    }
    for (const [index, { format, profile }] of reportingObligations.entries()) {
      say.format(['reportingObligations', index, 'format'], format);
      if (profile !== undefined) say.profile(['reportingObligations', index, 'profile'], profile, [format]);
    }
  },
});

/** Says that a format, or a profile of some formats, is not known; of unknown formats no profile is looked up. */
function sayer({ inventory: { formats }, nearest }: Context, report: Report) {
  const say = (path: Path, kind: 'format' | 'profile', name: string, known: readonly string[]) => {
    if (known.includes(name)) return;
    const suggestion = nearest(name, known);
    const variant = suggestion === undefined ? kind : `${kind}-suggestion`;
    report(path, { name, known: [...known], variant, ...(suggestion !== undefined && { suggestion }) });
  };
  return {
    format: (path: Path, name: string) => say(path, 'format', name, Object.keys(formats)),
    profile: (path: Path, name: string, of: readonly string[]) => {
      if (of.every((format) => Object.hasOwn(formats, format)))
        say(path, 'profile', name, [...new Set(of.flatMap((format) => formats[format] ?? []))]);
    },
  };
}
