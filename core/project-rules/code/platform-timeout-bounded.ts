// Calls to the platform end after a time that was set.
import type { Call, Code } from '../../code/code.ts';
import { type Project, type ProjectFile, view } from '../../project/project.ts';
import type { Span } from '../../source/span.ts';
import { text } from '../../text.ts';
import type { ProjectRule } from '../project-rule.ts';
import { type CodeFile, serverCode } from './code-files.ts';

const fetchesTokens = /authorization_code|access_?token|\/oauth2?\/|user_?info/i;

/** Clients that wait forever unless told otherwise, and the words that tell. */
interface Client {
  readonly language: Code['language'];
  readonly named: (call: Call) => boolean;
  /** Said in the same file, or anywhere in the code of the system. */
  readonly told: RegExp;
  readonly anywhere?: true;
  readonly name: string;
}

const clients: readonly Client[] = [
  {
    ...{ language: 'php', name: 'curl', told: /CURLOPT_TIMEOUT/ },
    named: ({ name, receiver }) => name === 'curl_init' && receiver === '',
  },
  {
    ...{ language: 'java', name: 'HttpURLConnection', told: /setReadTimeout|setConnectTimeout/ },
    named: ({ name, args }) => name === 'openConnection' && args.length === 0,
  },
  {
    ...{ language: 'java', name: 'RestTemplate', told: /Timeout|ClientHttpRequestFactory/, anywhere: true },
    named: ({ kind, name, args }) => kind === 'new' && name === 'RestTemplate' && args.length === 0,
  },
  {
    ...{ language: 'javascript', name: 'axios', told: /timeout|AbortSignal|\bsignal\b/i, anywhere: true },
    named: ({ name, receiver }) => receiver === 'axios' && /^(?:get|post|request)$/.test(name),
  },
];

const isToldAnywhere = view((project: Project): ReadonlySet<Client> => {
  const texts = [...serverCode(project)];
  return new Set(
    clients.filter((client) =>
      texts.some(({ file, code }) => code.language === client.language && client.told.test(file.text)),
    ),
  );
});

function endless(project: Project, { file, code }: CodeFile): readonly (readonly [Client, Span])[] {
  return clients.flatMap((client) => {
    if (client.language !== code.language || client.told.test(file.text)) return [];
    if (client.anywhere && isToldAnywhere(project).has(client)) return [];
    const call = code.calls.find(client.named);
    return call ? [[client, call.nameSpan] as const] : [];
  });
}

function* endlessCalls(project: Project): Iterable<readonly [ProjectFile, Client, Span]> {
  for (const one of serverCode(project))
    if (fetchesTokens.test(one.file.text))
      for (const [client, span] of endless(project, one)) yield [one.file, client, span];
}

export const platformTimeoutBounded: ProjectRule = {
  id: 'platform-timeout-bounded',
  severity: 'warning',
  title: text('访问平台必须设超时', 'Calls to the platform have a timeout'),
  why: text(
    '这些客户端默认一直等下去。平台一慢，登录请求就占满线程或进程，整个系统跟着停住，不需要登录的页面也打不开。',
    'These clients wait forever by default. When the platform is slow, logins fill all threads or processes and the whole system stands still, pages without a login too.',
  ),
  remedy: text(
    '连接 5 秒、读取 10 秒左右，超时按登录失败处理；授权码只能用一次，换令牌不要自动重试。',
    'About 5 s to connect and 10 s to read; treat a timeout as a failed login. A code works once: do not repeat its exchange by itself.',
  ),
  references: ['RFC 6749 §4.1.2'],
  examples: {
    bad: {
      'src/Sso.php':
        "<?php\n$ch = curl_init($userinfo . '?access_token=' . urlencode($token));\ncurl_setopt($ch, CURLOPT_RETURNTRANSFER, true);\n$answer = curl_exec($ch);\n",
    },
    good: {
      'src/Sso.php':
        "<?php\n$ch = curl_init($userinfo . '?access_token=' . urlencode($token));\ncurl_setopt($ch, CURLOPT_RETURNTRANSFER, true);\ncurl_setopt($ch, CURLOPT_TIMEOUT, 10);\n$answer = curl_exec($ch);\n",
    },
  },
  *check(project) {
    for (const [file, { name }, span] of endlessCalls(project))
      yield {
        at: file.at(span),
        environment: file.environment,
        message: text(
          `${name} 访问平台没有设超时，会一直等下去`,
          `${name} asks the platform without a timeout and waits forever`,
        ),
        hint: text('设连接超时约 5 秒、读取超时约 10 秒。', 'Set about 5 s to connect and 10 s to read.'),
      };
  },
};
