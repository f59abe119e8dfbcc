// One question about a person under examination: what it is asked with, and whom that stands for.
import type { HttpRequest, UserinfoRequest } from '../../../dialect/message.ts';
import type { Context } from '../../context.ts';
import type { Refusal } from '../../refusal.ts';
import type { Access, Grant } from '../../store.ts';

export interface UserinfoCase {
  readonly context: Context;
  readonly request: HttpRequest;
  readonly asked: UserinfoRequest;
  /** What the access token stands for. */
  readonly access: Access | undefined;
  /** What the code or ticket stands for, where it is given here. */
  readonly grant: Grant | undefined;
}

export type UserinfoCheck = (at: UserinfoCase) => Refusal | undefined;
