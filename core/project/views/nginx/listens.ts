// What a server listens on.
import type { Place } from '../../../errors.ts';
import type { NginxLevel } from './level.ts';
import { type NginxLine, placeOf } from './lines.ts';

export interface NginxListen {
  /** As written; undefined for all addresses. */
  readonly address: string | undefined;
  readonly port: number;
  readonly tls: boolean;
  readonly isDefault: boolean;
  readonly place: Place;
}

const port = /^(?:(.+):)?(\d{1,5})$/;

function listenOf(line: NginxLine, allTls: boolean): NginxListen[] {
  const [where = '', ...parameters] = line.args;
  if (where.startsWith('unix:')) return [];
  const [, address, number] = port.exec(where) ?? [undefined, where, '80'];
  const anywhere = address === undefined || address === '*' || address === '0.0.0.0' || address === '[::]';
  return [
    {
      address: anywhere ? undefined : address,
      port: Number(number),
      tls: allTls || parameters.includes('ssl') || parameters.includes('quic'),
      isDefault: parameters.includes('default_server') || parameters.includes('default'),
      place: placeOf(line),
    },
  ];
}

/** All of a server; port 80 where it says nothing. */
export function listensOf(level: NginxLevel): readonly NginxListen[] {
  const lines = level.own.get('listen') ?? [];
  const allTls = level.own.get('ssl')?.at(-1)?.args[0] === 'on';
  if (lines.length === 0 && level.line)
    return [{ address: undefined, port: 80, tls: allTls, isDefault: false, place: placeOf(level.line) }];
  return lines.flatMap((line) => listenOf(line, allTls));
}
