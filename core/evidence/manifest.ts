// The manifest of an evidence pack: every file with its size and SHA-256.
import { UserError } from '../errors.ts';
import { text } from '../text.ts';

export interface ListedFile {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

export interface Manifest {
  readonly format: 1;
  readonly product: { readonly name: string; readonly version: string };
  readonly system: string;
  /** ISO 8601: when the run began. */
  readonly startedAt: string;
  readonly passed: boolean;
  readonly files: readonly ListedFile[];
}

export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const isListed = (value: unknown): value is ListedFile => {
  if (typeof value !== 'object' || value === null) return false;
  const { path, size, sha256: hash } = value as Partial<Record<keyof ListedFile, unknown>>;
  return typeof path === 'string' && typeof size === 'number' && /^[0-9a-f]{64}$/.test(String(hash));
};

function isManifest(value: unknown): value is Manifest {
  if (typeof value !== 'object' || value === null) return false;
  const { format, product, system, startedAt, passed, files } = value as Partial<
    Record<keyof Manifest, unknown>
  >;
  return (
    format === 1 &&
    typeof product === 'object' &&
    product !== null &&
    typeof system === 'string' &&
    typeof startedAt === 'string' &&
    typeof passed === 'boolean' &&
    Array.isArray(files) &&
    files.every(isListed)
  );
}

const broken = (): UserError =>
  new UserError({
    code: 'evidence-manifest-broken',
    kind: 'findings',
    text: text(
      '证据包里的 manifest.json 读不懂：不是本工具所知的格式（format 1）。',
      'The manifest.json of the evidence pack cannot be read: it is not of the known format (format 1).',
    ),
    hint: text(
      '请向提供者索取原件；较新版本生成的包请用同版本或更新的工具核验。',
      'Ask for the original; a pack made by a later version is verified with that version or a later one.',
    ),
  });

/** Throws a UserError `evidence-manifest-broken`. */
export function readManifest(bytes: Uint8Array): Manifest {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw broken();
  }
  if (!isManifest(value)) throw broken();
  return value;
}
