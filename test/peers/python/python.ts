import { program } from '../program.ts';
import { pythonEnvironment } from '../python-environment.ts';

/** Python's jsonschema, Draft 2020-12, in an environment of its own with the versions of requirements.txt. */
export const python = program({
  name: 'python',
  language: 'Python',
  library: 'jsonschema',
  ...pythonEnvironment('jsonschema'),
  command: (folder) => [`${folder}/bin/python`, '-I', '-X', 'utf8', 'validate.py'],
});
