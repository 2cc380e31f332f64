import { readPolicy } from '@waypost/sdk/policy';
import { workerData } from 'piscina';
import { type JudgeRequest, judgeDocument, type Verdict } from './judge-document.ts';
import { type MigratedDocument, type MigrateRequest, migrateDocument } from './migrate-document.ts';
import { outlineOf } from './outline.ts';

const own = workerData ? readPolicy(workerData as Uint8Array) : undefined;

/** Judges a document in a thread of its own. */
export async function judge(request: JudgeRequest): Promise<Verdict> {
  return judgeDocument(request, await own);
}

/** Reads what a document says of itself, in a thread of its own. */
export const outline = ({ document }: { document: Uint8Array }) => outlineOf(document);

/** Writes a document in another version, in a thread of its own. */
export async function migrate(request: MigrateRequest): Promise<MigratedDocument> {
  return migrateDocument(request, await own);
}
