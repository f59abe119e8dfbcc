// What the extension offers, asked for through VS Code's own API from inside the extension host.
import { deepStrictEqual, match, ok, rejects } from 'node:assert';
import { createServer } from 'node:net';
import * as vscode from 'vscode';
import { until } from './until.ts';

const id = 'govauth.generator-govauth';
const configs = '**/govauth.config.json';

async function openConfig(): Promise<vscode.TextDocument> {
  const [config] = await vscode.workspace.findFiles(configs);
  ok(config, 'the workspace has a config');
  const document = await vscode.workspace.openTextDocument(config);
  await vscode.window.showTextDocument(document);
  return document;
}

/** Where `text` begins in the document, and `into` characters further. */
const placeOf = (document: vscode.TextDocument, text: string, into = 0): vscode.Position => {
  const offset = document.getText().indexOf(text);
  ok(offset >= 0, `the config holds ${text}`);
  return document.positionAt(offset + into);
};

/** Replaces `text` in the editor, as typing would. */
async function change(document: vscode.TextDocument, text: string, by: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  const start = placeOf(document, text);
  edit.replace(document.uri, new vscode.Range(start, placeOf(document, text, text.length)), by);
  await vscode.workspace.applyEdit(edit);
}

const findings = (document: vscode.TextDocument) =>
  vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'GovAuth');

const codeOf = ({ code }: vscode.Diagnostic) => (typeof code === 'object' ? code.value : code);

const labels = ({ items }: vscode.CompletionList) =>
  items.map(({ label }) => (typeof label === 'string' ? label : label.label));

const complete = (document: vscode.TextDocument, at: vscode.Position) =>
  vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    at,
  );

/** Name → what must hold. They run in this order, and each leaves the config as it found it. */
const expectations: Readonly<Record<string, () => Promise<void>>> = {
  'a config has its own language and the extension wakes up for it': async () => {
    const document = await openConfig();
    deepStrictEqual(document.languageId, 'govauth-config');
    await until('the extension is active', () => vscode.extensions.getExtension(id)?.isActive);
  },
  'every command of the manifest is registered': async () => {
    const manifest = vscode.extensions.getExtension(id)?.packageJSON;
    const registered = new Set(await vscode.commands.getCommands(true));
    const declared = manifest.contributes.commands.map(({ command }: { command: string }) => command);
    deepStrictEqual(
      declared.filter((command: string) => !registered.has(command)),
      [],
    );
    ok(declared.length >= 10);
  },
  'a sound config has no findings': async () => {
    const document = await openConfig();
    deepStrictEqual(await vscode.commands.executeCommand('govauth.validate', document.uri), 0);
    deepStrictEqual(findings(document), []);
  },
  'a finding stands where it was typed, leads to its page, and its fix mends it': async () => {
    const document = await openConfig();
    const sound = document.getText();
    await change(document, '"redirectUri": "http://', '"redirectUri": " http://');
    const [finding] = await until('a finding', () => {
      const found = findings(document);
      return found.length > 0 && found;
    });
    ok(finding);
    ok(finding.range.contains(placeOf(document, '" http://', 2)));
    const target = typeof finding.code === 'object' ? finding.code.target : undefined;
    match(String(target), /^command:govauth\.openRule/);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      finding.range,
    );
    const fix = actions.find(({ isPreferred }) => isPreferred);
    ok(fix?.edit, `${codeOf(finding)} has a preferred fix`);
    await vscode.workspace.applyEdit(fix.edit);
    deepStrictEqual(document.getText(), sound);
    await until('the finding goes', () => findings(document).length === 0);
  },
  'fix all mends several findings at once': async () => {
    const document = await openConfig();
    const sound = document.getText();
    await change(document, '"idleMinutes": 30', '"idleMinutes": 90');
    await change(document, '"absoluteHours": 8', '"absoluteHours": 80');
    await until('two findings', () => findings(document).length === 2);
    const [all] = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(0, 0, document.lineCount, 0),
      vscode.CodeActionKind.SourceFixAll.value,
    );
    ok(all?.edit);
    await vscode.workspace.applyEdit(all.edit);
    await until('no findings', () => findings(document).length === 0);
    await change(document, '"absoluteHours": 12', '"absoluteHours": 8');
    deepStrictEqual(document.getText(), sound);
  },
  'completion offers platforms, claims not collected yet, and the own redirect URI': async () => {
    const document = await openConfig();
    const at = (text: string, into: number) => complete(document, placeOf(document, text, into));
    const platforms = labels(await at('"gd-zwrz"', 1));
    ok(platforms.includes('"gd-zwrz"') && platforms.includes('"oidc-generic"'), String(platforms));
    const claims = labels(await at('"name", "purpose"', 1));
    ok(claims.includes('"name"') && claims.includes('"phone_number"'), String(claims));
    const uris = labels(await at('["http://', 2));
    ok(uris.includes('"http://127.0.0.1:3000/auth/callback"'), String(uris));
  },
  'completion offers what the schema knows': async () => {
    const document = await openConfig();
    const stores = labels(await complete(document, placeOf(document, '"memory"', 1)));
    ok(stores.includes('"redis"'), String(stores));
  },
  'hover explains a value in words': async () => {
    const document = await openConfig();
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      placeOf(document, '"idleMinutes"', 3),
    );
    const words = hover?.contents.map((part) => (typeof part === 'string' ? part : part.value)).join() ?? '';
    match(words, /30/);
    match(words, vscode.env.language.startsWith('zh') ? /分钟|退出/ : /activity/);
  },
  'the outline lists the parts of the config': async () => {
    const document = await openConfig();
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    ok(symbols.some(({ name }) => name === 'environments'));
  },
  'formatting keeps the comments': async () => {
    const document = await openConfig();
    const edits = await vscode.commands.executeCommand<vscode.TextEdit[]>(
      'vscode.executeFormatDocumentProvider',
      document.uri,
      { tabSize: 2, insertSpaces: true },
    );
    ok(edits.length > 0);
    ok(edits.every(({ newText }) => /^\s*$/.test(newText)));
  },
  'lenses run the login test, test the system and start the platform': async () => {
    const document = await openConfig();
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      document.uri,
    );
    deepStrictEqual(
      lenses.map(({ command }) => command?.command),
      ['govauth.runLoginTest', 'govauth.testSystem', 'govauth.startTestPlatform'],
    );
  },
  'the page of every rule is in the package': async () => {
    const base = vscode.extensions.getExtension(id)?.extensionUri;
    ok(base);
    const pages = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(base, 'docs/rules'));
    ok(pages.length > 15);
    await vscode.commands.executeCommand('govauth.openRule', 'redirect-uri-registered');
    await until('the preview', () =>
      vscode.window.tabGroups.all.some(({ tabs }) =>
        tabs.some(({ label }) => label.includes('redirect-uri')),
      ),
    );
  },
  'the login test passes from a command, starting the platform by itself': async () => {
    const document = await openConfig();
    const passed = await vscode.commands.executeCommand('govauth.runLoginTest', document.uri, 'local');
    deepStrictEqual(passed, true);
  },
  'a running platform follows the config, and stops': async () => {
    const document = await openConfig();
    const address = await vscode.commands.executeCommand<string>('govauth.startTestPlatform', document.uri);
    deepStrictEqual((await fetch(address)).status, 200);
    await change(document, '"id": "zwrz_gongwen"', '"id": "zwrz_other"');
    const passed = await vscode.commands.executeCommand('govauth.runLoginTest', document.uri, 'local');
    await change(document, '"id": "zwrz_other"', '"id": "zwrz_gongwen"');
    await vscode.commands.executeCommand('govauth.stopTestPlatform', document.uri);
    deepStrictEqual(passed, true);
    await rejects(fetch(address));
  },
  'a platform that is down fails the login test, when none may stand in': async () => {
    const document = await openConfig();
    await change(document, '"local": {', '"local": { "testPlatform": false,');
    const passed = await vscode.commands.executeCommand('govauth.runLoginTest', document.uri, 'local');
    await change(document, '"local": { "testPlatform": false,', '"local": {');
    deepStrictEqual(passed, false);
  },
  'a login test that waits for a person can be cancelled': async () => {
    const document = await openConfig();
    const [, port] = /"platformBaseUrl": "http:\/\/127\.0\.0\.1:(\d+)"/.exec(document.getText()) ?? [];
    const silent = createServer();
    await new Promise<void>((resolve) => silent.listen(Number(port), '127.0.0.1', resolve));
    const running = vscode.commands.executeCommand('govauth.runLoginTest', document.uri, 'local');
    await new Promise((resolve) => setTimeout(resolve, 4000));
    await vscode.commands.executeCommand('testing.cancelRun');
    deepStrictEqual(await running, undefined);
    silent.close();
  },
};

export interface Outcome {
  readonly name: string;
  /** Undefined when it holds. */
  readonly problem?: string;
}

/** Tries every expectation. */
export async function judgeAll(): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const [name, expectation] of Object.entries(expectations)) {
    try {
      await expectation();
      outcomes.push({ name });
    } catch (problem) {
      outcomes.push({
        name,
        problem: problem instanceof Error ? `${problem.message}\n${problem.stack}` : String(problem),
      });
    }
  }
  return outcomes;
}
