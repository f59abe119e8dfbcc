// The reference page of the test platform's control interface, scripts included: made from the tables it works by.
import type { Fields } from '../../../core/platform/control/field.ts';
import { occasionFields } from '../../../core/platform/control/read-script.ts';
import { type Call, controlCalls } from '../../../core/platform/endpoints/control/control-calls.ts';
import { ownPaths } from '../../../core/platform/own-paths.ts';
import { type Language, say, text } from '../../../core/text.ts';
import { code, fence, page, table } from './markdown.ts';

const title = text('测试平台的控制接口', 'Control interface of the test platform');
const lead = text(
  `测试平台运行时，可以经 HTTP 改变它的行为、查看它收到的请求：\`平台地址${ownPaths.control}\`，请求与应答都是 JSON。首页上的表单和脚本文件用的是同一张操作表。`,
  `While the test platform runs, it can be bent and watched over HTTP at \`ADDRESS${ownPaths.control}\`, in JSON both ways. The forms of its start page and script files use the same table of operations.`,
);
const guard = text(
  '只服务本机程序：POST 须带 `Content-Type: application/json`；来自别的网页（`Origin`、`Sec-Fetch-Site`）或以别的主机名访问的请求得到 403；不发送 CORS 头。内容有误得到 400，逐项写明所在位置、实际值、期望值与办法。',
  'It serves programs on this machine only: a POST needs `Content-Type: application/json`; requests from other web pages (`Origin`, `Sec-Fetch-Site`) or under another host name get 403; no CORS headers are sent. A wrong body gets 400, with place, value found, what was expected and what to do for each mistake.',
);
const overview = text('一览', 'Overview');
const tryTitle = text('试一试', 'Try it');
const scriptTitle = text('脚本文件', 'Script files');
const scriptLead = text(
  '`govauth platform --script FILE` 按文件行事。文件是允许注释和行尾逗号的 JSON：步骤的数组，每步的 `do` 是操作及其内容；`after` 说明何时做，省略则在启动时做。内容有误时，指出所在的行。`reset` 使脚本重新开始。',
  '`govauth platform --script FILE` acts by a file: JSON in which comments and trailing commas are allowed, an array of steps. `do` holds operations and their values; `after` says when, at the start without it. A mistake is told with its line. `reset` makes the script begin anew.',
);

const heads = {
  calls: { zh: ['调用', '作用'], en: ['Call', 'What it does'] },
  fields: { zh: ['字段', '类型', '说明'], en: ['Field', 'Type', 'Meaning'] },
} as const;

const address = 'http://127.0.0.1:9400';

const sampleScript = `[
  // at the start: the first code is refused
  { "do": { "faults": { "faults": ["code-expired"], "times": 1 } } },
  // after the second request to the token endpoint: the gateway is down, five minutes pass
  { "after": { "request": "token", "nth": 2 }, "do": {
    "network": { "endpoint": "token", "status": 503, "times": 1 },
    "clock": { "shift": 300 },
  } },
  // once this persona has logged in: the administrator ends the session
  { "after": { "login": "chen-mo" }, "do": { "end-sessions": { "persona": "chen-mo" } } },
]`;

const nameOf = ({ method, path }: Call): string => `${method} ${ownPaths.control}${path}`;

/** As GitHub makes it from a heading in code. */
const anchorOf = (call: Call): string =>
  nameOf(call)
    .toLowerCase()
    .replace(/[^\w -]/g, '')
    .replaceAll(' ', '-');

function* rowsOf(fields: Fields, language: Language, prefix = ''): Iterable<readonly string[]> {
  for (const [name, field] of Object.entries(fields)) {
    yield [code(prefix + name), say(field.type, language), say(field.help, language)];
    if ('fields' in field) yield* rowsOf(field.fields as Fields, language, `${prefix}${name}.`);
  }
}

const callPart = (call: Call, language: Language): readonly string[] => [
  `### ${code(nameOf(call))}`,
  `${say(call.title, language)}${language === 'zh' ? '。' : '. '}${say(call.help, language)}`,
  table(heads.fields[language], [...rowsOf(call.fields, language)]),
  call.examples.length > 0 ? fence('json', call.examples.map((body) => JSON.stringify(body)).join('\n')) : '',
];

export const controlPage = (language: Language): string =>
  page([
    `# ${say(title, language)}`,
    say(lead, language),
    say(guard, language),
    `## ${say(tryTitle, language)}`,
    fence(
      'sh',
      `govauth platform --control
curl ${address}${ownPaths.control}
curl -H 'content-type: application/json' -d '{"faults":["code-expired"],"times":1}' ${address}${ownPaths.control}/faults
curl -H 'content-type: application/json' -d '{"endpoint":"token","within":30000}' ${address}${ownPaths.control}/expect`,
    ),
    `## ${say(overview, language)}`,
    table(
      heads.calls[language],
      controlCalls.map((call) => [`[${code(nameOf(call))}](#${anchorOf(call)})`, say(call.title, language)]),
    ),
    ...controlCalls.flatMap((call) => callPart(call, language)),
    `## ${say(scriptTitle, language)}`,
    say(scriptLead, language),
    fence('jsonc', sampleScript),
    table(heads.fields[language], [...rowsOf(occasionFields, language, 'after.')]),
  ]);
