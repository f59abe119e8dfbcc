// Spring Boot, Spring Session, Sa-Token and RuoYi: what application files say of the session.

import type { Setting } from '../../../source/setting.ts';
import type { Project } from '../../project.ts';
import { type Located, spring } from '../spring.ts';
import type { SessionFact, SessionSource } from './fact.ts';
import {
  absoluteIn,
  cookieAgeIn,
  factOf,
  httpOnly,
  idInUrl,
  idleIn,
  type Meaning,
  sameSite,
  secure,
  store,
} from './reading.ts';

export interface SpringKey {
  /** Matches canonical keys. */
  readonly key: RegExp;
  readonly source: SessionSource;
  readonly meaning: Meaning;
}

const own = String.raw`^server\.(?:servlet\.|reactive\.)?session\.`;

/** Boot 1 had `server.session`, bare numbers are seconds in all of them. */
export const springKeys: readonly SpringKey[] = [
  { key: new RegExp(`${own}timeout$`), source: 'spring', meaning: idleIn('s') },
  { key: /^spring\.session\.timeout$/, source: 'spring', meaning: idleIn('s') },
  { key: new RegExp(`${own}cookie\\.maxage$`), source: 'spring', meaning: cookieAgeIn('s') },
  { key: new RegExp(`${own}cookie\\.httponly$`), source: 'spring', meaning: httpOnly },
  { key: new RegExp(`${own}cookie\\.secure$`), source: 'spring', meaning: secure },
  { key: new RegExp(`${own}cookie\\.samesite$`), source: 'spring', meaning: sameSite },
  { key: /^spring\.session\.storetype$/, source: 'spring', meaning: store },
  { key: /^satoken\.timeout$/, source: 'sa-token', meaning: absoluteIn('s') },
  { key: /^satoken\.acti(?:ve|vity)timeout$/, source: 'sa-token', meaning: idleIn('s') },
  { key: /^satoken\.cookie\.httponly$/, source: 'sa-token', meaning: httpOnly },
  { key: /^satoken\.cookie\.secure$/, source: 'sa-token', meaning: secure },
  { key: /^satoken\.cookie\.samesite$/, source: 'sa-token', meaning: sameSite },
  { key: /^shiro\.session\.expiretime$/, source: 'ruoyi', meaning: idleIn('m') },
  { key: /^shiro\.cookie\.httponly$/, source: 'ruoyi', meaning: httpOnly },
];

const anyKey = /^(?:server|spring|satoken|shiro)\./;
/** RuoYi's own; other systems call other things so, in other units. */
const ruoyiLifetime: SpringKey = { key: /^token\.expiretime$/, source: 'ruoyi', meaning: idleIn('m') };
const tracking = new RegExp(`${own}trackingmodes(?:\\[\\d+\\])?$`);

/** The value, or the default of a placeholder that has one. */
function written({
  resolved,
}: Located<Setting>): { readonly text: string; readonly open: boolean } | undefined {
  if ('literal' in resolved) return { text: resolved.literal, open: false };
  return resolved.default === undefined ? undefined : { text: resolved.default, open: true };
}

function read(setting: Located<Setting>, source: SessionSource, meaning: Meaning): SessionFact | undefined {
  const value = written(setting);
  if (!value) return undefined;
  const { key, file, valueSpan: span, environment, applies } = setting;
  const site = { source, key, file, span, environment, applies, open: value.open };
  return factOf(meaning, value.text, site);
}

/** `url` among `cookie, url`. */
function trackedByUrl(setting: Located<Setting>): SessionFact | undefined {
  const modes = setting.value.toLowerCase().split(/[\s,]+/);
  return read({ ...setting, resolved: { literal: String(modes.includes('url')) } }, 'spring', idInUrl);
}

/** What keeps or spares sessions beside Spring Session. */
const sharing = /spring-session|redisson-tomcat|hazelcast|infinispan|memcached-session/;
const sessionless = /\bSTATELESS\b|AuthorizationRequestRepository/;

/**
 * Spring Security keeps the state of a login in the session, and the container keeps sessions in memory: told at the
 * registration of a system whose build has nothing to share them.
 */
function keptInMemory(project: Project): readonly SessionFact[] {
  const [registration] = spring(project).all(/^spring\.security\.oauth2\.client\.registration\./);
  const builds = project.ofKind('pom', 'gradle');
  if (!registration || builds.length === 0 || builds.some(({ text }) => sharing.test(text))) return [];
  if (project.ofKind('java').some(({ text }) => sessionless.test(text))) return [];
  const { file, keySpan: span } = registration;
  const site = { source: 'spring', key: 'spring.session', file, span, environment: undefined } as const;
  return [{ ...site, missing: true, role: 'store', word: 'memory' }];
}

export function springSession(project: Project): readonly (SessionFact | undefined)[] {
  const { all } = spring(project);
  const isRuoyi = all(/^token\.header$/).length > 0;
  const rows = isRuoyi ? [...springKeys, ruoyiLifetime] : springKeys;
  return [
    ...all(isRuoyi ? /^(?:server|spring|satoken|shiro|token)\./ : anyKey).map((setting) => {
      const row = rows.find(({ key }) => key.test(setting.canonical));
      return row && read(setting, row.source, row.meaning);
    }),
    ...all(tracking).map(trackedByUrl),
    ...keptInMemory(project),
  ];
}
