import type { Handler } from './handler.ts';
import { submissionIn } from './submission.ts';

/** The signed receipt, and what it says. */
export const getSubmissionReceipt: Handler<'getSubmissionReceipt'> = async (call, gateway) => {
  const { receipt } = await submissionIn(call, gateway);
  const [, payload = ''] = receipt.split('.');
  return { status: 200, body: { receipt, payload: JSON.parse(Buffer.from(payload, 'base64url').toString()) } };
};
