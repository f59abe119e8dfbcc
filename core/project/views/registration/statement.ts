// One thing that a file says of the registration at the platform.
import type { EnvironmentName } from '../../../config/config.ts';
import type { Span } from '../../../source/span.ts';
import type { ProjectFile } from '../../project.ts';

export type RegistrationRole =
  | 'redirect-uri'
  | 'logout-return-uri'
  | 'client-id'
  | 'issuer'
  /** Base URL of the platform. */
  | 'platform-url'
  | 'authorization-endpoint'
  | 'token-endpoint'
  | 'userinfo-endpoint'
  | 'logout-endpoint'
  /** Base URL of the system itself. */
  | 'public-url';

export interface Statement {
  readonly role: RegistrationRole;
  /** As typed: a key, a variable, a member with what it stands in. */
  readonly name: string;
  /** Written out: placeholders that other settings fill are filled, those that wait for the environment are left out. */
  readonly value: string;
  /** The value was put together from other settings. */
  readonly derived: boolean;
  readonly origin: 'settings' | 'code';
  readonly file: ProjectFile;
  /** The value as typed, with its quotes. */
  readonly span: Span;
  readonly part: number;
  /** Undefined for all, or where nothing tells. */
  readonly environment: EnvironmentName | undefined;
  /** What the names of one registration have in common; '' where a system has no more than one. */
  readonly registration: string;
}
