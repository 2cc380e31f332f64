import type { Report } from '@waypost/sdk/report';
import { jsonText } from '@waypost/sdk/report';
import { ProblemError } from '../server/problem-error.ts';
import type { JudgeRequest } from '../validation/judge-document.ts';
import { type FormPart, readForm } from '../validation/read-form.ts';
import type { Answer, Call, Handler } from './handler.ts';

const NDJSON = 'application/x-ndjson';

/** Judges a document, and stores nothing. */
export const createValidation: Handler<'createValidation'> = async (call, { judge, now }) => {
  const { date = now().toISOString().slice(0, 10) } = call.query;
  const input =
    call.contentType === 'multipart/form-data' ? await uploaded(call) : { document: call.body, related: [] };
  const { on, report } = await judge.judge({ ...input, date, language: call.language });
  if (on === 'policy') throw new ProblemError('policy-not-conformant', {}, { report });
  return { ...(call.accepts === NDJSON ? inLines(report) : { body: report }), status: 200 };
};

/** One finding a line, then the report without them. */
function inLines({ findings, ...rest }: Report): Omit<Answer, 'status'> {
  const lines = [...findings, { ...rest, findings: [] }].map((line) => jsonText(line, 0));
  return { headers: { 'content-type': NDJSON }, body: lines.join('') };
}

async function uploaded(
  call: Call<'createValidation'>,
): Promise<Pick<JudgeRequest, 'document' | 'related' | 'policy'>> {
  const parts = await readForm(call.body, call.contentTypeHeader);
  if (!parts) throw new ProblemError('unsupported-media-type', { expected: 'multipart/form-data; boundary=…' });
  call.check(shapeOf(parts));
  const [document] = named(parts, 'document');
  const [policy] = named(parts, 'policy');
  return {
    document: (document as FormPart).bytes,
    related: named(parts, 'related').map(({ bytes, fileName }) => ({
      input: bytes,
      ...(fileName && { name: fileName }),
    })),
    ...(policy && { policy: policy.bytes }),
  };
}

const named = (parts: readonly FormPart[], wanted: string) => parts.filter(({ name }) => name === wanted);

/** The form as the contract describes it, its parts being texts: which of them there are, not what is in them. */
function shapeOf(parts: readonly FormPart[]): Record<string, unknown> {
  const names = [...new Set(parts.map(({ name }) => name))];
  return Object.fromEntries(
    names.map((name) => {
      const texts = named(parts, name).map(() => '');
      return [name, name === 'related' || texts.length > 1 ? texts : texts[0]];
    }),
  );
}
