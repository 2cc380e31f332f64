import { type Principal, type Role, roles } from './principal.ts';

/** What the contract says about who may call an operation: any of these; none at all: open to everyone. */
export interface Secured {
  id: string;
  /** One security scheme each, with the roles that it admits. */
  security: readonly Readonly<Record<string, readonly string[]>>[];
}

/** By which security scheme of the contract a caller came. */
const schemes: Readonly<Record<string, Principal['kind']>> = { apiKey: 'key', oidc: 'token' };

/** Whether a caller may call an operation; what it may then see is another matter (`visibilityOf`). */
export type Authorization = 'allowed' | 'unauthenticated' | 'forbidden';

/** Decides by the contract alone; what it does not admit is refused. */
export function authorize({ security }: Secured, principal: Principal | undefined): Authorization {
  if (security.length === 0) return 'allowed';
  if (!principal) return 'unauthenticated';
  return security.some((requirement) => admits(requirement, principal)) ? 'allowed' : 'forbidden';
}

function admits(requirement: Secured['security'][number], { kind, role }: Principal): boolean {
  const [[scheme = '', admitted = []] = [], ...others] = Object.entries(requirement);
  return others.length === 0 && Object.hasOwn(schemes, scheme) && schemes[scheme] === kind && admitted.includes(role);
}

/**
 * Makes sure that every operation says in a way that is understood who may call it.
 * @throws Error that names the operation: such a contract must not be served.
 */
export function checkSecurity(operations: readonly { id: string; security?: Secured['security'] }[]): void {
  for (const { id, security } of operations) {
    if (!Array.isArray(security)) throw new Error(`${id} does not say who may call it: it has no security`);
    for (const requirement of security) {
      const [[scheme = '', admitted = []] = [], ...others] = Object.entries(requirement) as [string, string[]][];
      if (others.length > 0 || !Object.hasOwn(schemes, scheme))
        throw new Error(`${id}: ${JSON.stringify(requirement)} is not one of the schemes ${Object.keys(schemes)}`);
      const unknown = admitted.find((role) => !roles.includes(role as Role));
      if (admitted.length === 0 || unknown !== undefined)
        throw new Error(`${id}: ${JSON.stringify(requirement)} does not admit roles of ${roles}`);
    }
  }
}
