import type { Grant } from './gateway-case.ts';

/** An operator of which there is nothing yet. */
export const operator = 'bj:c{{fresh}}';
export const neighbour = 'tg:c{{fresh}}';

/** Callers that cases speak of by name. */
export const keys: Readonly<Record<string, Grant>> = {
  submitter: { role: 'submitter', operator },
  viewer: { role: 'viewer', operator },
  neighbour: { role: 'submitter', operator: neighbour },
  regulator: { role: 'regulator', countries: ['BJ'] },
  programme: { role: 'regulator', programmes: ['ORE'] },
  elsewhere: { role: 'regulator', countries: ['TG'], programmes: ['DRE'] },
};
