// The statistics page of Druid: everybody who knows its path may look, or needs a password everybody knows.
import type { Place } from '../../errors.ts';
import type { Project, ProjectFile } from '../../project/project.ts';
import { isYes, type ServingSetting, servingSettings } from '../../project/views/serving-settings.ts';
import type { XmlElement } from '../../source/xml.ts';
import { isKnownPassword } from './known-password.ts';
import { serverCode } from './server-code.ts';

interface OpenConsole {
  readonly at: Place;
  readonly environment: ServingSetting['environment'];
  /** none: it asks for no password. */
  readonly password: 'none' | 'known';
}

const allows = (value: string | undefined): boolean =>
  value !== undefined && /^[\s\d.,:/]*\d[\s\d.,:/]*$/.test(value);

/** What is wrong with its login; undefined where addresses are named or the password is its own. */
function weakness(login: {
  readonly account: string | undefined;
  readonly password: string | undefined;
  readonly allow: string | undefined;
}): OpenConsole['password'] | undefined {
  if (allows(login.allow) && !/0\.0\.0\.0/.test(login.allow ?? '')) return undefined;
  if (!login.password?.trim()) return 'none';
  return isKnownPassword(login.password, login.account) ? 'known' : undefined;
}

const servlet = /^(.*\.)?statviewservlet\.([a-z]+)$/;

/** A password that is filled in elsewhere is none of these. */
const waits = ({ settings: { settings } }: ProjectFile): boolean =>
  settings.some(({ key, value }) => /login-?password$/i.test(key) && value.includes('$'));

function* bySettings(project: Project): Iterable<OpenConsole> {
  const own = servingSettings(project).filter(
    ({ canonical, source }) => source === 'spring' && servlet.test(canonical),
  );
  const waiting = new Set(own.map(({ file }) => file).filter(waits));
  for (const settings of Map.groupBy(own, ({ canonical, file }) => {
    const folder = file.path.slice(0, Math.max(0, file.path.lastIndexOf('/')));
    return `${folder} ${servlet.exec(canonical)?.[1] ?? ''}`;
  }).values()) {
    const of = (name: string) => settings.find(({ canonical }) => servlet.exec(canonical)?.[2] === name);
    const enabled = of('enabled');
    if (!enabled || !isYes(enabled)) continue;
    const password = of('loginpassword');
    const account = of('loginusername');
    const found = weakness({ account: account?.value, password: password?.value, allow: of('allow')?.value });
    const isOpen = waiting.has(enabled.file);
    const { at, environment } = found === 'known' && password ? password : enabled;
    if (found && !(found === 'none' && isOpen)) yield { at, environment, password: found };
  }
}

const childText = ({ children }: XmlElement, name: string): string | undefined =>
  children.find((child) => child.name === name)?.text.trim();

function inWebXml(file: ProjectFile, servletElement: XmlElement): OpenConsole | undefined {
  const params = servletElement.children.filter(({ name }) => name === 'init-param');
  const of = (name: string) => params.find((param) => childText(param, 'param-name') === name);
  const value = (name: string) => {
    const param = of(name);
    return param && (childText(param, 'param-value') ?? '');
  };
  const password = value('loginPassword');
  const found = weakness({ account: value('loginUsername'), password, allow: value('allow') });
  const told =
    found === 'known'
      ? of('loginPassword')?.children.find(({ name }) => name === 'param-value')
      : servletElement.children.find(({ name }) => name === 'servlet-class');
  return found && { at: file.at(told?.textSpan ?? servletElement), environment: undefined, password: found };
}

const isDruid = (element: XmlElement): boolean =>
  element.name === 'servlet' && childText(element, 'servlet-class')?.endsWith('.StatViewServlet') === true;

const byWebXml = (project: Project): readonly OpenConsole[] =>
  project
    .ofKind('web-xml')
    .filter(({ testCode }) => !testCode)
    .flatMap((file) =>
      (file.xml.root?.children ?? []).filter(isDruid).flatMap((element) => inWebXml(file, element) ?? []),
    );

/** `addInitParameter("loginPassword", "…")`, or the same put into a map. */
function inJava(
  file: ProjectFile,
  calls: NonNullable<ProjectFile['code']>['calls'],
): OpenConsole | undefined {
  const made = calls.find(({ kind, name }) => kind === 'new' && name === 'StatViewServlet');
  if (!made) return undefined;
  const given = (name: string) =>
    calls.find(({ args }) => args.length === 2 && args[0]?.literal === name)?.args[1];
  const [account, password, allow] = [given('loginUsername'), given('loginPassword'), given('allow')];
  const isUnread = (value: typeof password) => value !== undefined && value.literal === undefined;
  const isElsewhere = !password && /loginPassword|LOGIN_PASSWORD|login-password/i.test(file.text);
  if (isUnread(password) || isUnread(allow) || isElsewhere) return undefined;
  const found = weakness({ account: account?.literal, password: password?.literal, allow: allow?.literal });
  const span = found === 'known' && password ? password : made;
  return found && { at: file.at(span), environment: undefined, password: found };
}

function* byJava(project: Project): Iterable<OpenConsole> {
  for (const { file, code } of serverCode(project, ['java'], /new StatViewServlet/)) {
    const found = inJava(file, code.calls);
    if (found) yield found;
  }
}

export function* openDruidConsoles(project: Project): Iterable<OpenConsole> {
  yield* bySettings(project);
  yield* byWebXml(project);
  yield* byJava(project);
}
