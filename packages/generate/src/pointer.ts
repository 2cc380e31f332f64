/** A member name as a step of a JSON Pointer (RFC 6901). */
export const escapeToken = (name: string) => name.replaceAll('~', '~0').replaceAll('/', '~1');
/** The member names that a JSON Pointer steps through. */
export const parsePointer = (pointer: string) =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
