// Where a config refers to client secrets, and under which name each is or would be stored.
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

/** The secret of the config itself first, then those of single environments. */
export function secretPlaces(configText: string): SecretPlace[] {
  const { value } = parseText(configText);
  const places: readonly (readonly [name: string, path: JsonPath])[] = [
    ['client', ['client', 'secret']],
    ...environmentNames.map((name): [string, JsonPath] => [
      `client-${name}`,
      ['environments', name, 'client', 'secret'],
    ]),
  ];
  return places.flatMap(([name, path], index) => {
    const reference = member(value, path);
    if (typeof reference !== 'string' && index > 0) return [];
    const shown = typeof reference === 'string' ? reference : '';
    const parsed = parseSecretReference(shown);
    const stored = parsed?.kind === 'secret';
    return [{ path, reference: shown, name: stored ? parsed.name : name, stored }];
  });
}
