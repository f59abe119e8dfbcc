// What a template file may say, and that everything else is refused where it stands.
import { describe, expect, it } from 'vitest';
import { parseTemplateFile } from './check-syntax.ts';

describe('a template file', () => {
  it('may print through an escaper, ask and repeat', () => {
    const source =
      '{{#if oidc}}{{json system.name}}{{else}}-{{/if}}{{#each claims}}{{json name}}{{#unless @last}},{{/unless}}{{/each}}';
    expect(() => parseTemplateFile(source, 'a.hbs')).not.toThrow();
  });

  it.each([
    ['{{name}}', 'a bare value'],
    ['{{{json name}}}', 'three braces'],
    ['{{& name}}', 'an ampersand'],
    ['{{json}}', 'an escaper without a value'],
    ['{{json a b}}', 'two values'],
    ['{{json a=b}}', 'a named value'],
    ['{{json (env a)}}', 'a nested call'],
    ['{{json "text"}}', 'a literal'],
    ['{{#with a}}{{/with}}', 'another block'],
    ['{{> part}}', 'a partial'],
    ['{{#> part}}{{/part}}', 'a partial block'],
    ['{{* decorate}}', 'a decorator'],
    ['{{lookup a b}}', 'another word'],
    ['{{log a}}', 'a built-in'],
  ])('is refused for %s (%s)', (source) => {
    expect(() => parseTemplateFile(`one\n ${source}`, 'a.hbs')).toThrow(/^a\.hbs:2:2: /);
  });
});
