import { stringify } from 'yaml';
import { json } from '../outputs.ts';
import { isFinal } from '../release/standard.ts';
import { find, loadJson, type VersionSource } from '../sources.ts';
import { clientOperations } from './client-operations.ts';
import { clientTypes } from './client-types.ts';
import { type ApiSource, findApis } from './find-apis.ts';
import { handlerTable } from './handler-table.ts';
import { openApiFile } from './openapi-file.ts';
import { problemsFile } from './problem-example.ts';

/** The files of one version of the HTTP contract. */
export interface ApiFiles {
  version: string;
  status: string;
  /** Name of its folder: `v1`. */
  folder: string;
  /** Published files by name. */
  published: Record<string, string>;
  /** Modules of its client by name. */
  client: Record<string, string>;
  /** The gateway's module of its handlers. */
  handlers: string;
}

/** Each version of the HTTP contract: OpenAPI as JSON and YAML, its table of problems, and what a client is made of. */
export async function apiFiles(versions: VersionSource[], { release }: { release: boolean }): Promise<ApiFiles[]> {
  return Promise.all(
    (await findApis()).map(async (api) => {
      const contract = contractOf(api, versions);
      return {
        version: api.version,
        status: api.status,
        folder: api.folder,
        published: {
          'openapi.json': json(contract),
          'openapi.yaml': stringify(contract, { aliasDuplicateObjects: false, lineWidth: 0 }),
          'problems.json': json(problemsFile(api)),
          ...(release && isFinal(api.status) ? releasedFile(api, versions) : await releasedBefore(api.folder)),
        },
        handlers: handlerTable(api),
        client: { openapi: await clientTypes(contract, versions), operations: clientOperations(api) },
      };
    }),
  );
}

/** The contract on documents of these versions. */
const contractOf = (api: ApiSource, versions: VersionSource[]) =>
  JSON.parse(JSON.stringify(openApiFile(api, versions)));

/** The contract as it is released: without the versions in draft, which may still change. */
const releasedFile = (api: ApiSource, versions: VersionSource[]): Record<string, string> => ({
  'released.json': json(
    contractOf(
      api,
      versions.filter(({ status }) => isFinal(status)),
    ),
  ),
});

/** The contract as it was last released, with which the present one is compared. */
async function releasedBefore(folder: string): Promise<Record<string, string>> {
  const [file] = await find([`specs/openapi/${folder}/released.json`]);
  return file ? { 'released.json': json(await loadJson(file)) } : {};
}
