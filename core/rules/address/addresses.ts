// The addresses of the environments in question, each with the place it was typed at.
import type { EnvironmentName } from '../../config/config.ts';
import type { JsonPath } from '../../document/parse.ts';
import type { AddressField, JudgedEnvironment, RuleContext } from '../rule.ts';

export interface Address {
  readonly environment: EnvironmentName;
  readonly settings: JudgedEnvironment['value'];
  readonly urls: JudgedEnvironment['urls'];
  readonly field: AddressField;
  readonly path: JsonPath;
  readonly value: string;
  readonly url: URL;
}

/** The readable addresses of `fields`. */
export function* addresses(context: RuleContext, fields: readonly AddressField[]): Iterable<Address> {
  for (const { name, value: settings, path, urls } of context.environments)
    for (const field of fields) {
      const url = urls[field];
      if (url)
        yield {
          ...{ environment: name, settings, urls, field, url },
          path: [...path, field],
          value: settings[field] ?? '',
        };
    }
}
