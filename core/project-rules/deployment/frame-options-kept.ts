// Pages of the system cannot be laid under those of another site.
import type { Project } from '../../project/project.ts';
import { text } from '../../text.ts';
import type { ProjectRule } from '../project-rule.ts';
import { isConditional } from './is-conditional.ts';
import { openFrames } from './open-frames.ts';
import { serverCode } from './server-code.ts';

const saying = {
  java: /frameOptions|\.headers\s?\(|X-Frame-Options/i,
  javascript: /frameguard|xFrameOptions|X-Frame-Options/i,
  php: /X-Frame-Options/i,
} as const;
const kinds = ['java', 'javascript', 'php'] as const;

/** In other environments only, or answers for programs: no page, no cookie. */
const isElse = (content: string): boolean =>
  /@Profile|@Conditional|STATELESS|oauth2ResourceServer/.test(content);

/** Something else in the system says who may embed it: a policy, or the proxy. */
const saysOtherwise = (project: Project): boolean =>
  project
    .ofKind('java', 'javascript', 'php', 'nginx')
    .some(
      ({ text: content, kind }) =>
        /frame-?ancestors/i.test(content) ||
        /XFrameOptionsHeaderWriter|X-Frame-Options["'\s:,=>]{1,12}(?:SAMEORIGIN|DENY)/i.test(content) ||
        (kind === 'nginx' && /add_header\s+["']?X-Frame-Options/i.test(content)),
    );

export const frameOptionsKept: ProjectRule = {
  id: 'frame-options-kept',
  severity: 'warning',
  title: text('保留防页面嵌套的响应头', 'The protection from framing is kept'),
  why: text(
    '别的网站把绑定账号、授权确认的页面透明地叠在自己的按钮上，用户点的就是本系统的按钮。框架默认有防护，这里报告把它关掉、又没有用 frame-ancestors 或 nginx 补上的地方；不用 Cookie 的接口服务（STATELESS）不报告。',
    'Another site lays the page that binds an account unseen over a button of its own, and the user presses the one of this system. Frameworks protect by default; told is where that is switched off and neither frame-ancestors nor nginx makes up for it; nothing is said of services without cookies (STATELESS).',
  ),
  remedy: text(
    '只在本系统内嵌套时用 sameOrigin；要被门户嵌入时用 Content-Security-Policy 的 frame-ancestors 写出门户地址。',
    'Use sameOrigin for frames of the system itself; for a portal, name its address in frame-ancestors of Content-Security-Policy.',
  ),
  references: ['RFC 6749 §10.13', 'RFC 9700 §4.16', 'RFC 7034 §2.1'],
  examples: {
    bad: {
      'src/main/java/SecurityConfig.java':
        'class SecurityConfig {\n  void rules(HttpSecurity http) throws Exception {\n    http.headers(headers -> headers.frameOptions(frame -> frame.disable()));\n  }\n}\n',
    },
    good: {
      'src/main/java/SecurityConfig.java':
        'class SecurityConfig {\n  void rules(HttpSecurity http) throws Exception {\n    http.headers(headers -> headers.frameOptions(frame -> frame.sameOrigin()));\n  }\n}\n',
    },
  },
  *check(project) {
    let otherwise: boolean | undefined;
    for (const found of kinds.flatMap((kind) => [...serverCode(project, [kind], saying[kind])])) {
      const { file } = found;
      if (isElse(file.text)) continue;
      for (const { span, what } of openFrames(found)) {
        if (isConditional(file.text, span.offset)) continue;
        otherwise ??= saysOtherwise(project);
        if (otherwise) return;
        yield {
          at: file.at(span),
          message: text(
            `${what} 取消了防嵌套的响应头，任何网站都能把本系统的页面放进自己的页面`,
            `${what} takes the protection from framing away: any site may put pages of this system into its own`,
          ),
          hint: text(
            '改用 sameOrigin，或用 frame-ancestors 写出可以嵌入本系统的网站。',
            'Use sameOrigin, or name the sites that may embed it in frame-ancestors.',
          ),
        };
      }
    }
  },
};
