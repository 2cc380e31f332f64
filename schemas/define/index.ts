export * from './about.ts';
export * from './address.ts';
export * from './catalog.ts';
export * from './fields.ts';
export * from './format.ts';
export * from './part.ts';
export * as patterns from './patterns.ts';
export * from './profiles.ts';
