import { OptionalKind, type TObject, type TSchema } from '@sinclair/typebox';
import type { Content, Operation, Reply } from '@waypost/schemas/define';
import { type Node, pascalCase } from '../emit/dialect.ts';
import { mapValues } from '../layers.ts';
import type { Components } from './components.ts';
import type { ApiSource, ProblemSource } from './find-apis.ts';
import { problemsOf } from './implied-problems.ts';
import { problemExample } from './problem-example.ts';

interface Context {
  api: ApiSource;
  components: Components;
  schemaOf(schema: TSchema): Node;
  /** Examples of the documents that a schema admits, by name. */
  examplesOf(schema: Node): Record<string, unknown>;
}

/** An operation as OpenAPI writes it, with its security from its access and each status that it can answer. */
export function operationNode(operation: Operation, context: Context): Node {
  const { api, components, schemaOf, examplesOf } = context;

  const headers = (names: readonly string[] = []) => {
    const table = names.map((name) => {
      const { description, ...schema } = schemaOf(api.headers[name] as TSchema);
      return [name, components.add('headers', name, { description, schema })] as const;
    });
    return table.length > 0 && { headers: Object.fromEntries(table) };
  };

  const parameters = ([place, table]: [string, TObject]) =>
    Object.entries(table.properties).map(([name, parameter]) => {
      const { description, ...schema } = schemaOf(parameter);
      return { name, in: place, required: !(OptionalKind in parameter), description, schema };
    });

  const content = (types: Readonly<Record<string, Content>>) =>
    mapValues(types, ({ schema: authored, examples: stated }) => {
      const schema = schemaOf(authored);
      const examples = stated ? mapValues(stated, (value) => ({ value })) : examplesOf(schema);
      return { schema, ...(Object.keys(examples).length > 0 && { examples }) };
    });

  const reply = ({ description, headers: names, content: types }: Reply) => ({
    description,
    ...headers(names),
    ...(types && { content: content(types) }),
  });

  const problem = (name: string): ProblemSource => {
    const known = api.problems[name];
    if (!known) throw new Error(`${operation.id}: there is no problem ${name}`);
    return known;
  };

  const problemReply = (names: string[]) => ({
    description: names.map((name) => `- \`${name}\`: ${problem(name).when}`).join('\n'),
    ...headers([...new Set(names.flatMap((name) => problem(name).headers ?? []))]),
    content: {
      'application/problem+json': {
        schema: schemaOf(api.problem),
        examples: Object.fromEntries(
          names.map((name) => {
            const value = problemExample(name, problem(name));
            return [name, components.add('examples', `${pascalCase(name)}Problem`, { value })];
          }),
        ),
      },
    },
  });

  /** By status; an answer of one problem only is a component. */
  const problems = () => {
    const byStatus: Record<string, string[]> = {};
    for (const name of problemsOf(operation).sort()) {
      const { status } = problem(name);
      byStatus[status] = [...(byStatus[status] ?? []), name];
    }
    return mapValues(byStatus, (names) => {
      const [only, ...others] = names as [string, ...string[]];
      const answer = problemReply(names);
      return others.length > 0 ? answer : components.add('responses', pascalCase(only), answer);
    });
  };

  const { id, tag, summary, description, access, request, replies } = operation;
  const places = Object.entries(operation.parameters ?? {}) as [string, TObject][];
  return {
    operationId: id,
    tags: [tag],
    summary,
    description,
    security: access === 'public' ? [] : access.flatMap((role) => requirements(role, api)),
    ...(places.length > 0 && { parameters: places.flatMap(parameters) }),
    ...(request && { requestBody: { required: true, content: content(request) } }),
    responses: { ...mapValues(replies, reply), ...problems() },
  };
}

const requirements = (role: string, { securitySchemes }: ApiSource) =>
  Object.keys(securitySchemes).map((scheme) => ({ [scheme]: [role] }));
