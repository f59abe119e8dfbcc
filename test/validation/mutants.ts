// Ways to spoil the source of a rule: where it judges, turned into the opposite.
import { parser } from '@lezer/javascript';

export interface Mutation {
  readonly line: number;
  readonly what: string;
  readonly source: string;
}

const opposite: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '>=',
  '>': '<=',
  '<=': '>',
  '>=': '<',
  '&&': '||',
  '||': '&&',
};

/** Where the rule is described: nothing there decides anything. */
const described = /^\s*(?:title|why|remedy|hint|message|references|examples): /;

const replaced = (source: string, from: number, to: number, text: string): string =>
  source.slice(0, from) + text + source.slice(to);

const lineAt = (source: string, offset: number): number => source.slice(0, offset).split('\n').length;

/** The rule that finds nothing: there is always this one. */
function silent(source: string): Mutation[] {
  const head = /\*?check(?:\([\s\S]*?\)(?:: [\w<>[\] ]+)? \{|: )/.exec(source);
  if (!head) return [];
  const end = head.index + head[0].length;
  const body = head[0].endsWith('{')
    ? replaced(source, end, end, ' if (Date.now() > 0) return;')
    : replaced(source, end, end, '() => [], never: ');
  return [{ line: lineAt(source, head.index), what: 'finds nothing', source: body }];
}

/** In the order of the text, the silent one first. */
export function mutationsOf(source: string): readonly Mutation[] {
  const tree = parser.configure({ dialect: 'ts' }).parse(source);
  const found: Mutation[] = [];
  const add = (from: number, to: number, text: string) => {
    const line = lineAt(source, from);
    if (described.test(source.split('\n')[line - 1] ?? '')) return;
    const what = `${source.slice(from, to)} → ${text}`;
    found.push({ line, what, source: replaced(source, from, to, text) });
  };
  tree.iterate({
    enter: ({ name, from, to, node }) => {
      const text = source.slice(from, to);
      if (name === 'RegExp') add(from, to, '/(?!)/g');
      else if (
        /^(?:CompareOp|LogicOp|EqOp|ArithOp)$/.test(name) &&
        opposite[text] &&
        node.parent?.name === 'BinaryExpression'
      )
        add(from, to, opposite[text]);
      else if (name === 'IfStatement') {
        const condition = node.getChild('ParenthesizedExpression');
        if (condition) add(condition.from, condition.to, `(!${source.slice(condition.from, condition.to)})`);
      }
    },
  });
  return [...silent(source), ...found];
}
