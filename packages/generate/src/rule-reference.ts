import { type RuleHead, rulePage, type SeriesHead, type Severity } from '@waypost/schemas/define';
import type { Finding } from '../../sdk/src/finding.ts';
import { wrongIdentity } from '../../sdk/src/judge.ts';
import { read } from '../../sdk/src/read/read.ts';
import { applyPatch, type Case } from './cases/case.ts';
import type { Judge } from './judge.ts';
import { type Base, type RuleCase, type RuleExample, ruleExample } from './rule-example.ts';
import { publishedRule, type RuleProse, type RuleSource } from './rules.ts';
import { loadJson, type VersionSource } from './sources.ts';

/** All that can be found wrong with a document, of one kind: a rule, or a finding of the read and structure layers. */
export interface RuleEntry
  extends Partial<Pick<RuleHead, 'clause' | 'since' | 'until' | 'from' | 'profiles' | 'source'>>,
    Partial<Pick<SeriesHead, 'compares'>> {
  id: string;
  severity: Severity;
  /** Address of its page. */
  url: string;
  /** Formats whose documents it holds for; left out where it holds for all. */
  formats?: string[];
  messages: Record<string, RuleProse>;
  example?: RuleExample;
}

/** A version with its rules and what the SDK says of its documents. */
export interface JudgedVersion {
  version: VersionSource;
  rules: RuleSource[];
  judge: Judge;
}

type Words = Record<string, string>;
interface Layer {
  severity: Severity;
  holds?: Words;
  why?: Words;
  message: Words;
  mend: Words;
  variants?: Record<string, { message: Words; mend: Words }>;
}

/** Every rule with an example of it, in the order in which they are checked: read, structure, parts, formats, others. */
export async function ruleReference(
  versions: JudgedVersion[],
  sources: RuleSource[],
  layers: Record<string, Layer>,
): Promise<RuleEntry[]> {
  const bases = new Map<string, Base>();
  for (const { version, judge } of versions)
    for (const [name, document] of Object.entries(version.examples))
      bases.set(`${version.format.id}/${name}`, { document, judge });
  const texts = await loadJson<Record<string, [failing: string, mended: string]>>('schemas/layers/examples/texts.json');
  const known = versions.map(({ version }) => version);

  const ofLayers = Object.entries(layers).map(
    ([id, { severity, holds, why, message, mend, variants = {} }]): RuleEntry => {
      const say = (language: string): RuleProse => ({
        ...(holds?.[language] && { holds: holds[language] }),
        ...(why?.[language] && { why: why[language] }),
        message: message[language] as string,
        mend: mend[language] as string,
        ...(Object.keys(variants).length > 0 && {
          variants: mapValues(variants, (one) => ({
            message: one.message[language] as string,
            mend: one.mend[language] as string,
          })),
        }),
      });
      const messages = Object.fromEntries(Object.keys(message).map((language) => [language, say(language)]));
      const text = texts[id];
      const example = text ? textExample(id, text, known) : structureExample(id, versions);
      return { id, severity, url: rulePage(id), messages, ...(example && { example }) };
    },
  );
  const ofContent = sources.map((source): RuleEntry => {
    const [home] = source.rule.id.split('/');
    const baseOf = (name: string) => bases.get(name.includes('/') ? name : `${home}/${name}`) as Base;
    const example = ruleExample(source.rule.id, source.cases as RuleCase[], baseOf);
    const formats = versions.filter(({ rules }) => rules.some(({ rule }) => rule.id === source.rule.id));
    return {
      ...publishedRule(source),
      formats: [...new Set(formats.map(({ version }) => version.format.id))],
      ...(example && { example }),
    };
  });
  const rank = ({ formats = [], compares }: RuleEntry) => (compares ? 2 : formats.length > 1 ? 0 : 1);
  return [...ofLayers, ...ofContent.sort((a, b) => rank(a) - rank(b))];
}

/** The first hand-written case of structure that breaks this rule alone. */
function structureExample(id: string, versions: JudgedVersion[]): RuleExample | undefined {
  for (const { version, judge } of versions) {
    const documents = new Map(Object.entries(version.examples));
    for (const one of version.cases as Case[]) {
      const base = { document: documents.get(one.base), judge };
      if (one.findings.length === 0) documents.set(one.id, applyPatch(base.document, one.patch));
      else if (one.findings.length === 1 && one.findings[0]?.rule === id) return ruleExample(id, [one], () => base);
    }
  }
  return undefined;
}

function textExample(id: string, [failing, mended]: [string, string], known: VersionSource[]): RuleExample {
  const found = findingsOf(failing, known).find(({ rule }) => rule === id);
  if (!found || findingsOf(mended, known).length > 0) throw new Error(`${id}: its example does not show it`);
  return { pointer: found.pointer, args: found.args, failing, mended };
}

/** What is wrong with a text, as far as can be said of a piece of a document. */
function findingsOf(text: string, known: VersionSource[]): Finding[] {
  const { parsed, value, findings } = read(text);
  const { format } = (value ?? {}) as { format?: unknown };
  if (!parsed || findings.length > 0 || (format === undefined && !Array.isArray(value))) return findings;
  const formats = [...new Set(known.map((version) => version.format.id))];
  const versions = known.filter((version) => version.format.id === format).map(({ version }) => version);
  const wrong = wrongIdentity(value, formats, versions);
  return wrong ? [wrong.finding] : [];
}

const mapValues = <T, U>(table: Record<string, T>, change: (value: T) => U) =>
  Object.fromEntries(Object.entries(table).map(([key, value]) => [key, change(value)]));
