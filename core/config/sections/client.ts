// The client the platform knows the system by; environments may have their own.
import { text } from '../../text.ts';

export const clientId = {
  type: 'string',
  minLength: 1,
  'x-title': text('客户端标识 client_id', 'Client id'),
  'x-help': text(
    '平台运营方分配的 client_id，照原样填写。',
    'The client_id given out by the operator of the platform, exactly as issued.',
  ),
} as const;

export const clientSecret = {
  type: 'string',
  'x-title': text('客户端密钥（引用）', 'Client secret (reference)'),
  'x-help': text(
    '只写引用，不写密钥本身：${env:变量名} 取自环境变量或项目的 .env，${secret:名称} 取自 VS Code 的密钥存储。',
    'A reference, never the secret itself: ${env:NAME} reads an environment variable or the project’s .env, ${secret:NAME} reads the secret store of VS Code.',
  ),
} as const;

export const client = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'secret'],
  'x-title': text('客户端', 'Client'),
  'x-help': text('平台分配给本系统的身份。', 'Who this system is to the platform.'),
  properties: { id: clientId, secret: clientSecret },
} as const;
