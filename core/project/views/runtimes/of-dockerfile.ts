// Dockerfile → the image that is shipped: the one that the last stage stands on.
import type { Span } from '../../../source/span.ts';

export interface FromImage {
  /** Arguments put in. */
  readonly image: string;
  /** The image as it is written, or what its argument stands for. */
  readonly span: Span;
}

const from = /^[ \t]*FROM[ \t]+(?:--\S+[ \t]+)*(\S+)(?:[ \t]+AS[ \t]+(\S+))?/gim;
const argument = /^[ \t]*ARG[ \t]+(\w+)=["']?([^\s"']*)/gim;

interface Stage extends FromImage {
  readonly alias: string | undefined;
}

/** Undefined without a stage, and where the last one stands on nothing known. */
export function shippedImage(text: string): FromImage | undefined {
  const args = new Map([...text.matchAll(argument)].map(([, name = '', value = '']) => [name, value]));
  const withArguments = (written: string) =>
    written.replace(
      /\$(?:(\w+)|\{(\w+)(?::-([^}]*))?\})/g,
      (whole, plain?: string, braced?: string, or?: string) => {
        return args.get(plain ?? braced ?? '') ?? or ?? whole;
      },
    );
  const stages = [...text.matchAll(from)].map((found): Stage => {
    const [whole, written = '', alias] = found;
    const offset = (found.index ?? 0) + whole.indexOf(written, whole.search(/FROM/i) + 4);
    return { image: withArguments(written), span: { offset, length: written.length }, alias };
  });
  let stage = stages.at(-1);
  for (let index = stages.length - 2; stage && index >= 0; index--) {
    const before = stages[index];
    if (before?.alias !== undefined && before.alias.toLowerCase() === stage.image.toLowerCase())
      stage = before;
  }
  return stage;
}
