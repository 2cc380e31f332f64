import type { Inventory } from '@waypost/schemas/define';
import type { Node } from './emit/dialect.ts';
import { profilesOf } from './registry.ts';
import type { RuleSource } from './rules.ts';
import { versionPath } from './schema-file.ts';
import type { VersionSource } from './sources.ts';
import type { Tree } from './tree.ts';

/** What the SDK judges by a policy with: which format a policy is (the one that has the part below), and its rules. */
export function policyData(
  versions: VersionSource[],
  rules: RuleSource[],
  tree: Tree,
): [file: string, content: string] {
  const policy = versions.findLast((version) => {
    const schema = JSON.parse(tree.get(`specs/${versionPath(version)}/schema.json`) as string) as Node;
    return (schema.$defs as Record<string, Node>).Waiver;
  });
  if (!policy) throw new Error('no format has the part Waiver, by which a policy is known');
  const { format, name } = policy;
  return [
    'packages/sdk/src/policy/policy.gen.ts',
    [
      `import type { Rule } from '@waypost/schemas/define/rule';`,
      `import type { FormatModule } from '../document-type.ts';`,
      `import type { ${name} as PolicyDocument } from '../formats/${format.id}.gen.ts';`,
      ...rules.map(({ folder }, index) => `import rule${index} from '../../../../${folder}/rule.ts';`),
      '',
      'export type { PolicyDocument };',
      '',
      '/** Rules that compare a document with the policy that it is judged by. */',
      `export const policyRules: readonly Rule[] = [${rules.map((_, index) => `rule${index}`).join(', ')}];`,
      '',
      '/** What policies themselves are checked by. */',
      'export const loadPolicyFormat = async (): Promise<FormatModule> =>',
      `  (await import('../formats/${format.id}.gen.ts')).module;`,
      '',
    ].join('\n'),
  ];
}

/** What the standard has: rules, formats with their profiles, code lists with their editions. */
export function inventoryOf(
  rules: Iterable<string>,
  versions: VersionSource[],
  catalogs: { list: string; edition: string }[],
): Inventory {
  const lists: Record<string, string[]> = {};
  for (const { list, edition } of catalogs) lists[list] = [...(lists[list] ?? []), edition];
  const formats = Object.fromEntries(versions.map((version) => [version.format.id, profilesOf(version)]));
  return { rules: [...rules].sort(), formats, lists };
}
