import problems from '../../../../specs/openapi/v1/problems.json';

export { problems };
/** The problems of the contract, by the last part of their `type`. */
export type ProblemSlug = keyof typeof problems;
