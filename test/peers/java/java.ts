import { delimiter } from 'node:path';
import { program } from '../program.ts';

/** networknt's json-schema-validator with the regular expressions of Java itself. */
export const java = program({
  name: 'java',
  language: 'Java',
  library: 'networknt/json-schema-validator',
  needs: 'JDK 17 or later and Maven (Debian: default-jdk-headless, maven)',
  toolchain: ['java', '--version'],
  pinned: ['pom.xml', /<artifactId>json-schema-validator<.artifactId>\s*<version>(.+)<.version>/],
  build: (folder) => [['mvn', '--batch-mode', '--quiet', '--strict-checksums', `-Dfolder=${folder}`, 'compile']],
  command: (folder) => ['java', '-cp', [`${folder}/classes`, `${folder}/libraries/*`].join(delimiter), 'Validate'],
});
