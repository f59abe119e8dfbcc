// What stands where in an evidence pack.

export const layout = {
  manifest: 'manifest.json',
  signature: 'manifest.jws',
  key: 'signing-key.pem',
  config: 'config/govauth.config.json',
  profile: 'config/profile.json',
  versions: 'versions.json',
  plan: 'plan.json',
  verdicts: 'verdicts.json',
  html: 'report.html',
  markdown: 'report.md',
  transcripts: 'transcripts',
} as const;

/** What the manifest cannot list: itself and what signs it. */
export const unlisted: readonly string[] = [layout.manifest, layout.signature];
