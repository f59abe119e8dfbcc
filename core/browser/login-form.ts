// The forms of a page, as far as a login without a person needs them.
import { decodeEntities } from './page-text.ts';

export interface LoginForm {
  readonly method: 'GET' | 'POST';
  /** As written; relative to the page. */
  readonly action: string;
  readonly hidden: readonly (readonly [string, string])[];
  /** Values of the buttons named `persona`. */
  readonly personas: readonly string[];
  readonly asksPassword: boolean;
}

function attributes(tag: string): ReadonlyMap<string, string> {
  const found = tag.matchAll(/([\w-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g);
  return new Map(
    [...found]
      .slice(1)
      .map(([, name = '', a, b, c]) => [name.toLowerCase(), decodeEntities(a ?? b ?? c ?? '')]),
  );
}

const tags = (markup: string, name: string) =>
  [...markup.matchAll(new RegExp(`<${name}\\b[^>]*>`, 'gi'))].map(([tag]) => attributes(tag.slice(1, -1)));

function readForm([whole, inner = '']: RegExpMatchArray): LoginForm {
  const [form] = tags(whole, 'form');
  const inputs = tags(inner, 'input');
  const named = (name: string) => (a: ReadonlyMap<string, string>) => a.get('name') === name;
  return {
    method: form?.get('method')?.toUpperCase() === 'POST' ? 'POST' : 'GET',
    action: form?.get('action') ?? '',
    hidden: inputs
      .filter((a) => a.get('type') === 'hidden' && a.get('name'))
      .map((a) => [a.get('name') ?? '', a.get('value') ?? ''] as const),
    personas: tags(inner, 'button')
      .filter(named('persona'))
      .map((a) => a.get('value') ?? ''),
    asksPassword: inputs.some((a) => a.get('type') === 'password'),
  };
}

/** All of them, in the order of the page. */
export const readForms = (page: string): readonly LoginForm[] =>
  [...page.matchAll(/<form\b[^>]*>([\s\S]*?)<\/form\s*>/gi)].map(readForm);

/** The first one; undefined when the page has no form. */
export const readLoginForm = (page: string): LoginForm | undefined => readForms(page)[0];
