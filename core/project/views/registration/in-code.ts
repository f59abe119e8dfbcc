// What code says of the registration: literals given to names, in arrays and objects of settings, in constants.
import type { Member, Scope } from '../../../code/code.ts';
import type { Project, ProjectFile } from '../../project.ts';
import { isWritten } from './in-settings.ts';
import { isOfOthers, registrationRole } from './role.ts';
import type { Statement } from './statement.ts';

/** Files without such a word and an address are not read as code. */
const mentioned =
  /(?:redirect|call_?back)_?ur[il]|client_?id|issuer|(?:authorize|authorization|token|user_?info|logout)_?(?:ur[il]|endpoint)|(?:sso|oauth2?|oidc|platform|iam|cas)_?\w{0,12}ur[il]|['"]?(?:base|server|platform|host|callback)['"]?\s*(?:=>|:)/i;
const address = /https?(?::|%3A)/i;

/** `sso` of config/sso.php, `config` of config/config.prod.js and of config.js. */
const settingsFile =
  /(?:^|\/)(?:(?:config|extra|conf)\/(?:[\w-]+\/)*([\w-]+)|(config|settings|sso|oauth2?|oidc))(?:\.[\w-]+)?\.(?:php|[cm]?[jt]s)$/;
const laravelServices = /(?:^|\/)config\/services\.php$/;

function className(scope: Scope | undefined): string {
  let around = scope;
  while (around && around.kind !== 'class') around = around.parent;
  return around?.name ?? '';
}

/** Of an array or object in a variable, the name of that. */
function holderOf(members: readonly Member[]): (member: Member) => string {
  const holders = members.filter(
    ({ kind, value }) => kind !== 'key' && /^(?:object|array)$/.test(value.kind),
  );
  let at = 0;
  let holder: Member | undefined;
  return ({ offset, kind }) => {
    for (let next = holders[at]; next && next.offset <= offset; next = holders[++at]) holder = next;
    return kind === 'key' && holder && offset < holder.offset + holder.length ? holder.path : '';
  };
}

function statementOf(
  { name, path, value, inside }: Member,
  file: ProjectFile,
  holder: string,
): readonly Statement[] {
  const literal = value.kind === 'string' ? (value.literal ?? '') : '';
  if (!isWritten(literal) || literal.includes('\n')) return [];
  const [, inFolder, byName = ''] = settingsFile.exec(file.path) ?? [];
  const inFile = inFolder ?? byName;
  const said = name === 'redirect' && laravelServices.test(file.path) ? `${path}_uri` : path;
  const whole = [inFile || className(inside), holder, said].filter((one) => one !== '').join('.');
  const named =
    registrationRole(whole, literal) ?? (isOfOthers(whole) ? undefined : registrationRole(said, literal));
  // An id is one only beside its registration: in a file of settings.
  if (!named || (named.role === 'client-id' ? inFile === '' : !address.test(literal))) return [];
  const { role, owner: registration } = named;
  const { offset, length } = value;
  const { environment } = file;
  const span = { offset, length };
  return [
    {
      role,
      name: path,
      value: literal,
      derived: false,
      origin: 'code',
      file,
      span,
      part: 0,
      environment,
      registration,
    },
  ];
}

export const registrationInCode = (project: Project): readonly Statement[] =>
  project.ofKind('java', 'javascript', 'php').flatMap((file) => {
    if (file.testCode || file.servedToBrowsers || !mentioned.test(file.text)) return [];
    if (!address.test(file.text) && !settingsFile.test(file.path)) return [];
    const members = file.code?.members ?? [];
    const holder = holderOf(members);
    return members.flatMap((member) => statementOf(member, file, holder(member)));
  });
