// Faults of header lines: doubled, spelled in another way, let through from the browser.
import { text } from '../../../text.ts';
import type { GatewayFault } from '../gateway-fault.ts';

export const headerFaults: readonly GatewayFault[] = [
  {
    id: 'gateway-header-doubled',
    title: text('身份请求头出现两次', 'An identity header comes twice'),
    description: text(
      '网关只追加、不替换：浏览器自带的账号标识（别人的）在前，网关自己的在后；验签读一个、取身份读另一个的系统会认错人。',
      'The gateway adds and does not replace: the account id of somebody else, sent by the browser, comes first and the gateway’s own after it; a system that verifies one and uses the other takes the person for somebody else.',
    ),
    system: 'either',
    remedy: text(
      '身份请求头出现不止一次就当作没有登录；至少验签和取身份要读同一个值。',
      'Where an identity header comes more than once nobody is signed in; at the least verify and use the same value.',
    ),
    before: ({ name, other }) => [[name, other]],
  },
  {
    id: 'gateway-header-underscored',
    title: text('下划线写法的身份请求头被放行', 'An identity header spelled with underscores is let through'),
    description: text(
      '网关只清除连字符写法的请求头，浏览器自带的下划线写法（别人的账号标识）到了系统；CGI、WSGI、PHP 把两种写法看作同一个变量（nginx 的 underscores_in_headers）。',
      'The gateway removes headers spelled with hyphens only, and the browser’s own with underscores, naming somebody else, comes through; to CGI, WSGI and PHP both are one variable (underscores_in_headers of nginx).',
    ),
    system: 'either',
    remedy: text(
      '只读连字符写法的请求头；前面的反向代理保持 underscores_in_headers off。',
      'Read the header spelled with hyphens only, and keep underscores_in_headers off in the proxy before the system.',
    ),
    before: ({ name, other }) => [[name.replaceAll('-', '_'), other]],
  },
  {
    id: 'gateway-header-case',
    title: text('请求头名称大写', 'Names of headers in capitals'),
    description: text(
      '网关把请求头的名称写成大写；名称不分大小写（RFC 9110 §5.1），代理可以随意改写。',
      'The gateway writes the names of its headers in capitals; their case means nothing (RFC 9110 §5.1), and proxies change it at will.',
    ),
    system: 'accept',
    remedy: text(
      '用框架读取请求头的方法（不分大小写），不在原始请求头里逐字查找。',
      'Read headers by the framework’s own means, which ignore case, and not from the raw list.',
    ),
    change: (headers) =>
      Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value])),
  },
  {
    id: 'gateway-headers-forged',
    title: text('浏览器自带的身份请求头被放行', 'Identity that the browser sent itself is let through'),
    description: text(
      '网关不清除浏览器自带的身份请求头，也不加自己的；真实情形是业务系统可以绕过网关直接访问。',
      'The gateway lets identity headers of the browser pass and adds none; in reality the system can be reached around the gateway.',
    ),
    system: 'refuse',
    remedy: text(
      '验证网关的签名与时间，只接受来自网关地址的请求。',
      'Verify signature and time, and accept requests from the gateway’s address only.',
    ),
    letThrough: true,
  },
];
