import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profiles } from '../../profile/profiles.ts';
import { maskValue } from './mask-value.ts';
import { createMasker } from './masker.ts';
import { knownValue, sweep } from './sweep.ts';

const shipped = (id: string) => profiles.find((profile) => profile.id === id) as (typeof profiles)[0];
const [zwrz, oidc] = [shipped('gd-zwrz'), shipped('oidc-generic')];

const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((d) => d.join(''));
const idNumber = fc.tuple(digits(15), fc.constantFrom('2', '9', 'X', 'x')).map(([d, x]) => `99${d}${x}`);
const mobile = digits(8).map((d) => `100${d}`);
/** Printable, long enough to be searched for, and not made of the mask's own characters. */
const secret = fc
  .string({ unit: 'grapheme-ascii', minLength: 8, maxLength: 40 })
  .filter((s) => /^[^*\s][^*]*[^*\s]$/.test(s));

const percentAll = (value: string) =>
  [...new TextEncoder().encode(value)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
const unicodeAll = (value: string) =>
  Array.from(
    { length: value.length },
    (_, i) => `\\u${value.charCodeAt(i).toString(16).padStart(4, '0')}`,
  ).join('');
const base64 = (value: string) => btoa(String.fromCharCode(...new TextEncoder().encode(value)));

/** A way to write a value, and to read every value of a text written so. */
const encodings: Readonly<Record<string, (value: string) => string>> = {
  plain: (value) => value,
  'percent-encoded': encodeURIComponent,
  'form-encoded': (value) => new URLSearchParams([['', value]]).toString().slice(1),
  'percent-encoded, every byte': percentAll,
  'percent-encoded twice': (value) => encodeURIComponent(encodeURIComponent(value)),
  'JSON-escaped': (value) => JSON.stringify(value).slice(1, -1),
  'JSON-escaped, every character': unicodeAll,
  'JSON in a query': (value) => encodeURIComponent(JSON.stringify({ x: value })),
  'HTML-escaped': (value) =>
    value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;'),
  Base64: base64,
  Base64url: (value) => base64(value).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''),
  'Basic credentials': (value) => `Basic ${base64(`zwrz_test:${value}`)}`,
};

const shows = (text: string, value: string, encode: (value: string) => string) =>
  text.includes(value) || text.includes(encode(value));

describe.each(Object.entries(encodings))('%s', (_, encode) => {
  it('no learned secret comes through', () => {
    fc.assert(
      fc.property(
        secret,
        fc.string({ maxLength: 20 }),
        fc.string({ maxLength: 20 }),
        (value, before, after) => {
          const masker = createMasker(zwrz);
          masker.learn('secret', value);
          const shown = masker.text(`${before} ${encode(value)} ${after}`);
          expect(shows(shown, value, encode)).toBe(false);
        },
      ),
    );
  });

  it('no id number and no mobile number comes through', () => {
    fc.assert(
      fc.property(
        fc.oneof(idNumber, mobile),
        fc.constantFrom('', ' ', ':', '号码', 'x='),
        (value, before) => {
          const shown = createMasker(zwrz).text(before + encode(value));
          expect(shows(shown, value, encode)).toBe(false);
        },
      ),
    );
  });
});

describe('by name', () => {
  const person = {
    userId: 'U99000001',
    name: '李小昕',
    mobile: '10000000001',
    certificateNumber: '990100199001010012',
    extra: { hobby: 'climbing mountains' },
    list: ['somebody else'],
  };

  it('masks the claims of a wire answer, known or not, and keeps the verdict', () => {
    const shown = createMasker(zwrz).body(
      JSON.stringify({ status: 0, message: '成功', data: person }),
      'application/json',
      'userinfo',
    );
    const { status, message, data } = JSON.parse(shown);
    expect({ status, message }).toEqual({ status: 0, message: '成功' });
    expect(data).toEqual({
      userId: '***01',
      name: '**昕',
      mobile: '100****0001',
      certificateNumber: '9901**********0012',
      extra: { hobby: '***ains' },
      list: ['***lse'],
    });
  });

  it('masks JSON within a string of JSON', () => {
    const shown = createMasker(zwrz).body(
      JSON.stringify({ userInfo: JSON.stringify(person) }),
      'application/json',
      'answer',
    );
    expect(shown).not.toMatch(/李小|10000000001|990100199001010012/);
    expect(shown).toContain('100****0001');
  });

  it.each([
    [
      'client_secret=s3cr3t!&grant_type=authorization_code',
      'client_secret=***(7)&grant_type=authorization_code',
    ],
    ['access_token=abcdefghijklmnop&x=1', 'access_token=***mnop(16)&x=1'],
    ['userToken=abcdefghijklmnop', 'userToken=***mnop(16)'],
  ])('masks the form %s', (form, shown) => {
    expect(createMasker(zwrz).body(form, 'application/x-www-form-urlencoded', 'request')).toBe(shown);
  });

  it('masks query and fragment of a URL, and keeps the rest as it was', () => {
    const url = 'https://p.example/cb?a=%E5%BC%A0&state=0123456789abcdef#access_token=0123456789abcdef';
    expect(createMasker(oidc).url(url)).toBe(
      'https://p.example/cb?a=%E5%BC%A0&state=***cdef(16)#access_token=***cdef(16)',
    );
  });

  it('masks headers that carry secrets, and a Location that carries a code', () => {
    expect(
      createMasker(oidc).headers({
        authorization: 'Bearer 0123456789',
        'set-cookie': 'sid=1; Path=/',
        location: 'https://a.example/cb?code=0123456789abcdef',
        'content-type': 'text/html',
      }),
    ).toEqual({
      authorization: '***(17)',
      'set-cookie': '***(13)',
      location: 'https://a.example/cb?code=***cdef(16)',
      'content-type': 'text/html',
    });
  });

  it('masks hidden fields of a page and drops its scripts', () => {
    const page =
      '<script>var csrf="abc"</script><form><input type="hidden" name="t" value="ticket-1"><b>李昕 10000000001</b></form>';
    const shown = createMasker(oidc).body(page, 'text/html', 'answer');
    expect(shown).toBe(
      '<script>…</script><form><input type="hidden" name="t" value="***(8)"><b>李昕 100****0001</b></form>',
    );
  });

  it('keeps the names of metadata', () => {
    const document = {
      token_endpoint: 'https://p.example/token',
      id_token_signing_alg_values_supported: ['RS256'],
    };
    expect(
      JSON.parse(createMasker(oidc).body(JSON.stringify(document), 'application/json', 'answer')),
    ).toEqual(document);
  });
});

describe('in a body that was to be JSON and is not', () => {
  const person = { sub: 'U99000001', name: '李昕', mail: ['li@example.invalid'], ext: { 民族: '某某族' } };
  const sound = JSON.stringify({ status: 0, message: '成功', data: person });
  const values = ['U99000001', '李昕', 'li@example', '某某族'];
  const body = (of: string, role: 'answer' | 'userinfo' = 'userinfo') =>
    createMasker(oidc).body(of, 'application/json', role);

  it.each([
    ['inside a string', JSON.stringify(sound)],
    ['with single quotes', sound.replaceAll('"', "'")],
    ['without quotes', sound.replaceAll('"', '')],
    ['with a comma too many', sound.replace('}}', '},}')],
    ['as pairs', 'sub=U99000001;name=李昕; mail=li@example.invalid'],
  ])('%s, no value of a person comes through', (_, written) => {
    const shown = body(written);
    expect(values.filter((value) => shown.includes(value))).toEqual([]);
  });

  it('cut off anywhere', () => {
    const shown = Array.from(sound, (_, length) => body(sound.slice(0, length))).join('\n');
    expect(values.filter((value) => shown.includes(value))).toEqual([]);
  });

  it('keeps what says how the call went', () => {
    expect(body("{'status':-1,'message':'系统繁忙','data':{'sub':'U99000001'")).toBe(
      "{'status':-1,'message':'系统繁忙','data':{'sub':'***01'",
    );
  });

  it('masks tokens in an answer, nested ones too', () => {
    const token = 'a-token-of-the-platform';
    expect(body(`{'access_token':'${token}'`, 'answer')).not.toContain(token);
    expect(body(`{"access_token":{"value":"${token}`, 'answer')).not.toContain(token);
  });

  it.each(['x', '"', '"a":', '[', '{', '\\'])('takes its time for a megabyte of %s', (part) => {
    const begun = performance.now();
    body(part.repeat(1_000_000 / part.length));
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});

describe('by value', () => {
  it.each([
    ['id-number', '99010019900101001X', '9901**********001X'],
    ['personal', '10000000001', '100****0001'],
    ['name', '李昕', '*昕'],
    ['name', '𠮷', '*'],
    ['email', 'lixin@example.invalid', '***@example.invalid'],
    ['hidden', 'data:image/png;base64,xx', '***(24)'],
    ['secret', 'long-lived-secret-value', '***(23)'],
    ['one-time', 'short', '***(5)'],
  ] as const)('%s %s', (kind, value, shown) => {
    expect(maskValue(kind, value)).toBe(shown);
  });

  it('does not eat words around a short secret', () => {
    const known = new Map([['test', knownValue('test', '***(4)')]]);
    expect(sweep('latest test, test_user=test', known)).toBe('latest ***(4), test_user=***(4)');
  });

  it('sweeps a token nobody learned from a sentence', () => {
    const token = ['{"alg":"none"}', '{"jti":"of-nobody"}']
      .map((part) => btoa(part).replaceAll('=', ''))
      .join('.');
    expect(createMasker(oidc).text(`token ${token}.c2ln refused`)).toBe('token ***c2ln(51) refused');
  });

  it('sweeps a person’s name from a sentence of the platform', () => {
    const masker = createMasker(zwrz);
    masker.learn('name', '李昕');
    expect(masker.text('用户李昕无权访问')).toBe('用户*昕无权访问');
  });
});
