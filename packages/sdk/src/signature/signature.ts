export { type AuditEntry, canonicalEntry, GENESIS } from './audit-entry.ts';
export { type AuditFault, type AuditOptions, type AuditVerdict, verifyAudit } from './audit-log.ts';
export { type SignatureVerdict, sign, verifySignature } from './document-signature.ts';
export type { Refusal } from './jws.ts';
export {
  type KeySet,
  newKey,
  type PrivateKey,
  type PublicKey,
  publicPart,
  readKeySet,
  readPrivateKey,
  readPublicKey,
  thumbprint,
} from './keys.ts';
export { type Receipt, type ReceiptRefusal, type ReceiptVerdict, signReceipt, verifyReceipt } from './receipt.ts';
