import { program } from '../program.ts';

/** santhosh-tekuri/jsonschema with the regular expressions of Go itself, RE2. */
export const go = program({
  name: 'go',
  language: 'Go',
  library: 'santhosh-tekuri/jsonschema',
  needs: 'Go 1.21 or later (Debian: golang-go)',
  toolchain: ['go', 'version'],
  pinned: ['go.mod', /jsonschema\/v6 v(.+)/],
  build: (folder) => [['go', 'build', '-mod=readonly', '-o', `${folder}/validate`, '.']],
  command: (folder) => [`${folder}/validate`],
});
