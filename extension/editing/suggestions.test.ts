// Suggestions by place in the file: which values are offered, and which text they replace.
import { parse } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { text } from '../../core/text.ts';
import { type KnownFacts, suggestionsAt } from './suggestions.ts';

const titled = (id: string) => ({ id, name: id, title: text(`${id} 名称`, `${id} title`) });

const facts: KnownFacts = {
  platforms: [titled('gd-zwrz'), titled('oidc-generic')],
  stacks: [titled('node-express')],
  claims: [titled('sub'), titled('name'), titled('phone_number')],
  variables: ['APP_SECRET'],
  secrets: ['client'],
};

/** Suggestions where `|` stands in `marked`, with the text they replace. */
function suggest(marked: string) {
  const offset = marked.indexOf('|');
  const source = marked.replace('|', '');
  const found = suggestionsAt(source, offset, parse(source), facts);
  return (
    found && {
      values: found.items.map(({ value }) => value),
      replaced: source.slice(found.replaces.offset, found.replaces.offset + found.replaces.length),
    }
  );
}

describe('suggestions', () => {
  it.each([
    ['{ "platform": | }', ['gd-zwrz', 'oidc-generic'], ''],
    ['{ "platform": "gd|" }', ['gd-zwrz', 'oidc-generic'], '"gd"'],
    ['{ "stack": "|" }', ['node-express'], '""'],
    ['{ "client": { "secret": "$|" } }', ['${secret:client}', '${env:APP_SECRET}'], '"$"'],
    ['{ "accounts": { "subjectClaim": "|" } }', ['sub', 'name', 'phone_number'], '""'],
    ['{ "claims": [{ "name": "name" }, { "name": "|" }] }', ['sub', 'phone_number'], '""'],
    ['{ "claims": [{ "name": "na|me" }] }', ['sub', 'name', 'phone_number'], '"name"'],
    [
      '{ "environments": { "test": { "redirectUri": "https://a/cb", "registeredRedirectUris": ["|"] } } }',
      ['https://a/cb'],
      '""',
    ],
    [
      '{ "environments": { "test": { "redirectUri": "https://a/cb", "registeredRedirectUris": [|] } } }',
      ['https://a/cb'],
      '',
    ],
    ['{ "environments": { "test": { "registeredRedirectUris": ["|"] } } }', [], '""'],
  ])('%s', (marked, values, replaced) => {
    expect(suggest(marked)).toEqual({ values, replaced });
  });

  it.each(['{ "pl|" }', '{ "system": { "name": "|" } }', '|', '{ "platform": { "x": "|" } }'])(
    'leave %s to the schema',
    (marked) => {
      expect(suggest(marked)).toBeUndefined();
    },
  );
});
