// The anchor of a module's card: by its place in the run, as ids may hold anything.

export const moduleAnchor = (at: number): string => `module-${at + 1}`;
