// npm packages that log people in, or check tokens and signatures.
import { text } from '../../text.ts';
import type { Advisory } from '../advisory.ts';

export const loginAdvisories: readonly Advisory[] = [
  {
    id: 'CVE-2015-9235',
    packages: ['jsonwebtoken'],
    affected: '<4.2.2',
    severity: 'critical',
    what: text(
      '攻击者可自选算法，绕过令牌签名校验',
      'an attacker chooses the algorithm and gets past the signature of a token',
    ),
  },
  {
    id: 'CVE-2022-23539',
    packages: ['jsonwebtoken'],
    affected: '<9.0.0',
    severity: 'moderate',
    what: text(
      '接受与算法不符的旧密钥类型',
      'keys of a type that does not belong to the algorithm are accepted',
    ),
  },
  {
    id: 'CVE-2020-15084',
    packages: ['express-jwt'],
    affected: '<6.0.0',
    severity: 'high',
    what: text('未写 algorithms 时可绕过鉴权', 'authorization is bypassed where algorithms is not set'),
  },
  {
    id: 'CVE-2025-65945',
    packages: ['jws'],
    affected: '<3.2.3 || >=4.0.0 <4.0.1',
    severity: 'high',
    what: text(
      'createVerify 对 HMAC 签名的校验可被绕过',
      'verification of HMAC signatures with createVerify is bypassed',
    ),
  },
  {
    id: 'CVE-2022-25896',
    packages: ['passport'],
    affected: '<0.6.0',
    severity: 'moderate',
    what: text(
      '登录与退出时不更换会话，可被会话固定利用',
      'sessions are not renewed at login and logout: session fixation',
    ),
  },
  {
    id: 'CVE-2022-39299',
    packages: ['passport-saml'],
    affected: '<3.2.2',
    severity: 'high',
    what: text('多个根元素可绕过 SAML 签名校验', 'several root elements get past the signature of SAML'),
  },
  {
    id: 'CVE-2022-39299',
    packages: ['node-saml', '@node-saml/node-saml'],
    affected: '<4.0.0-beta.5',
    severity: 'high',
    what: text('多个根元素可绕过 SAML 签名校验', 'several root elements get past the signature of SAML'),
  },
  {
    id: 'CVE-2022-39353',
    packages: ['xmldom'],
    affected: '*',
    severity: 'critical',
    what: text(
      '多个根元素的 XML 不报错，签名校验因此可被绕过',
      'XML with several root elements is accepted, which signatures are bypassed by',
    ),
  },
  {
    id: 'CVE-2022-39353',
    packages: ['@xmldom/xmldom'],
    affected: '<0.7.7 || >=0.8.0 <0.8.4 || >=0.9.0-beta.1 <0.9.0-beta.4',
    severity: 'critical',
    what: text(
      '多个根元素的 XML 不报错，签名校验因此可被绕过',
      'XML with several root elements is accepted, which signatures are bypassed by',
    ),
  },
  {
    id: 'CVE-2022-24771',
    packages: ['node-forge'],
    affected: '<1.3.0',
    severity: 'high',
    what: text('RSA 签名可被伪造', 'RSA signatures can be forged'),
  },
  {
    id: 'CVE-2023-46233',
    packages: ['crypto-js'],
    affected: '<4.2.0',
    severity: 'critical',
    what: text(
      'PBKDF2 默认只迭代一次，导出的密钥极弱',
      'PBKDF2 iterates once by default: derived keys are very weak',
    ),
  },
];
