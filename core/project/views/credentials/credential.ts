// One id, secret or password that was written down somewhere in a system.
import type { EnvironmentName } from '../../../config/config.ts';
import type { Span } from '../../../source/span.ts';
import type { ProjectFile } from '../../project.ts';
import type { CredentialRole } from './role.ts';

export interface Credential {
  readonly role: CredentialRole;
  /** As typed: a key, a variable, a parameter. */
  readonly name: string;
  /** Never to be shown, unless it is an id. */
  readonly value: string;
  /** It stands behind a reference, for when that leads to nothing. */
  readonly fallback: boolean;
  readonly origin: 'settings' | 'code';
  readonly file: ProjectFile;
  /** The value as typed, with its quotes. */
  readonly span: Span;
  /** Undefined for all environments. */
  readonly environment: EnvironmentName | undefined;
  /** For one developer's machine, and nothing beside it leads elsewhere. */
  readonly localOnly: boolean;
  /** The client id it belongs to, where one stands beside it. */
  readonly clientId?: string | undefined;
  /** Where a password opens something. */
  readonly host?: string | undefined;
}
