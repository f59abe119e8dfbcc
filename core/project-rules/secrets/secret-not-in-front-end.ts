// Nothing that browsers get to read holds a secret.
import type { ProjectFile } from '../../project/project.ts';
import { roleOf } from '../../project/views/credentials/role.ts';
import { credentials } from '../../project/views/credentials.ts';
import { text } from '../../text.ts';
import type { ProjectRule, ProjectViolation } from '../project-rule.ts';
import { isFrontEnd } from './front-end.ts';
import { isPlaceholder } from './placeholder.ts';
import { isIssued, roleNames, shortName } from './role-names.ts';
import { looksDrawn } from './strength.ts';

/** Variables that build tools put into the code they send to browsers. */
const bundled = /^(?:VITE|VUE_APP|REACT_APP|NEXT_PUBLIC|NUXT_PUBLIC|GATSBY|EXPO_PUBLIC|NG_APP)_/;

function* bundledIn(file: ProjectFile): Iterable<ProjectViolation> {
  for (const { key, keySpan } of file.settings.settings) {
    const prefix = bundled.exec(key)?.[0];
    const role = prefix && roleOf(key.slice(prefix.length));
    if (!role || !isIssued(role)) continue;
    yield {
      at: file.at(keySpan),
      message: text(
        `${key} 以 ${prefix} 开头，构建时会写进浏览器下载的代码，密钥不能这样给`,
        `${key} begins with ${prefix}, so the build writes it into the code that browsers download; no secret may go there`,
      ),
      hint: text(
        '换授权码的请求放到后端做，密钥只给后端；这个变量删去，用过的密钥请平台重新发放。',
        'Let the back end exchange the code and have the secret alone; remove this variable and have the secret replaced.',
      ),
    };
  }
}

export const secretNotInFrontEnd: ProjectRule = {
  id: 'secret-not-in-front-end',
  severity: 'error',
  title: text('前端不得持有密钥', 'No secret in the front end'),
  why: text(
    '浏览器下载的代码人人可读：VITE_、VUE_APP_、REACT_APP_、NEXT_PUBLIC_ 等变量在构建时原样写入。浏览器里的客户端保不住密钥，平台也因此不会把它当作机密客户端。',
    'Everybody can read what a browser downloads, and variables such as VITE_, VUE_APP_, REACT_APP_, NEXT_PUBLIC_ are written into it by the build. A client in a browser cannot keep a secret.',
  ),
  remedy: text(
    '前端只跳转到后端的登录入口；授权码由后端用密钥换令牌。已经进过前端的密钥视为泄露，请平台重新发放。',
    'The front end only goes to the login entry of the back end, which exchanges the code with the secret. Treat a secret that was in the front end as leaked and have it replaced.',
  ),
  references: ['RFC 6749 §2.1', 'RFC 6749 §10.1', 'GB/T 22239-2019 8.1.4.8'],
  examples: {
    bad: { '.env.production': 'VITE_CLIENT_ID=zwrz_sfjoa01\nVITE_CLIENT_SECRET=${CLIENT_SECRET}\n' },
    good: { '.env.production': 'VITE_CLIENT_ID=zwrz_sfjoa01\nVITE_LOGIN_PATH=/auth/login\n' },
  },
  *check(project) {
    for (const file of project.ofKind('dotenv')) yield* bundledIn(file);
    for (const { role, origin, file, value, name, span } of credentials(project)) {
      if (origin !== 'code' || role === 'client-id' || !isFrontEnd(project, file)) continue;
      if (isPlaceholder(value) || !looksDrawn(value)) continue;
      const { zh, en } = roleNames[role];
      yield {
        at: file.at(span),
        secret: true,
        message: text(
          `浏览器能读到的代码里写着${zh} ${shortName(name)}（内容不在此显示）`,
          `Code that browsers get to read holds ${en}, ${shortName(name)} (not shown here)`,
        ),
        hint: text(
          '把要用密钥的请求移到后端；这个密钥视为泄露，请重新发放。',
          'Move the request that needs it to the back end; treat the secret as leaked and have it replaced.',
        ),
      };
    }
  },
};
