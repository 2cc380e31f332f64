import { type Deprecation, units } from '@waypost/schemas/define';
import { type Node, refused } from './emit/dialect.ts';
import type { FieldEntry } from './schema-file.ts';
import type { VersionSource } from './sources.ts';

type Language = 'en' | 'fr';

const words = {
  en: {
    version: (version: string, status: string) => `Version ${version} (${status})`,
    status: { draft: 'draft', released: 'released', withdrawn: 'withdrawn' },
    document: 'The document',
    parts: 'Parts',
    profiles: 'Profiles',
    requires: 'also requires',
    excludes: 'does not have',
    nothing: 'nothing more',
    head: ['Field', 'Required', 'What it is', 'Form', 'Source'],
    yes: 'yes',
    no: 'no',
    byProfile: 'by profile',
    type: {
      string: 'text',
      number: 'number',
      integer: 'whole number',
      boolean: 'true or false',
      array: 'list',
      object: 'map',
    },
    of: 'of',
    atMost: (max: unknown) => `at most ${max}`,
    characters: (min: number, max: number) => (min === max ? `${max} characters` : `${min} to ${max} characters`),
    lists: 'code list',
    unit: 'unit',
    colon: ':',
    oneOf: 'exactly one of',
    value: 'value',
    proposed: 'proposed',
    orOther: 'or `{ "other": text }`',
    deprecated: ({ since, use, removal }: Deprecation) =>
      `**Deprecated** since ${since}: ${use ? `use \`${use}\`; ` : ''}version ${removal} will not have it.`,
    note: 'Written by `pnpm generate`. Sources: S0–S4 are the numbered statements of [traceability.json](../../traceability.json).',
  },
  fr: {
    version: (version: string, status: string) => `Version ${version} (${status})`,
    status: { draft: 'projet', released: 'publiée', withdrawn: 'retirée' },
    document: 'Le document',
    parts: 'Éléments',
    profiles: 'Profils',
    requires: 'exige en outre',
    excludes: 'ne comporte pas',
    nothing: 'rien de plus',
    head: ['Champ', 'Obligatoire', 'Signification', 'Forme', 'Source'],
    yes: 'oui',
    no: 'non',
    byProfile: 'selon le profil',
    type: {
      string: 'texte',
      number: 'nombre',
      integer: 'nombre entier',
      boolean: 'vrai ou faux',
      array: 'liste',
      object: 'table',
    },
    of: 'de',
    atMost: (max: unknown) => `${max} au plus`,
    characters: (min: number, max: number) => (min === max ? `${max} caractères` : `${min} à ${max} caractères`),
    lists: 'liste de codes',
    unit: 'unité',
    colon: '\u00a0:',
    oneOf: 'exactement un parmi',
    value: 'valeur',
    proposed: 'proposé',
    orOther: 'ou `{ "other": texte }`',
    deprecated: ({ since, use, removal }: Deprecation) =>
      `**Déconseillé** depuis ${since}\u00a0: ${use ? `utiliser \`${use}\`\u00a0; ` : ''}la version ${removal} ne l’aura plus.`,
    note: 'Écrit par `pnpm generate`. Sources : S0 à S4 sont les énoncés numérotés de [traceability.json](../../traceability.json).',
  },
} as const;

/** The field reference of a version for people: the document, its profiles and every part, a row per field. */
export function reference(
  source: VersionSource,
  schema: Node,
  fields: Record<string, FieldEntry>,
  language: Language,
): string {
  const word = words[language];
  const { format, version, status } = source;
  const about = (pointer: string) => fields[pointer]?.description[language] ?? '';
  const definitions = schema.$defs as Record<string, Node>;
  const rows = (schema.allOf ?? []) as { if: Node; then: Node }[];
  const lines = [
    `# ${format.title[language]}`,
    '',
    `${word.version(version, word.status[status])}. ${format.purpose[language]}`,
    '',
    word.note,
    '',
  ];
  if (rows.length > 0) {
    lines.push(`## ${word.profiles}`, '');
    const meanings = fields['/properties/profile']?.values ?? {};
    for (const { if: test, then } of rows) {
      const name = (test.properties as { profile: { const: string } }).profile.const;
      const required = codes((then.required ?? []) as string[]) || word.nothing;
      const excluded = codes(refused(then));
      const facts = [`${word.requires} ${required}`, ...(excluded ? [`${word.excludes} ${excluded}`] : [])];
      lines.push(`- **\`${name}\`**${word.colon} ${meanings[name]?.[language]} (${facts.join(' · ')})`);
    }
    lines.push('');
  }
  const byProfile = new Set(rows.flatMap(({ then }) => (then.required ?? []) as string[]));
  lines.push(`## ${word.document}`, '', ...table(schema, '', byProfile), '', `## ${word.parts}`, '');
  const names = Object.keys(definitions).sort();
  lines.push(names.map((name) => `[${name}](#${name.toLowerCase()})`).join(' · '), '');
  for (const name of names) {
    const node = definitions[name] as Node;
    lines.push(`### ${name}`, '', about(`/$defs/${name}`), '');
    const only = ((node.oneOf ?? []) as { required: string[] }[]).flatMap((option) => option.required);
    if (only.length > 0) lines.push(`${word.oneOf} ${codes(only)}.`, '');
    lines.push(...(node.properties ? table(node, `/$defs/${name}`) : [form(node)]), '');
  }
  return `${lines.join('\n').trimEnd()}\n`;

  function table(node: Node, pointer: string, conditional = new Set<string>()) {
    const required = new Set((node.required ?? []) as string[]);
    const result = [`| ${word.head.join(' | ')} |`, `| ${word.head.map(() => '---').join(' | ')} |`];
    for (const [name, child] of Object.entries(node.properties as Record<string, Node>)) {
      const place = `${pointer}/properties/${name}`;
      const part = (child.$ref as string | undefined)?.replace('#', '');
      const entry = fields[place] ?? (part ? fields[part] : undefined);
      const need = required.has(name) ? word.yes : conditional.has(name) ? word.byProfile : word.no;
      const values = Object.entries(entry?.values ?? {}).map(
        ([value, text]) => `\`${value}\`${word.colon} ${text[language]}`,
      );
      const going = fields[place]?.deprecated;
      const meaning = [entry?.description[language] ?? '', ...values, going ? word.deprecated(going) : '']
        .filter(Boolean)
        .join('<br>');
      const shape = [form(child), ...annotations(entry), ...annotations(fields[`${place}/items`])].join(', ');
      result.push(
        `| \`${name}\` | ${need} | ${cell(meaning)} | ${cell(shape)} | ${(entry?.source ?? []).map((id) => (id === 'proposed' ? word.proposed : id)).join(', ')} |`,
      );
    }
    return result;
  }

  function annotations(entry: FieldEntry | undefined) {
    const unit = entry?.unit && (language === 'en' ? entry.unit : units[entry.unit]);
    const lists = (entry?.lists ?? []).map((list) => `${word.lists} [\`${list}\`](../../catalogs/${list})`);
    return [...(unit ? [`${word.unit} ${unit}`] : []), ...lists];
  }

  function form(node: Node): string {
    const reference = (node.$ref as string | undefined)?.replace('#/$defs/', '');
    if (reference) return `[${reference}](#${reference.toLowerCase()})`;
    if (node.else) return `${form(node.then as Node)} ${word.orOther}`;
    if (node.const !== undefined) return `${word.value} \`${node.const}\``;
    if (node.items) {
      const bound = node.maxItems === undefined ? '' : ` (${word.atMost(node.maxItems)})`;
      return `${word.type.array} ${word.of} ${form(node.items as Node)}${bound}`;
    }
    const type = word.type[node.type as keyof typeof word.type] ?? '';
    if (node.pattern || node.maxLength) {
      const length = word.characters((node.minLength ?? 0) as number, node.maxLength as number);
      return `${type}, ${length}`;
    }
    return type;
  }
}

const codes = (names: string[]) => names.map((name) => `\`${name}\``).join(', ');
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
