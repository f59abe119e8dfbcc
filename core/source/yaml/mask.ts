// Placeholders that are no YAML are hidden before parsing, sign for sign, and put back into what was read: offsets stay.

/** ASCII is moved here while YAML is parsed: letters to YAML, and in no configuration file. */
const hidden = 0xe000;
const hiddenSigns = /[\uE000-\uE07F]/g;

const hide = (placeholder: string) =>
  placeholder.replace(/[ -~]/g, (sign) => String.fromCharCode(hidden + sign.charCodeAt(0)));

/** Whether a value begins at `offset`: within quotes, quotes and backslashes have to keep their meaning. */
function beginsValue(text: string, offset: number): boolean {
  let at = offset - 1;
  while (text[at] === ' ') at--;
  return at < 0 || at === offset - 1 ? text[at] === '\n' : ':-\n'.includes(text[at] ?? '');
}

const hideAll = (text: string, placeholders: RegExp) =>
  text.replace(placeholders, (found: string, offset: number) =>
    /["'\\]/.test(found) && !beginsValue(text, offset) ? found : hide(found),
  );

/** Lines of a template's own, `{{- if x }}` or `{% endif %}`, become comments; in a text of many lines they come back. */
const hideStatements = (text: string) =>
  text.replace(
    /^([ \t]*)(\{\{[^{}\r\n]*\}\}|\{%[^\r\n]*%\})(?=[ \t]*\r?$)/gm,
    (_, indent: string, statement: string) => `${indent}#${hide(statement.slice(1))}`,
  );
const hiddenStatement = /#(?=\uE025|\uE07B[^\uE07B])/g;

/** Whether the text has signs of its own where others are hidden: nothing can be hidden in it then. */
export const holdsHidden = (text: string): boolean => text.search(hiddenSigns) >= 0;

/** `{{ x }}` of Jinja, Helm and Ansible, which YAML takes for a map in a map; and the statements among it. */
export const hideTemplates = (text: string): string =>
  /\{[{%]/.test(text) ? hideAll(hideStatements(text), /\{\{[^{}\r\n]*\}\}/g) : text;

/** Where YAML stumbles: `${x}`, also one in another, and `{{ "x" }}` within quotes. */
export function hideMore(text: string): string {
  if (!/[{$]\{/.test(text)) return text;
  const templates = text.replace(/\{\{[^{}\\\r\n]*\}\}/g, hide);
  const inner = hideAll(templates, /\$\{[^{}\r\n]*\}/g);
  return hideAll(inner, /\$\{[^{}\r\n]*\}/g);
}

/** Tabs that indent become blanks. */
export const indentWithBlanks = (text: string): string =>
  text.includes('\t') ? text.replace(/^ *\t[ \t]*/gm, (indent) => ' '.repeat(indent.length)) : text;

export const putBack = (read: string): string =>
  read
    .replace(hiddenStatement, '{')
    .replace(hiddenSigns, (sign) => String.fromCharCode(sign.charCodeAt(0) - hidden));
