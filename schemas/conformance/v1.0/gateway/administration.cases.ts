import type { GatewayCase, Step } from './gateway-case.ts';
import { neighbour, operator } from './keys.ts';
import { get, post, review, submissions, submit } from './steps.ts';

const viewer = { name: 'Made by a case', role: 'viewer', operator };
const drop = (address: string, status: number): Step => ({
  as: 'admin',
  request: `DELETE ${address}`,
  expect: { status, ...(status === 404 && { problem: 'not-found' }) },
});
const publicKey = { kty: 'OKP', crv: 'Ed25519', x: '{{publicKey}}' };
const register = post(
  'admin',
  '/v1/signing-keys',
  { operator, publicKey },
  { status: 201, body: { '/operator': operator } },
  { save: { keyId: '/id' } },
);
const signingKey = '/v1/signing-keys/{{keyId}}';

/** Keys and the audit log. */
export const administrationCases: GatewayCase[] = [
  {
    id: 'keys/made-and-revoked',
    proves: ['gateway/keys-open-and-end'],
    why: 'A key is shown once, opens what its role may see, and opens nothing once it is revoked.',
    steps: [
      post(
        'admin',
        '/v1/keys',
        viewer,
        { status: 201, body: { '/role': 'viewer', '/operator': operator, '/key': { is: 'present' } } },
        { save: { key: '/key', keyId: '/id' } },
      ),
      get('admin', '/v1/keys?limit=200', {
        status: 200,
        body: { '/items': { includes: { id: '{{keyId}}' } } },
        lacks: ['{{key}}'],
      }),
      get(undefined, '/v1/submissions', { status: 200 }, { headers: { Authorization: 'Bearer {{key}}' } }),
      drop('/v1/keys/{{keyId}}', 204),
      get(
        undefined,
        '/v1/submissions',
        { status: 401, problem: 'unauthenticated' },
        { headers: { Authorization: 'Bearer {{key}}' } },
      ),
      drop('/v1/keys/{{keyId}}', 204),
      drop('/v1/keys/0123456789abcdef', 404),
    ],
  },
  {
    id: 'keys/expired',
    proves: ['gateway/keys-open-and-end'],
    why: 'A key whose time is over opens nothing.',
    keys: { expired: { role: 'viewer', operator, expiresAt: '2020-01-01T00:00:00Z' } },
    steps: [get('expired', '/v1/submissions', { status: 401, problem: 'unauthenticated' })],
  },
  {
    id: 'keys/scopes',
    proves: ['gateway/scopes-open'],
    why: 'A scope that does not fit the role is refused.',
    steps: [
      { role: 'submitter' },
      { role: 'viewer', countries: ['BJ'] },
      { role: 'regulator' },
      { role: 'regulator', operator },
      { role: 'admin', operator },
      { role: 'submitter', operator, programmes: ['ORE'] },
    ].map((grant) =>
      post('admin', '/v1/keys', { name: 'Does not fit', ...grant }, { status: 422, problem: 'scope-does-not-fit' }),
    ),
  },
  {
    id: 'keys/invalid',
    proves: ['gateway/bodies-are-checked'],
    why: 'A role that there is not, and a member that is not known: no key is made.',
    steps: [{ name: 'x', role: 'owner' }, { ...viewer, rôle: 'admin' }, { role: 'admin' }, []].map((body) =>
      post('admin', '/v1/keys', body, { status: 400, problem: 'invalid-body' }),
    ),
  },
  {
    id: 'keys/altered',
    proves: ['gateway/keys-open-and-end'],
    why: 'A key with another secret, without one, or by another scheme opens nothing.',
    given: [post('admin', '/v1/keys', viewer, { status: 201 }, { save: { key: '/key', keyId: '/id' } })],
    steps: [
      ...['Bearer {{key}}x', 'Bearer wpk_{{keyId}}_', 'Basic {{key}}', '{{key}}', 'Bearer'].map((authorization) =>
        get(
          undefined,
          '/v1/submissions',
          { status: 401, problem: 'unauthenticated' },
          { headers: { Authorization: authorization } },
        ),
      ),
      drop('/v1/keys/{{keyId}}', 204),
    ],
  },
  {
    id: 'signing-keys/registered',
    proves: ['gateway/signatures-are-verified'],
    why: 'The public key of an operator is registered once, listed, and revoked; its private part is not taken.',
    steps: [
      register,
      post('admin', '/v1/signing-keys', { operator, publicKey }, { status: 409, problem: 'signing-key-exists' }),
      get('admin', `/v1/signing-keys?operator=${operator}`, {
        status: 200,
        body: { '/items': { count: 1 }, '/items/0/id': '{{keyId}}', '/items/0/publicKey/x': '{{publicKey}}' },
      }),
      drop(signingKey, 204),
      drop(signingKey, 204),
      drop(`/v1/signing-keys/${'A'.repeat(43)}`, 404),
      post(
        'admin',
        '/v1/signing-keys',
        { operator, publicKey: { ...publicKey, d: '{{publicKey}}' } },
        { status: 400, problem: 'invalid-body' },
      ),
    ],
  },
  {
    id: 'signing-keys/signed',
    proves: ['gateway/signatures-are-verified'],
    why: 'A signature with a key that is registered, and not revoked, is kept with the submission.',
    given: [register],
    steps: [
      submit('report', {
        isSigned: true,
        expect: { body: { '/signature/key': '{{keyId}}', '/signature/jws': { is: 'present' } } },
      }),
      drop(signingKey, 204),
      submit('april', { isSigned: true, expect: { status: 422, problem: 'signature-invalid' } }),
    ],
  },
  {
    id: 'signing-keys/of-another',
    proves: ['gateway/signatures-are-verified'],
    why: 'The key of another operator signs nothing here.',
    given: [post('admin', '/v1/signing-keys', { operator: neighbour, publicKey }, { status: 201 })],
    steps: [
      submit('report', { isSigned: true, expect: { status: 422, problem: 'signature-invalid' } }),
      submissions(0),
    ],
  },
  {
    id: 'audit/written',
    proves: ['gateway/deeds-are-written-down'],
    why: 'What was handed in, decided and refused is in the audit log, each entry bound to the one before.',
    given: [submit('report'), review('accepted'), get('neighbour', '/v1/submissions/{{id}}', { status: 404 })],
    steps: [
      get('admin', '/v1/audit?limit=200', {
        status: 200,
        isChained: true,
        contains: ['"target":"{{id}}"'],
      }),
      ...[
        { action: 'createSubmission', outcome: 'done' },
        { action: 'createReview', outcome: 'done' },
        { action: 'getSubmission', outcome: 'refused' },
      ].map((entry) =>
        get('admin', '/v1/audit?limit=200', {
          status: 200,
          body: { '/items': { includes: { target: '{{id}}', ...entry } } },
        }),
      ),
      submissions(1),
    ],
  },
  {
    id: 'service/metrics',
    proves: ['gateway/state-is-told'],
    why: 'Measurements are given to administrators.',
    steps: [get('admin', '/metrics', { status: 200, headers: { 'Content-Type': { pattern: '^text/plain' } } })],
  },
];
