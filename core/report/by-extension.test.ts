import { describe, expect, it } from 'vitest';
import { failingRun } from '../../test/report/sample-conformance.ts';
import { rendererFor, reportExtensions } from './by-extension.ts';

const report = { product: { name: 'GovAuth Kit', version: '0' }, stages: [], conformance: failingRun };

describe('the form of a report', () => {
  it.each([
    ['r.html', /^<!doctype html>/],
    ['报告/a.b.MD', /^## ❌ /],
    ['./r.json', /^\{\n {2}"format": 1,/],
    ['C:\\out\\r.xml', /^<\?xml version="1.0"/],
  ])('of %s follows its extension', (path, beginning) => {
    expect(rendererFor(path)?.(report, 'zh')).toMatch(beginning);
  });

  it.each(['r', 'r.pdf', '.html', 'html', 'r.html/', 'r.constructor', 'r.html.gz', ''])(
    'of %j is not known',
    (path) => {
      expect(rendererFor(path)).toBeUndefined();
    },
  );

  it('can be told of', () => {
    expect(reportExtensions).toEqual(['.html', '.md', '.json', '.xml']);
  });
});
