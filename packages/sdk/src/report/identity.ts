import { forms, type Report } from './report.gen.ts';

interface Form {
  pattern?: string;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
}

/** What a document says of itself, each field only if it is well-formed: reports hold nothing else of a document. */
export function identity(value: unknown): Partial<Report['document']> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  const entries = Object.entries<Form>(forms).flatMap(([field, form]) => {
    const stated = Object.hasOwn(value, field) ? (value as Record<string, unknown>)[field] : undefined;
    return isFormed(stated, form) ? [[field, stated] as const] : [];
  });
  return Object.fromEntries(entries);
}

function isFormed(stated: unknown, { pattern, maxLength = 0, minimum, maximum }: Form): boolean {
  if (pattern !== undefined)
    return typeof stated === 'string' && stated.length <= maxLength && new RegExp(pattern, 'u').test(stated);
  return (
    Number.isSafeInteger(stated) &&
    (stated as number) >= (minimum ?? -Infinity) &&
    (stated as number) <= (maximum ?? Infinity)
  );
}
