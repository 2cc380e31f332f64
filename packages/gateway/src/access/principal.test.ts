import { expect, it } from 'vitest';
import { type Principal, readGrant, type Visibility, visibilityOf } from './principal.ts';

const nothing = { countries: [], programmes: [] };
const seen: [grant: object, visible: Visibility][] = [
  [{ role: 'admin' }, { all: true }],
  [{ role: 'submitter', operator: 'bj:operator' }, { operator: 'bj:operator' }],
  [{ role: 'viewer', operator: 'bj:operator' }, { operator: 'bj:operator' }],
  [
    { role: 'regulator', countries: ['BJ'] },
    { countries: ['BJ'], programmes: [] },
  ],
  [
    { role: 'regulator', programmes: ['ORE'] },
    { countries: [], programmes: ['ORE'] },
  ],
  [{ role: 'regulator' }, nothing],
  [{ role: 'regulator', operator: 'bj:operator' }, nothing],
  [{ role: 'submitter' }, nothing],
  [{ role: 'viewer' }, nothing],
  [{ role: 'submitter', countries: ['BJ'] }, nothing],
  [{ role: 'owner', operator: 'bj:operator' }, nothing],
  [{}, nothing],
];
it.each(seen)('%j sees %j', (grant, visible) => {
  expect(visibilityOf({ id: 'x', kind: 'key', ...grant } as Principal)).toEqual(visible);
});

const whole: Record<string, unknown>[] = [
  { role: 'admin' },
  { role: 'submitter', operator: 'upu:BJA' },
  { role: 'viewer', operator: 'bj:operator:2' },
  { role: 'regulator', countries: ['BJ', 'TG'], programmes: [] },
  { role: 'regulator', countries: [], programmes: ['ORE', 'ORE+3.1'] },
];
it.each(whole)('%j is a grant', (values) => {
  expect(readGrant(values)).toEqual(values);
  expect(readGrant({ ...values, id: 'x', secret: 'y' })).toEqual(values);
});

const none: Record<string, unknown>[] = [
  {},
  { role: 'owner' },
  { role: 'toString' },
  { role: 'admin', operator: 'bj:operator' },
  { role: 'admin', countries: ['BJ'] },
  { role: 'submitter' },
  { role: 'submitter', operator: '' },
  { role: 'submitter', operator: ['bj:operator'] },
  { role: 'submitter', operator: 'bj:operator\0' },
  { role: 'submitter', operator: 'bj operator' },
  { role: 'submitter', operator: 'a'.repeat(65) },
  { role: 'submitter', operator: 'bj:operator', countries: ['BJ'] },
  { role: 'regulator' },
  { role: 'regulator', countries: [], programmes: [] },
  { role: 'regulator', operator: 'bj:operator', countries: ['BJ'] },
  { role: 'regulator', countries: 'BJ' },
  { role: 'regulator', countries: ['BJ', 1] },
  { role: 'regulator', countries: ['BJ'], programmes: [''] },
];
it.each(none)('%j is none', (values) => expect(readGrant(values)).toBeUndefined());
