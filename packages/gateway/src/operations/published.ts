import { createHash } from 'node:crypto';
import { jsonText } from '@waypost/sdk/report';
import type { Answer } from './handler.ts';

/** Part of the standard: the same for everyone, so that it may be kept; its tag tells whether it has changed. */
export function published(content: Uint8Array | object, contentType = 'application/json'): Answer {
  const body = content instanceof Uint8Array ? content : Buffer.from(jsonText(content, 0));
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  return {
    status: 200,
    headers: { 'content-type': contentType, etag, 'cache-control': 'public, max-age=300' },
    body,
  };
}
