// The address of the business system is an absolute URL that paths can be appended to.
import { text } from '../text.ts';
import type { Rule } from './rule.ts';
import { holdsReference } from './value/holds-reference.ts';
import { replaceValue } from './value/replace-value.ts';
import { shown } from './value/shown.ts';

export const publicBaseUrlAbsolute: Rule = {
  id: 'public-base-url-absolute',
  severity: 'error',
  title: text('业务系统地址必须是完整的基础地址', 'The public base URL is absolute and only the base'),
  why: text(
    '退出后的返回地址由它加上路径得到，Cookie 的范围也由它决定；它必须是浏览器里看到的完整地址，且不带末尾斜杠、“?”和“#”。',
    'The address after logout is this one plus a path, and cookies are scoped by it; it has to be what the browser shows, without trailing slash, “?” or “#”.',
  ),
  references: ['RFC 3986 §4.3'],
  examples: {
    bad: '{ "environments": { "test": { "publicBaseUrl": "https://oa-test.sfj.invalid/#/home" } } }',
    good: '{ "environments": { "test": { "publicBaseUrl": "https://oa-test.sfj.invalid" } } }',
  },
  fixable: true,
  *check({ environments, document }) {
    for (const { value: settings, path: at, urls } of environments) {
      const value = settings.publicBaseUrl;
      const path = [...at, 'publicBaseUrl'];
      const base = value.replace(/[?#].*$/, '').replace(/\/+$/, '');
      const absolute = urls.publicBaseUrl !== undefined;
      if (holdsReference(value) || (absolute && base === value)) continue;
      yield {
        at: document.placeOf(path),
        message: absolute
          ? text(
              `业务系统地址“${shown(value)}”不能带末尾斜杠、“?”或“#”`,
              `The public base URL “${shown(value)}” must not end in a slash or carry “?” or “#”`,
            )
          : text(
              `业务系统地址“${shown(value)}”不是完整的 http(s) 地址`,
              `The public base URL “${shown(value)}” is not an absolute http(s) URL`,
            ),
        hint: text(
          '写成 https://主机名，部署在子路径下时再加路径，例如 https://主机名/oa。',
          'Write https://host, with a path where the system lives below one: https://host/oa.',
        ),
        ...(absolute ? { fix: replaceValue(document, path, base) } : {}),
      };
    }
  },
};
