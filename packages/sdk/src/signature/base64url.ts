import { base64url } from 'jose';

/**
 * Whether a text is base64url without padding (RFC 7515) in the one way in which it can be written: decoders let blanks,
 * padding and stray last bits pass, so that one signature would have many forms.
 */
export function isBase64url(text: string): boolean {
  return /^[\w-]*$/.test(text) && text.length % 4 !== 1 && base64url.encode(base64url.decode(text)) === text;
}
