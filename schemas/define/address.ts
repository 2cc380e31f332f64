/**
 * Where specs/ is published; the path below it is the path in the repository.
 * A reserved name until the standard has a home of its own: change it here, and only here.
 */
export const PUBLISHED_AT = 'https://waypost.example/specs';
