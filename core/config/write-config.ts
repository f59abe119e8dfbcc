// The text of govauth.config.json: JSON with short comments in one language, its fields always in the schema's order.
import type { TitledSchema } from '../document/titled-schema.ts';
import { findProfile } from '../profile/profiles.ts';
import { signingNeedsOf } from '../profile/signing-keys.ts';
import { type Language, say } from '../text.ts';
import { toConfigValue } from './answer-values.ts';
import { draftPurpose } from './claim-purposes.ts';
import { completeAnswers } from './complete-answers.ts';
import type { Answers } from './question.ts';
import { questionsWith, type ResolveProfile } from './questions.ts';
import { configSchema } from './schema.ts';

/** Where `create` puts the schema beside the config. */
export const schemaReference = './.govauth/govauth.config.schema.json';

const width = 110;
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** On one line, with blanks as people write them. */
function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}: ${inline(member)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

/** Writes values; what a comment has once said, it does not say again. */
function createWriter(language: Language) {
  const said = new Set<string>();

  const comment = (schema: TitledSchema | undefined, indent: string): string => {
    const { 'x-title': title, 'x-help': help } = schema ?? {};
    if (!title || !help || said.has(help.en) || schema === configSchema.properties.$schema) return '';
    said.add(help.en);
    const colon = language === 'zh' ? '：' : ': ';
    return `${indent}// ${say(title, language)}${colon}${say(help, language)}\n`;
  };

  const list = (items: readonly unknown[], indent: string): string => {
    const line = inline(items);
    if (indent.length + line.length < width && !items.some(isObject)) return line;
    return `[\n${items.map((item) => `${indent}  ${inline(item)}`).join(',\n')}\n${indent}]`;
  };

  const write = (value: unknown, schema: TitledSchema | undefined, indent: string): string => {
    if (Array.isArray(value)) return list(value, indent);
    if (!isObject(value)) return JSON.stringify(value);
    const { properties = {} } = schema ?? {};
    const ordered = [
      ...Object.keys(properties),
      ...Object.keys(value).filter((name) => !Object.hasOwn(properties, name)),
    ];
    const inner = `${indent}  `;
    const members = ordered
      .filter((name) => Object.hasOwn(value, name) && value[name] !== undefined)
      .map((name) => {
        const part = Object.hasOwn(properties, name) ? properties[name] : undefined;
        return `${comment(part, inner)}${inner}${JSON.stringify(name)}: ${write(value[name], part, inner)}`;
      });
    return members.length === 0 ? '{}' : `{\n${members.join(',\n')}\n${indent}}`;
  };

  return write;
}

/**
 * The text of a config for `answers`, completed with proposals; a value that only a person knows is left empty, for
 * validation to ask. `resolve` knows the profiles that answers may name beside the shipped ones.
 */
export function writeConfig(
  answers: Answers,
  language: Language,
  resolve: ResolveProfile = findProfile,
): string {
  const { answers: complete, missing } = completeAnswers(answers, questionsWith(resolve));
  const blanks: Answers = Object.fromEntries(missing.map(({ id }) => [id, '']));
  const profile = resolve(String(complete['platform']));
  const signing: Answers =
    profile && signingNeedsOf(profile).secret ? { 'client.signing.secret': '${env:SIGNING_SECRET}' } : {};
  const draft = (claim: string) => say(draftPurpose(claim, profile?.claims[claim]), language);
  const value = { $schema: schemaReference, ...toConfigValue({ ...signing, ...complete, ...blanks }, draft) };
  return `${createWriter(language)(value, configSchema, '')}\n`;
}
