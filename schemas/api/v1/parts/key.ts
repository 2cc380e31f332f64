import {
  body,
  choice,
  country,
  instant,
  keyId,
  list,
  optional,
  organization,
  programme,
  resource,
  text,
} from './fields.ts';
import { page } from './paging.ts';

const grant = {
  name: text('What the key is for, as people call it.', 200),
  role: choice(['submitter', 'viewer', 'regulator', 'admin'], 'What its bearer may do.'),
  operator: optional(
    organization('The operator it acts for; required for a submitter and a viewer, and only for them.'),
  ),
  countries: optional(
    list(country('A country.'), 'Countries that a regulator sees. A regulator needs countries or programmes.', {
      max: 250,
    }),
  ),
  programmes: optional(list(programme('Code of a programme.'), 'Programmes that a regulator sees.', { max: 50 })),
  expiresAt: optional(instant('Until when it is valid; without an end when left out.')),
};

export const NewKey = body('NewKey', 'An API key to be made.', grant);

const granted = {
  id: keyId('Identifier of the key, which is part of it.'),
  ...grant,
  createdAt: instant('When it was made.'),
  lastUsedAt: optional(instant('When it was last used, to the hour.')),
  revokedAt: optional(instant('When it was revoked; it is valid no more.')),
};

export const Key = resource('Key', 'An API key, without its secret.', granted);
export const CreatedKey = resource('CreatedKey', 'A new API key, with its secret, which is shown this once.', {
  ...granted,
  key: text('The key itself, to be sent as `Authorization: Bearer …`. The gateway keeps only its digest.', 200),
});
export const KeyList = page('KeyList', Key, 'API keys, the latest first.');

export const newKeyExample = { name: 'Reporting system of the operator', role: 'submitter', operator: 'bj:operator' };
export const keyExample = {
  id: '4f1c9a7be2d03865',
  ...newKeyExample,
  createdAt: '2025-01-06T09:00:00Z',
};
export const createdKeyExample = {
  ...keyExample,
  key: 'wpk_4f1c9a7be2d03865_an-illustrative-secret-of-43-characters-000',
};
