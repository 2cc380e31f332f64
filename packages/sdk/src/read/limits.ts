/** The most objects and arrays that may be open at once. */
export const DEEPEST_LEVEL = 64;

/** The most findings that a reading describes; the rest are only counted. */
export const MOST_FINDINGS = 1000;

/** Names that reach an object's prototype in programs which copy fields by name. */
export const FORBIDDEN_KEYS = ['__proto__', 'constructor', 'prototype'];
