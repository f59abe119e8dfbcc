// govauth platform: the embedded test platform, until it is stopped.
import { text } from '../../core/text.ts';
import type { Command } from '../command.ts';
import { platformOption } from './choices.ts';

export const platform: Command = {
  name: 'platform',
  summary: text('启动内置测试平台', 'Start the embedded test platform'),
  positional: '',
  options: {
    ...platformOption,
    port: { type: 'string', value: 'N', help: text('端口，0 为任意空闲端口', 'Port; 0 takes a free one') },
    config: {
      type: 'string',
      value: 'FILE',
      help: text(
        '登记这份配置的本机客户端，并用它的平台与地址',
        'Register the local client of this config; its platform and address are used',
      ),
    },
    gateway: {
      type: 'string',
      value: 'N',
      help: text(
        '另在这个端口充当网关：登录后以签名的请求头把身份转给业务系统（平台档案须有 gateway）',
        'Play the gateway too, on this port: after a login the system is told who is there in signed headers (the profile has to have a gateway)',
      ),
    },
    upstream: {
      type: 'string',
      value: 'URL',
      help: text(
        '网关后面的业务系统，默认 http://127.0.0.1:3000',
        'The system behind the gateway, http://127.0.0.1:3000 unless told',
      ),
    },
    fault: {
      type: 'string',
      value: 'ID',
      help: text(
        '让平台犯这个错误（可用逗号分隔多个）',
        'Make the platform commit this fault (several with commas)',
      ),
    },
    https: {
      type: 'boolean',
      help: text(
        '使用 https；本机 CA 首次使用时生成，并打印其证书路径供 caFile 引用',
        'Use https; a local CA is made at the first use, and its certificate’s path is printed for caFile',
      ),
    },
    control: {
      type: 'boolean',
      help: text('打印控制接口的地址', 'Print the address of the control interface'),
    },
    script: {
      type: 'string',
      value: 'FILE',
      help: text(
        '按脚本（允许注释的 JSON）改变平台的行为',
        'Bend the platform by a script (JSON with comments)',
      ),
    },
  },
  load: () => import('../actions/platform.ts'),
};
