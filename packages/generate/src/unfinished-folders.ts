import { existsSync } from 'node:fs';
import { glob } from 'tinyglobby';
import { root } from './sources.ts';

/** Folders by what makes each what it is; without that file nothing would be found in them. */
const wanted = {
  'schemas/formats/*/': 'format.ts',
  'schemas/formats/*/v*/': 'schema.ts',
  'schemas/{formats/*,parts,policy}/rules/*/': 'rule.ts',
  'schemas/series/*/': 'rule.ts',
};

/** The files that are missing in folders that somebody has begun; generating would pass over these in silence. */
export async function unfinishedFolders(home = root): Promise<string[]> {
  const missing = Object.entries(wanted).map(async ([pattern, file]) => {
    const folders = await glob([pattern], { cwd: home, onlyDirectories: true, expandDirectories: false });
    return folders.map((folder) => `${folder}${file}`).filter((path) => !existsSync(`${home}${path}`));
  });
  return (await Promise.all(missing)).flat().sort();
}
