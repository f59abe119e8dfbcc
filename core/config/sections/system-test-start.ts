// How the tool starts the system under test, and the other ways to start it.
import { text } from '../../text.ts';

export const systemTestStart = {
  type: 'object',
  additionalProperties: false,
  required: ['command'],
  'x-title': text('怎样启动', 'How to start it'),
  'x-help': text(
    '由本工具启动、重启、停止系统；不写则系统须已在运行。',
    'The tool starts, restarts and stops the system; when absent, it has to be running.',
  ),
  properties: {
    command: {
      type: 'array',
      minItems: 1,
      items: { type: 'string' },
      'x-title': text('命令', 'Command'),
      'x-help': text(
        '程序和参数，逐个写，不经过 shell。',
        'Program and arguments, one by one; no shell is involved.',
      ),
    },
    folder: {
      type: 'string',
      minLength: 1,
      'x-title': text('目录', 'Folder'),
      'x-help': text(
        '在哪里运行，相对本文件，默认本文件所在目录。',
        'Where to run it, relative to this file; the folder of this file by default.',
      ),
    },
    env: {
      type: 'object',
      additionalProperties: { type: 'string' },
      'x-title': text('环境变量', 'Environment'),
      'x-help': text('另外设置的环境变量。', 'Further environment variables.'),
    },
    readyUrl: {
      type: 'string',
      minLength: 1,
      'x-title': text('就绪地址', 'Ready URL'),
      'x-help': text(
        '以 2xx 作答即为就绪，默认业务系统地址有应答。',
        'It is ready once this answers 2xx; by default once the public base URL answers.',
      ),
    },
    brief: {
      type: 'object',
      additionalProperties: false,
      required: ['env'],
      'x-title': text('会话很短', 'Brief sessions'),
      'x-help': text(
        '怎样让会话期限短到可以等：闲置与绝对期限都不超过几秒。',
        'How to make sessions so brief that one can wait for their end: some seconds.',
      ),
      properties: {
        env: {
          type: 'object',
          additionalProperties: { type: 'string' },
          'x-title': text('环境变量', 'Environment'),
          'x-help': text('另外设置的环境变量。', 'Further environment variables.'),
        },
        idleSeconds: {
          type: 'number',
          exclusiveMinimum: 0,
          'x-title': text('闲置期限（秒）', 'Idle limit (seconds)'),
          'x-help': text('这样启动时会话的闲置期限。', 'Idle limit of sessions when started like this.'),
        },
        absoluteSeconds: {
          type: 'number',
          exclusiveMinimum: 0,
          'x-title': text('绝对期限（秒）', 'Absolute limit (seconds)'),
          'x-help': text('这样启动时会话的绝对期限。', 'Absolute limit of sessions when started like this.'),
        },
      },
    },
    proxied: {
      type: 'object',
      additionalProperties: false,
      required: ['url', 'env'],
      'x-title': text('部署在代理之后', 'Behind a proxy'),
      'x-help': text(
        '怎样让系统以为自己在终止 TLS 的代理之后；代理由本工具扮演，不需要证书。',
        'How to make the system believe in a proxy that ends TLS; the tool plays it, no certificate is needed.',
      ),
      properties: {
        url: {
          type: 'string',
          pattern: '^https://',
          'x-title': text('对外地址', 'Public address'),
          'x-help': text(
            '用户那时访问的 https 地址，可带路径；回调地址与退出返回地址在它之下。',
            'The https address people use then, with a path if wanted; redirect URI and return address are below it.',
          ),
        },
        env: {
          type: 'object',
          additionalProperties: { type: 'string' },
          'x-title': text('环境变量', 'Environment'),
          'x-help': text('另外设置的环境变量。', 'Further environment variables.'),
        },
      },
    },
    logFiles: {
      type: 'array',
      items: { type: 'string' },
      'x-title': text('日志文件', 'Log files'),
      'x-help': text(
        '系统写的日志，检查其中有没有秘密，相对上面的目录。',
        'Logs the system writes, searched for secrets; relative to the folder above.',
      ),
    },
  },
} as const;
