import { describe, expect, it } from 'vitest';
import { authorize, checkSecurity, type Secured } from './authorize.ts';
import { type Principal, roles } from './principal.ts';

const principals: (Principal | undefined)[] = [
  undefined,
  ...roles.flatMap((role) => (['key', 'token'] as const).map((kind) => ({ id: 'x', kind, role }))),
];
const admitted = (security: Secured['security']) =>
  principals
    .filter((principal) => authorize({ id: 'any', security }, principal) === 'allowed')
    .map((principal) => (principal ? `${principal.kind} ${principal.role}` : 'anyone'));

describe('an operation admits whom its contract names, and nobody else', () => {
  const everyone = ['anyone', ...roles.flatMap((role) => [`key ${role}`, `token ${role}`])];
  const cases: [security: Secured['security'], admitted: string[]][] = [
    [[], everyone],
    [[{ apiKey: ['submitter'] }], ['key submitter']],
    [
      [{ apiKey: ['submitter'] }, { oidc: ['submitter'] }],
      ['key submitter', 'token submitter'],
    ],
    [
      [{ apiKey: ['viewer', 'admin'] }, { oidc: ['regulator'] }],
      ['key viewer', 'token regulator', 'key admin'],
    ],
    // What nobody is meant to write admits nobody.
    [[{}], []],
    [[{ apiKey: [] }], []],
    [[{ apiKey: ['submitter'], oidc: ['submitter'] }], []],
    [[{ basic: ['admin'] }], []],
    [[{ constructor: ['admin'] }], []],
  ];
  it.each(cases)('%j: %j', (security, expected) => expect(admitted(security)).toEqual(expected));

  it('asks who it is before it says no', () => {
    const operation = { id: 'any', security: [{ apiKey: ['admin'] }] };
    expect(authorize(operation, undefined)).toBe('unauthenticated');
    expect(authorize(operation, { id: 'x', kind: 'key', role: 'viewer' })).toBe('forbidden');
  });
});

describe('a contract is not served', () => {
  const mistakes: [security: unknown, message: RegExp][] = [
    [undefined, /^getThing does not say who may call it/],
    [null, /^getThing does not say who may call it/],
    [[{}], /^getThing: \{\} is not one of the schemes apiKey,oidc/],
    [[{ basic: ['admin'] }], /is not one of the schemes/],
    [[{ constructor: ['admin'] }], /is not one of the schemes/],
    [[{ apiKey: ['admin'], oidc: ['admin'] }], /is not one of the schemes/],
    [[{ apiKey: [] }], /does not admit roles/],
    [[{ apiKey: ['admin'] }, { oidc: ['owner'] }], /does not admit roles/],
  ];
  it.each(mistakes)('if an operation has security %j', (security, message) => {
    expect(() => checkSecurity([{ id: 'getThing', security: security as never }])).toThrow(message);
  });

  it('only then', () => {
    const sound = [[], [{ apiKey: ['admin'] }], [{ apiKey: [...roles] }, { oidc: [...roles] }]];
    expect(() => checkSecurity(sound.map((security) => ({ id: 'x', security })))).not.toThrow();
  });
});
