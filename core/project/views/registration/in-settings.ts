// What settings files say of the registration: Spring, .env, compose.
import type { EnvironmentName } from '../../../config/config.ts';
import type { Span } from '../../../source/span.ts';
import { environmentNamed } from '../../file-purpose.ts';
import type { Project, ProjectFile } from '../../project.ts';
import { spring } from '../spring.ts';
import { registrationRole } from './role.ts';
import type { Statement } from './statement.ts';

const example = /(?:^|[._-])(?:example|sample|template|tmpl|tpl|dist|default)s?(?:[._-]|$)/i;
const isExample = (path: string): boolean => example.test(path.slice(path.lastIndexOf('/') + 1));

/** Waits for somebody to fill it in: `${X}`, `{{x}}`, `@x@`, `%X%`, `<%= x %>`, `$X`. */
const open = /\$\{|\$\(|#\{|\{\{|<%|^\$[A-Za-z_]\w*$|^@[\w.-]+@$|^%[A-Za-z_]\w*%|__\w+__/;
/** Templates of Spring Security: `{baseUrl}/login/oauth2/code/{registrationId}`. */
const template = /\{(?:base(?:Url|Scheme|Host|Port|Path)|registrationId|action)\}/;

export const isWritten = (value: string): boolean =>
  value.length <= longest && value.trim() !== '' && !open.test(value) && !template.test(value);

/** A longer one was not typed by a person. */
const longest = 2_000;

const telling = /(?:uri|url|endpoint|issuer|clientid|base|server|host|platform|address|redirect|callback)$/;

function inSpring(project: Project): readonly Statement[] {
  const found = spring(project)
    .all(telling)
    .flatMap((one): Statement[] => {
      const value = 'literal' in one.resolved ? one.resolved.literal : '';
      const named = one.applies ? registrationRole(one.key, value) : undefined;
      if (!named || !isWritten(value)) return [];
      const { file, valueSpan: span, part, environment, key: name } = one;
      const { role, owner } = named;
      const derived = value !== one.value;
      return [
        {
          role,
          name,
          value,
          derived,
          origin: 'settings',
          file,
          span,
          part,
          environment,
          registration: owner,
        },
      ];
    });
  // One for several environments says nothing of a single one.
  const byPlace = Map.groupBy(found, ({ file, span }) => `${file.path}:${span.offset}`);
  return [...byPlace.values()].flatMap(([first, ...others]) =>
    first ? [others.length > 0 ? { ...first, environment: undefined } : first] : [],
  );
}

interface Variable {
  readonly name: string;
  readonly value: string;
  readonly span: Span;
  readonly environment: EnvironmentName | undefined;
}

const says = /^(?:APP_ENV|NODE_ENV|SPRING_PROFILES_ACTIVE)$/;

function variablesOfDotenv({ environment, settings: { settings } }: ProjectFile): readonly Variable[] {
  const own = settings.find(({ key }) => says.test(key));
  const told = environment ?? (own && environmentNamed(own.value.trim()));
  return settings.map(({ key: name, value, valueSpan: span }) => ({ name, value, span, environment: told }));
}

const mapped = /^services\..+\.environment\.([A-Za-z_]\w*)$/;
const listed = /^services\..+\.environment\[\d+\]$/;
const assignment = /^([A-Za-z_]\w*)=(.*)$/s;

/** An item `NAME=value` has the place of the value alone. */
function variablesOfCompose({ environment, settings: { settings }, text }: ProjectFile): readonly Variable[] {
  return settings.flatMap(({ key, value, valueSpan: span }): Variable[] => {
    const name = mapped.exec(key)?.[1];
    if (name !== undefined) return [{ name, value, span, environment }];
    const [, itemName, itemValue = ''] = (listed.test(key) && assignment.exec(value)) || [];
    const typed = text.slice(span.offset, span.offset + span.length);
    const from = typed.indexOf('=') + 1;
    if (itemName === undefined || from === 0) return [];
    const length = span.length - from - (/["']$/.test(typed) ? 1 : 0);
    return [{ name: itemName, value: itemValue, span: { offset: span.offset + from, length }, environment }];
  });
}

const inVariables = (file: ProjectFile): readonly Statement[] =>
  (file.kind === 'compose' ? variablesOfCompose(file) : variablesOfDotenv(file)).flatMap(
    (one): Statement[] => {
      const named = registrationRole(one.name, one.value);
      if (!named || !isWritten(one.value)) return [];
      const { role, owner: registration } = named;
      return [{ ...one, role, registration, derived: false, origin: 'settings', file, part: 0 }];
    },
  );

/** Files that are to be copied and filled in are left out. */
export const registrationInSettings = (project: Project): readonly Statement[] => [
  ...inSpring(project).filter(({ file }) => !isExample(file.path)),
  ...project
    .ofKind('dotenv', 'compose')
    .filter(({ path, testCode }) => !testCode && !isExample(path))
    .flatMap(inVariables),
];
