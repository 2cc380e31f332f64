import { createHash } from 'node:crypto';
import { cases, nearMisses } from '../../../../schemas/layers/read.cases.ts';
import { type PublishedCase, slug } from './published-case.ts';

/** The requirement that the reader refuses no more than it must. */
export const ACCEPTED = 'read/accepted';

/** The cases of the read layer as bytes; what is no sequence of characters at all cannot be published as such. */
export function readCases(): PublishedCase[] {
  const published = new Map<string, PublishedCase>();
  const add = (input: string | Uint8Array, one: Omit<PublishedCase, 'layer' | 'document'>) => {
    if (typeof input === 'string' && /\p{Surrogate}/u.test(input)) return;
    const document = typeof input === 'string' ? new TextEncoder().encode(input) : input;
    const digest = sha256(document);
    if (!published.has(digest)) published.set(digest, { ...one, layer: 'read', document });
  };
  for (const { name, input, findings } of cases) {
    const stated = findings.map(([rule, pointer]) => ({
      rule: withoutVariant(rule),
      severity: 'error' as const,
      pointer,
    }));
    const [rule = '', variant] = (findings[0]?.[0] ?? '').replace('read/', '').split('#');
    const isText = name.startsWith('"');
    add(input, {
      name: `${rule}/${isText ? [variant, sha256(input).slice(0, 8)].filter(Boolean).join('-') : slug(name).toLowerCase()}`,
      findings: stated,
      proves: [...new Set(stated.map((finding) => finding.rule))],
      why: isText ? `No JSON: ${variant ?? 'a mistake of its own'}.` : `${name}.`,
    });
  }
  for (const [name, input] of nearMisses)
    add(input, { name: `accepted/${slug(name).toLowerCase()}`, findings: [], proves: [ACCEPTED], why: `${name}.` });
  return [...published.values()];
}

const withoutVariant = (rule: string) => rule.replace(/#.*$/, '');
const sha256 = (input: string | Uint8Array) => createHash('sha256').update(input).digest('hex');
