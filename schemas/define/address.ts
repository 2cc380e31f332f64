/** A reserved name until the standard has a home of its own: change it here, and only here. */
const HOME = 'https://waypost.example';

/** Where specs/ is published; the path below it is the path in the repository. */
export const PUBLISHED_AT = `${HOME}/specs`;

/** Address of the page that explains a rule, by the rule's id: `<PUBLISHED_AT>/rules/<home>/<what-must-hold>`. */
export const rulePage = (id: string) => `${PUBLISHED_AT}/rules/${id}`;

/** Where the problems of the API are explained: the `type` of a problem is `<PROBLEMS_AT>/<name>`. */
export const PROBLEMS_AT = `${HOME}/problems`;
