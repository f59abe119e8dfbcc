// A document against its schema: syntax first, then shape, one finding for each broken thing.
import type { Finding } from '../finding.ts';
import { text } from '../text.ts';
import { type Broken, nameOf } from './broken.ts';
import { keywords } from './keywords.ts';
import { nearestName } from './nearest-name.ts';
import type { JsonPath, ParsedText } from './parse.ts';
import { syntaxFinding } from './syntax-finding.ts';
import { schemaAt, type TitledSchema } from './titled-schema.ts';

/** ajv's error object, as far as it is used here. */
export interface ValidatorError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A validator compiled ahead of time from `schema` with all errors on. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly ValidatorError[] | null;
}

/** What a kind of document is checked with. */
export interface DocumentKind {
  readonly validate: Validator;
  readonly schema: TitledSchema;
  readonly ids: { readonly syntax: string; readonly shape: string };
}

interface Located extends ValidatorError {
  readonly path: JsonPath;
  readonly value: unknown;
}

/** The value that an error is about, and the way to it with array indexes as numbers. */
function locate(root: unknown, error: ValidatorError): Located {
  const path: (string | number)[] = [];
  let value = root;
  for (const token of error.instancePath.split('/').slice(1)) {
    const name = token.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(value) ? Number(name) : name);
    value = (value as Readonly<Record<string, unknown>>)[name];
  }
  return { ...error, path, value };
}

const missingName = ({ params }: ValidatorError) => String(params['missingProperty']);

/** The required names that an object really lacks: one that stands there misspelt is said once, as unknown. */
function reallyMissing(errors: readonly Located[], schema: TitledSchema): readonly string[] {
  const lacking = errors.filter(({ keyword }) => keyword === 'required').map(missingName);
  const misspelt = errors
    .filter(({ keyword }) => keyword === 'additionalProperties')
    .map(({ params, path, value }) => {
      const known = Object.keys(schemaAt(schema, path)?.properties ?? {});
      const free = known.filter((name) => !Object.hasOwn(value as object, name));
      return nearestName(String(params['additionalProperty']), free);
    });
  return lacking.filter((name) => !misspelt.includes(name));
}

/** The errors of one value, without those that only follow: the wrong type says all, and missing names are said at once. */
function essential(
  errors: readonly Located[],
  schema: TitledSchema,
): readonly (Located & Pick<Broken, 'missing'>)[] {
  const missing = reallyMissing(errors, schema);
  const wrongType = errors.find(({ keyword }) => keyword === 'type');
  if (wrongType) return [{ ...wrongType, missing }];
  const required = errors.find(({ keyword }) => keyword === 'required');
  const others = errors.filter(({ keyword }) => keyword !== 'required');
  return [...(required && missing.length > 0 ? [required] : []), ...others].map((error) => ({
    ...error,
    missing,
  }));
}

function shapeFindings(document: ParsedText, { schema, validate, ids }: DocumentKind): readonly Finding[] {
  if (validate(document.value)) return [];
  const located = (validate.errors ?? []).map((error) => locate(document.value, error));
  const byValue = Map.groupBy(located, ({ instancePath }) => instancePath);
  return [...byValue.values()]
    .flatMap((errors) => essential(errors, schema))
    .map(({ keyword, ...broken }): Finding => {
      const said = keywords[keyword]?.({ ...broken, document, schema });
      if (!said) throw new Error(`no words for the schema keyword ${keyword}`);
      const help = schemaAt(schema, broken.path)?.['x-help'] ?? text('请改正此处。', 'Mend this value.');
      const at = said.at ?? document.placeOf(broken.path);
      return { id: ids.shape, severity: 'error', hint: help, ...said, at };
    });
}

const duplicateFindings = (document: ParsedText, { schema, ids }: DocumentKind): readonly Finding[] =>
  document.duplicateKeys.map(({ value, offset, length }) => {
    const name = nameOf(schema, [String(value)]);
    return {
      id: ids.shape,
      severity: 'error',
      message: text(
        `字段 ${name.zh} 在同一对象中写了两次。`,
        `The field ${name.en} stands twice in one object.`,
      ),
      hint: text('只有后一个有效，请删去其中一个。', 'Only the later one counts: remove one of them.'),
      at: document.placeAt(offset, length),
    };
  });

/** Everything wrong with the form of `document`, in the order it stands in the text; empty when it fits its schema. */
export function checkDocument(document: ParsedText, kind: DocumentKind): readonly Finding[] {
  const syntax = syntaxFinding(document, kind.ids.syntax);
  if (syntax) return [syntax];
  const findings = [...duplicateFindings(document, kind), ...shapeFindings(document, kind)];
  return findings.sort((a, b) => (a.at?.offset ?? 0) - (b.at?.offset ?? 0));
}
