/** What a caller may do; `regulator` is bound to countries and programmes, `submitter` and `viewer` to an operator. */
export const roles = ['submitter', 'viewer', 'regulator', 'admin'] as const;
export type Role = (typeof roles)[number];

/** What an API key or a token grants. */
export interface Grant {
  role: Role;
  /** Of a submitter or viewer: id of the operator. */
  operator?: string;
  /** Of a regulator: what it may see; either is enough. */
  countries?: readonly string[];
  programmes?: readonly string[];
}

/** Who calls: an API key, or whoever a token was issued to. */
export interface Principal extends Grant {
  /** Id of the API key, or `oidc:` and the subject of the token. */
  id: string;
  kind: 'key' | 'token';
}

/** What a caller may see of what was submitted; there is no query without it. */
export type Visibility =
  | { all: true }
  | { operator: string }
  | { countries: readonly string[]; programmes: readonly string[] };

const nothing: Visibility = { countries: [], programmes: [] };

/** A grant that is not whole shows nothing. */
export function visibilityOf({ role, operator, countries = [], programmes = [] }: Principal): Visibility {
  switch (role) {
    case 'admin':
      return { all: true };
    case 'regulator':
      return { countries, programmes };
    case 'submitter':
    case 'viewer':
      return operator === undefined ? nothing : { operator };
    default:
      return nothing;
  }
}

/** A code or identifier, as documents write them; nothing that a database or a log could take for something else. */
const isName = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Za-z0-9][\w.:+-]{0,63}$/.test(value);
const isList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length <= 300 && value.every(isName);

/**
 * The grant in values from outside; undefined unless it is whole and says nothing that its role has no use for: an
 * operator for a submitter or viewer, countries or programmes for a regulator, neither for an admin.
 */
export function readGrant({ role, operator, countries, programmes }: Record<string, unknown>): Grant | undefined {
  const isScoped = countries !== undefined || programmes !== undefined;
  switch (role) {
    case 'admin':
      return operator === undefined && !isScoped ? { role } : undefined;
    case 'submitter':
    case 'viewer':
      return isName(operator) && !isScoped ? { role, operator } : undefined;
    case 'regulator': {
      const scope = { countries: countries ?? [], programmes: programmes ?? [] };
      if (operator !== undefined || !isList(scope.countries) || !isList(scope.programmes)) return undefined;
      const { length } = [...scope.countries, ...scope.programmes];
      return length > 0 ? { role, countries: scope.countries, programmes: scope.programmes } : undefined;
    }
    default:
      return undefined;
  }
}
