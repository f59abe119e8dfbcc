// Text that breaks out of strings, comments and markup when an escaper forgets something; for the tests of escapers and of generated projects.
import fc from 'fast-check';

/** From the acceptance list, and what each target language treats specially. */
export const nastyTexts = [
  '"); System.exit(1); //',
  '${process.env.HOME}',
  "'; DROP TABLE users; --",
  'first\nsecond\r\nthird\u2028fourth\u0085fifth',
  '</script><script>alert(1)</script>',
  '<!-- --><b>&amp;',
  '{{x}} {{{y}}} {{#if z}}',
  '😀 𠮷野家 e\u0301',
  '`$(id)` \\n \\" \\',
  '# heading | cell | ~strike~ *bold* _em_ [a](b) ![i](u) $x$',
  '1. one',
  '- item',
  '=====',
  '*/ ?> --> ]]>',
  '  spaces around  ',
  'a=b#c',
  '',
  '\ud800 half',
  '\0\u0007',
] as const;

const pieces = [
  '"',
  "'",
  '`',
  '\\',
  '\n',
  '\r',
  '$',
  '{',
  '}',
  '<',
  '>',
  '&',
  '#',
  '|',
  '*',
  '/',
  '-',
  '=',
  ' ',
  'n',
  '中',
  '𠮷',
];

/** Arbitrary text, rich in the characters that matter. */
export const nastyText = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(...nastyTexts),
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join('')),
  );
