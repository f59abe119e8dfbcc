// Exchanges as a text to be read: what was sent and what came back, masked when it was recorded.
import type { Exchange, ShownMessage } from '../login/outcome.ts';

const message = ({ line, headers, body }: ShownMessage): string =>
  [
    line,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ...(body ? ['', body] : []),
  ].join('\n');

interface Pair {
  readonly request: ShownMessage;
  readonly answer?: ShownMessage;
}

const pair = (title: string, { request, answer }: Pair): string =>
  [
    `--- ${title}: request`,
    message(request),
    ...(answer ? [`--- ${title}: answer`, message(answer)] : []),
  ].join('\n');

const exchangeText = ({
  id,
  step,
  channel,
  startedAt,
  duration,
  wire,
  standard,
  failure,
}: Exchange): string =>
  [
    `=== ${id} ${step} (${channel}) +${Math.round(startedAt)} ms, ${Math.round(duration)} ms${failure ? `, ${failure}` : ''}`,
    pair('wire', wire),
    ...(standard ? [pair('standard', standard)] : []),
  ].join('\n');

/** Ends with a newline. */
export const transcriptText = (exchanges: readonly Exchange[]): string =>
  `${exchanges.map(exchangeText).join('\n\n')}\n`;
