// The stacks that code can be generated for; each is a template of the same id.
import type { Profile } from '../profile/profile.ts';
import { allTraits, type Trait } from '../profile/traits.ts';
import { type Text, text } from '../text.ts';

export interface Stack {
  readonly id: string;
  readonly title: Text;
  /** Flows of platforms it can connect to. */
  readonly flows: readonly Profile['flow'][];
  /** Traits of platforms, beyond renamed parameters and a plain envelope, that its projects can speak. */
  readonly traits: readonly Trait[];
  /** Its projects sign requests for platforms that want that. */
  readonly signs: boolean;
  /** Its projects verify the headers of a platform's gateway. */
  readonly verifiesGateway: boolean;
  /** Where its projects can keep sessions. */
  readonly sessionStores: readonly ('memory' | 'redis')[];
  /** What DATABASE_URL begins with for accounts in a file; its path follows. */
  readonly databaseFile: 'sqlite:' | 'jdbc:h2:file:';
}

/** The portal of `idp-ticket` begins, so that no cookie says whose browser it is: not spoken. */
const allButPortal: Stack['flows'] = ['oauth2-code', 'oidc-code', 'app-token-code', 'ticket', 'cas'];

export const stacks: readonly Stack[] = [
  {
    id: 'node-express',
    title: text('Express 5（TypeScript）', 'Express 5 (TypeScript)'),
    flows: allButPortal,
    traits: allTraits,
    signs: true,
    verifiesGateway: true,
    sessionStores: ['memory', 'redis'],
    databaseFile: 'sqlite:',
  },
  {
    id: 'node-nest',
    title: text('NestJS 12（TypeScript）', 'NestJS 12 (TypeScript)'),
    flows: allButPortal,
    traits: allTraits,
    signs: true,
    verifiesGateway: true,
    sessionStores: ['memory', 'redis'],
    databaseFile: 'sqlite:',
  },
  {
    id: 'java-spring-boot',
    title: text('Spring Boot 4（JDK 17）', 'Spring Boot 4 (JDK 17)'),
    flows: allButPortal,
    traits: allTraits,
    signs: true,
    verifiesGateway: true,
    sessionStores: ['memory', 'redis'],
    databaseFile: 'jdbc:h2:file:',
  },
  {
    id: 'java-spring-boot-3',
    title: text('Spring Boot 3.5（JDK 17）', 'Spring Boot 3.5 (JDK 17)'),
    flows: allButPortal,
    traits: allTraits,
    signs: true,
    verifiesGateway: true,
    sessionStores: ['memory', 'redis'],
    databaseFile: 'jdbc:h2:file:',
  },
  {
    id: 'java-servlet',
    title: text('Java Servlet（老系统、应用服务器）', 'Java Servlet (old systems, application servers)'),
    flows: allButPortal,
    traits: allTraits,
    signs: true,
    verifiesGateway: true,
    sessionStores: ['memory'],
    databaseFile: 'jdbc:h2:file:',
  },
  {
    id: 'php-plain',
    title: text('PHP 7.4–8.x（不用框架）', 'Plain PHP 7.4–8.x'),
    flows: allButPortal,
    traits: allTraits,
    signs: true,
    verifiesGateway: true,
    sessionStores: ['memory', 'redis'],
    databaseFile: 'sqlite:',
  },
];
