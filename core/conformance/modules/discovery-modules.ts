// The discovery document: that it is read, and what it says is used.
import { text } from '../../text.ts';
import { cleanLogin } from '../clean-login.ts';
import { type Module, module } from '../module.ts';
import { readAnew } from '../read-anew.ts';
import { unasked } from '../unasked.ts';

const notStarted = text(
  '系统没有由工具启动，可能早已读过发现文档，不能让它重新读取；在 systemTest 里写 "start" 后适用。',
  'The system was not started by the tool, may have read the discovery document long ago and cannot be made to read it anew; it applies with "start" in `systemTest`.',
);

const base = {
  kind: 'positive',
  expects: text('建立会话，显示正确的人', 'A session for the right person'),
  plans: ['basic', 'full'],
  alone: true,
  reads: 'discovery',
  cause: text('系统拒绝了一次完全正常的登录。', 'The system refuses a login in which nothing is wrong.'),
  hint: text(
    '对照往来报文里的发现文档，看系统取了其中的哪些地址。',
    'Compare the exchanges with the discovery document: which of its addresses did the system take?',
  ),
} as const;

export const discoveryModules: readonly Module[] = [
  module({
    ...base,
    id: 'client-test-discovery-openid-config',
    title: text('读取并使用发现文档', 'The discovery document is read and used'),
    plays: text(
      '平台提供发现文档；系统登录时没有读它的，重新启动后再登录一次',
      'The platform has a discovery document; a system that does not read it at a login is started anew for another one',
    ),
    references: ['OIDC Discovery §4'],
    notApplicable: ({ profile, system }) => {
      if (!profile.discovery)
        return text(
          '这个平台没有发现文档：端点是固定的，写在系统的配置里。',
          'This platform has no discovery document: its endpoints are fixed and stand in the configuration of the system.',
        );
      return system ? undefined : notStarted;
    },
    play: (play) =>
      readAnew(play, ['discovery'], async () => {
        const failure = await cleanLogin(play);
        if (failure || play.seat.seen('discovery').length > 0) return failure;
        return {
          message: text(
            '系统重启后登录，没有读取发现文档：端点是写死的。',
            'The system logged in after a restart without reading the discovery document: its endpoints are fixed.',
          ),
          cause: text(
            '各端点的地址逐个写在系统的配置里。',
            'The addresses of the endpoints stand one by one in the configuration of the system.',
          ),
          hint: text(
            '只配置 issuer，其余由协议库从发现文档读取；做不到时，平台更换地址须人工跟进。',
            'Configure the issuer alone and let the library read the rest; where it cannot, somebody has to follow the platform’s changes.',
          ),
        };
      }),
  }),
  module({
    ...base,
    id: 'client-test-discovery-jwks-uri-keys',
    title: text('公钥地址取自发现文档', 'The address of the keys comes from discovery'),
    plays: text('jwks_uri 换成只在本次运行有效的地址', 'jwks_uri is an address of this run alone'),
    references: ['OIDC Discovery §3'],
    notApplicable: ({ profile, system }) => {
      if (!profile.discovery || !profile.jwks)
        return text(
          '这个平台没有发现文档和公钥地址，系统没有公钥要取。',
          'This platform has no discovery document and no keys, so there are none to fetch.',
        );
      return system ? undefined : notStarted;
    },
    async play(play) {
      play.seat.rewrite('discovery', (answer) => ({
        ...answer,
        body: answer.body.replace(/("jwks_uri":"[^"]*)"/, '$1?run=this"'),
      }));
      return readAnew(play, ['discovery'], async () => {
        const judgement = (await cleanLogin(play)) ?? unasked(play, 'jwks');
        const asked = play.seat.seen('jwks').map(({ request }) => request.url);
        if (judgement || asked.some((url) => url.endsWith('?run=this'))) return judgement;
        return {
          message: text(
            '系统没有用发现文档里的 jwks_uri 取公钥。',
            'The system did not fetch the keys from the jwks_uri of the discovery document.',
          ),
          cause: text('公钥的地址是写死的。', 'The address of the keys is fixed.'),
          hint: text('从发现文档读取 jwks_uri。', 'Read jwks_uri from the discovery document.'),
          proof: asked.join('\n'),
        };
      });
    },
  }),
];
