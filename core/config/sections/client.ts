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

export const signing = {
  type: 'object',
  additionalProperties: false,
  'x-title': text('签名密钥', 'Signing key'),
  'x-help': text(
    '只在平台另发签名密钥时填写：请求的签名用它，不用客户端密钥。',
    'Only where the platform hands out a key of its own for signing requests, besides the client secret.',
  ),
  properties: {
    keyId: {
      type: 'string',
      minLength: 1,
      'x-title': text('签名密钥标识', 'Signing key id'),
      'x-help': text(
        '平台为签名分配的标识（paasid、AccessKey 等），照原样填写。',
        'The id given out for signing (paasid, access key …), exactly as issued.',
      ),
    },
    secret: {
      type: 'string',
      'x-title': text('签名密钥（引用）', 'Signing secret (reference)'),
      'x-help': text(
        '与客户端密钥一样只写引用，例如 ${env:SIGNING_SECRET}。',
        'A reference like that of the client secret, such as ${env:SIGNING_SECRET}.',
      ),
    },
  },
} as const;

export const client = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'secret'],
  'x-title': text('客户端', 'Client'),
  'x-help': text('平台分配给本系统的身份。', 'Who this system is to the platform.'),
  properties: { id: clientId, secret: clientSecret, signing },
} as const;
