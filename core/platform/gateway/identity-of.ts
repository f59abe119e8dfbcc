// A person as the gateway's headers tell of them: each member a claim, or JSON of several.
import { withPath } from '../../dialect/dotted-path.ts';
import type { JsonObject } from '../../dialect/message.ts';
import type { GatewayIdentity } from '../../profile/gateway.ts';

/** Member → value; a member that no claim stands in is left out. */
export function identityOf(
  { claims }: GatewayIdentity,
  released: JsonObject,
): Readonly<Record<string, string>> {
  let members: JsonObject = {};
  for (const [name, path] of Object.entries(claims)) {
    const value = Object.hasOwn(released, name) ? released[name] : undefined;
    if (value !== undefined) members = withPath(members, path, value);
  }
  return Object.fromEntries(
    Object.entries(members).map(([member, value]) => [
      member,
      typeof value === 'object' ? JSON.stringify(value) : String(value),
    ]),
  );
}
