// The formats that pipelines read: SARIF, JUnit XML, workflow commands of GitHub, Code Quality of GitLab.
import { describe, expect, it } from 'vitest';
import { parseXml, type XmlNode } from '../../../test/report/borrowed-parsers.ts';
import { shapeProblems } from '../../../test/report/junit-shape.ts';
import { sampleSystems, sampleValidation } from '../../../test/report/sample-validation.ts';
import { findingsReport } from './findings-writer.ts';
import { githubWriter } from './github-writer.ts';
import { gitlabWriter } from './gitlab-writer.ts';
import { junitWriter } from './junit-writer.ts';
import { sarifWriter } from './sarif-writer.ts';

const sample = sampleValidation('x', 'en');
const none = { ...sample, systems: [], rules: [] };
const [, system] = sampleSystems('x');

describe('SARIF', () => {
  const log = JSON.parse(findingsReport(sarifWriter, sample));
  const [run] = log.runs;

  it('names the rule of each result by its index, and is silent where there is none', () => {
    const { rules } = run.tool.driver;
    for (const { ruleId, ruleIndex } of run.results)
      expect(rules[ruleIndex]?.id).toBe(ruleId === 'unknown-rule' ? undefined : ruleId);
    expect(run.results.map(({ level }: { level: string }) => level)).toEqual([
      'error',
      'warning',
      'note',
      'error',
    ]);
  });

  it('has regions whose lines and characters are the same place', () => {
    const { artifactLocation, region } = run.results[1].locations[0].physicalLocation;
    const source = system?.sources(decodeURIComponent(artifactLocation.uri).replace('系统 x/', '')) ?? '';
    expect(source.slice(region.charOffset, region.charOffset + region.charLength)).toBe('port: 8080\noauth');
    expect(region).toMatchObject({ startLine: 2, startColumn: 3, endLine: 3, endColumn: 6 });
  });

  it('parts a fix by file, and says how a silenced finding is silenced', () => {
    const [{ artifactChanges }] = run.results[0].fixes;
    expect(artifactChanges.map((change: { artifactLocation: object }) => change.artifactLocation)).toEqual([
      run.results[0].locations[0].physicalLocation.artifactLocation,
      { uri: '%E7%B3%BB%E7%BB%9F%20x/.env', uriBaseId: '%SRCROOT%' },
    ]);
    expect(run.results[0].suppressions).toBeUndefined();
    expect(run.results[3].suppressions).toEqual([
      { kind: 'inSource', status: 'accepted', justification: 'x' },
    ]);
    expect(run.properties).toEqual({ suppressed: 1, baselined: 2 });
  });

  it('links pages that are URLs or absolute paths', () => {
    const pages = ['https://docs.example.invalid/x', '/usr/lib/页.md', 'docs/rules/x.md'];
    const rules = pages.map((page, at) => ({
      ...sample.rules[0],
      id: `r${at}`,
      page,
    })) as typeof sample.rules;
    const uris = JSON.parse(findingsReport(sarifWriter, { ...sample, rules })).runs[0].tool.driver.rules;
    expect(uris.map(({ helpUri }: { helpUri?: string }) => helpUri)).toEqual([
      pages[0],
      'file:///usr/lib/%E9%A1%B5.md',
      undefined,
    ]);
  });

  it('is a whole log without findings', () => {
    expect(JSON.parse(findingsReport(sarifWriter, none)).runs[0].results).toEqual([]);
  });
});

describe('JUnit XML', () => {
  const root = parseXml(findingsReport(junitWriter, sample));
  const children = (node: XmlNode | undefined, name: string) =>
    (node?.$$ ?? []).filter((child) => child['#name'] === name);

  it('has a case a rule and system; remarks fail none', () => {
    const suites = children(root, 'testsuite');
    expect(shapeProblems(root)).toEqual([]);
    expect(suites.map(({ $ }) => [$?.['name'], $?.['tests'], $?.['failures']])).toEqual([
      ['govauth.validate.root', '3', '0'],
      ['govauth.validate.系统 x', '4', '2'],
    ]);
    const failed = children(suites[1], 'testcase').filter((one) => children(one, 'failure').length > 0);
    expect(failed.map(({ $ }) => $?.['name'])).toEqual(['secret-by-reference', 'session-idle-limit']);
    const [failure] = children(children(suites[1], 'testcase')[0], 'failure');
    expect(failure?.$).toEqual({ message: 'A secret is typed here: x', type: 'error' });
    expect(failure?._).toMatch(
      /^系统 x\/src\/配置 x\/application\.yml:4:18 error [\s\S]+\n {2}→ [\s\S]+\n {2}↳ 系统 x\/b\.txt:2:1 /,
    );
  });

  it('is well-formed without systems', () => {
    expect(shapeProblems(parseXml(findingsReport(junitWriter, none)))).toEqual([]);
  });
});

describe('workflow commands', () => {
  it('escape what their properties and data may not have', () => {
    const [first] = findingsReport(githubWriter, sampleValidation('50%, a:b\n::error::', 'en')).split('\n');
    expect(first).toMatch(/^::error file=系统 50%25%2C a%3Ab%0A%3A%3Aerror%3A%3A\/src\//);
    expect(first).toMatch(
      /title=secret-by-reference::A secret is typed here: 50%25, a:b%0A::error::%0ARefer to it 50%25, a:b%0A/,
    );
  });

  it('have columns on one line, and lines alone on several', () => {
    const lines = findingsReport(githubWriter, sample).split('\n');
    expect(lines[0]).toContain(',line=4,col=18,endColumn=33,title=');
    expect(lines[1]).toContain(',line=2,endLine=3,title=');
    expect(lines[2]).toBe('::notice file=系统 x,title=unknown-rule::A remark x%0AHave a look');
    expect(findingsReport(githubWriter, none)).toBe('');
  });
});

describe('Code Quality', () => {
  it('has the members that GitLab reads, and different fingerprints', () => {
    const issues = JSON.parse(findingsReport(gitlabWriter, sample));
    expect(issues[0]).toEqual({
      description: 'A secret is typed here: x Refer to it x',
      check_name: 'secret-by-reference',
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
      severity: 'critical',
      location: { path: '系统 x/src/配置 x/application.yml', lines: { begin: 4 } },
    });
    expect(issues.map(({ severity }: { severity: string }) => severity)).toEqual([
      'critical',
      'major',
      'info',
    ]);
    expect(new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(3);
    expect(JSON.parse(findingsReport(gitlabWriter, none))).toEqual([]);
  });
});
