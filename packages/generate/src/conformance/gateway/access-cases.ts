import type { Operation, Role } from '@waypost/schemas/define';
import type { GatewayCase, Step } from '../../../../../schemas/conformance/v1.0/gateway/gateway-case.ts';
import { roles } from '../../openapi/find-apis.ts';

/** Why somebody is not known. */
const strangers = { nobody: undefined, 'no key': 'Bearer wpk_0123456789abcdef_', 'no token': 'Bearer e30.e30.AAAA' };

/** Who may not call what, by the contract alone: a case for each operation that is not open to all. */
export const accessCases = (operations: readonly Operation[]): GatewayCase[] =>
  operations.flatMap((operation) => (operation.access === 'public' ? [] : [accessCase(operation, operation.access)]));

function accessCase({ id, method, path, parameters }: Operation, access: readonly Role[]): GatewayCase {
  const request = `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const [example] = parameters?.path?.properties[name]?.examples ?? [];
    return String(example);
  })}`;
  const refused = (rest: Omit<Step, 'request' | 'expect'>, status: number, problem: string): Step => ({
    ...rest,
    request,
    expect: {
      status,
      problem,
      ...(status === 401 && { headers: { 'WWW-Authenticate': { pattern: '^Bearer' } } }),
    },
  });
  return {
    id: `access/${id}`,
    proves: ['gateway/roles-are-checked'],
    why: `Open to: ${access.join(', ')}. Whoever else asks is refused, whatever they ask of it.`,
    steps: [
      ...Object.values(strangers).map((credential) =>
        refused(credential === undefined ? {} : { headers: { Authorization: credential } }, 401, 'unauthenticated'),
      ),
      // There is a regulator in every case, as of the other roles; an administrator need not be tried by cases.
      ...roles
        .filter((role) => role !== 'admin' && !access.includes(role))
        .map((role) => refused({ as: role }, 403, 'forbidden')),
    ],
  };
}
