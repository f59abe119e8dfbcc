// The stacks that code can be generated for; each is a template of the same id.
import type { Profile } from '../profile/profile.ts';
import { type Text, text } from '../text.ts';

export interface Stack {
  readonly id: string;
  readonly title: Text;
  /** Flows of platforms it can connect to. */
  readonly flows: readonly Profile['flow'][];
  /** Where its projects can keep sessions. */
  readonly sessionStores: readonly ('memory' | 'redis')[];
}

/** The portal of `idp-ticket` begins, so that no cookie says whose browser it is: not spoken. */
const spokenFlows: Stack['flows'] = ['oauth2-code', 'oidc-code', 'app-token-code', 'ticket', 'cas'];

export const stacks: readonly Stack[] = [
  {
    id: 'node-express',
    title: text('Express 5（TypeScript）', 'Express 5 (TypeScript)'),
    flows: spokenFlows,
    sessionStores: ['memory', 'redis'],
  },
  {
    id: 'node-nest',
    title: text('NestJS 12（TypeScript）', 'NestJS 12 (TypeScript)'),
    flows: spokenFlows,
    sessionStores: ['memory', 'redis'],
  },
  {
    id: 'java-spring-boot',
    title: text('Spring Boot 4（JDK 17）', 'Spring Boot 4 (JDK 17)'),
    flows: spokenFlows,
    sessionStores: ['memory', 'redis'],
  },
  {
    id: 'java-spring-boot-3',
    title: text('Spring Boot 3.5（JDK 17）', 'Spring Boot 3.5 (JDK 17)'),
    flows: spokenFlows,
    sessionStores: ['memory', 'redis'],
  },
  {
    id: 'java-servlet',
    title: text('Java Servlet（老系统、应用服务器）', 'Java Servlet (old systems, application servers)'),
    flows: spokenFlows,
    sessionStores: ['memory'],
  },
  {
    id: 'php-plain',
    title: text('PHP 7.4–8.x（不用框架）', 'Plain PHP 7.4–8.x'),
    flows: ['oauth2-code', 'oidc-code'],
    sessionStores: ['memory', 'redis'],
  },
];
