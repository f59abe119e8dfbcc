// Where a system runs more than once, its instances share the sessions.
import type { Project } from '../../project/project.ts';
import { type SeveralInstances, severalInstances } from '../../project/views/instances.ts';
import type { SessionFact, WordFact } from '../../project/views/session/fact.ts';
import { session } from '../../project/views/session.ts';
import { text } from '../../text.ts';
import type { ProjectRule, ProjectViolation } from '../project-rule.ts';
import { atFact } from './at-fact.ts';

/** Stores that one process or one machine has for itself. */
const alone = new Set([
  'memory',
  'none',
  'file',
  'files',
  'array',
  'apc',
  'apcu',
  'hash_map',
  'hash-map',
  'hashmap',
]);

/** `.env` is the one of a developer, unless its name says another environment. */
const isLonely = (fact: SessionFact): fact is WordFact =>
  fact.role === 'store' &&
  alone.has(fact.word) &&
  !(fact.source === 'generated' && fact.file.kind === 'dotenv' && fact.environment === undefined);

/** The config itself says that sessions stay in memory, and something else that there are several instances. */
function* byConfig(project: Project, signs: readonly SeveralInstances[]): Iterable<ProjectViolation> {
  const { config } = project;
  const others = signs.filter(({ at }) => at.file !== config?.file.path);
  if (config?.value.session.store !== 'memory' || others.length === 0) return;
  yield {
    at: { file: config.file.path, ...config.document.placeOf(['session', 'store']) },
    severity: 'warning',
    message: text(
      '会话只存放在内存里，而系统运行多个实例',
      'Sessions stay in memory, and the system runs more than once',
    ),
    hint: text(
      '改用 redis，或只运行一个实例；由容器集群共享会话的，请写原因忽略。',
      'Use redis or one instance; where a cluster of containers shares the sessions, silence this with that reason.',
    ),
    related: others.map(({ at, message }) => ({ at, message })),
  };
}

export const sessionStoreSharedWhenScaled: ProjectRule = {
  id: 'session-store-shared-when-scaled',
  severity: 'error',
  title: text('多实例部署必须共享会话', 'Instances of a system share its sessions'),
  why: text(
    '会话留在一个进程或一台机器里，而请求分给好几个实例：从平台回来的回调常常落到不认识 state 的那一个，登录时好时坏。按来源固定分配（ip_hash 等）的不报告；Spring 只是没有引入 Spring Session 的，给警告。',
    'Sessions stay in one process or machine while requests are spread over several: the callback often reaches one that does not know the state, and logins fail at random. Upstreams that keep a visitor on one server (ip_hash and the like) are not told; a Spring system that merely lacks Spring Session gets a warning.',
  ),
  remedy: text(
    '会话改存 Redis 或数据库，所有实例用同一个；或者只运行一个实例。',
    'Keep sessions in Redis or a database that all instances use, or run one instance.',
  ),
  references: ['RFC 6749 §10.12', 'RFC 9700 §4.7.1'],
  examples: {
    bad: {
      'docker-compose.yml': 'services:\n  app:\n    build: .\n    deploy:\n      replicas: 3\n',
      'application.yml': 'spring:\n  session:\n    store-type: none\n',
    },
    good: {
      'docker-compose.yml': 'services:\n  app:\n    build: .\n    deploy:\n      replicas: 3\n',
      'application.yml': 'spring:\n  session:\n    store-type: redis\n',
    },
  },
  *check(project) {
    const signs = severalInstances(project);
    if (signs.length === 0 || signs.some(({ sticky }) => sticky)) return;
    const lonely = session(project).filter(isLonely);
    if (lonely.length === 0) yield* byConfig(project, signs);
    for (const fact of lonely) {
      yield {
        ...atFact(fact),
        ...(fact.missing && fact.source === 'spring' && { severity: 'warning' as const }),
        message: fact.missing
          ? text(
              `没有设置 ${fact.key}，会话留在各自进程的内存里，而系统运行多个实例`,
              `${fact.key} is not set, so sessions stay in the memory of each process, and the system runs more than once`,
            )
          : text(
              `${fact.key} 是 ${fact.word}，会话不共享，而系统运行多个实例`,
              `${fact.key} is ${fact.word}, which is not shared, and the system runs more than once`,
            ),
        hint: text('改用 Redis 等共享的会话存储。', 'Use a shared store such as Redis.'),
        related: signs.map(({ at, message }) => ({ at, message })),
      };
    }
  },
};
