// Runs a Lezer parser within bounds: hostile text ends the parse early instead of taking minutes and gigabytes.
import type { Input, Parser, PartialParse, Tree } from '@lezer/common';

/** States on the parser's stack, three numbers each; code of people stays below 300 numbers. */
const deepest = 6000;
/** Steps of error recovery; sound code has none, an error takes ten or twenty. */
const mostRecovery = 10_000;
/** Steps with more than one reading of the text at once (`a < b` may begin a type). */
const mostForked = 300_000;
const chunk = 4096;

/** What Lezer's parse keeps of itself; where a version does not, the bounds that need it are not there. */
interface Insides {
  readonly recovering?: number;
  readonly stacks?: readonly { readonly stack: readonly number[] }[];
}

/** A text that counts how much of it is read: some tokenizers look to the end of the text at every fault. */
class MeteredText implements Input {
  reads = 0;
  readonly lineChunks = false;
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  get length(): number {
    return this.text.length;
  }
  chunk(from: number): string {
    this.reads += 1;
    return this.text.slice(from, from + chunk);
  }
  read(from: number, to: number): string {
    return this.text.slice(from, to);
  }
}

/** The tree of `text`; of its beginning only, where the rest is beyond the bounds. */
export function boundedParse(parser: Parser, text: string): Tree {
  const input = new MeteredText(text);
  const mostReads = 10_000 + (text.length / chunk) * 20;
  const parse: PartialParse & Insides = parser.startParse(input);
  let recovery = 0;
  let forked = 0;
  for (;;) {
    const tree = parse.advance();
    if (tree) return tree;
    if (parse.recovering) recovery += 1;
    const { stacks = [] } = parse;
    if (stacks.length > 1) forked += 1;
    const tooMuch = recovery > mostRecovery || forked > mostForked || input.reads > mostReads;
    const tooDeep = (stacks[0]?.stack.length ?? 0) >= deepest;
    if ((tooMuch || tooDeep) && parse.stoppedAt === null) parse.stopAt(parse.parsedPos);
  }
}
