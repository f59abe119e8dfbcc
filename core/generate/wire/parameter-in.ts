// A parameter of a request under the name a platform gives it.
import type { ParameterNames } from '../../profile/profile.ts';

/** `sent` is false where the platform takes no such parameter, or where it is not `wanted`. */
export const parameterIn = (names: ParameterNames, name: string, wanted = true) => {
  const wire = Object.hasOwn(names, name) ? names[name] : name;
  return { sent: wanted && typeof wire === 'string', name: wire ?? name };
};

/** RFC name → parameter. */
type Named = Readonly<Record<string, ReturnType<typeof parameterIn>>>;

/** True when all of them are sent under their RFC names. */
export const isStandard = (parameters: Named): boolean =>
  Object.entries(parameters).every(([standard, { sent, name }]) => sent && standard === name);
