// A host that belongs to another environment than the one it was typed for.
import type { Severity } from '../../finding.ts';
import type { Profile } from '../../profile/profile.ts';
import { type Text, text } from '../../text.ts';
import type { Address } from '../rule.ts';

export interface Misplaced {
  readonly severity: Severity;
  /** What the host is, ending a sentence that names it. */
  readonly found: Text;
}

const rehearsal = /(?:^|[.-])(?:test|uat|sit|dev|stag(?:e|ing)|pre(?:prod)?|demo|mock|sandbox)\d*(?=[.-]|$)/;
const endsInTest = /[a-z]test\d*(?=[.-]|$)/;
const otherwise = /(?:la|con|at|pro|fas|grea)test/;

const looksLikeTest = (host: string): boolean =>
  rehearsal.test(host) || (endsInTest.test(host) && !otherwise.test(host));

const known = {
  test: text('是该平台已知的测试环境主机', 'is known as a test host of this platform'),
  production: text('是该平台已知的生产环境主机', 'is known as a production host of this platform'),
};
const loopback = text('是本机地址，别的机器访问不到', 'is this machine, which no other machine reaches');
const privateAddress = text(
  '是内网地址，通常只出现在开发环境',
  'is a private address, usually one of a development network',
);
const testName = text('看起来是测试环境的主机', 'looks like a test host');
const notLoopback = text('不是本机地址', 'is not this machine');

/** Field and settings tell more of the local environment; they are not known of other files than the config. */
type Host = Pick<Address, 'environment' | 'hostname' | 'range' | 'loopback'> &
  Partial<Pick<Address, 'field' | 'settings'>>;

type Judge = (address: Host, profile: Profile | undefined) => Misplaced | undefined;

const isHere = ({ loopback: own, range }: Host): boolean => own || range?.kind === 'unspecified';

/** One judge an environment; the first reason found is the one told. */
const judges: Readonly<Record<Address['environment'], Judge>> = {
  local: ({ field, hostname, settings, loopback: own }, profile) => {
    if (own) return undefined;
    if (profile?.hosts.production.includes(hostname)) return { severity: 'error', found: known.production };
    const remotePlatform = field === 'platformBaseUrl' && settings?.testPlatform === false;
    return remotePlatform ? undefined : { severity: 'error', found: notLoopback };
  },
  test: (address, profile) => {
    if (profile?.hosts.production.includes(address.hostname))
      return { severity: 'error', found: known.production };
    return isHere(address) ? { severity: 'warning', found: loopback } : undefined;
  },
  production: (address, profile) => {
    const { hostname, range } = address;
    if (isHere(address)) return { severity: 'error', found: loopback };
    if (profile?.hosts.test.includes(hostname)) return { severity: 'error', found: known.test };
    if (range?.kind === 'private') return { severity: 'warning', found: privateAddress };
    return looksLikeTest(hostname) ? { severity: 'warning', found: testName } : undefined;
  },
};

export const misplacedHost: Judge = (address, profile) => judges[address.environment](address, profile);
