// The client id looks like one that the platform gives out.
import { text } from '../text.ts';
import type { Rule, RuleContext } from './rule.ts';
import { holdsReference } from './value/holds-reference.ts';
import { placeholderIn } from './value/placeholder.ts';
import { plainCharacters } from './value/plain-characters.ts';
import { shown } from './value/shown.ts';

/** Every client id that was typed, with its path. */
function* clientIds({ config, environments }: RuleContext) {
  yield { path: ['client', 'id'], id: config.client.id };
  for (const { value, path } of environments)
    if (value.client?.id !== undefined) yield { path: [...path, 'client', 'id'], id: value.client.id };
}

const patterns = new Map<string, RegExp>();

/** Compiled once: many configs name the same platform. */
function patternOf(source: string): RegExp {
  const pattern = patterns.get(source) ?? new RegExp(source);
  patterns.set(source, pattern);
  return pattern;
}

const judged = (id: string): boolean => !holdsReference(id) && placeholderIn(id, 'technical') === undefined;

export const clientIdFormat: Rule = {
  id: 'client-id-format',
  severity: 'warning',
  title: text('client_id 应符合平台的格式', 'The client id has the platform’s format'),
  why: text(
    '省内有多套登录平台，各自分配标识。把另一套平台（如公众侧 tyrz_…）的 client_id 填到这里，只会得到“客户端不存在”。格式来自观察，所以只是警告。',
    'There are several platforms and each gives out ids of its own; the id of another one is simply unknown here. The format was observed, hence only a warning.',
  ),
  references: ['RFC 6749 §2.2'],
  examples: {
    bad: '{ "client": { "id": "tyrz_sfjoa01" } }',
    good: '{ "client": { "id": "zwrz_sfjoa01" } }',
  },
  *check(context) {
    const { profile, document } = context;
    if (profile?.clientIdPattern === undefined) return;
    const pattern = patternOf(profile.clientIdPattern);
    for (const { path, id } of clientIds(context)) {
      if (!judged(id) || pattern.test(plainCharacters(id))) continue;
      yield {
        at: document.placeOf(path),
        message: text(
          `client_id “${shown(id)}”不像平台 ${profile.id} 分配的标识（应符合 ${profile.clientIdPattern}）`,
          `The client id “${shown(id)}” does not look like one of platform ${profile.id} (expected ${profile.clientIdPattern})`,
        ),
        hint: text(
          '核对运营方的回复，确认没有填成别的平台的标识。',
          'Compare with the operator’s answer; is it the id of another platform?',
        ),
      };
    }
  },
};
