// The paths that code serves: mappings of Java, routes of Express, Nest, Laravel, ThinkPHP. Where a router is mounted is not followed.
import type { Argument, Call, Value } from '../../code/code.ts';
import type { Span } from '../../source/span.ts';
import { type Project, type ProjectFile, view } from '../project.ts';

export interface Route {
  /** Starts with `/`; that of the class before that of the method. */
  readonly path: string;
  readonly file: ProjectFile;
  readonly span: Span;
}

const mapping = /^(?:Get|Post|Put|Request|All)(?:Mapping)?$|^Route$/;
const ofClass = /^(?:RequestMapping|Controller|Route)$/;
const verbs = /^(?:get|post|all|any|use|route|rule|match|redirect)$/;
const router = /(?:^|[^\w])(?:app|router|server|fastify|\w*Router|Route|\$r(?:outer)?|\$app)$/;

const literals = (value: Value | undefined): readonly Value[] => {
  if (value?.kind === 'string') return [value];
  return value?.kind === 'array' ? (value.parts ?? []).filter(({ kind }) => kind === 'string') : [];
};

const pathOf = ({ args }: Call): Argument | undefined =>
  args.find(({ name }) => name === 'value' || name === 'path') ?? args.find(({ name }) => name === undefined);

/** `a/` and `/b` are `/a/b`. */
const joined = (...parts: readonly string[]): string =>
  `/${parts
    .flatMap((part) => part.split('/'))
    .filter((part) => part !== '')
    .join('/')}`;

function annotated(file: ProjectFile, calls: readonly Call[]): readonly Route[] {
  const prefixes = new Map(
    calls
      .filter(({ name, on }) => on?.kind === 'class' && ofClass.test(name))
      .map((call) => [call.on, literals(pathOf(call)).map(({ literal = '' }) => literal)] as const),
  );
  return calls
    .filter(({ name, on }) => on?.kind === 'function' && mapping.test(name))
    .flatMap((call) => {
      const own = prefixes.get(call.on?.parent) ?? [];
      return literals(pathOf(call)).flatMap((value) =>
        (own.length > 0 ? own : ['']).map((prefix) => ({
          path: joined(prefix, value.literal ?? ''),
          file,
          span: { offset: value.offset, length: value.length },
        })),
      );
    });
}

const called = (file: ProjectFile, calls: readonly Call[]): readonly Route[] =>
  calls.flatMap(({ name, receiver, args: [first] }) =>
    first?.kind === 'string' && verbs.test(name) && router.test(receiver.replace(/(?:->|::|\.)$/, ''))
      ? [{ path: joined(first.literal ?? ''), file, span: { offset: first.offset, length: first.length } }]
      : [],
  );

const mentioned = /Mapping|Controller|Route|\.(?:get|post|all|use)\(/;

export const routes = view((project: Project): readonly Route[] =>
  project.ofKind('java', 'javascript', 'php').flatMap((file) => {
    if (file.testCode || file.servedToBrowsers || !mentioned.test(file.text)) return [];
    const calls = file.code?.calls ?? [];
    return [
      ...annotated(
        file,
        calls.filter(({ kind }) => kind === 'annotation'),
      ),
      ...called(
        file,
        calls.filter(({ kind }) => kind === 'call'),
      ),
    ];
  }),
);
