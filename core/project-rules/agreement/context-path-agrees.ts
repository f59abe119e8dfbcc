// The redirect URI goes through the context path that the application answers below.
import type { EnvironmentName } from '../../config/config.ts';
import type { Project } from '../../project/project.ts';
import { nginx } from '../../project/views/nginx.ts';
import { type Route, routes } from '../../project/views/routes.ts';
import { type Located, spring } from '../../project/views/spring.ts';
import { shown } from '../../rules/value/shown.ts';
import type { Setting } from '../../source/setting.ts';
import { text } from '../../text.ts';
import type { ProjectRule, ProjectViolation } from '../project-rule.ts';
import { type Callback, callbacks, onlyEnvironment } from './callbacks.ts';

interface ContextPath {
  readonly setting: Located<Setting>;
  readonly value: string;
}

/** Of the one application of Spring there is; undefined where it has none, or only the environment knows. */
function contextPathOf(project: Project, environment: EnvironmentName | undefined): ContextPath | undefined {
  const [application, ...others] = spring(project).applications;
  if (!application || others.length > 0) return undefined;
  const setting =
    application.get('server.servlet.context-path', environment) ??
    application.get('server.context-path', environment);
  const value = setting && 'literal' in setting.resolved ? setting.resolved.literal.replace(/\/$/, '') : '';
  return setting && /^\/[\w./-]+$/.test(value) ? { setting, value } : undefined;
}

/** What Spring Security serves of its own accord. */
const ofSecurity = /^\/login\/oauth2\/code\/[\w-]+$/;

interface Served {
  /** Without the path of the public base URL, where that is not part of it. */
  readonly path: string;
  readonly route: Route | undefined;
}

/** What in the application answers the callback, were it not for the context path. */
function servedBy(project: Project, { path, base }: Callback): Served | undefined {
  const below = base !== '' && path.startsWith(`${base}/`) ? [path.slice(base.length)] : [];
  for (const own of [path, ...below]) {
    const route = routes(project).find((one) => one.path === own);
    if (route || ofSecurity.test(own)) return { path: own, route };
  }
  return undefined;
}

function violation(
  callback: Callback,
  { setting, value }: ContextPath,
  { path, route }: Served,
): ProjectViolation {
  const { at } = callback;
  return {
    at: setting.at,
    environment: setting.environment ?? onlyEnvironment(callback),
    message: text(
      `应用在 ${value} 之下应答（${value}${path}），回调地址“${shown(callback.value)}”却没有这一段`,
      `The application answers below ${value} (at ${value}${path}), but the redirect URI “${shown(callback.value)}” lacks it`,
    ),
    hint: text(
      `回调地址改为含 ${value} 并重新登记，或去掉 context-path。`,
      `Add ${value} to the redirect URI and register it anew, or drop the context path.`,
    ),
    related: [
      { at: at(), message: text('回调地址', 'The redirect URI') },
      ...(route
        ? [{ at: route.file.at(route.span), message: text('接收回调的方法', 'What serves it') }]
        : []),
    ],
  };
}

export const contextPathAgrees: ProjectRule = {
  id: 'context-path-agrees',
  severity: 'error',
  title: text('回调地址包含应用的 context-path', 'The redirect URI includes the context path'),
  why: text(
    '应用只在 context-path 之下应答。回调地址少了这一段，平台把用户送回来时是 404；加在代理上改写又容易漏掉退出和静态资源。',
    'The application answers below its context path only. A redirect URI without it ends in 404 when the platform sends people back.',
  ),
  remedy: text(
    '把 context-path 写进对外访问地址和回调地址并重新登记，或去掉 context-path；代理改写路径的，把 nginx 配置放进仓库，本条改按它判断。',
    'Put the context path into public base URL and redirect URI and register it anew, or drop it. Where a proxy rewrites paths, keep its nginx configuration in the repository: then that is judged instead.',
  ),
  references: ['RFC 6749 §3.1.2'],
  examples: {
    bad: {
      'govauth.config.json': '{}',
      'src/main/resources/application.yml': 'server:\n  servlet:\n    context-path: /oa\n',
      'src/main/java/A.java':
        '@RequestMapping("/auth")\nclass A {\n  @GetMapping("/callback")\n  void callback() {}\n}\n',
    },
    good: {
      'govauth.config.json': '{}',
      'src/main/resources/application.yml': 'server:\n  servlet:\n    context-path: /\n',
      'src/main/java/A.java':
        '@RequestMapping("/auth")\nclass A {\n  @GetMapping("/callback")\n  void callback() {}\n}\n',
    },
  },
  *check(project) {
    // What nginx does to the path, callback-path-proxied tells.
    if (project.ofKind('spring').length === 0 || nginx(project).servers.length > 0) return;
    const told = new Set<Setting>();
    for (const callback of callbacks(project)) {
      for (const environment of callback.environments) {
        const context = contextPathOf(project, environment);
        if (!context || callback.path.startsWith(`${context.value}/`) || told.has(context.setting)) continue;
        const served = servedBy(project, callback);
        if (!served) continue;
        told.add(context.setting);
        yield violation(callback, context, served);
      }
    }
  },
};
