// A parsed template file → a JavaScript expression of the context: text, escaped values, choices and repetitions, no more.
//
// Handlebars' own precompiler would need its runtime to be loaded, and that, with the many small functions it makes, took
// longer than all the rest of a generation. The language is Handlebars'; what little of it check-syntax.ts lets pass is
// written out here.

/** The name of the context `up` levels above that of `depth`. */
const contextAt = (depth: number, up: number): string => {
  if (up > depth) throw new Error('`../` leads out of the template');
  return `c${depth - up}`;
};

const loopValues: Readonly<Record<string, (depth: number) => string>> = {
  index: (depth) => `i${depth}`,
  first: (depth) => `(i${depth} === 0)`,
  last: (depth) => `(i${depth} === l${depth}.length - 1)`,
};

function printPath(path: hbs.AST.PathExpression, depth: number): string {
  const parts = path.parts as string[];
  if (path.data) {
    const print = loopValues[parts.join('.')];
    if (!print || depth === 0) throw new Error(`${path.original} is not known here`);
    return print(depth);
  }
  const context = contextAt(depth, path.depth);
  return parts.length === 0 ? context : `at(${context}, ${JSON.stringify(parts)})`;
}

type Block = hbs.AST.BlockStatement;
type Printer = (value: string, block: Block, depth: number) => string;

const otherwise = (block: Block, depth: number): string => printProgram(block.inverse, depth);

const blocks: Readonly<Record<string, Printer>> = {
  if: (value, block, depth) =>
    `(truth(${value}) ? ${printProgram(block.program, depth)} : ${otherwise(block, depth)})`,
  unless: (value, block, depth) =>
    `(truth(${value}) ? ${otherwise(block, depth)} : ${printProgram(block.program, depth)})`,
  each: (value, block, depth) => {
    const inner = depth + 1;
    const item = `(c${inner}, i${inner}, l${inner}) => ${printProgram(block.program, inner)}`;
    return `each(${value}, ${item}, () => ${otherwise(block, depth)})`;
  },
};

const firstPath = ({ params: [param] }: hbs.AST.MustacheStatement | Block): hbs.AST.PathExpression =>
  param as hbs.AST.PathExpression;
const wordOf = ({ path }: hbs.AST.MustacheStatement | Block): string =>
  (path as hbs.AST.PathExpression).original;

const statements: Readonly<Record<string, (statement: never, depth: number) => string>> = {
  CommentStatement: () => '',
  ContentStatement: ({ value }: hbs.AST.ContentStatement) => (value === '' ? '' : JSON.stringify(value)),
  MustacheStatement: (statement: hbs.AST.MustacheStatement, depth) =>
    `escapers.${wordOf(statement)}(${printPath(firstPath(statement), depth)})`,
  BlockStatement: (block: Block, depth) =>
    blocks[wordOf(block)]?.(printPath(firstPath(block), depth), block, depth) ?? '',
};

/** An expression of `c0`, the context; `program` has passed check-syntax.ts. */
export function printProgram(program: hbs.AST.Program | undefined, depth = 0): string {
  const printed = (program?.body ?? []).map(
    (statement) => statements[statement.type]?.(statement as never, depth) ?? '',
  );
  return printed.filter((expression) => expression !== '').join(' + ') || '""';
}
