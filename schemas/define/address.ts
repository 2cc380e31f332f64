/**
 * Where specs/ is published; the path below it is the path in the repository.
 * A reserved name until the standard has a home of its own: change it here, and only here.
 */
export const PUBLISHED_AT = 'https://waypost.example/specs';

/** Address of the page that explains a rule, by the rule's id: `<PUBLISHED_AT>/rules/<home>/<what-must-hold>`. */
export const rulePage = (id: string) => `${PUBLISHED_AT}/rules/${id}`;
