// Texts that would break out of a report if they were taken for anything but text.

export const nastyTexts = [
  '</style><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title></head><body onload=alert(1)>',
  '<!--',
  '{{x}} ${y} `z` \\',
  '&lt;b&gt;',
  '👩‍💻 𠮷 龘',
  ']]></failure><testcase name="own"/>',
  '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
  'a\n\n# heading\n\n| a | b |\n|---|---|\n| c | d |',
  '```\n</details>\n~~~\n``` x',
  '[click](javascript:alert(1)) ![i](https://elsewhere.invalid/x.png) <https://elsewhere.invalid>',
  'https://elsewhere.invalid/login www.elsewhere.invalid a@elsewhere.invalid @everybody #12 !34',
  '\u0000\u0008\u001b[31m \ud800 \udc00 \ufffe \u202e \u2028',
  '- item\n1. item\n> quote\n***\n    code\n[x]: https://elsewhere.invalid',
  '`` ` ``` | \\| \\\\| \\` **bold** _a_ ~~s~~ $x$ \\',
];
