// What is known of PHP frameworks.
import { text } from '../../text.ts';
import type { Advisory } from '../advisory.ts';

export const frameworkAdvisories: readonly Advisory[] = [
  {
    id: 'CVE-2018-20062',
    packages: ['topthink/framework'],
    affected: '>=5.0.0 <5.0.23 || >=5.1.0 <5.1.31',
    severity: 'critical',
    what: text('特制的网址可执行任意代码', 'crafted addresses run arbitrary code'),
  },
  {
    id: 'CVE-2022-47945',
    packages: ['topthink/framework'],
    affected: '>=5.0.0 <5.0.25 || >=5.1.0 <5.1.42 || >=6.0.0 <6.0.14',
    severity: 'critical',
    what: text(
      '开启多语言时，lang 参数可包含文件并执行代码',
      'with several languages on, the parameter lang includes files and runs code',
    ),
  },
  {
    id: 'CVE-2021-23592',
    packages: ['topthink/framework'],
    affected: '>=6.0.0 <6.0.12',
    severity: 'high',
    what: text('反序列化不可信的数据', 'untrusted data is deserialized'),
  },
  {
    id: 'GHSA-x7p5-p2c9-phvg',
    packages: ['laravel/framework'],
    affected: '>=6.0.0 <6.20.14 || >=7.0.0 <7.30.4 || >=8.0.0 <8.24.0',
    severity: 'high',
    what: text('请求参数可改变查询的绑定', 'parameters of a request change the bindings of a query'),
  },
  {
    id: 'CVE-2018-15133',
    packages: ['laravel/framework'],
    affected: '>=5.5.0 <5.5.42 || >=5.6.0 <5.6.30',
    severity: 'high',
    what: text(
      '知道 APP_KEY 的人可经 Cookie 反序列化执行代码',
      'whoever knows APP_KEY runs code by deserialization of cookies',
    ),
  },
  {
    id: 'CVE-2021-43808',
    packages: ['laravel/framework'],
    affected: '<6.20.42 || >=7.0.0 <7.30.6 || >=8.0.0 <8.75.0',
    severity: 'moderate',
    what: text('Blade 模板可被注入脚本', 'scripts are injected into Blade templates'),
  },
  {
    id: 'CVE-2024-52301',
    packages: ['laravel/framework'],
    affected:
      '<6.20.45 || >=7.0.0 <7.30.7 || >=8.0.0 <8.83.28 || >=9.0.0 <9.52.17 || >=10.0.0 <10.48.23 || >=11.0.0 <11.31.0',
    severity: 'high',
    what: text('查询参数可改变运行环境', 'the query string changes the environment of the application'),
  },
  {
    id: 'CVE-2026-48019',
    packages: ['laravel/framework'],
    affected: '>=9.0.0 <12.60.0 || >=13.0.0 <13.10.0',
    severity: 'moderate',
    what: text('邮箱校验规则可被注入换行', 'line breaks get past the rule for e-mail addresses'),
  },
  {
    id: 'CVE-2020-15148',
    packages: ['yiisoft/yii2'],
    affected: '<2.0.38',
    severity: 'critical',
    what: text('反序列化可执行任意代码', 'deserialization runs arbitrary code'),
  },
  {
    id: 'CVE-2024-4990',
    packages: ['yiisoft/yii2'],
    affected: '<2.0.49.4',
    severity: 'high',
    what: text('组件的反射可被利用', 'reflection of components is exploited'),
  },
  {
    id: 'CVE-2022-23556',
    packages: ['codeigniter4/framework'],
    affected: '<4.2.11',
    severity: 'moderate',
    what: text('经反向代理时来源 IP 可被伪造', 'addresses of visitors are forged behind a proxy'),
  },
  {
    id: 'CVE-2022-46170',
    packages: ['codeigniter4/framework'],
    affected: '<4.2.11',
    severity: 'moderate',
    what: text('会话可能与他人混淆', 'sessions may be taken for those of others'),
  },
  {
    id: 'CVE-2020-5275',
    packages: ['symfony/security-http'],
    affected: '>=4.4.0 <4.4.7 || >=5.0.0 <5.0.7',
    severity: 'high',
    what: text('access_control 的规则可能不全部生效', 'not all rules of access_control hold'),
  },
  {
    id: 'CVE-2021-32693',
    packages: ['symfony/security-http'],
    affected: '>=5.3.0 <5.3.2',
    severity: 'high',
    what: text('在一个防火墙登录即在所有防火墙登录', 'a login at one firewall counts at all'),
  },
];
