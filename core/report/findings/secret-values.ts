// What may follow the name of a secret, and where its value stands then; one row a manner of writing.

/** The manner of a file, by its name: what stands without quotes is a value, ends with the line, or is code. */
export type Manner = 'data' | 'lines' | 'code';

const code = /\.(?:java|kts?|groovy|gradle|[cm]?[jt]sx?|vue|php\d?|phtml|py|go|cs|rb|scala)$/i;
const lines = /(?:^|\/)\.env|\.(?:env|properties|ya?ml|ini|conf|cnf|toml|cfg|sh|bat)(?:\.\w+)?$/i;

export function mannerOf(file: string): Manner {
  if (code.test(file)) return 'code';
  return lines.test(file) ? 'lines' : 'data';
}

const quoted = /"((?:[^"\\\n]|\\.)*)|'((?:[^'\\\n]|\\.)*)|`((?:[^`\\]|\\.)*)/.source;
const blank = String.raw`\s{0,80}`;
const sign = String.raw`["'\x60\])}]{0,3}${blank}(?::=|=>|={1,3}|:)`;
/** A function that is given a literal, `setSecret("…")`, or the second of two, `define('SECRET', '…')`. */
const given = String.raw`(?:${blank}\(|(?<=\(\s{0,8}["'][\w.-]{0,90})["']${blank},)${blank}`;
/** What stands for a reference that leads nowhere: `${SECRET:…}`, `${SECRET:-…}`. */
const fallback = String.raw`(?<=\$\{[\w.-]{0,90}):-?([^}\s?+][^}\r\n]{0,300})\}`;
/** `name="clientSecret" value="…"`, as beans have it. */
const attribute = String.raw`["']\s{1,80}[\w:.-]{1,40}\s{0,8}=\s{0,8}`;
/** `<secret>…`, `<entry key="secret">…`, `<entry key="secret"><value>…`. */
const open = String.raw`(?<!</[\w:.-]{0,90})["']?(?:\s[^<>]{0,200})?>(?:\s{0,80}<value>)?`;
/** `<param-name>secret</param-name><param-value>…`, as web.xml has it. */
const next = String.raw`</[^<>]{1,80}>\s{0,200}<[^<>/]{1,80}>`;
const element = String.raw`(?:${open}|${next})\s{0,80}(?:<!\[CDATA\[)?([^<>\]]+)`;

/** After the sign and without quotes: what begins no structure, up to the end of the item, or of the line. */
const item = String.raw`[ \t]{0,80}([^\s"'{}[\],][^\s,}\]]*)`;
const line = String.raw`[ \t]{0,80}((?!["'\x60])[^\s#|>{[](?:[^\n\r#]|(?<!\s)#)*)`;

const sources: Readonly<Record<Manner, readonly string[]>> = {
  data: [fallback, `${sign}${blank}(?:${quoted})`, `${attribute}(?:${quoted})`, element, `${sign}${item}`],
  lines: [fallback, `${sign}${blank}(?:${quoted})`, `${sign}${line}`],
  code: [`${sign}${blank}(?:${quoted})`, `${given}(?:${quoted})`],
};

/** Sticky, with indices; of the groups one has the value. */
export const sequelsOf = (manner: Manner): readonly RegExp[] =>
  sources[manner].map((source) => new RegExp(source, 'dy'));
