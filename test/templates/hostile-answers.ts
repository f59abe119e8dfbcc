// Answers made to break out of code, pages, commands and data files: in each field that a person types freely.

const hostile = [
  '"); System.exit(1); //',
  '${process.env.HOME} ${java.home} #{1+1} @project.version@ %{x}',
  "'; DROP TABLE accounts; --",
  '</script><script>alert(1)</script> <![CDATA[ &amp; ]]>',
  '{{x}} {{{y}}} <%= z %> <?= 1 ?>',
  '`$(touch /tmp/owned)` \\n \\" \\u000a \\',
  '*/ ?> --> # | [a](b): - !x &y *z',
  '😀 𠮷野家',
] as const;
const all = hostile.join(' ');

/** As many characters as a name may have; never half of one. */
const name = (text: string): string => [...text].slice(0, 195).join('').slice(0, 198).trim();

/** A name is one line. */
export const hostileSystem = {
  name: name(all),
  department: name(hostile.slice(3).join(' ')),
  contractor: name(hostile.toReversed().join(' ')),
} as const;

/** A purpose may have several lines. */
export const hostilePurposes = [`${all}\nsecond line\r\nthird`, '`${process.exit(1)}`'] as const;
