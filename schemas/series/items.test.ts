import { expect, test } from 'vitest';
import { itemsOf } from './items.ts';

test('items are found by their ids, wherever they stand; references and extensions are none', () => {
  const document = {
    submitter: { id: 'xx:operator' },
    events: [{ id: 'meeting', topics: [{ text: 'x' }] }],
    standards: [{ code: 'S', steps: [{ id: 'S01', activityRefs: [{ document: 'plan', id: 'A01' }] }] }],
    governance: { bodies: [{ id: 'group' }] },
    progress: [{ activity: { document: 'plan', id: 'A02' } }],
    later: [{ id: 'meeting' }, null, 7, [{ id: 'nested' }]],
    extensions: { 'org.example': [{ id: 'foreign' }] },
  };
  expect([...itemsOf(document)].map(([id, { collection, path }]) => [id, collection, path.join('/')])).toEqual([
    ['meeting', 'events', 'events/0'],
    ['S01', 'steps', 'standards/0/steps/0'],
    ['group', 'bodies', 'governance/bodies/0'],
  ]);
  expect(itemsOf(document)).toBe(itemsOf(document));
});
