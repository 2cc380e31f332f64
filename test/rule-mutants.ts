/** The functions in which a rule judges. */
export type Shape = Partial<Record<'document' | 'item' | 'each' | 'code' | 'group' | 'unique' | 'finding', unknown>>;

let different = 0;

/** The functions of a rule, never firing. */
export const silenced = (rule: Shape) => ({
  ...('document' in rule && { document() {} }),
  ...('item' in rule && { item() {} }),
  ...('each' in rule && { each() {} }),
  ...('code' in rule && { code() {} }),
  ...('group' in rule && { group() {} }),
  ...('unique' in rule && { unique: [() => ++different] }),
  ...('finding' in rule && { finding() {} }),
});

type Report = (path: readonly string[]) => void;
type GroupReport = (place: number, path: readonly string[]) => void;

const everywhere: Readonly<Record<keyof Shape, [opportunity: string, functions: object]>> = {
  document: ['document', { document: (_: unknown, report: Report) => report([]) }],
  item: ['item', { only: undefined, item: (_: unknown, report: Report) => report([]) }],
  each: ['part', { about: undefined, each: (_: unknown, report: Report) => report([]) }],
  code: ['code', { code: (_: unknown, _lists: unknown, report: Report) => report([]) }],
  group: [
    'group of items',
    {
      only: undefined,
      dependsOn: undefined,
      value: (_: unknown, place: number) => place,
      combine: Math.min,
      group: (place: number, report: GroupReport) => report(place, []),
    },
  ],
  unique: ['second item', { unique: [() => 'the same'] }],
  finding: ['finding', { finding: (_: unknown, report: Report) => report([]) }],
};

/** For each function in which a rule judges, what makes it fire at every opportunity. */
export const eager = (rule: Shape) =>
  (Object.keys(everywhere) as (keyof Shape)[])
    .filter((shape) => shape in rule)
    .map((shape): [string, object] => {
      const [opportunity, functions] = everywhere[shape];
      return [opportunity, { ...functions, ...('none' in rule && { none: -1 }) }];
    });
