// PHP libraries that log people in, send requests or read files.
import { text } from '../../text.ts';
import type { Advisory } from '../advisory.ts';

export const libraryAdvisories: readonly Advisory[] = [
  {
    id: 'CVE-2022-39369',
    packages: ['apereo/phpcas'],
    affected: '<1.6.0',
    severity: 'high',
    what: text(
      '伪造 Host 头可用别处的票据登录',
      'with a forged Host header, tickets of another service log in',
    ),
  },
  {
    id: 'CVE-2014-4172',
    packages: ['jasig/phpcas'],
    affected: '<1.3.3',
    severity: 'critical',
    what: text('验票请求的参数可被注入', 'parameters are injected into the validation of tickets'),
  },
  {
    id: 'CVE-2021-46743',
    packages: ['firebase/php-jwt'],
    affected: '<6.0.0',
    severity: 'critical',
    what: text('密钥与算法可被混淆，签名可伪造', 'keys and algorithms are confused: signatures are forged'),
  },
  {
    id: 'CVE-2021-41106',
    packages: ['lcobucci/jwt'],
    affected: '>=3.4.0 <3.4.6 || >=4.0.0 <4.0.4 || >=4.1.0 <4.1.5',
    severity: 'moderate',
    what: text(
      'HMAC 以文件路径而不是内容为密钥',
      'HMAC takes the path of a file for the key, not what is in it',
    ),
  },
  {
    id: 'CVE-2016-1000253',
    packages: ['onelogin/php-saml'],
    affected: '<2.10.0',
    severity: 'critical',
    what: text('可伪造 SAML 响应登录', 'forged SAML responses log in'),
  },
  {
    id: 'CVE-2019-3465',
    packages: ['robrichards/xmlseclibs'],
    affected: '>=1.0.0 <2.1.1 || >=3.0.0 <3.0.4',
    severity: 'critical',
    what: text('可绕过 XML 签名校验', 'XML signatures are bypassed'),
  },
  {
    id: 'CVE-2022-31090',
    packages: ['guzzlehttp/guzzle'],
    affected: '>=4.0.0 <6.5.8 || >=7.0.0 <7.4.5',
    severity: 'high',
    what: text('跳转到其他站点时仍带上凭据', 'credentials go along with redirects to other sites'),
  },
  {
    id: 'CVE-2026-55568',
    packages: ['guzzlehttp/guzzle'],
    affected: '<7.12.1',
    severity: 'moderate',
    what: text('经代理的 HTTPS 可能变成明文', 'HTTPS through a proxy may become plain text'),
  },
  {
    id: 'CVE-2023-29197',
    packages: ['guzzlehttp/psr7'],
    affected: '<1.9.1 || >=2.0.0 <2.4.5',
    severity: 'moderate',
    what: text('请求头可被注入换行', 'line breaks get into headers'),
  },
  {
    id: 'CVE-2016-10033',
    packages: ['phpmailer/phpmailer'],
    affected: '>=5.0.0 <5.2.18',
    severity: 'critical',
    what: text('发件人地址可执行命令', 'addresses of senders run commands'),
  },
  {
    id: 'CVE-2021-3603',
    packages: ['phpmailer/phpmailer'],
    affected: '<6.5.0',
    severity: 'high',
    what: text('可能运行不可信的校验函数', 'an untrusted function may be run as validator'),
  },
  {
    id: 'CVE-2021-30130',
    packages: ['phpseclib/phpseclib'],
    affected: '<2.0.31 || >=3.0.0 <3.0.7',
    severity: 'high',
    what: text('证书签名校验可被绕过', 'signatures of certificates are bypassed'),
  },
  {
    id: 'CVE-2021-32708',
    packages: ['league/flysystem'],
    affected: '<1.1.4 || >=2.0.0 <2.1.1',
    severity: 'critical',
    what: text('上传的文件名可执行代码', 'names of uploaded files run code'),
  },
  {
    id: 'CVE-2018-19277',
    packages: ['phpoffice/phpexcel'],
    affected: '*',
    severity: 'high',
    what: text(
      '读取表格可泄露文件；此包已停止维护',
      'reading a sheet discloses files; nobody maintains the package',
    ),
  },
];
