// Not every site may make requests with the cookies of the user.
import type { Place } from '../../errors.ts';
import type { Project } from '../../project/project.ts';
import { isYes, type ServingSetting, servingSettings } from '../../project/views/serving-settings.ts';
import { text } from '../../text.ts';
import type { ProjectRule } from '../project-rule.ts';
import { isConditional } from './is-conditional.ts';
import { openInJava, openInJavaScript, openInLaravel } from './open-cors.ts';
import { reflectedOrigins } from './reflected-origin.ts';
import { serverCode } from './server-code.ts';

interface Open {
  readonly at: Place;
  readonly environment?: ServingSetting['environment'];
}

const said = /cors|cross-?origin|access-control|allowed_?origin/i;

function* byCode(project: Project): Iterable<Open> {
  for (const { file, code } of serverCode(project, ['java', 'javascript', 'php'], said)) {
    const frameworks = {
      java: openInJava,
      javascript: openInJavaScript,
      php: openInLaravel,
    } as const;
    for (const span of frameworks[code.language](file, code))
      if (!isConditional(file.text, span.offset)) yield { at: file.at(span) };
    for (const { span } of reflectedOrigins(file, code)) yield { at: file.at(span) };
  }
}

const origin = /^(.{0,300}\.)allowedorigin(?:pattern)?s(?:\[\d+\])?$/;

function* bySettings(project: Project): Iterable<Open> {
  const settings = servingSettings(project).filter(({ canonical }) => canonical.includes('cors'));
  const withCookies = new Set(settings.filter((one) => isYes(one)).map(({ canonical }) => canonical));
  for (const { canonical, value, at, environment } of settings) {
    const before = origin.exec(canonical)?.[1];
    if (before === undefined || value.trim() !== '*') continue;
    if (withCookies.has(`${before}allowcredentials`)) yield { at, environment };
  }
}

export const corsNotOpen: ProjectRule = {
  id: 'cors-not-open',
  severity: 'warning',
  title: text('跨域时只允许指定的网站带 Cookie', 'Only named sites may send cookies across origins'),
  why: text(
    '允许任何来源又允许带 Cookie，任何网站都能以已登录用户的身份调用接口并读到结果。同一上级域名下的其他系统（政务云上很常见）不受 SameSite 限制。只报告不看来源就放行的写法；只限开发环境的、先比对名单的都不报告。',
    'Any origin together with cookies lets every site call the system as the signed-in user and read the answers. Other systems below the same domain, common on government clouds, are not held back by SameSite. Told is what lets all in unseen; nothing is said of a check against a list, or of one for development.',
  ),
  remedy: text(
    '写出确需跨域的来源；前后端同源（由 nginx 转发）时不需要跨域设置。',
    'Name the origins that need it; with front end and back end on one origin, behind nginx, none is needed.',
  ),
  references: ['RFC 6265 §8.2', 'GB/T 22239-2019 8.1.4.2'],
  examples: {
    bad: {
      'src/app.js': "const cors = require('cors');\napp.use(cors({ origin: true, credentials: true }));\n",
    },
    good: {
      'src/app.js':
        "const cors = require('cors');\napp.use(cors({ origin: ['https://portal.example.invalid'], credentials: true }));\n",
    },
  },
  *check(project) {
    for (const by of [byCode, bySettings])
      for (const place of by(project))
        yield {
          ...place,
          message: text(
            '任何网站都可以带着用户的 Cookie 跨域访问，应当只允许指定的来源',
            'Any site may make requests with the user’s cookies; only named origins were expected',
          ),
          hint: text(
            '列出确需跨域的来源；不需要 Cookie 时关闭 credentials。',
            'Name the origins that need it; where no cookies are needed, switch credentials off.',
          ),
        };
  },
};
