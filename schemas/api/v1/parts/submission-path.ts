import { Type } from '@sinclair/typebox';
import { id } from './fields.ts';

/** Parameters of what stands below a submission. */
export const submissionPath = Type.Object({ submissionId: id('The submission.') });
