// One thing that can be done to a running platform: a row of the table that HTTP interface, page and script share.
import type { Json, JsonObject } from '../../dialect/message.ts';
import { UserError } from '../../errors.ts';
import type { Profile } from '../../profile/profile.ts';
import { type Text, text } from '../../text.ts';
import type { Context } from '../context.ts';
import type { Fields, Mistake, Reading, Values } from './field.ts';
import { readFields } from './read-fields.ts';

export interface OperationParts<F extends Fields> {
  readonly id: string;
  readonly title: Text;
  readonly help: Text;
  readonly fields: F;
  /** What this platform cannot do is refused. */
  readonly appliesTo?: (profile: Profile) => boolean;
  /** What has to be there, or excludes each other. */
  readonly judge?: (values: Values<F>) => Omit<Mistake, 'path'> | undefined;
  /** Answers how that part of the platform stands afterwards. */
  readonly apply: (context: Context, values: Values<F>) => JsonObject | Promise<JsonObject>;
  /** Bodies that show what it is good for; each is tried by a test. */
  readonly examples: readonly JsonObject[];
  /** Afterwards the script begins anew. */
  readonly restarts?: boolean;
}

export interface Operation extends Omit<OperationParts<Fields>, 'apply' | 'judge'> {
  /** What carries it out; undefined after a mistake, which is among `at.mistakes`. */
  readonly prepare: (given: Json, at: Reading) => ((context: Context) => Promise<JsonObject>) | undefined;
}

export function operation<F extends Fields>({ apply, judge, ...parts }: OperationParts<F>): Operation {
  return {
    ...parts,
    prepare(given, at) {
      const before = at.mistakes.length;
      const values = readFields(parts.fields, given, at);
      if (at.mistakes.length > before) return undefined;
      const mistake = judge?.(values);
      if (mistake) at.mistakes.push({ ...mistake, path: at.path });
      return mistake ? undefined : async (context) => apply(context, values);
    },
  };
}

/** Throws a UserError when the platform of the context cannot do it. */
export function refuseInapplicable({ id, appliesTo }: Operation, { profile }: Context): void {
  if (!appliesTo || appliesTo(profile)) return;
  throw new UserError({
    code: 'operation-not-applicable',
    text: text(
      `操作 ${id} 不适用于平台 ${profile.id}。`,
      `The operation ${id} does not apply to the platform ${profile.id}.`,
    ),
    hint: text(
      '换用 OpenID Connect 平台，或去掉这一步。',
      'Use an OpenID Connect platform, or leave it out.',
    ),
  });
}
