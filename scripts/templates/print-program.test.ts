// Template files, compiled and rendered: strict about names, escaped by the words, the same as Handlebars makes of them.
import Handlebars from 'handlebars';
import { describe, expect, it } from 'vitest';
import { escapers } from '../../core/generate/escapers.ts';
import { at, each, truth } from '../../core/generate/render.ts';
import type { RenderContext } from '../../core/generate/template.ts';
import { parseTemplateFile } from './check-syntax.ts';
import { printProgram } from './print-program.ts';

function rendered(source: string, context: RenderContext): string {
  const code = printProgram(parseTemplateFile(source, 'a.hbs'));
  // The build writes this code into a module; a test has to evaluate it.
  return new Function('escapers', 'at', 'each', 'truth', 'c0', `return ${code}`)(
    escapers,
    at,
    each,
    truth,
    context,
  );
}

/** What Handlebars itself makes of it, with the same words. */
function byHandlebars(source: string, context: RenderContext): string {
  const handlebars = Handlebars.create();
  for (const [name, escaper] of Object.entries(escapers))
    handlebars.registerHelper(name, (value) => escaper(value));
  return handlebars.compile(source, { strict: true, noEscape: true })(context);
}

describe('a compiled template file', () => {
  const context = {
    list: [
      { name: 'a"', tags: ['x', 'y'] },
      { name: '<', tags: [] },
    ],
    none: [],
    yes: true,
    no: false,
    system: { name: '系统' },
    number: 3,
  };

  it.each([
    'plain ${text} with `quotes` and \\ backslashes\n',
    '{{json system.name}} and {{html system.name}} {{env number}}',
    '{{#if yes}}a{{else}}b{{/if}}{{#unless yes}}c{{else}}d{{/unless}}',
    '{{#if no}}a{{else if yes}}b{{else}}c{{/if}}',
    '{{#each list}}{{json name}}{{#unless @last}}, {{/unless}}{{/each}}',
    '{{#each list}}{{json @index}}{{#if @first}}!{{/if}}{{/each}}',
    '{{#each list}}{{#each tags}}{{json this}}{{json ../name}}{{json ../../number}}{{/each}};{{/each}}',
    '{{#each none}}x{{else}}nothing{{/each}}',
    'a\n{{#if yes}}\n  b\n{{/if}}\nc\n{{! a remark }}\nd {{~json number~}} e',
    '{{#if no}}only{{/if}}',
    '\\{{json number}}',
  ])('%s renders as with Handlebars', (source) => {
    expect(rendered(source, context)).toBe(byHandlebars(source, context));
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
    ['{{#each text}}{{/each}}', 'text for a list'],
    ['{{md system}}', 'an object'],
    ['{{json constructor}}', 'an inherited name'],
    ['{{json text.length}}', 'a member of text'],
    ['{{json @index}}', 'a loop’s value outside of one'],
    ['{{json ../x}}', 'a context above the whole'],
  ])('throws for %s (%s)', (source) => {
    expect(() => rendered(source, { system: {}, text: 'x' })).toThrow();
  });
});
