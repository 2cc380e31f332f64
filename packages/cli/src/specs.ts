import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What specs/index.json says of the standard's files. */
export interface SpecsIndex {
  formats: { format: string; version: string; status: string; files: Record<string, { path: string }> }[];
  catalogs: {
    list: string;
    edition: string;
    openness: string;
    title: Record<string, string>;
    codes: number;
    path: string;
  }[];
  rules: { path: string };
}

/** The text of a published file, as it was packed with the command. */
export const readSpec = (path: string): string => readFileSync(join(__dirname, 'specs', path), 'utf8');
export const specsIndex = (): SpecsIndex => JSON.parse(readSpec('index.json'));
