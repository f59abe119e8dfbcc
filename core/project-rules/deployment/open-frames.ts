// Code that takes the protection from framing away.
import type { Call, Value } from '../../code/code.ts';
import type { Span } from '../../source/span.ts';
import { givenHeaders } from './given-headers.ts';
import type { ServerCode } from './server-code.ts';

interface OpenFrame {
  readonly span: Span;
  readonly what: string;
}

const disables = (value: Value | undefined): boolean =>
  value !== undefined &&
  /(?:\.|::)disable(?:\(\))?\s*;?\s*\}?$/.test(value.text.slice(0, 200)) &&
  value.length < 200;

/** `frameOptions().disable()`, `frameOptions(it -> it.disable())`, `headers().disable()`. */
function ofSpring({ name, receiver, args, nameSpan }: Call): OpenFrame | undefined {
  const chained = /(frameOptions|\bheaders)\(\)\s*\.?$/.exec(receiver.slice(-60));
  if (name === 'disable' && chained) return { span: nameSpan, what: `${chained[1]}().disable()` };
  const [given] = args;
  if (name === 'frameOptions' && given && disables(given)) return { span: given, what: 'frameOptions' };
  const isWhole =
    name === 'headers' && given && /^(?:\w+\s*->\s*\w+\.disable\(\)|\w+::disable)$/.test(given.text);
  return isWhole ? { span: given, what: 'headers' } : undefined;
}

const isOff = (value: Value | undefined): boolean => value?.kind === 'boolean' && value.literal === 'false';

/** Helmet says it twice, in X-Frame-Options and in its policy: both are off. */
function ofHelmet({ name, args: [options] }: Call): OpenFrame | undefined {
  const of = (...names: readonly string[]) =>
    options?.members?.find(({ path }) => names.includes(path))?.value;
  const frames = of('frameguard', 'xFrameOptions');
  const isOpen = name === 'helmet' && isOff(frames) && isOff(of('contentSecurityPolicy'));
  return isOpen && frames ? { span: frames, what: 'helmet' } : undefined;
}

const removes = /^(?:removeHeader|header_remove)$/;

function ofRemoval({ name, args, nameSpan }: Call): OpenFrame | undefined {
  const isFrame = removes.test(name) && args[0]?.literal?.toLowerCase() === 'x-frame-options';
  return isFrame ? { span: nameSpan, what: name } : undefined;
}

export function openFrames({ code }: ServerCode): readonly OpenFrame[] {
  const headers = givenHeaders(code)
    .filter(
      ({ name, text = '' }) => name === 'x-frame-options' && /^(?:allow-?all|allow-from\b.*|\*)$/i.test(text),
    )
    .map(({ span, text = '' }) => ({ span, what: `X-Frame-Options: ${text.slice(0, 40)}` }));
  const calls = code.calls.flatMap(
    (call) =>
      (code.language === 'java'
        ? ofSpring(call)
        : code.language === 'javascript'
          ? ofHelmet(call)
          : undefined) ??
      ofRemoval(call) ??
      [],
  );
  return [...calls, ...headers].sort((a, b) => a.span.offset - b.span.offset);
}
