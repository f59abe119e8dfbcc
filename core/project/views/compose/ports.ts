// Ports that a service of docker-compose publishes.
import type { Place } from '../../../errors.ts';
import type { Located } from './located.ts';

export interface ComposePort {
  /** On the machine; undefined where it is any free one, or not a number. */
  readonly published: number | undefined;
  /** The address it listens on; undefined for all. */
  readonly host: string | undefined;
  /** In the container. */
  readonly target: number | undefined;
  readonly place: Place;
}

/** `[HOST:][PUBLISHED:]TARGET[/tcp]`, where the host may be an IPv6 address in brackets. */
const short = /^(?:(?:(\[[^\]]*\]|[\d.]+|[a-z][\w.-]*|\$\{[^}]*\}):)?([^:[\]]*):)?([^:/[\]]+)(?:\/(\w+))?$/;
/** `${PORT:-8080}` is 8080 unless somebody says otherwise. */
const withDefault = /^\$\{\w+:?-([^{}]*)\}$/;

const written = (value: string): string => withDefault.exec(value)?.[1] ?? value;
const numberOf = (value: string | undefined): number | undefined =>
  value !== undefined && /^\d{1,5}$/.test(written(value)) ? Number(written(value)) : undefined;
const hostOf = (host: string | undefined): string | undefined => {
  const plain = written(host ?? '').replace(/^\[|\]$/g, '');
  return plain === '' || plain === '0.0.0.0' || plain === '::' ? undefined : plain;
};

/** Defaults of variables hold colons, which the short form is cut at. */
const withoutDefaults = (value: string): string =>
  value.replace(/\$\{\w+:?-([^{}]*)\}/g, '$1').replace(/\$\{(\w+)[^{}]*\}/g, '$${$1}');

function shortPort({ value, place }: Located): ComposePort[] {
  const [all, host, published, target, protocol = 'tcp'] = short.exec(withoutDefaults(value)) ?? [];
  if (all === undefined || protocol !== 'tcp') return [];
  return [{ published: numberOf(published), host: hostOf(host), target: numberOf(target), place }];
}

/** `settings` of one service, with keys below it: `ports[0]`, `ports[0].target`. */
export function portsOf(settings: readonly Located[]): readonly ComposePort[] {
  const items = Map.groupBy(settings, ({ key }) => /^ports\[\d+\]/.exec(key)?.[0]);
  return [...items].flatMap(([item, parts]): ComposePort[] => {
    if (item === undefined) return [];
    const [first] = parts;
    if (first?.key === item) return shortPort(first);
    const of = (name: string) => parts.find(({ key }) => key === `${item}.${name}`);
    const main = of('published') ?? of('target');
    if (!main || !of('published') || (of('protocol')?.value ?? 'tcp') !== 'tcp') return [];
    return [
      {
        published: numberOf(of('published')?.value),
        host: hostOf(of('host_ip')?.value),
        target: numberOf(of('target')?.value),
        place: main.place,
      },
    ];
  });
}
