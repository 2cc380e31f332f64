import type { PolicyChoice, Result } from '@waypost/sdk';
import { count } from '../allowance.ts';
import type { Language } from '../language.ts';
import { textRenderer } from '../render/text.ts';

export interface PolicyOptions {
  policy?: string;
  date?: string;
}

/** By which policy to judge; nothing of it is loaded where none is asked for. What is wrong with it is said at once. */
export async function policyChoice({ policy, date }: PolicyOptions, language: Language): Promise<PolicyChoice> {
  if (policy === undefined && date === undefined) return {};
  const { readPolicyFile } = await import('./read-policy.ts');
  const allowance = { failOn: 'error', ignore: [] } as const;
  const show = async (name: string, bytes: Uint8Array, result: Result) => {
    const setting = { language, isSingle: true, isColored: false, isQuiet: false, isVerbose: false, allowance };
    const renderer = await textRenderer(setting);
    process.stderr.write(await renderer.judged({ name, bytes, result, counted: count(result, name, allowance) }));
  };
  return readPolicyFile(
    { ...(policy !== undefined && { policy }), ...(date !== undefined && { date }) },
    language.texts,
    show,
  );
}
