// The proof that a generated project carries: what passed, of which files and versions, and whether that still holds.
import { type Text, text } from '../text.ts';
import type { ConformanceOutcome, ModuleOutcome } from './outcome.ts';

/** Where it stands in a project. */
export const proofPath = '.govauth/proof.json';

/** Path → SHA-256 in hexadecimal digits. */
export type Hashes = Readonly<Record<string, string>>;

export interface Proof {
  /** Grows when a member is removed or changes its meaning. */
  readonly format: 1;
  /** ISO 8601. */
  readonly provedAt: string;
  readonly product: { readonly name: string; readonly version: string };
  readonly template: string;
  readonly profile: { readonly id: string; readonly version: string };
  readonly plan: string;
  readonly modules: readonly Pick<ModuleOutcome, 'id' | 'status'>[];
  /** Of every generated file but those with secrets. */
  readonly files: Hashes;
}

export interface ProvedProject {
  readonly product: Proof['product'];
  readonly template: string;
  readonly files: Hashes;
}

export const makeProof = (
  { product, template, files }: ProvedProject,
  { platform, plan, startedAt, modules }: ConformanceOutcome,
): Proof => ({
  format: 1,
  provedAt: startedAt,
  product,
  template,
  profile: { id: platform.id, version: platform.version },
  plan,
  modules: modules.map(({ id, status }) => ({ id, status })),
  files,
});

/** True for what `makeProof` makes; a file may have been edited by hand. */
export function isProof(value: unknown): value is Proof {
  const { format, product, profile, files } = (value ?? {}) as Partial<Proof>;
  return (
    format === 1 &&
    typeof product?.version === 'string' &&
    typeof profile?.id === 'string' &&
    typeof files === 'object' &&
    files !== null
  );
}

/** What is there now; a file that is gone has no hash. */
export interface Present {
  readonly version: string;
  readonly profile: { readonly id: string; readonly version: string };
  readonly hashes: Readonly<Record<string, string | undefined>>;
}

/** Why the proof does not hold any more; empty while it does. */
export function staleness(proof: Proof, now: Present): readonly Text[] {
  const changed = Object.entries(proof.files)
    .filter(([path, hash]) => now.hashes[path] !== hash)
    .map(([path]) => path);
  const names = changed.slice(0, 5).join(', ') + (changed.length > 5 ? ' …' : '');
  const was = `${proof.profile.id} ${proof.profile.version}`;
  const is = `${now.profile.id} ${now.profile.version}`;
  return [
    ...(changed.length > 0
      ? [
          text(
            `之后改过 ${changed.length} 个文件：${names}`,
            `${changed.length} files changed since: ${names}`,
          ),
        ]
      : []),
    ...(was === is ? [] : [text(`平台档案由 ${was} 变为 ${is}`, `The profile went from ${was} to ${is}`)]),
    ...(proof.product.version === now.version
      ? []
      : [
          text(
            `由 ${proof.product.version} 版证明，现为 ${now.version} 版`,
            `Proven by version ${proof.product.version}, this is ${now.version}`,
          ),
        ]),
  ];
}
