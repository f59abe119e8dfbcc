// Who may import whom: one row a folder or file of the house, turned into dependency-cruiser rules below.

/** What every row may import. */
const everywhere = ['core/text.ts', 'core/product.ts', 'core/loopback.ts'];

/**
 * Folder or file → what else it may import: `from` (values and types), `types` (types only), `packages`, and `node: true`
 * where the platform's own modules are allowed. What is not listed is forbidden.
 */
export const rows = {
  'core/text.ts': { everywhere: [] },
  'core/product.ts': { everywhere: ['package.json'] },
  'core/loopback.ts': { everywhere: [] },
  'core/errors.ts': { everywhere: ['core/text.ts'] },
  'core/finding.ts': { everywhere: ['core/text.ts'], types: ['core/errors.ts'] },
  'core/document': { from: ['core/errors.ts', 'core/finding.ts'], packages: ['jsonc-parser'] },
  'core/profile': {
    from: ['core/errors.ts', 'core/finding.ts', 'core/document'],
    packages: ['json-schema-to-ts'],
  },
  'core/dialect': {
    from: ['core/profile', 'core/errors.ts'],
    packages: ['@noble/hashes', 'sm-crypto-v2'],
  },
  'core/config': {
    from: ['core/profile', 'core/errors.ts', 'core/finding.ts', 'core/document'],
    packages: ['jsonc-parser', 'json-schema-to-ts'],
  },
  'core/rules': {
    from: ['core/finding.ts', 'core/profile', 'core/config', 'core/document'],
    types: ['core/errors.ts'],
  },
  'core/source': {
    types: ['core/errors.ts'],
    packages: ['yaml', 'dot-properties', '@rgrove/parse-xml', 'jsonc-parser'],
  },
  'core/code': {
    from: ['core/source'],
    packages: ['@lezer/common', '@lezer/java', '@lezer/javascript', '@lezer/php'],
  },
  'core/advisories': {},
  'core/project': {
    from: ['core/source', 'core/code', 'core/config', 'core/profile', 'core/document', 'core/finding.ts'],
    types: ['core/errors.ts'],
  },
  'core/project-rules': {
    from: [
      'core/finding.ts',
      'core/source',
      'core/code',
      'core/project',
      'core/advisories',
      'core/config',
      'core/profile',
      'core/document',
      'core/rules/address',
      'core/rules/value',
      'core/rules/sound-config.ts',
    ],
    types: ['core/errors.ts'],
  },
  'core/validation': {
    from: [
      'core/finding.ts',
      'core/report',
      'core/config',
      'core/profile',
      'core/project',
      'core/project-rules',
      'core/rules',
      'core/document',
      'core/source',
    ],
    types: ['core/errors.ts'],
  },
  'core/generate': { from: ['core/config', 'core/profile', 'core/errors.ts'] },
  'core/browser': { types: ['core/dialect'] },
  'core/login': {
    from: [
      'core/finding.ts',
      'core/errors.ts',
      'core/profile',
      'core/dialect',
      'core/config',
      'core/browser',
    ],
    packages: ['openid-client', 'jose'],
  },
  'core/platform': {
    from: ['core/profile', 'core/dialect', 'core/errors.ts'],
    packages: ['jose'],
  },
  'core/conformance': {
    from: [
      'core/finding.ts',
      'core/errors.ts',
      'core/profile',
      'core/dialect',
      'core/config',
      'core/platform',
      'core/browser',
    ],
    types: ['core/login'],
  },
  'core/report': { types: ['core'], packages: ['docx', '@noble/hashes'] },
  'core/evidence': {
    from: ['core/errors.ts', 'core/report', 'core/config/secret-reference.ts', 'core/generate/safe-path.ts'],
    types: ['core'],
    packages: ['fflate', 'jose'],
  },
  'core/io': {
    from: ['core/errors.ts', 'core/platform/own-paths.ts'],
    types: ['core/generate', 'core/platform', 'core/login', 'core/evidence'],
    packages: ['jose'],
    node: true,
  },
  'core/io/project': {
    from: [
      'core/errors.ts',
      'core/finding.ts',
      'core/io',
      'core/project',
      'core/validation',
      'core/config',
      'core/profile',
    ],
    types: ['core/report', 'core/rules'],
    packages: ['ignore'],
    node: true,
  },
  'core/io/system': {
    from: [
      'core/errors.ts',
      'core/io',
      'core/config',
      'core/generate',
      'core/platform',
      'core/conformance',
      'core/login',
    ],
    types: ['core/profile'],
    node: true,
  },
  cli: {
    from: ['core'],
    packages: [
      '@inquirer/checkbox',
      '@inquirer/confirm',
      '@inquirer/input',
      '@inquirer/select',
      'playwright-core',
    ],
    node: true,
  },
  extension: {
    from: ['core'],
    packages: ['vscode', 'jsonc-parser', 'vscode-json-languageservice'],
    node: true,
  },
  generators: { from: ['core'], packages: ['yeoman-generator', '@yeoman/types'] },
};

/** Folders around the product: they may use all of it, and nothing of it imports them. */
const around = ['test', 'scripts', 'bench'];

const tests = '\\.test\\.ts$';
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const inside = (place) => (/\.\w+$/.test(place) ? `^${escaped(place)}$` : `^${escaped(place)}/`);
/** A package by name: itself below some node_modules, or its types where only they exist (vscode). */
const ofPackage = (name) => `(^|/)node_modules/(@types/)?${escaped(name)}/`;

function rulesOf([place, row]) {
  const { everywhere: common = everywhere, from = [], types = [], packages = [], node = false } = row;
  const values = [...[place, ...common, ...from].map(inside), ...packages.map(ofPackage)];
  const typesOnly = types.map(inside);
  // A folder inside with a row of its own keeps that one alone.
  const inner = Object.keys(rows).filter((other) => other.startsWith(`${place}/`));
  const rule = { severity: 'error', from: { path: inside(place), pathNot: [tests, ...inner.map(inside)] } };
  const forbidden = [
    {
      ...rule,
      name: place,
      to: { pathNot: [...values, ...typesOnly], dependencyTypesNot: ['core'], couldNotResolve: false },
    },
  ];
  // swc does not tell a type import from another: whoever runs these rules drops the breaches that are `import type`.
  if (types.length > 0)
    forbidden.push({ ...rule, name: `${place}: types only`, to: { path: typesOnly, pathNot: values } });
  if (!node) forbidden.push({ ...rule, name: `${place}: no node`, to: { dependencyTypes: ['core'] } });
  return forbidden;
}

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...Object.entries(rows).flatMap(rulesOf),
    {
      name: 'no cycles',
      comment: 'Nothing may import itself by way of others, not even for a type.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing imports test',
      comment: 'Tests, scripts and benchmarks stand around the product.',
      severity: 'error',
      from: { path: '^(core|cli|extension|generators)/', pathNot: tests },
      to: { path: [`^(${around.join('|')})/`, tests] },
    },
    {
      name: 'scripts stand without tests',
      comment: 'Scripts and benchmarks may use the product, never its tests.',
      severity: 'error',
      from: { path: '^(scripts|bench)/' },
      to: { path: ['^test/', tests] },
    },
    {
      name: 'resolvable',
      comment: 'What is imported exists.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist/', '^test/(output|fixtures)/', '^templates/'] },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
