import { delimiter } from 'node:path';
import { pythonEnvironment } from '../peers/python-environment.ts';
import { type Client, client, contract } from './client.ts';
import { sdk } from './sdk.ts';

const environment = pythonEnvironment('openapi-python-client');

const python = client({
  name: 'python',
  language: 'Python',
  generator: 'openapi-python-client',
  ...environment,
  build: (folder) => [
    ...environment.build(folder),
    // What it leaves out it warns of: bodies in lines. The operations take JSON as well.
    [
      `${folder}/bin/openapi-python-client`,
      ...['generate', '--path', contract, '--meta', 'none', '--output-path', `${folder}/client/waypost_gateway`],
    ],
    ['cp', 'client.py', `${folder}/client`],
    [`${folder}/bin/python`, '-m', 'compileall', '-q', `${folder}/client`],
  ],
  command: (folder) => [`${folder}/bin/python`, '-X', 'utf8', `${folder}/client/client.py`],
});

const go = client({
  name: 'go',
  language: 'Go',
  generator: 'oapi-codegen',
  needs: 'Go 1.22.5 or later (Debian: golang-go)',
  toolchain: ['go', 'version'],
  pinned: ['go.mod', /oapi-codegen\/v2 v(.+)/],
  build: (folder) => [
    ['cp', 'go.mod', 'go.sum', 'tools.go', 'client.go', folder],
    ['mkdir', `${folder}/gateway`],
    [
      ...['go', 'run', '-C', folder, '-mod=readonly', 'github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen'],
      ...['-generate', 'types,client', '-package', 'gateway', '-o', `${folder}/gateway/gateway.go`, contract],
    ],
    ['go', 'vet', '-C', folder, './...'],
    ['go', 'build', '-C', folder, '-mod=readonly', '-o', 'client', '.'],
  ],
  command: (folder) => [`${folder}/client`],
});

const mvn = ['mvn', '--batch-mode', '--quiet', '--strict-checksums'];

const java = client({
  name: 'java',
  language: 'Java',
  generator: 'openapi-generator',
  needs: 'JDK 17 or later and Maven (Debian: default-jdk-headless, maven)',
  toolchain: ['java', '--version'],
  pinned: ['pom.xml', /<artifactId>openapi-generator-maven-plugin<.artifactId>\s*<version>(.+)<.version>/],
  build: (folder) => [[...mvn, `-Dfolder=${folder}`, `-Dcontract=${contract}`, 'compile']],
  command: (folder) => ['java', '-cp', [`${folder}/classes`, `${folder}/libraries/*`].join(delimiter), 'Client'],
});

/** One client by each generator that people are likely to use, and our own; the slowest to make first. */
export const clients: Client[] = [java, go, python, sdk];
