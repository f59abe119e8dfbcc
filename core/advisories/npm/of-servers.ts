// npm packages that answer requests, and those that read what comes with them.
import { text } from '../../text.ts';
import type { Advisory } from '../advisory.ts';

export const serverAdvisories: readonly Advisory[] = [
  {
    id: 'CVE-2024-29041',
    packages: ['express'],
    affected: '<4.19.2 || >=5.0.0-alpha.1 <5.0.0-beta.3',
    severity: 'moderate',
    what: text(
      '畸形网址可绕过跳转白名单，造成开放重定向',
      'malformed addresses get past allow-lists of redirects: open redirect',
    ),
  },
  {
    id: 'CVE-2024-43796',
    packages: ['express'],
    affected: '<4.20.0 || >=5.0.0-alpha.1 <5.0.0',
    severity: 'moderate',
    what: text('res.redirect() 的页面可执行脚本', 'the page of res.redirect() can run a script'),
  },
  {
    id: 'CVE-2025-32379',
    packages: ['koa'],
    affected: '<2.16.1 || >=3.0.0-alpha.0 <3.0.0-alpha.5',
    severity: 'moderate',
    what: text('ctx.redirect() 的页面可执行脚本', 'the page of ctx.redirect() can run a script'),
  },
  {
    id: 'CVE-2025-29927',
    packages: ['next'],
    affected: '>=12.0.0 <12.3.5 || >=13.0.0 <13.5.9 || >=14.0.0 <14.2.25 || >=15.0.0 <15.2.3',
    severity: 'critical',
    what: text(
      '一个请求头即可绕过中间件里的鉴权',
      'one request header gets past authorization in middleware',
    ),
  },
  {
    id: 'CVE-2022-29078',
    packages: ['ejs'],
    affected: '<3.1.7',
    severity: 'critical',
    what: text(
      '请求参数可注入模板并执行命令',
      'parameters of a request inject into templates and run commands',
    ),
  },
  {
    id: 'CVE-2017-5941',
    packages: ['node-serialize'],
    affected: '*',
    severity: 'critical',
    what: text('反序列化即执行任意代码', 'arbitrary code runs when something is unserialized'),
  },
  {
    id: 'CVE-2023-37466',
    packages: ['vm2'],
    affected: '<=3.9.19',
    severity: 'critical',
    what: text('可逃出沙箱执行任意代码', 'code escapes from the sandbox'),
  },
  {
    id: 'CVE-2021-23337',
    packages: ['lodash', 'lodash-es'],
    affected: '<4.17.21',
    severity: 'high',
    what: text('template 函数可注入命令', 'commands are injected through the function template'),
  },
  {
    id: 'CVE-2024-21508',
    packages: ['mysql2'],
    affected: '<3.9.4',
    severity: 'critical',
    what: text('连接参数可注入代码并执行', 'code is injected through options of a connection'),
  },
  {
    id: 'CVE-2023-25813',
    packages: ['sequelize'],
    affected: '<6.19.1',
    severity: 'critical',
    what: text('replacements 可注入 SQL', 'SQL is injected through replacements'),
  },
];
