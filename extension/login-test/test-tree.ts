// The Test Explorer's tree: systems, their environments, the steps of a login.

import { findNodeAtLocation } from 'jsonc-parser';
import { l10n, type TestController, type TestItem, type TextDocument, type Uri } from 'vscode';
import { type EnvironmentName, environmentNames } from '../../core/config/config.ts';
import type { ParsedText } from '../../core/document/parse.ts';
import { projectLabel, systemName } from '../config-file/config-file.ts';
import { parsedConfig } from '../config-file/parsed-config.ts';
import type { Judgements } from '../diagnostics/judgements.ts';
import { spanOf } from '../diagnostics/range.ts';

/** What an item stands for. */
export interface Tested {
  readonly config: Uri;
  readonly environment: EnvironmentName;
}

const labels: Readonly<Record<EnvironmentName, () => string>> = {
  local: () => l10n.t('Local'),
  test: () => l10n.t('Test environment'),
  production: () => l10n.t('Production'),
};

export interface TestTree {
  /** The item of an environment, made if the config has that environment. */
  readonly itemOf: (config: Uri, environment: EnvironmentName) => TestItem | undefined;
  /** What an environment item stands for; undefined for systems and steps. */
  readonly testedBy: (item: TestItem) => Tested | undefined;
  /** Brings the tree to the configs as they are now. */
  readonly refresh: () => void;
}

export function createTestTree(controller: TestController, judgements: Judgements): TestTree {
  const tested = new WeakMap<TestItem, Tested>();

  const environmentItem = (document: TextDocument, environment: EnvironmentName, parsed: ParsedText) => {
    const root = parsed.root();
    const node = root && findNodeAtLocation(root, ['environments', environment]);
    if (!node) return undefined;
    const config = document.uri;
    const id = `${config}#${environment}`;
    const known = controller.items.get(config.toString())?.children.get(id);
    const item = known ?? controller.createTestItem(id, labels[environment](), config);
    item.range = spanOf(document, node.parent?.offset ?? node.offset, 1);
    item.sortText = String(environmentNames.indexOf(environment));
    tested.set(item, { config, environment });
    return item;
  };

  const systemItem = (document: TextDocument): TestItem => {
    const { uri } = document;
    const id = uri.toString();
    const parsed = parsedConfig(document);
    const label = systemName(parsed) ?? projectLabel(uri);
    const item = controller.items.get(id) ?? controller.createTestItem(id, label, uri);
    item.label = label;
    item.description = projectLabel(uri);
    const environments = environmentNames.map((name) => environmentItem(document, name, parsed));
    item.children.replace(environments.filter((child) => child !== undefined));
    return item;
  };

  const refresh = () => controller.items.replace(judgements.documents().map(systemItem));

  return {
    refresh,
    itemOf: (config, environment) =>
      controller.items.get(config.toString())?.children.get(`${config}#${environment}`),
    testedBy: (item) => tested.get(item),
  };
}
