// What this product is called; the version is the manifest's.
import manifest from '../package.json' with { type: 'json' };

export const product = { name: 'GovAuth Kit', version: manifest.version } as const;
