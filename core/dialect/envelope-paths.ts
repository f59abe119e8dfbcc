// What of an answer is its envelope's own, beside the data.
import type { Envelope } from '../profile/profile.ts';

/** Dotted paths of flags, code and message. */
export const envelopePaths = ({
  successPath,
  messagePath,
  codePath = successPath,
  alsoSuccessful = {},
}: Envelope): readonly string[] => [
  ...new Set([successPath, messagePath, codePath, ...Object.keys(alsoSuccessful)]),
];
