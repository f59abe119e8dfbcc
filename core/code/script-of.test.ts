import { expect, it } from 'vitest';
import { readCode } from './read-code.ts';
import { scriptOf } from './script-of.ts';

it('keeps scripts at their place and blanks the rest', () => {
  const text =
    '<template>\r\n<a :b="f(1)"/></template>\n<script setup lang="ts" generic="T extends R<A>">\nconst a = "x"\n</script>\n<style>g(2)</style><SCRIPT>h(3)</SCRIPT>';
  const script = scriptOf(text);
  expect(script).toHaveLength(text.length);
  expect(script.replaceAll(/[^\r\n]/g, '')).toBe(text.replaceAll(/[^\r\n]/g, ''));
  expect(script.trim().split(/\s{2,}/)).toEqual(['const a = "x"', 'h(3)']);
  expect(script.indexOf('const')).toBe(text.indexOf('const'));
  expect(readCode(script, 'javascript').calls.map(({ name }) => name)).toEqual(['h']);
});

it('takes an unclosed script to the end, and nothing where there is none', () => {
  expect(scriptOf('<script>a()').trim()).toBe('a()');
  expect(scriptOf('<p>a()\n</p>')).toBe('      \n    '.padEnd(6, ' '));
  expect(scriptOf('<script'.repeat(50_000))).toHaveLength(350_000);
});
