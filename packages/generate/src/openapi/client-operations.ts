import type { ApiSource } from './find-apis.ts';

/** What the client knows of each operation when it runs, and the names of problems. */
export function clientOperations({ operations, problems }: ApiSource): string {
  const rows = operations.map(({ id, method, path, parameters }) => {
    const headers = Object.keys(parameters?.header?.properties ?? {});
    const repeat = headers.includes('Idempotency-Key') ? 'by-key' : method === 'post' ? 'never' : 'always';
    return `  ${id}: ['${method.toUpperCase()}', '${path}', '${repeat}'],\n`;
  });
  return `/** Method and path of each operation, and whether it may be carried out twice. */
export const operationTable = {
${rows.join('')}} as const;

/** What stands at the end of the \`type\` of a problem. */
export type ProblemName =
${Object.keys(problems)
  .map((name) => `  | '${name}'`)
  .join('\n')};
`;
}
