// Signs that a system runs more than once: replicas, pm2, an nginx upstream of several servers, the config.

import type { Place } from '../../errors.ts';
import type { NginxDirective } from '../../source/nginx.ts';
import type { Span } from '../../source/span.ts';
import { type Text, text } from '../../text.ts';
import { type Project, type ProjectFile, view } from '../project.ts';

export interface SeveralInstances {
  readonly at: Place;
  readonly message: Text;
  /** Each visitor stays with one of them. */
  readonly sticky: boolean;
}

const several = (file: ProjectFile, span: Span, message: Text): SeveralInstances => ({
  at: file.at(span),
  message,
  sticky: false,
});

const replicas = /^services\.([^.]+)\.(?:deploy\.replicas|scale)$/;
/** Images of services that keep no sessions of the system. */
const infrastructure =
  /(?:^|\/)(?:redis|valkey|mysql|mariadb|postgres|nginx|openresty|rabbitmq|kafka|minio|nacos|elasticsearch)\b/i;

function ofCompose(file: ProjectFile): readonly SeveralInstances[] {
  const { settings } = file.settings;
  const images = new Map(settings.map(({ key, value }) => [key, value]));
  return settings.flatMap(({ key, value, valueSpan }) => {
    const service = replicas.exec(key)?.[1];
    if (service === undefined || !/^\d{1,4}$/.test(value) || Number(value) < 2) return [];
    if (infrastructure.test(images.get(`services.${service}.image`) ?? '')) return [];
    const message = text(
      `服务 ${service} 运行 ${value} 个实例`,
      `The service ${service} runs ${value} times`,
    );
    return [several(file, valueSpan, message)];
  });
}

const isSeveral = (count: string): boolean =>
  count === 'max' || (/^-?\d{1,4}$/.test(count) && Number(count) !== 1);

function ofPm2(file: ProjectFile): readonly SeveralInstances[] {
  if (!/(?:^|\/)(?:ecosystem|pm2)[\w.-]*\.[cm]?js$/.test(file.path)) return [];
  return (file.code?.members ?? []).flatMap(({ name, value }) =>
    name === 'instances' && value.literal !== undefined && isSeveral(value.literal)
      ? [several(file, value, text('pm2 以多个进程运行', 'pm2 runs several processes'))]
      : [],
  );
}

const pm2Command = /\bpm2\s[^&|;]{0,300}\s-i\s+(\S{1,8})/;

const ofScripts = (file: ProjectFile): readonly SeveralInstances[] =>
  file.settings.settings.flatMap(({ key, value, valueSpan }) =>
    key.startsWith('scripts.') && isSeveral(pm2Command.exec(value)?.[1] ?? '1')
      ? [several(file, valueSpan, text('pm2 以多个进程运行', 'pm2 runs several processes'))]
      : [],
  );

const sticky = /^(?:ip_hash|hash|sticky|sticky_cookie_insert|session_sticky)$/;

function* upstreamsIn(directives: readonly NginxDirective[]): Generator<NginxDirective> {
  for (const directive of directives) {
    if (directive.name === 'upstream') yield directive;
    else if (directive.block && directive.name === 'http') yield* upstreamsIn(directive.block);
  }
}

const isServing = ({ name, args }: NginxDirective): boolean =>
  name === 'server' && args.every(({ text: word }) => word !== 'backup' && word !== 'down');

function ofNginx(files: readonly ProjectFile[]): readonly SeveralInstances[] {
  const upstreams = files.flatMap((file) =>
    [...upstreamsIn(file.nginx.directives)].map((one) => ({ file, one })),
  );
  // Of several it is not known which one leads to this system.
  const [only, ...others] = upstreams;
  if (!only || others.length > 0) return [];
  const block = only.one.block ?? [];
  const count = block.filter(isServing).length;
  if (count < 2) return [];
  const name = only.one.args[0]?.text ?? '';
  const message = text(
    `upstream ${name} 把请求分给 ${count} 台`,
    `The upstream ${name} spreads requests over ${count} servers`,
  );
  return [
    { ...several(only.file, only.one.nameSpan, message), sticky: block.some((one) => sticky.test(one.name)) },
  ];
}

function ofConfig({ config }: Project): readonly SeveralInstances[] {
  const count = config?.value.session.instances ?? 1;
  if (!config || count < 2) return [];
  const at = { file: config.file.path, ...config.document.placeOf(['session', 'instances']) };
  return [
    {
      at,
      message: text(`接入配置声明了 ${count} 个实例`, `The config declares ${count} instances`),
      sticky: false,
    },
  ];
}

export const severalInstances: (project: Project) => readonly SeveralInstances[] = view((project) => [
  ...ofConfig(project),
  ...project
    .ofKind('compose')
    .filter(({ environment }) => environment !== 'local')
    .flatMap(ofCompose),
  ...project.ofKind('javascript').flatMap(ofPm2),
  ...project.ofKind('package-json').flatMap(ofScripts),
  ...ofNginx(project.ofKind('nginx')),
]);
