// The one source of govauth.config.json: types, JSON Schema, questions and reference docs all come from here.
import { text } from '../text.ts';
import { accounts } from './sections/accounts.ts';
import { audit } from './sections/audit.ts';
import { claims } from './sections/claims.ts';
import { client } from './sections/client.ts';
import { environments } from './sections/environments.ts';
import { gateway } from './sections/gateway.ts';
import { logout } from './sections/logout.ts';
import { proxy } from './sections/proxy.ts';
import { rules } from './sections/rules.ts';
import { session } from './sections/session.ts';
import { system } from './sections/system.ts';
import { systemTest } from './sections/system-test.ts';

// `x-title`, `x-help` and `x-enum-titles` become `title`, `description` and `enumDescriptions`, one per language.
export const configSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  additionalProperties: false,
  required: [
    'platform',
    'stack',
    'system',
    'client',
    'environments',
    'session',
    'accounts',
    'claims',
    'audit',
    'logout',
    'proxy',
  ],
  'x-title': text('政务认证接入配置', 'GovAuth integration config'),
  'x-help': text(
    '一个业务系统接入统一身份认证平台所需的全部信息，由本工具校验、生成代码、实测登录。',
    'All that a business system needs to connect to an identity platform: validated, generated from and logged in with.',
  ),
  properties: {
    $schema: {
      type: 'string',
      'x-title': text('本文件的 JSON Schema', 'JSON Schema of this file'),
      'x-help': text('编辑器据此提示与检查。', 'Editors complete and check by it.'),
    },
    platform: {
      type: 'string',
      minLength: 1,
      'x-title': text('身份认证平台', 'Identity platform'),
      'x-help': text(
        '内置平台档案的 id（govauth platforms 列出），或以 ./ 开头的自有档案文件。',
        'Id of a shipped profile (see `govauth platforms`), or a profile file of your own starting with ./',
      ),
    },
    platformConfirmed: {
      type: 'boolean',
      'x-title': text('已按官方文档核对', 'Confirmed against the official document'),
      'x-help': text(
        '平台档案的取值来自公开代码时，投产前须对照运营方的官方文档核对，核对后填 true。',
        'A profile observed in public code has to be compared with the operator’s document before production; true once that is done.',
      ),
    },
    stack: {
      type: 'string',
      minLength: 1,
      'x-title': text('技术栈', 'Stack'),
      'x-help': text('生成代码所用的模板。', 'The template the integration code is generated from.'),
    },
    system,
    client,
    environments,
    session,
    accounts,
    claims,
    audit,
    logout,
    proxy,
    gateway,
    rules,
    systemTest,
  },
} as const;
