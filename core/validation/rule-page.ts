// Where the documentation of a rule stands.

/** The page of rule `id`, relative to the root of the product. */
export const rulePage = (id: string): string => `docs/rules/${id}.md`;
