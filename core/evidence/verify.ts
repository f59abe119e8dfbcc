// Judges an evidence pack: what differs from its manifest, file by file, and whose signature it has.
import { UserError } from '../errors.ts';
import { text } from '../text.ts';
import { layout, unlisted } from './layout.ts';
import { type ListedFile, type Manifest, readManifest, sha256 } from './manifest.ts';
import { verifyManifest } from './signature.ts';
import { unpackEvidence } from './unpack.ts';

export interface Difference {
  readonly path: string;
  readonly kind: 'changed' | 'missing' | 'extra';
}

/**
 * `own-key`: by the key that came in the pack, which shows that nothing was changed since it was signed, not by whom.
 * `given-key`: by the key the verifier brought along. `invalid`: not by the key it should be.
 */
export type SignatureState = 'none' | 'own-key' | 'given-key' | 'invalid';

export interface EvidenceVerdict {
  readonly sound: boolean;
  readonly manifest: Manifest;
  readonly differences: readonly Difference[];
  readonly signature: SignatureState;
  /** RFC 7638 thumbprint of the key that signed. */
  readonly keyId?: string;
}

type Files = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

const noManifest = (): UserError =>
  new UserError({
    code: 'evidence-manifest-missing',
    kind: 'findings',
    text: text(
      '这个 zip 里没有 manifest.json，不是证据包，或已被改动。',
      'This zip has no manifest.json: it is no evidence pack, or was tampered with.',
    ),
    hint: text('请向提供者索取原件。', 'Ask for the original.'),
  });

async function judgeListed({ path, size, sha256: hash }: ListedFile, files: Files): Promise<Difference[]> {
  const bytes = files.get(path);
  if (!bytes) return [{ path, kind: 'missing' }];
  return bytes.length === size && (await sha256(bytes)) === hash ? [] : [{ path, kind: 'changed' }];
}

async function differencesOf({ files: listed }: Manifest, files: Files): Promise<Difference[]> {
  const names = new Set([...listed.map(({ path }) => path), ...unlisted]);
  const judged = await Promise.all(listed.map((file) => judgeListed(file, files)));
  // A manifest that lists the key of a signature was signed: without the signature it was taken out.
  const stripped = names.has(layout.key) && !files.has(layout.signature);
  return [
    ...judged.flat(),
    ...(stripped ? [{ path: layout.signature, kind: 'missing' as const }] : []),
    ...[...files.keys()].filter((name) => !names.has(name)).map((path) => ({ path, kind: 'extra' as const })),
  ];
}

async function signatureOf(
  manifest: Uint8Array,
  files: Files,
  givenKey: string | undefined,
): Promise<Pick<EvidenceVerdict, 'signature' | 'keyId'>> {
  const detached = files.get(layout.signature);
  if (!detached) return { signature: 'none' };
  const key = givenKey ?? new TextDecoder().decode(files.get(layout.key));
  const keyId = await verifyManifest(manifest, new TextDecoder().decode(detached), key);
  if (keyId === undefined) return { signature: 'invalid' };
  return { signature: givenKey === undefined ? 'own-key' : 'given-key', keyId };
}

/**
 * `givenKey`: a public key as PEM (SubjectPublicKeyInfo); a pack that is not signed by it is not sound.
 * Throws a UserError when the zip is refused, or has no manifest that can be read.
 */
export async function verifyEvidence(zip: Uint8Array, givenKey?: string): Promise<EvidenceVerdict> {
  const files = unpackEvidence(zip);
  const manifestBytes = files.get(layout.manifest);
  if (!manifestBytes) throw noManifest();
  const manifest = readManifest(manifestBytes);
  const differences = await differencesOf(manifest, files);
  const signed = await signatureOf(manifestBytes, files, givenKey);
  const trusted = givenKey === undefined ? signed.signature !== 'invalid' : signed.signature === 'given-key';
  return { sound: differences.length === 0 && trusted, manifest, differences, ...signed };
}
