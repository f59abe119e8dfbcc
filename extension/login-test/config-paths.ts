// Which value of the config a failed check is most likely about: where a test failure points.
import type { EnvironmentName } from '../../core/config/config.ts';
import type { JsonPath } from '../../core/document/parse.ts';

type Paths = (environment: EnvironmentName) => readonly JsonPath[];

const address: Paths = (environment) => [['environments', environment, 'platformBaseUrl']];
const redirectUri: Paths = (environment) => [['environments', environment, 'redirectUri']];
const subject: Paths = () => [['accounts', 'subjectClaim']];
/** What the platform says differs from its profile. */
const profile: Paths = () => [['platform']];
/** An environment's own client goes before the common one. */
const client =
  (name: 'id' | 'secret'): Paths =>
  (environment) => [
    ['environments', environment, 'client', name],
    ['client', name],
  ];

/** A key of its own for signing; else the client secret signs. */
const signing: Paths = (environment) => [
  ['environments', environment, 'client', 'signing'],
  ['client', 'signing'],
  ...client('secret')(environment),
];

/** Check → paths, the first that the config has is meant. */
const paths: Readonly<Record<string, Paths>> = {
  'platform-reachable': address,
  'certificate-trusted': address,
  'platform-responsive': address,
  'certificate-lasting': address,
  'answer-from-platform': address,
  'clocks-agree': address,
  'address-permitted': address,
  'discovery-valid': address,
  'answer-is-json': profile,
  'redirect-uri-accepted': redirectUri,
  'login-page-found': address,
  'login-page-own-site': address,
  'authorization-granted': client('id'),
  'state-echoed': profile,
  'client-authenticated': client('secret'),
  'signature-accepted': signing,
  'code-accepted': redirectUri,
  'access-token-present': profile,
  'id-token-valid': profile,
  'nonce-match': profile,
  'subject-present': subject,
  'subject-consistent': subject,
  'logout-returns': () => [['logout', 'returnPath']],
  'answer-successful': profile,
};

/** Where to point for a check; the environment itself for one this table does not know. */
export const configPaths = (check: string, environment: EnvironmentName): readonly JsonPath[] => [
  ...(Object.hasOwn(paths, check) ? (paths[check]?.(environment) ?? []) : []),
  ['environments', environment],
];
