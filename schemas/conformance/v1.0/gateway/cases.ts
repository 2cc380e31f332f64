import { administrationCases } from './administration.cases.ts';
import { figureCases } from './figures.cases.ts';
import type { GatewayCase } from './gateway-case.ts';
import { idempotencyCases } from './idempotency.cases.ts';
import { listCases } from './lists.cases.ts';
import { requestCases } from './requests.cases.ts';
import { reviewCases } from './reviews.cases.ts';
import { standardCases } from './standard.cases.ts';
import { submissionCases } from './submissions.cases.ts';
import { validationCases } from './validations.cases.ts';
import { visibilityCases } from './visibility.cases.ts';

/** Every case of a gateway, but for those that follow from the contract: who may call what. */
export const gatewayCases: readonly GatewayCase[] = [
  ...submissionCases,
  ...idempotencyCases,
  ...reviewCases,
  ...visibilityCases,
  ...figureCases,
  ...listCases,
  ...standardCases,
  ...validationCases,
  ...requestCases,
  ...administrationCases,
];
