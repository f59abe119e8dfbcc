// What a template file may say: our escapers around one value each, and if, unless, each. Nothing prints unescaped.
import Handlebars from 'handlebars';
import { escapers } from '../../core/generate/escapers.ts';

const blocks = new Set(['if', 'unless', 'each']);

type Node = hbs.AST.Node;

class Syntax extends Handlebars.Visitor {
  readonly #file: string;

  constructor(file: string) {
    super();
    this.#file = file;
  }

  #refuse(node: Node, what: string): never {
    const { line, column } = node.loc.start;
    throw new Error(`${this.#file}:${line}:${column + 1}: ${what}`);
  }

  #checkCall(node: hbs.AST.MustacheStatement | hbs.AST.BlockStatement, words: ReadonlySet<string>): void {
    const name = node.path.type === 'PathExpression' ? (node.path as hbs.AST.PathExpression).original : '';
    const [param, ...more] = node.params;
    if (!words.has(name)) this.#refuse(node, `{{${name}}}: expected one of ${[...words].join(', ')}`);
    if (!param || more.length > 0 || node.hash) this.#refuse(node, `{{${name}}} takes exactly one value`);
    if (param.type !== 'PathExpression') this.#refuse(node, `{{${name}}} takes the name of a value`);
  }

  override MustacheStatement(node: hbs.AST.MustacheStatement): void {
    this.#checkCall(node, new Set(Object.keys(escapers)));
    if (!node.escaped) this.#refuse(node, 'three braces are not used: the escapers do what is needed');
  }

  override BlockStatement(node: hbs.AST.BlockStatement): void {
    this.#checkCall(node, blocks);
    super.BlockStatement(node);
  }

  override PartialStatement(node: Node): void {
    this.#refuse(node, 'partials are not used: a file reads whole');
  }
  override PartialBlockStatement(node: Node): void {
    this.#refuse(node, 'partials are not used: a file reads whole');
  }
  override Decorator(node: Node): void {
    this.#refuse(node, 'decorators are not used');
  }
  override DecoratorBlock(node: Node): void {
    this.#refuse(node, 'decorators are not used');
  }
}

/** Parses `source`; throws with file, line and column for anything but the words above. */
export function parseTemplateFile(source: string, file: string): hbs.AST.Program {
  const program = Handlebars.parse(source, { srcName: file });
  new Syntax(file).accept(program);
  return program;
}
