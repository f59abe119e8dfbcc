// Each escaper against the real reader of its language: what was typed is what is read, and nothing else happens.
import { createRequire } from 'node:module';
import { parseEnv } from 'node:util';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nastyText, nastyTexts } from '../../test/templates/nasty-text.ts';
import { UserError } from '../errors.ts';
import { oneLine } from './escapers/one-line.ts';
import { escapers } from './escapers.ts';

const { comment, env, html, java, js, json, key, md, nginx, php, template, xml } = escapers;

/** Runs `judge` on the acceptance list and on many arbitrary texts. */
function forNastyText(judge: (text: string) => void): void {
  for (const text of nastyTexts) judge(text);
  fc.assert(
    fc.property(nastyText(), (text) => {
      judge(text);
    }),
    { numRuns: 500 },
  );
}

describe('json', () => {
  it('is read back by JSON.parse and by JavaScript', () => {
    forNastyText((text) => {
      expect(JSON.parse(json(text))).toBe(text);
      expect(runInNewContext(json(text))).toBe(text);
    });
  });
  it('cannot end a script element', () => {
    forNastyText((text) => expect(json(text)).not.toMatch(/[<\u2028\u2029\n]/));
  });
  it('takes numbers, booleans and lists', () => {
    expect(json(['a', 1, true])).toBe('["a",1,true]');
    expect(() => json(Number.NaN)).toThrow(TypeError);
  });
});

describe('js', () => {
  it('is read back by JavaScript, on one line, and cannot end a script element', () => {
    forNastyText((text) => {
      expect(runInNewContext(js(text))).toBe(text);
      expect(runInNewContext(`[${js([text, 1, true])}]`)).toEqual([text, 1, true]);
      expect(js(text)).not.toMatch(/[<\u2028\u2029\n]/);
    });
  });
  it('takes literals alone', () => {
    expect([js('a'), js(0), js(false), js(['a', 'b'])]).toEqual(["'a'", '0', 'false', "'a', 'b'"]);
    expect(() => js({})).toThrow(TypeError);
    expect(() => js(Number.NaN)).toThrow(TypeError);
  });
  it('has the quotes that a formatter would choose', () => {
    expect([js(`o'clock`), js(`"o'clock"`), js(`"'`), js("''\"")]).toEqual([
      `"o'clock"`,
      `'"o\\'clock"'`,
      `'"\\''`,
      `"''\\""`,
    ]);
  });
});

describe('template', () => {
  it('is read back by JavaScript, on one line, beside values', () => {
    forNastyText((text) => {
      expect(runInNewContext(`\`${template(text)}\``)).toBe(text);
      expect(runInNewContext(`\`${template(text)}\${1}${template(text)}\``)).toBe(`${text}1${text}`);
      expect(template(text)).not.toMatch(/[<\u2028\u2029\n]/);
    });
  });
});

describe('java', () => {
  /** Java Language Specification §3.3, §3.10.7: characters by \\u first, then the escapes of the literal. */
  const read = (literal: string): string =>
    JSON.parse(
      literal.replace(
        /\\([0-7]{3})/g,
        (_, octal) => `\\u${Number.parseInt(octal, 8).toString(16).padStart(4, '0')}`,
      ),
    );
  it('is read back, on one line, and shows everything it holds', () => {
    forNastyText((text) => {
      expect(read(java(text))).toBe(text);
      expect(java(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
      // Written so, a character would be a part of the source before the literal is read.
      expect(java(text)).not.toMatch(/(?<!\\)(\\\\)*\\u00[0-7]/);
    });
  });
  it('takes literals alone', () => {
    expect([java('a"'), java(0), java(false), java(['a', 'b'])]).toEqual([
      '"a\\""',
      '0',
      'false',
      '"a", "b"',
    ]);
    expect(() => java({})).toThrow(TypeError);
  });
});

describe('php', () => {
  const named: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };
  /** As PHP's manual has it: two escapes in single quotes, those written here in double ones. */
  const read = (literal: string): string =>
    literal.startsWith("'")
      ? literal.slice(1, -1).replace(/\\(['\\])/g, '$1')
      : literal
          .slice(1, -1)
          .replace(/\\(?:u\{([0-9a-f]+)\}|(["\\$nrt]))/g, (_, code, character) =>
            code === undefined
              ? (named[character] ?? character)
              : String.fromCodePoint(Number.parseInt(code, 16)),
          );
  it('is read back, on one line, and names no variable', () => {
    forNastyText((text) => {
      expect(read(php(text))).toBe(text);
      expect(php(text)).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
      if (php(text).startsWith('"')) expect(php(text)).not.toMatch(/(?<!\\)(\\\\)*\$/);
    });
  });
  it('takes literals alone', () => {
    expect(php('a\n$b\u0085')).toBe('"a\\n\\$b\\u{85}"');
    expect([php("a'\\"), php(0), php(false), php(['a', 'b'])]).toEqual([
      "'a\\'\\\\'",
      '0',
      'false',
      "'a', 'b'",
    ]);
    expect(() => php({})).toThrow(TypeError);
  });
});

describe('xml', () => {
  it('has no character of markup left, and none that XML forbids', () => {
    const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&' };
    forNastyText((text) => {
      expect(xml(text)).not.toMatch(/[<>"']|&(?!lt;|gt;|quot;|amp;|#\d+;)|\p{Cc}/u);
      const read = xml(text).replace(/&([^;]+);/g, (_, name: string) =>
        name.startsWith('#') ? String.fromCharCode(Number(name.slice(1))) : (entities[name] ?? ''),
      );
      if (!xml(text).includes('\ufffd')) expect(read).toBe(text);
    });
  });
});

describe('key', () => {
  it('names the member of an object', () => {
    forNastyText((text) => {
      expect(runInNewContext(`Object.keys({ ${key(text)}: 1 })[0]`)).toBe(text);
    });
    expect(['name', 'x-y', '1a', '__proto__'].map(key)).toEqual(['name', "'x-y'", "'1a'", "['__proto__']"]);
  });
});

describe('env', () => {
  const written = (text: string): string | undefined => {
    try {
      return env(text);
    } catch (error) {
      expect(error).toBeInstanceOf(UserError);
      return undefined;
    }
  };
  it('is read back by Node, and leaves its neighbours alone', () => {
    forNastyText((text) => {
      const value = written(text);
      if (value !== undefined)
        expect(parseEnv(`BEFORE=1\nVALUE=${value}\nAFTER=2\n`)).toEqual({
          BEFORE: '1',
          VALUE: text,
          AFTER: '2',
        });
    });
  });
  it('refuses only what no quoting can hold', () => {
    forNastyText((text) => {
      const impossible =
        /[\0\r\p{Cs}]/u.test(text) ||
        (text.includes("'") && text.includes('`') && (text.includes('"') || text.includes('\\n')));
      expect(written(text) === undefined).toBe(impossible);
    });
  });
});

describe('md', () => {
  // A CommonMark reader that vsce brings: a test alone is no reason for a dependency of our own.
  const require = createRequire(import.meta.url);
  const MarkdownIt = createRequire(require.resolve('@vscode/vsce/package.json'))('markdown-it');
  const renderer = new MarkdownIt({ html: true });
  const shown = (text: string) => html(oneLine(text).replace(/\s+/g, ' ').trim()).replaceAll('&#39;', "'");
  it('shows as typed, alone and in a table', () => {
    forNastyText((text) => {
      if (oneLine(text).trim() === '') return;
      expect(renderer.render(md(text))).toBe(`<p>${shown(text)}</p>\n`);
      expect(renderer.render(`|a|b|\n|-|-|\n|${md(text)}|end|\n`)).toContain(
        `<td>${shown(text)}</td>\n<td>end</td>`,
      );
    });
  });
});

describe('html', () => {
  it('has no character of markup left, and is read back', () => {
    const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" };
    forNastyText((text) => {
      expect(html(text)).not.toMatch(/[<>"']|&(?!lt;|gt;|quot;|amp;|#39;)/);
      expect(html(text).replace(/&([^;]+);/g, (_, name) => entities[name] ?? '')).toBe(text);
    });
  });
});

describe('comment', () => {
  it('stays in its comment', () => {
    forNastyText((text) => {
      expect(runInNewContext(`let x = 1; // ${comment(text)}\nx = x + 1; /* ${comment(text)} */ x`)).toBe(2);
      expect(parseEnv(`# ${comment(text)}\nA=1\n`)).toEqual({ A: '1' });
      expect(comment(text)).not.toMatch(/\?>|--|\\u|\\$/);
    });
  });
});

describe('nginx', () => {
  /** ngx_conf_read_token for one quoted token: where it ends and what it says. */
  function read(source: string): { readonly value: string; readonly rest: string } {
    let value = '';
    for (let at = 1; at < source.length; at++) {
      const character = source[at] ?? '';
      if (character === '"') return { value, rest: source.slice(at + 1) };
      if (character === '\\' && /["'\\]/.test(source[at + 1] ?? '')) value += source[++at] ?? '';
      else value += character;
    }
    throw new Error('not closed');
  }
  it('is one token, read back', () => {
    forNastyText((text) => {
      if (text.includes('$')) expect(() => nginx(text)).toThrow(UserError);
      else expect(read(`${nginx(text)};`)).toEqual({ value: oneLine(text), rest: ';' });
    });
  });
});

describe('every escaper', () => {
  it.each(Object.entries(escapers))('%s throws when its value is missing', (_, escaper) => {
    expect(() => escaper(undefined)).toThrow(TypeError);
  });
});
