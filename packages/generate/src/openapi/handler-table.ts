import { type ApiSource, operationFile } from './find-apis.ts';

/** The table of the gateway: each operation, and its handler in the file that is called as the operation's own. */
export function handlerTable({ operations }: ApiSource): string {
  const ids = operations.map(({ id }) => id).sort();
  return [
    "import type { Handler, OperationId } from './handler.ts';",
    ...ids.map((id) => `import { ${id} } from './${operationFile(id)}';`),
    '',
    '/** Every operation of the contract, by its id. */',
    'export const handlers: { [Id in OperationId]: Handler<Id> } = {',
    ...ids.map((id) => `  ${id},`),
    '};',
    '',
  ].join('\n');
}
