// The reference page of one platform: what its profile says, where that is known from, and what the wire looks like.
import { schemaAt, type TitledSchema } from '../../../core/document/titled-schema.ts';
import type { Profile } from '../../../core/profile/profile.ts';
import { profileSchema } from '../../../core/profile/schema.ts';
import { type Language, say, type Text, text } from '../../../core/text.ts';
import { code, fence, page, table } from './markdown.ts';
import { sampleMessages } from './sample-messages.ts';
import { gatewayIdentityRows, signingRows } from './signing-rows.ts';

const schema: TitledSchema = profileSchema;

/** The title that the schema gives a listed value. */
function titleOf(path: readonly string[], value: unknown): Text {
  const part = path.reduce<TitledSchema | undefined>(
    (at, name) =>
      name === '[]'
        ? at?.items
        : name === '*'
          ? (at?.additionalProperties as TitledSchema)
          : at && schemaAt(at, [name]),
    schema,
  );
  const index = part?.enum?.indexOf(value) ?? -1;
  return part?.['x-enum-titles']?.[index] ?? text(String(value), String(value));
}

const warning = text(
  '**取值来自公开接入代码，不是标准文本。** 投产前须逐项对照运营方的官方文档，核对后把配置的 `platformConfirmed` 设为 true；与文档不符的，复制本档案为自有档案再改。',
  '**These values were observed in public integration code; they are not the text of a standard.** Compare them one by one with the operator’s document before production, then set `platformConfirmed` in the config; where they differ, copy this profile to one of your own and change it.',
);

const words = {
  endpoints: text('端点', 'Endpoints'),
  signing: text('请求的签名', 'Signed requests'),
  gateway: text('网关注入的身份', 'Identity from the gateway'),
  messages: text('报文', 'On the wire'),
  messagesLead: text('由同一份档案写出，值为虚构：', 'Written from this very profile, with invented values:'),
  claims: text('用户信息', 'Claims'),
  errors: text('错误', 'Errors'),
  evidence: text('取值依据', 'Where the values come from'),
  unknowns: text('待确认事项', 'To be confirmed'),
} as const;

const placesOf = ({ token, code }: Profile['userinfo']): readonly string[] =>
  [token, code].flatMap((placement) => (placement ? [`${placement.in} ${placement.name}`] : []));

const endpointRows = (
  { authorize, token, userinfo, logout, discovery, jwks }: Profile,
  language: Language,
) => {
  const rows: readonly (readonly [Text, string | undefined, string])[] = [
    [text('授权', 'Authorization'), authorize.path, 'GET'],
    [
      text('令牌', 'Token'),
      token?.path,
      token ? `${token.method} · ${token.encoding} · ${token.clientAuthentication}` : '',
    ],
    [text('用户信息', 'Userinfo'), userinfo.path, [userinfo.method, ...placesOf(userinfo)].join(' · ')],
    [text('详细信息', 'Details'), userinfo.detail?.path, userinfo.detail?.method ?? ''],
    [text('退出', 'Logout'), logout?.path, 'GET'],
    [text('发现文档', 'Discovery'), discovery, 'GET'],
    [text('公钥', 'Keys'), jwks, 'GET'],
  ];
  return rows.flatMap(([name, path, how]) =>
    path === undefined ? [] : [[say(name, language), code(path), how]],
  );
};

export function platformPage(profile: Profile, language: Language): string {
  const heads = (zh: readonly string[], en: readonly string[]) => (language === 'zh' ? zh : en);
  const facts = table(heads(['项', '值'], ['Item', 'Value']), [
    [heads(['标识'], ['Id'])[0] ?? '', code(profile.id)],
    [heads(['档案版本'], ['Version'])[0] ?? '', profile.version],
    [heads(['来源'], ['Status'])[0] ?? '', say(titleOf(['status'], profile.status), language)],
    [heads(['流程'], ['Flow'])[0] ?? '', say(titleOf(['flow'], profile.flow), language)],
    ['PKCE', profile.authorize.pkce],
    [heads(['带回 state'], ['Echoes state'])[0] ?? '', profile.authorize.state.echoed],
  ]);
  const claims = Object.entries(profile.claims).map(([name, { path, type, sensitivity, title }]) => [
    code(name),
    say(title, language),
    code(path),
    type,
    say(titleOf(['claims', '*', 'sensitivity'], sensitivity), language),
  ]);
  return page([
    `# ${say(profile.title, language)}`,
    say(profile.description, language),
    profile.status === 'observed' ? say(warning, language) : '',
    facts,
    `## ${say(words.endpoints, language)}`,
    table(heads(['端点', '路径', '方式'], ['Endpoint', 'Path', 'How']), endpointRows(profile, language)),
    profile.signing ? `## ${say(words.signing, language)}` : '',
    table(heads(['项', '值'], ['Item', 'Value']), signingRows(profile.signing, language)),
    profile.gateway ? `## ${say(words.gateway, language)}` : '',
    table(heads(['项', '值'], ['Item', 'Value']), gatewayIdentityRows(profile.gateway, language)),
    `## ${say(words.messages, language)}`,
    say(words.messagesLead, language),
    ...sampleMessages(profile).flatMap(({ title, wire }) => [
      `### ${say(title, language)}`,
      fence('http', wire),
    ]),
    `## ${say(words.claims, language)}`,
    table(
      heads(
        ['标准名', '名称', '平台路径', '类型', '级别'],
        ['Standard name', 'Title', 'Path', 'Type', 'Sensitivity'],
      ),
      claims,
    ),
    profile.errors.length > 0 ? `## ${say(words.errors, language)}` : '',
    table(
      heads(['平台代码', '平台消息', '标准错误码'], ['Code', 'Message', 'Standard error']),
      profile.errors.map(({ code: number, message, error }) => [code(String(number)), message, code(error)]),
    ),
    `## ${say(words.evidence, language)}`,
    table(
      heads(['取值', '依据', '出处'], ['Value', 'Basis', 'Source']),
      profile.evidence.map(({ path, basis, source }) => [
        code(path),
        say(titleOf(['evidence', '[]', 'basis'], basis), language),
        say(source, language),
      ]),
    ),
    profile.unknowns.length > 0 ? `## ${say(words.unknowns, language)}` : '',
    profile.unknowns.map(({ path, what }) => `- ${code(path)} ${say(what, language)}`).join('\n'),
  ]);
}
