import type { GatewayCase } from './gateway-case.ts';
import { get } from './steps.ts';

const published = {
  formats: '/v1/formats',
  schema: '/v1/formats/kpi-report/1.0/schema',
  rules: '/v1/rules',
  rule: '/v1/rules/structure/required',
  catalogs: '/v1/catalogs',
  catalog: '/v1/catalogs/ore-pillar/ORE3-2022',
  contract: '/v1/openapi.json',
  'key-set': '/.well-known/jwks.json',
};

/** What anyone may read. */
export const standardCases: GatewayCase[] = [
  ...Object.entries(published).map(
    ([name, address]): GatewayCase => ({
      id: `standard/${name}`,
      proves: ['gateway/published-parts-are-cacheable'],
      why: 'Anyone reads it; who has it already is told so, and who has another is given this one.',
      keys: {},
      steps: [
        get(
          undefined,
          address,
          { status: 200, headers: { ETag: { is: 'present' }, 'Cache-Control': { is: 'present' } } },
          { save: { tag: 'ETag' }, name: 'whole' },
        ),
        get(
          undefined,
          address,
          { status: 304, headers: { ETag: '{{tag}}' } },
          { headers: { 'If-None-Match': '"other", {{tag}}' } },
        ),
        get(
          undefined,
          address,
          { status: 200, sameAs: { answer: 'whole' } },
          { headers: { 'If-None-Match': '"other"' } },
        ),
      ],
    }),
  ),
  {
    id: 'standard/absent',
    proves: ['gateway/problems-are-told'],
    why: 'What the standard does not have is not found.',
    keys: {},
    steps: [
      '/v1/formats/kpi-report/999.0/schema',
      '/v1/rules/structure/no-such-rule',
      '/v1/catalogs/ore-pillar/no-such-edition',
      '/v1/no-such-place',
    ].map((address) => get(undefined, address, { status: 404, problem: 'not-found' })),
  },
  {
    id: 'standard/rules-of-a-format',
    proves: ['gateway/filters-narrow'],
    why: 'The rules of one format are not those of another.',
    keys: {},
    steps: [
      get(undefined, '/v1/rules?format=roadmap', { status: 200, lacks: ['"kpi-report/'], contains: ['"roadmap/'] }),
      get(undefined, '/v1/rules?formats=roadmap', { status: 400, problem: 'invalid-parameter' }),
    ],
  },
  {
    id: 'service/state',
    proves: ['gateway/state-is-told'],
    why: 'Whether it is alive and ready is told to anyone.',
    keys: {},
    steps: [get(undefined, '/health', { status: 200 }), get(undefined, '/ready', { status: 200 })],
  },
];
