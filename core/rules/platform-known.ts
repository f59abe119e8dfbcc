// The platform of the config is one whose profile can be found.

import { nearestName } from '../document/nearest-name.ts';
import { profiles } from '../profile/profiles.ts';
import { text } from '../text.ts';
import type { Rule } from './rule.ts';
import { replaceValue } from './value/replace-value.ts';
import { shown } from './value/shown.ts';

const known = profiles.map((profile) => profile.id);
const isFile = (reference: string): boolean => /^\.{0,2}[\\/]|\.json$/.test(reference);

export const platformKnown: Rule = {
  id: 'platform-known',
  severity: 'error',
  title: text('平台档案必须存在', 'The platform profile exists'),
  why: text(
    '平台档案决定了每个接口的路径、参数名和应答格式；没有档案就不知道怎样与平台通信。',
    'The profile says the path, parameter names and answers of every endpoint; without it nobody knows how to speak to the platform.',
  ),
  references: [],
  examples: { bad: '{ "platform": "gd-zwzr" }', good: '{ "platform": "gd-zwrz" }' },
  fixable: true,
  binding: true,
  *check({ config: { platform }, profile, document }) {
    if (profile) return;
    const meant = isFile(platform) ? undefined : nearestName(platform, known);
    yield {
      at: document.placeOf(['platform']),
      message: isFile(platform)
        ? text(
            `找不到平台档案文件“${shown(platform)}”`,
            `The profile file “${shown(platform)}” was not found`,
          )
        : text(
            `没有 id 为“${shown(platform)}”的平台档案，现有：${known.join('、')}`,
            `There is no profile “${shown(platform)}”; there are: ${known.join(', ')}`,
          ),
      hint: isFile(platform)
        ? text('路径相对本文件，请核对文件名。', 'The path is relative to this file; check its name.')
        : text(
            `${meant ? `是否想写 ${meant}？` : ''}自有档案请写以 ./ 开头的文件路径。`,
            `${meant ? `Did you mean ${meant}? ` : ''}For a profile of your own, write a path starting with ./`,
          ),
      ...(meant ? { fix: replaceValue(document, ['platform'], meant) } : {}),
    };
  },
};
