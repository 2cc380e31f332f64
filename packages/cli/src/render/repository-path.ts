import { isAbsolute, relative } from 'node:path';

/** A path as build servers know it: from the working directory where it lies inside, with forward slashes. */
export function repositoryPath(name: string): string {
  const inside = isAbsolute(name) ? relative(process.cwd(), name) : name;
  const path = inside.startsWith('..') && isAbsolute(name) ? name : inside;
  return (process.platform === 'win32' ? path.replaceAll('\\', '/') : path).replace(/^\.\//, '');
}
