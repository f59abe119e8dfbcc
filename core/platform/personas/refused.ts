// People whom the platform lets in nowhere, or not into this system.
import { text } from '../../text.ts';
import type { Persona } from '../platform-shape.ts';
import { picture } from './picture.ts';

export const refused: readonly Persona[] = [
  {
    id: 'disabled-account',
    title: text(
      '账号已停用：平台在自己的页面上拒绝',
      'Account is disabled: the platform refuses on its own page',
    ),
    refused: {
      by: 'page',
      problem: {
        title: text('账号已停用', 'The account is disabled'),
        text: text(
          '该账号已被管理员停用，不能登录。',
          'An administrator has disabled this account; it cannot log in.',
        ),
        hint: text(
          '真实平台也停在自己的页面，业务系统收不到回调；请换一个测试人员。',
          'A real platform stops at its own page too, and the system gets no callback; take another persona.',
        ),
      },
    },
    claims: {
      sub: 'U99000018',
      name: '秦停',
      preferred_username: 'qinting',
      email: 'qinting@example.invalid',
      phone_number: '10000000018',
      id_type: 1,
      id_number: '990100199910100170',
      picture,
      gender: 'male',
      region_code: '990100',
    },
  },
  {
    id: 'not-authorised',
    title: text(
      '未获授权使用此系统：回调带 access_denied',
      'Not authorised for this system: the callback says access_denied',
    ),
    refused: {
      by: 'callback',
      problem: {
        title: text('未获授权', 'Not authorised'),
        text: text('该账号未绑定此系统', 'The account is not bound to this system'),
        hint: text('请管理员在平台上授权。', 'Ask an administrator for access at the platform.'),
      },
    },
    claims: {
      sub: 'U99000019',
      name: '许无权',
      preferred_username: 'xuwuquan',
      email: 'xuwuquan@example.invalid',
      phone_number: '10000000019',
      id_type: 1,
      id_number: '990400197211110182',
      picture,
      gender: 'female',
      region_code: '990400',
    },
  },
];
