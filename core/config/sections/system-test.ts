// How a conformance run finds its way around the running system; for a generated one nothing of it is needed.
import { text } from '../../text.ts';
import { systemTestOpenid } from './system-test-openid.ts';
import { systemTestStart } from './system-test-start.ts';

export const systemTest = {
  type: 'object',
  additionalProperties: false,
  'x-title': text('系统检验', 'System test'),
  'x-help': text(
    'govauth test --system 怎样驱动正在运行的系统；本工具生成的系统不用写。',
    'How `govauth test --system` drives the running system; not needed for one that this tool has made.',
  ),
  properties: {
    loginPath: {
      type: 'string',
      minLength: 1,
      'x-title': text('登录入口', 'Login path'),
      'x-help': text(
        '会把浏览器重定向到平台的路径，相对业务系统地址，默认 /auth/login。',
        'The path that redirects the browser to the platform, below the public base URL; /auth/login by default.',
      ),
    },
    whoPath: {
      type: 'string',
      minLength: 1,
      'x-title': text('显示当前用户的路径', 'Who path'),
      'x-help': text(
        '登录后显示当前用户（姓名、登录名、邮箱、标识之一，可掩码）的页面或接口，默认 /api/me。',
        'A page or API that shows the signed-in person (name, login name, e-mail or id; masked will do); /api/me by default.',
      ),
    },
    logout: {
      type: 'object',
      additionalProperties: false,
      required: ['path'],
      'x-title': text('退出', 'Logout'),
      'x-help': text(
        '怎样退出；method 为 POST 时，在首页或当前用户页上找到提交到该路径的表单。',
        'How to log out; for POST the form that goes to this path is looked for on the home page and the who page.',
      ),
      properties: {
        path: {
          type: 'string',
          minLength: 1,
          'x-title': text('退出路径', 'Logout path'),
          'x-help': text('相对业务系统地址。', 'Below the public base URL.'),
        },
        method: {
          type: 'string',
          enum: ['GET', 'POST'],
          'x-enum-titles': [
            text('打开即退出', 'opening it logs out'),
            text('提交表单退出', 'a form logs out'),
          ],
          'x-title': text('方法', 'Method'),
          'x-help': text('默认 POST。', 'POST by default.'),
        },
      },
    },
    shows: {
      type: 'string',
      minLength: 1,
      'x-title': text('登录后才有的文字', 'Shown when signed in'),
      'x-help': text(
        '当前用户页上没有任何个人信息时，写只有登录后才出现的文字。',
        'Words that stand on the who page only when somebody is signed in, where it shows nothing of the person.',
      ),
    },
    personas: {
      type: 'array',
      minItems: 1,
      items: { type: 'string' },
      'x-title': text('有账号的测试人员', 'Test persons with an account'),
      'x-help': text(
        '测试平台上哪些人在本系统有账号；不写则假定首次登录时自动开通。',
        'Which persons of the test platform have an account here; when absent, accounts are taken to be made at the first login.',
      ),
    },
    stranger: {
      type: 'string',
      minLength: 1,
      'x-title': text('没有账号的测试人员', 'Test person without an account'),
      'x-help': text('用来检验没有本地账号的人进不来。', 'To see that nobody gets in without an account.'),
    },
    disabled: {
      type: 'string',
      minLength: 1,
      'x-title': text('账号已停用的测试人员', 'Test person with a disabled account'),
      'x-help': text(
        '他在本系统的账号事先停用，用来检验停用的人进不来。',
        'His account here is disabled beforehand, to see that he does not get in.',
      ),
    },
    returnParameter: {
      type: 'string',
      minLength: 1,
      'x-title': text('返回地址参数', 'Return parameter'),
      'x-help': text(
        '登录入口上“登录后去哪里”的参数名；不写则逐个尝试常见的名字。',
        'Name of the parameter of the login path that says where to go after login; the usual names are tried when absent.',
      ),
    },
    gateway: {
      type: 'object',
      additionalProperties: false,
      'x-title': text('在网关后面', 'Behind the gateway'),
      'x-help': text(
        '系统在网关后面（gateway.enabled）时怎样进入；每个路径都读网关请求头的系统不用写。',
        'How to get in where the system stands behind the gateway (gateway.enabled); not needed where every path reads its headers.',
      ),
      properties: {
        entryPath: {
          type: 'string',
          minLength: 1,
          'x-title': text('读取网关请求头的路径', 'Path that reads the headers'),
          'x-help': text(
            '只有这个路径读取网关的请求头时填写，默认即显示当前用户的路径。',
            'Where only this path reads the gateway’s headers; the who path by default.',
          ),
        },
        prefix: {
          type: 'string',
          enum: ['test', 'production'],
          'x-enum-titles': [
            text('测试环境的前缀', 'as in the test environment'),
            text('生产环境的前缀', 'as in production'),
          ],
          'x-title': text('请求头前缀', 'Prefix of the headers'),
          'x-help': text(
            '系统读哪个环境的请求头，默认测试环境。',
            'Of which environment the system reads the headers; that of tests by default.',
          ),
        },
      },
    },
    parallelLogins: {
      type: 'integer',
      minimum: 2,
      'x-title': text('并发登录数', 'Parallel logins'),
      'x-help': text(
        '同时登录多少个浏览器，默认 50，至多 1000。',
        'How many browsers log in at once; 50 by default, 1,000 at most.',
      ),
    },
    openid: systemTestOpenid,
    start: systemTestStart,
  },
} as const;
