import * as format from '@waypost/sdk/roadmap';
import { roadmap } from '../data/roadmap.ts';
import { structureOf } from '../structure-of.ts';
import { withoutRules } from '../without-rules.ts';

export default structureOf('structure of a 200 kB roadmap, parsed before', roadmap(200_000), withoutRules(format));
