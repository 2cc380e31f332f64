/** The ways to write verdicts. */
export const formatNames = ['text', 'json', 'ndjson', 'github', 'sarif', 'html'] as const;
export type Format = (typeof formatNames)[number];
