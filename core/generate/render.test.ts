// Rendering, with the same precompiler as the build: strict about names, escaped by the words, no eval at run time.
import Handlebars from 'handlebars';
import { describe, expect, it } from 'vitest';
import { escapers } from './escapers.ts';
import { render } from './render.ts';
import type { RenderContext } from './template.ts';

const names = [...Object.keys(escapers), 'if', 'unless', 'each'];
const knownHelpers = Object.fromEntries(names.map((name) => [name, true]));

function rendered(source: string, context: RenderContext): string {
  const code = Handlebars.precompile(source, {
    strict: true,
    noEscape: true,
    knownHelpers,
    knownHelpersOnly: true,
  });
  // The build writes this code into a module; a test has to evaluate it.
  return render(new Function(`return ${code}`)())(context);
}

describe('render', () => {
  it('prints, asks and repeats', () => {
    const source =
      '{{#each list}}{{json name}}{{#unless @last}}, {{/unless}}{{/each}}{{#if yes}}!{{else}}?{{/if}}';
    expect(rendered(source, { list: [{ name: 'a"' }, { name: '<' }], yes: true })).toBe('"a\\"", "\\u003c"!');
  });

  it('does not read an answer as a template', () => {
    expect(rendered('{{json x}}', { x: '{{json secret}}', secret: 's' })).toBe('"{{json secret}}"');
  });

  it.each([
    ['{{json missing}}', 'a missing value'],
    ['{{html system.missing}}', 'a missing member'],
    ['{{#if missing}}{{/if}}', 'a missing condition'],
    ['{{#if text}}{{/if}}', 'text for a condition'],
    ['{{#unless missing}}{{/unless}}', 'a missing condition'],
    ['{{#each missing}}{{/each}}', 'a missing list'],
    ['{{md system}}', 'an object'],
    ['{{json constructor}}', 'an inherited name'],
  ])('throws for %s (%s)', (source) => {
    expect(() => rendered(source, { system: {}, text: 'x' })).toThrow();
  });
});
