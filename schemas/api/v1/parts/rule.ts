import { Type } from '@sinclair/typebox';
import { anyObject, choice, formatId, list, map, optional, resource, ruleId, text, version } from './fields.ts';

const summary = {
  id: ruleId('Identifier of the rule.'),
  severity: choice(['error', 'warning', 'info'], 'How grave its findings are, unless a policy says otherwise.'),
  url: text('Address of its page.', 500),
  clause: optional(text('Clause of the domain model that it carries out.', 40)),
  since: optional(version('Version of the format since which it holds.')),
  until: optional(version('Last version of the format for which it holds.')),
  from: optional(text('`lifecycle` of the document from which on it holds.', 40)),
  formats: optional(list(formatId('A format.'), 'Formats that it holds for; all when left out.')),
  profiles: optional(list(formatId('A profile.'), 'Profiles that it holds for; all when left out.')),
  compares: optional(
    list(
      Type.Any({
        description: 'A format, `previous`, `earlier-revision` or `listed`; of an inner list one is enough.',
      }),
      'What it compares the document with.',
    ),
  ),
  source: optional(list(text('A source.', 200), 'Statements of the sources, public specifications, or `proposed`.')),
};

const wording = {
  message: text('What is wrong, with names of arguments in braces.', 4000),
  mend: text('How to mend it.', 4000),
};
const RuleVariant = resource('RuleVariant', 'A more exact wording for one way to break the rule.', wording);
const RuleProse = resource('RuleProse', 'What a rule says, in one language.', {
  holds: optional(text('What must hold.', 4000)),
  why: optional(text('Why.', 4000)),
  ...wording,
  variants: optional(map(RuleVariant, 'More exact wordings, by the argument `variant` of the finding.')),
});

const RuleExample = resource('RuleExample', 'An example that breaks the rule, and the same mended.', {
  case: optional(text('The conformance case it is taken from.', 200)),
  pointer: optional(text('Place of the finding in the document of the case.', 4000, { minLength: 0 })),
  args: optional(anyObject('Arguments of the message.')),
  failing: text('The text that breaks the rule.', 100_000, { minLength: 0 }),
  mended: text('The same text, mended.', 100_000, { minLength: 0 }),
});

export const RuleSummary = resource('RuleSummary', 'A rule, without its wordings.', summary);
export const Rule = resource('Rule', 'A rule, with its wordings and an example.', {
  ...summary,
  messages: map(RuleProse, 'What it says, by language.'),
  example: optional(RuleExample),
});
export const RuleList = resource('RuleList', 'Rules.', {
  items: list(RuleSummary, 'The rules, in the order in which they are checked.'),
});

export const ruleSummaryExample = {
  id: 'structure/required',
  severity: 'error',
  url: 'https://waypost.example/specs/rules/structure/required',
};
export const ruleExample = {
  ...ruleSummaryExample,
  messages: { en: { message: 'The field {missing} is missing.', mend: 'Add the field {missing}.' } },
};
