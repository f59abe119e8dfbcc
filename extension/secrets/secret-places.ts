// Where a config refers to secrets, and under which name each is or would be stored.
import { environmentNames } from '../../core/config/config.ts';
import { parseSecretReference } from '../../core/config/secret-reference.ts';
import { type JsonPath, parseText } from '../../core/document/parse.ts';

export interface SecretPlace {
  readonly path: JsonPath;
  /** What the config says now. */
  readonly reference: string;
  /** Its name in the secret store. */
  readonly name: string;
  /** The config reads it from the secret store already. */
  readonly stored: boolean;
}

const member = (value: unknown, path: JsonPath): unknown =>
  path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );

interface Candidate {
  readonly name: string;
  readonly path: JsonPath;
  /** Offered although the config says nothing there. */
  readonly wanted: boolean;
}

/** The secrets of a client at `path`; a signing key that has an id has a secret too. */
const secretsOf = (value: unknown, suffix: string, path: JsonPath, wanted: boolean): Candidate[] => [
  { name: `client${suffix}`, path: [...path, 'secret'], wanted },
  {
    name: `signing${suffix}`,
    path: [...path, 'signing', 'secret'],
    wanted: member(value, [...path, 'signing', 'keyId']) !== undefined,
  },
];

/** The secrets of the config itself first, then those of single environments. */
export function secretPlaces(configText: string): SecretPlace[] {
  const { value } = parseText(configText);
  const candidates = [
    ...secretsOf(value, '', ['client'], true),
    ...environmentNames.flatMap((name) =>
      secretsOf(value, `-${name}`, ['environments', name, 'client'], false),
    ),
  ];
  return candidates.flatMap(({ name, path, wanted }) => {
    const found = member(value, path);
    if (typeof found !== 'string' && !wanted) return [];
    const reference = typeof found === 'string' ? found : '';
    const parsed = parseSecretReference(reference);
    const stored = parsed?.kind === 'secret';
    return [{ path, reference, name: stored ? parsed.name : name, stored }];
  });
}
