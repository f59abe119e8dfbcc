// Turns a compiled template file into the function that renders it: Handlebars' runtime with our words alone, no eval.
import runtime from 'handlebars/runtime.js';
import { escapers } from './escapers.ts';
import type { RenderContext } from './template.ts';

const handlebars = runtime.create();
const builtIn = { ...handlebars.helpers };
for (const name of Object.keys(builtIn)) handlebars.unregisterHelper(name);

const wrong = (word: string, wanted: string, value: unknown) =>
  new TypeError(`{{#${word}}} got ${value === null ? 'null' : typeof value}, not ${wanted}`);

handlebars.registerHelper({
  ...escapers,
  // Handlebars takes a misspelt name for false; here it is an error.
  if(value, options) {
    if (typeof value !== 'boolean') throw wrong('if', 'a boolean', value);
    return value ? options.fn(this) : options.inverse(this);
  },
  unless(value, options) {
    if (typeof value !== 'boolean') throw wrong('unless', 'a boolean', value);
    return value ? options.inverse(this) : options.fn(this);
  },
  each(value, options) {
    if (!Array.isArray(value)) throw wrong('each', 'an array', value);
    return builtIn['each']?.call(this, value, options);
  },
});

/** `specification` is what Handlebars' precompiler made of the file (scripts/compile-templates.ts). */
export function render(specification: object): (context: RenderContext) => string {
  let compiled: ((context: RenderContext) => string) | undefined;
  return (context) => {
    compiled ??= handlebars.template(specification);
    return compiled(context);
  };
}
