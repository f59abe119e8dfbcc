// A comment silences its rules within its reach, with a reason; never what nobody can silence.
import { describe, expect, it } from 'vitest';
import type { Finding } from '../finding.ts';
import { suppressionsIn } from '../project/suppressions.ts';
import { text } from '../text.ts';
import { silence } from './silence.ts';

const source = '# govauth-disable-next-line a, b -- 原因\nx\ny\n# govauth-disable-line a\n';
const at = (id: string, word: string, file = 'x.yml'): Finding => ({
  id,
  severity: 'warning',
  message: text('某', 'some'),
  hint: text('改', 'mend'),
  at: { file, line: 1, column: 1, offset: source.lastIndexOf(word), length: 1 },
});
const left = (...findings: readonly Finding[]) =>
  silence(
    findings,
    (file) => (file === 'x.yml' ? suppressionsIn(source) : []),
    new Set(['binding']),
  ).findings.map(({ id, at: place }) => `${id} ${place?.file}`);

describe('silence', () => {
  it.each<[string, Finding, boolean]>([
    ['a rule on the next line', at('a', 'x\n'), true],
    ['another rule of the comment', at('b', 'x\n'), true],
    ['a rule it does not name', at('c', 'x\n'), false],
    ['the line after', at('a', 'y\n'), false],
    ['a comment without a reason', at('a', '# govauth-disable-line'), false],
    ['another file', at('a', 'x\n', 'y.yml'), false],
    ['a rule nobody can silence', { ...at('a', 'x\n'), id: 'binding' }, false],
  ])('%s', (_, finding, silenced) => {
    expect(left(finding)).toEqual(silenced ? [] : [`${finding.id} ${finding.at?.file}`]);
  });
});
