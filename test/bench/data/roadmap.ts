import { readJson } from '../repository.ts';

type Activity = { id: string; dependsOn?: string[] };
type Roadmap = { activities: Activity[] };

/** The illustrative national roadmap with its activities repeated, ids made distinct, to about so many bytes. */
export function roadmap(bytes: number): Buffer {
  const document = readJson<Roadmap>('examples/illustrative-benin/roadmap.json');
  const patterns = [...document.activities];
  const size = Buffer.byteLength(JSON.stringify(document));
  const copies = Math.round((bytes - size) / Buffer.byteLength(JSON.stringify(patterns)));
  for (let copy = 1; copy <= copies; copy++) {
    const renamed = (id: string) => `${id}-${copy}`;
    for (const activity of patterns) {
      const { id, dependsOn } = activity;
      document.activities.push({
        ...activity,
        id: renamed(id),
        ...(dependsOn && { dependsOn: dependsOn.map(renamed) }),
      });
    }
  }
  return Buffer.from(JSON.stringify(document));
}
