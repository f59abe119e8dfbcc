// What the steps share while a login test runs: the world, the recorder, and the artefacts as they fill up.
import type { Configuration } from 'openid-client';
import type { Limits } from '../browser/bounded-fetch.ts';
import type { LoginMemory } from '../dialect/adapter.ts';
import type { Endpoints } from '../dialect/dialect.ts';
import type { JsonObject } from '../dialect/message.ts';
import type { Artefacts } from './artefacts.ts';
import type { LoginInput, LoginWorld } from './login-input.ts';
import type { Masker } from './mask/masker.ts';
import type { Recorder } from './recorder.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export interface Gathering {
  readonly input: LoginInput;
  readonly world: LoginWorld;
  readonly masker: Masker;
  readonly recorder: Recorder;
  readonly limits: Limits;
  readonly startedAt: number;
  readonly artefacts: Mutable<Artefacts>;
  /** From the profile, until discovery says better. */
  endpoints: Endpoints;
  configuration?: Configuration;
  /** PKCE, where the platform has it. */
  verifier?: string;
  /** What the token request leaves for the userinfo request, where the platform wants it there. */
  readonly memory: LoginMemory;
  accessToken?: string;
  idToken?: string;
  userinfo?: JsonObject;
}
